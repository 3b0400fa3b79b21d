/// What became of mistakes at each step of one procedure, in one drill that plays it.
public struct MistakeStudy: Sendable, Equatable {
  /// One step with what became of each mistake at it.
  public struct Step: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// What is done in it, in words.
    public var work: String
    /// Facts behind it: what the guide asks for.
    public var facts: [String]
    /// What became of each mistake, in the order of ``MistakeStudy/kinds``; in brackets why one
    /// cannot be made.
    public var outcomes: [String]
    /// A step.
    public init(id: String, work: String, facts: [String], outcomes: [String]) {
      self.id = id
      self.work = work
      self.facts = facts
      self.outcomes = outcomes
    }
  }
  /// The mistakes that are made at each step.
  public static let kinds = [
    "skipped", "done after the next", "aimed elsewhere", "begun too early", "begun an hour late",
    "done twice", "misread",
  ]
  /// How an outcome begins when nothing follows that could be seen.
  public static let noEffect = "no effect seen: "
  /// How an outcome begins when figures change and nothing else.
  public static let onlyFigures = "only figures change: "
  /// Whether an outcome says that something follows beyond figures.
  public static func isSeen(_ outcome: String) -> Bool {
    !isImpossible(outcome) && !outcome.hasPrefix(noEffect) && !outcome.hasPrefix(onlyFigures)
  }
  /// Whether a mistake was made in vain, or could not be made in its drill.
  public static func isUnseen(_ outcome: String) -> Bool {
    isImpossible(outcome) || outcome.hasPrefix(noEffect)
  }
  /// Whether a mistake could not be made.
  public static func isImpossible(_ outcome: String) -> Bool { outcome.hasPrefix("(") }
  /// The model that has the procedure built in.
  public var model: String
  /// The procedure's name.
  public var procedure: String
  /// The document that it is taken from.
  public var source: String
  /// The drill that plays it, as scenario and variant; empty when no scenario plays it.
  public var drill: String
  /// Further drills that play it, in which mistakes were made of which nothing was seen before.
  public var others: [String]
  /// Its steps in order.
  public var steps: [Step]

  /// A study.
  public init(
    model: String, procedure: String, source: String, drill: String, others: [String] = [],
    steps: [Step]
  ) {
    self.model = model
    self.procedure = procedure
    self.source = source
    self.drill = drill
    self.others = others
    self.steps = steps
  }
}
