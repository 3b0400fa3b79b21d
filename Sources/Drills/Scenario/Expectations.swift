public import ClusterModeling
public import Observations
public import Units

/// A claim about a run, known by its name.
public struct Expectation: Sendable {
  /// What is claimed.
  public enum Claim: Sendable {
    /// Holds at every instant (of the window).
    case always(Expression)
    /// Holds at no instant (of the window).
    case never(Expression)
    /// An event does not happen while a condition holds.
    case neverWhile(event: EventReference, Expression)
    /// After each event, within a span, the condition becomes true and holds for a while.
    case eventually(Expression, after: EventReference, within: Duration, holdFor: Duration)
    /// Events happen in this order.
    case order([EventReference])
    /// Holds at the end of the run.
    case atEnd(Expression)
    /// A metric of the run, or an expression's statistics over time, passes all limits.
    case metric(MetricSubject, limits: [MetricLimit])
  }
  /// Its name.
  public var name: String
  /// What is claimed.
  public var claim: Claim
  /// The claim as written, for reports.
  public var text: String
  /// Stretch to which `always` and `never` are confined; nil for the whole run.
  public var between: (from: EventReference?, until: EventReference?)?
  /// What puts `always` and `never` to the test; nil: a change of an operand after the first fault.
  public var when: Expression?
  /// What the scenario wants to see.
  public var wanted: Verdict.Wanted
  /// For a wanted violation: the stretch in which the first one must come.
  public var firstViolation: (from: EventReference, until: EventReference, plus: Duration)?
  /// Times that the claim must have been put to the test.
  public var exercisedAtLeast: Int
  /// True when a miss only warns.
  public var isWarning: Bool
  /// Facts that the expectation shows.
  public var facts: [String]
  /// Where it stands.
  public var location: SourceLocation

  /// An expectation.
  public init(name: String, claim: Claim, text: String, location: SourceLocation) {
    self.name = name
    self.claim = claim
    self.text = text
    self.location = location
    wanted = .hold
    exercisedAtLeast = 1
    isWarning = false
    facts = []
  }
}

/// What a metric claim looks at.
public enum MetricSubject: Sendable {
  /// A figure that a model or the drill records at the end: `policy_changes.lost`.
  case figure(String)
  /// A numeric expression over time.
  case overTime(Expression)
}

/// A statistic with a limit: `p95 <= 40m`.
public struct MetricLimit: Sendable {
  /// Which statistic; a figure has one value, so all are the same for it.
  public enum Statistic: Sendable, Equatable {
    /// Smallest, largest, last, or time-weighted mean.
    case minimum, maximum, last, mean
    /// Time-weighted quantile, 0 to 1.
    case quantile(Double)
  }
  /// How to compare.
  public enum Comparison: String, Sendable {
    case atMost = "<="
    case below = "<"
    case atLeast = ">="
    case above = ">"
    case equals = "=="
  }
  /// Which statistic.
  public var statistic: Statistic
  /// How to compare.
  public var comparison: Comparison
  /// The limit in the base unit.
  public var limit: Double
  /// The unit of the limit.
  public var unit: ValueType

  /// A limit.
  public init(statistic: Statistic, comparison: Comparison, limit: Double, unit: ValueType) {
    self.statistic = statistic
    self.comparison = comparison
    self.limit = limit
    self.unit = unit
  }
}
