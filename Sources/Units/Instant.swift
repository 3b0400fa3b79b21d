/// A point on the simulated clock, in whole nanoseconds since the scenario's start. [ns]
///
/// An instant is not a span: two instants differ by a ``Duration``.
@frozen
public struct Instant: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Time since the start of the scenario. [ns]
  public var nanoseconds: Int64

  /// The point this many nanoseconds after the start.
  @inlinable
  public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  /// The point this long after the start.
  @inlinable
  public init(_ sinceStart: Duration) { nanoseconds = sinceStart.nanoseconds }

  /// The start of the scenario.
  @inlinable
  public static var start: Instant { Instant(nanoseconds: 0) }
  /// Later than anything that happens; used as "never".
  @inlinable
  public static var never: Instant { Instant(nanoseconds: .max) }

  /// Time since the start of the scenario.
  @inlinable
  public var sinceStart: Duration { Duration(nanoseconds: nanoseconds) }

  /// Whether the left instant is earlier.
  @inlinable
  public static func < (left: Instant, right: Instant) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The point a span later; stays at ``never`` when it would pass the end of the clock.
  @inlinable
  public static func + (left: Instant, right: Duration) -> Instant {
    Instant(nanoseconds: saturatedSum(left.nanoseconds, right.nanoseconds))
  }
  /// The point a span earlier.
  @inlinable
  public static func - (left: Instant, right: Duration) -> Instant {
    Instant(nanoseconds: saturatedDifference(left.nanoseconds, right.nanoseconds))
  }
  /// The span from the right instant to the left one.
  @inlinable
  public static func - (left: Instant, right: Instant) -> Duration {
    Duration(nanoseconds: saturatedDifference(left.nanoseconds, right.nanoseconds))
  }
  /// Moves an instant by a span.
  @inlinable
  public static func += (left: inout Instant, right: Duration) { left = left + right }
}
