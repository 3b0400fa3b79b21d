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
    /// What became of each mistake, in the order of ``MistakeStudy/kinds``.
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
  public static let kinds = ["skipped", "done after the next", "aimed elsewhere"]
  /// The model that has the procedure built in.
  public var model: String
  /// The procedure's name.
  public var procedure: String
  /// The document that it is taken from.
  public var source: String
  /// The drill that plays it, as scenario and variant; empty when no scenario plays it.
  public var drill: String
  /// Its steps in order.
  public var steps: [Step]

  /// A study.
  public init(model: String, procedure: String, source: String, drill: String, steps: [Step]) {
    self.model = model
    self.procedure = procedure
    self.source = source
    self.drill = drill
    self.steps = steps
  }
}
