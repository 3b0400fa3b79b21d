/// A signed span of simulated time in whole nanoseconds. [ns]
///
/// Range: about ±292 years. Sums and multiples stay at the end of the range instead of passing it,
/// so that a span which never ends stays one.
@frozen
public struct Duration: Hashable, Comparable, Sendable, BitwiseCopyable, AdditiveArithmetic {
  /// The span. [ns]
  public var nanoseconds: Int64

  /// A span of the given number of nanoseconds.
  @inlinable
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// No time at all.
  @inlinable
  public static var zero: Duration { Duration(nanoseconds: 0) }
  /// The longest span there is; used as "never ends".
  @inlinable
  public static var max: Duration { Duration(nanoseconds: .max) }

  /// A span of whole nanoseconds.
  @inlinable
  public static func nanoseconds(_ count: Int64) -> Duration { Duration(nanoseconds: count) }
  /// A span of whole microseconds.
  @inlinable
  public static func microseconds(_ count: Int64) -> Duration {
    Duration(nanoseconds: 1_000) * count
  }
  /// A span of whole milliseconds.
  @inlinable
  public static func milliseconds(_ count: Int64) -> Duration {
    Duration(nanoseconds: 1_000_000) * count
  }
  /// A span of whole seconds.
  @inlinable
  public static func seconds(_ count: Int64) -> Duration {
    Duration(nanoseconds: 1_000_000_000) * count
  }
  /// A span of whole minutes.
  @inlinable
  public static func minutes(_ count: Int64) -> Duration { .seconds(60) * count }
  /// A span of whole hours.
  @inlinable
  public static func hours(_ count: Int64) -> Duration { .seconds(3_600) * count }
  /// A span of whole days of 24 hours.
  @inlinable
  public static func days(_ count: Int64) -> Duration { .seconds(86_400) * count }

  /// The nearest whole number of nanoseconds to a number of seconds, ties away from zero.
  ///
  /// Values beyond the range, and infinities, become the nearest end of it; not-a-number becomes
  /// zero. This is the one place where a drawn number becomes time.
  @inlinable @inline(__always)
  public init(roundingSeconds seconds: Double) {
    let product = seconds * 1e9
    if product.magnitude < 4_503_599_627_370_496 {
      // Below 2^52 the whole part and what is left of it are exact, without a call for rounding or
      // a branch that nobody could foresee: twice the rest is whole from a half on.
      let whole = Int64(product)
      let rest = product - Double(whole)
      self.init(nanoseconds: whole &+ Int64(rest + rest))
    } else {
      self.init(roundingFar: product)
    }
  }

  /// A number of nanoseconds beyond 2^52, infinite, or not a number.
  @usableFromInline
  init(roundingFar product: Double) {
    let scaled = product.rounded(.toNearestOrAwayFromZero)
    if scaled.isNaN {
      self = .zero
    } else if scaled >= 9.223372036854775e18 {
      self = .max
    } else if scaled <= -9.223372036854775e18 {
      self = Duration(nanoseconds: -.max)
    } else {
      self.init(nanoseconds: Int64(scaled))
    }
  }

  /// The span as a number of seconds; exact below about 104 days. [s]
  @inlinable
  public var seconds: Double { Double(nanoseconds) / 1e9 }

  /// Whether the left span is shorter, or more negative.
  @inlinable
  public static func < (left: Duration, right: Duration) -> Bool {
    left.nanoseconds < right.nanoseconds
  }
  /// Two spans one after the other.
  @inlinable
  public static func + (left: Duration, right: Duration) -> Duration {
    Duration(nanoseconds: saturatedSum(left.nanoseconds, right.nanoseconds))
  }
  /// How much longer the left span is.
  @inlinable
  public static func - (left: Duration, right: Duration) -> Duration {
    Duration(nanoseconds: saturatedDifference(left.nanoseconds, right.nanoseconds))
  }
  /// A whole multiple of a span.
  @inlinable
  public static func * (left: Duration, right: Int64) -> Duration {
    Duration(nanoseconds: saturatedProduct(left.nanoseconds, right))
  }
  /// The span turned around.
  @inlinable
  public static prefix func - (span: Duration) -> Duration {
    Duration.zero - span
  }
}
