public import Units

/// The number of a decision in its run; used to name causes.
public struct DecisionID: Hashable, Sendable, BitwiseCopyable {
  /// Index in ``DrillRecord/decisions``.
  public var index: Int32
  /// The decision at an index.
  public init(index: Int32) { self.index = index }
}

/// One thing that happened, with what caused it and the facts it rests on.
public struct Decision: Sendable, Equatable {
  /// What kind of thing.
  public enum Kind: String, Sendable, Equatable, CaseIterable {
    /// A fault began or ended.
    case fault
    /// A person noticed, decided, or handed over.
    case person
    /// A procedure or one of its steps began or ended.
    case procedure
    /// A command was given and accepted, or finished.
    case command
    /// A command or request was refused in the system's words.
    case refusal
    /// A role, a belief, a state of the system changed.
    case system
    /// A danger the guide warns of came about or went away.
    case hazard
    /// A mistake that the scenario planned was made.
    case mistake
  }
  /// When.
  public var at: Instant
  /// What kind of thing.
  public var kind: Kind
  /// Who or what acted or changed, for instance `oncall` or `pce:us-east`.
  public var subject: String
  /// What happened, in one sentence without the subject.
  public var text: String
  /// What brought it about; nil for the first link of a chain.
  public var cause: DecisionID?
  /// Facts and assumptions it rests on.
  public var sources: [String]

  /// A decision.
  public init(
    at: Instant, kind: Kind, subject: String, text: String, cause: DecisionID? = nil,
    sources: [String] = []
  ) {
    self.at = at
    self.kind = kind
    self.subject = subject
    self.text = text
    self.cause = cause
    self.sources = sources
  }
}

/// A danger the guide warns of, from when to when, with what it did.
public struct Hazard: Sendable, Equatable {
  /// Its name, for instance `two-leaders`.
  public var name: String
  /// Who was part of it.
  public var subjects: [String]
  /// Begin.
  public var start: Instant
  /// End; nil when it lasted to the end of the run.
  public var end: Instant?
  /// What it did in figures, for instance writes accepted on each side.
  public var effects: [Metric]
  /// Facts and assumptions it rests on.
  public var sources: [String]

  /// A hazard.
  public init(
    name: String, subjects: [String], start: Instant, end: Instant? = nil, effects: [Metric] = [],
    sources: [String] = []
  ) {
    self.name = name
    self.subjects = subjects
    self.start = start
    self.end = end
    self.effects = effects
    self.sources = sources
  }
}

/// A single figure of a run.
public struct Metric: Sendable, Equatable {
  /// Its dotted name, for instance `policy_changes.lost`.
  public var name: String
  /// The figure in its unit.
  public var value: Double
  /// The unit.
  public var unit: MeasureUnit

  /// A metric.
  public init(name: String, value: Double, unit: MeasureUnit) {
    self.name = name
    self.value = value
    self.unit = unit
  }
}

/// An assumption or documented figure on which a run drew.
public struct AssumptionUse: Sendable, Equatable {
  /// Its id, for instance `AS-PCE-032`.
  public var id: String
  /// Its name in the assumption book.
  public var name: String
  /// The value or distribution in words with its unit.
  public var value: String
  /// Documented, published, inferred, assumed or measured (by calibration).
  public var status: String
  /// How many draws were taken; zero for a fixed value that was read.
  public var draws: Int

  /// A use.
  public init(id: String, name: String, value: String, status: String, draws: Int) {
    self.id = id
    self.name = name
    self.value = value
    self.status = status
    self.draws = draws
  }

  /// True when neither a vendor's document nor the site's own measurement stands behind the value.
  public var isOpen: Bool { status != "documented" && status != "measured" }
}
