/// What a rule found out about a plan.
public struct Finding: Sendable, Equatable {
  /// How much it matters.
  public enum Severity: Int, Sendable, Comparable, CaseIterable {
    case note, warning, breach
    /// Ordered by weight.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// A figure beside its limit.
  public struct Gauge: Sendable, Equatable {
    /// The plan's figure.
    public var figure: Double
    /// What it is held against.
    public var limit: Double
    /// The unit of both.
    public var unit: String
    /// True when the figure must reach the limit, as memory does; false when it must not pass it.
    public var isFloor: Bool

    /// A figure that must not pass a limit.
    public static func ceiling(_ figure: Double, of limit: Double, _ unit: String) -> Gauge {
      Gauge(figure: figure, limit: limit, unit: unit, isFloor: false)
    }
    /// A figure that must reach a limit.
    public static func floor(_ figure: Double, of limit: Double, _ unit: String) -> Gauge {
      Gauge(figure: figure, limit: limit, unit: unit, isFloor: true)
    }
    /// Room in the unit; negative when it does not fit.
    public var headroom: Double { isFloor ? figure - limit : limit - figure }
    /// Room as a share of the limit.
    public var share: Double { limit == 0 ? 0 : headroom / limit }
    /// Whether it fits.
    public var fits: Bool { headroom >= 0 }
  }

  /// The rule's name, for instance `flow-rate`.
  public var rule: String
  /// What it is about, for instance `pce:us-east` or `supercluster`.
  public var subject: String
  /// How much it matters.
  public var severity: Severity
  /// The figure beside its limit; nil when the rule is not about one.
  public var gauge: Gauge?
  /// One sentence.
  public var text: String
  /// Facts and inconsistencies behind it.
  public var facts: [String]

  /// A finding.
  public init(
    _ rule: String, _ subject: String, _ severity: Severity, gauge: Gauge? = nil, _ text: String,
    facts: [String]
  ) {
    self.rule = rule
    self.subject = subject
    self.severity = severity
    self.gauge = gauge
    self.text = text
    self.facts = facts
  }

  /// A finding about a figure and its limit: a note while it fits, else the given severity.
  static func judging(
    _ rule: String, _ subject: String, _ gauge: Gauge, otherwise severity: Severity = .breach,
    _ text: String, facts: [String]
  ) -> Finding {
    Finding(
      rule, subject, gauge.fits ? .note : severity, gauge: gauge, text, facts: facts)
  }
}
