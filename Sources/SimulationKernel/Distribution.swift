/// A distribution of a number, in the unit of whoever uses it, possibly cut off at its ends.
///
/// Draws go through the quantile function, so one uniform number makes one draw and a larger
/// uniform number never makes a smaller draw.
public struct Distribution: Hashable, Sendable {
  /// The family and its parameters.
  public var shape: Shape { didSet { prepare() } }
  /// The smallest value, where the distribution is cut off.
  public var lowerBound: Double? { didSet { prepare() } }
  /// The largest value, where the distribution is cut off.
  public var upperBound: Double? { didSet { prepare() } }

  /// The probabilities of the shape up to the bounds, kept because every draw needs them.
  @usableFromInline var lowerProbability = 0.0
  @usableFromInline var upperProbability = 1.0
  /// The shape if it is a lognormal one, kept because it takes a logarithm to make it.
  private var lognormal: Lognormal?

  /// A distribution; nothing is checked before ``validated()``.
  public init(_ shape: Shape, from lowerBound: Double? = nil, to upperBound: Double? = nil) {
    self.shape = shape
    self.lowerBound = lowerBound
    self.upperBound = upperBound
    prepare()
  }

  /// A family of distributions with its parameters.
  public enum Shape: Hashable, Sendable {
    /// Always the same value.
    case constant(Double)
    /// Every value between two ends equally likely.
    case uniform(low: Double, high: Double)
    /// Straight up from the lower end to the mode, straight down to the upper end.
    case triangular(low: Double, mode: Double, high: Double)
    /// Memoryless, of this mean.
    case exponential(mean: Double)
    /// Normal in the logarithm, given by its median and its 95th percentile.
    case lognormal(median: Double, p95: Double)
    /// Normal in the logarithm, given by its mean and its standard deviation over its mean.
    case lognormalByMean(mean: Double, coefficientOfVariation: Double)
    /// Weibull: shape below 1 for early, above 1 for late failures.
    case weibull(shape: Double, scale: Double)
    /// The sum of so many equal exponential stages, of this total mean.
    case erlang(shape: Int, mean: Double)
    /// One of the given values, in ascending order, each equally likely.
    case empirical([Double])
    /// Points of the cumulative distribution, joined by straight lines in the logarithm.
    case piecewiseLogUniform([Knot])
  }

  /// A point of a cumulative distribution.
  public struct Knot: Hashable, Sendable {
    /// The probability of at most the value.
    public var cumulative: Double
    /// The value.
    public var value: Double

    /// A point of a cumulative distribution.
    public init(cumulative: Double, value: Double) {
      self.cumulative = cumulative
      self.value = value
    }
  }

  private mutating func prepare() {
    lognormal = nil
    // Parameters without sense could take for ever; they are refused before the first draw.
    guard (try? shape.validated()) != nil else { return }
    lognormal = shape.lognormal
    lowerProbability = lowerBound.map { shape.probability(below: $0) } ?? 0
    upperProbability = upperBound.map { shape.probability(upTo: $0) } ?? 1
  }

  /// The value that a draw is at most with probability u, after the cut.
  public func quantile(_ u: Double) -> Double {
    let share = lowerProbability + u * (upperProbability - lowerProbability)
    let value = lognormal?.quantile(share) ?? shape.quantile(share)
    // Rounding must not carry a draw across a bound.
    let raised = lowerBound.map { max($0, value) } ?? value
    return upperBound.map { min($0, raised) } ?? raised
  }

  /// The value that half of the draws are at most.
  public var median: Double { quantile(0.5) }

  /// Whether two distributions have the same shape and bounds.
  public static func == (left: Distribution, right: Distribution) -> Bool {
    left.shape == right.shape && left.lowerBound == right.lowerBound
      && left.upperBound == right.upperBound
  }

  /// Adds shape and bounds to a hash.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(shape)
    hasher.combine(lowerBound)
    hasher.combine(upperBound)
  }
}

extension Distribution {
  /// Always the same value.
  public static func constant(_ value: Double) -> Distribution { Distribution(.constant(value)) }
  /// Every value between two ends equally likely.
  public static func uniform(_ low: Double, _ high: Double) -> Distribution {
    Distribution(.uniform(low: low, high: high))
  }
  /// Straight up from the lower end to the mode, straight down to the upper end.
  public static func triangular(_ low: Double, _ mode: Double, _ high: Double) -> Distribution {
    Distribution(.triangular(low: low, mode: mode, high: high))
  }
  /// Memoryless, of this mean.
  public static func exponential(mean: Double) -> Distribution {
    Distribution(.exponential(mean: mean))
  }
  /// Normal in the logarithm, given by its median and its 95th percentile.
  public static func lognormal(median: Double, p95: Double) -> Distribution {
    Distribution(.lognormal(median: median, p95: p95))
  }
  /// Normal in the logarithm, given by its mean and its standard deviation over its mean.
  public static func lognormal(mean: Double, coefficientOfVariation: Double) -> Distribution {
    Distribution(.lognormalByMean(mean: mean, coefficientOfVariation: coefficientOfVariation))
  }
  /// Weibull: shape below 1 for early, above 1 for late failures.
  public static func weibull(shape: Double, scale: Double) -> Distribution {
    Distribution(.weibull(shape: shape, scale: scale))
  }
  /// The sum of so many equal exponential stages, of this total mean.
  public static func erlang(shape: Int, mean: Double) -> Distribution {
    Distribution(.erlang(shape: shape, mean: mean))
  }
  /// One of the given values, each equally likely, in any order.
  public static func empirical(_ values: [Double]) -> Distribution {
    Distribution(.empirical(values.sorted()))
  }
  /// Points of the cumulative distribution, joined by straight lines in the logarithm.
  public static func piecewiseLogUniform(_ knots: [Knot]) -> Distribution {
    Distribution(.piecewiseLogUniform(knots))
  }

  /// The same distribution cut off below and above.
  public func truncated(from lowerBound: Double? = nil, to upperBound: Double? = nil)
    -> Distribution
  {
    Distribution(shape, from: lowerBound ?? self.lowerBound, to: upperBound ?? self.upperBound)
  }
}
