/// A public parameter that the vendors' guides leave open, with what supports its value.
public struct Assumption: Sendable, Equatable {
  /// Its id, for instance `AS-PCE-032`.
  public let id: String
  /// The group of systems it is about, for instance `illumio_pce` or `infra`.
  public let system: String
  /// The parameter's name.
  public let parameter: String
  /// The nominal or central value.
  public let value: AssumptionValue
  /// The unit of value, range and distribution.
  public let unit: String
  /// The lowest and highest plausible or configurable value; nil when no bounds are given.
  public let range: ClosedRange<Double>?
  /// The choices of a value that is a word; empty for numbers.
  public let choices: [String]
  /// How the parameter is drawn; nil when the value is used as it stands.
  public let distribution: AssumptionDistribution?
  /// How well the value is supported.
  public let status: AssumptionStatus
  /// Where it is from.
  public let source: String
  /// The gap that it fills.
  public let completes: String
  /// Why this value.
  public let why: String
}

/// How well an assumption is supported, best first.
public enum AssumptionStatus: String, Sendable, Equatable, CaseIterable {
  /// Stated by the vendor of the simulated system.
  case documented
  /// Measured or published by others about comparable technology.
  case published
  /// Concluded from documented or published figures.
  case inferred
  /// A reasoned default.
  case assumed
}

/// The nominal value of an assumption: a number in its unit, or a word.
public enum AssumptionValue: Sendable, Equatable {
  /// A number.
  case number(Double)
  /// A word, a formula or a rule.
  case text(String)

  /// The number, when it is one.
  public var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }
}

/// How a parameter is drawn; all figures are in the assumption's unit.
public enum AssumptionDistribution: Sendable, Equatable {
  /// Always the value.
  case fixed
  /// All values between two bounds alike.
  case uniform(low: Double, high: Double)
  /// Most often the mode, never outside the bounds.
  case triangular(low: Double, mode: Double, high: Double)
  /// By median and 95th percentile, truncated to the assumption's range.
  case lognormal(median: Double, p95: Double)
  /// Events with exponential gaps, at a rate whose unit is its own.
  case poissonProcess(rate: Double, unit: String)
  /// By knots of cumulative probability; the value's logarithm is linear between them.
  case piecewiseLogUniform([Knot])

  /// One knot of a piecewise distribution.
  public struct Knot: Sendable, Equatable {
    /// Probability of a value at most this one.
    public let cumulative: Double
    /// The value.
    public let value: Double

    /// A knot.
    public init(cumulative: Double, value: Double) {
      self.cumulative = cumulative
      self.value = value
    }
  }
}
