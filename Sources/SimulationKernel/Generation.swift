/// A counter that makes scheduled events obsolete without searching for them.
///
/// The event carries a copy; when it fires and its copy is no longer the current one, what it was
/// for has been cancelled, and it does nothing.
@frozen
public struct Generation: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline var count: UInt32

  /// The first generation.
  @inlinable
  public init() { count = 0 }

  /// The number of cancellations so far.
  @inlinable
  public var number: UInt32 { count }

  /// Makes every event that carries an earlier generation obsolete.
  @inlinable
  public mutating func advance() { count &+= 1 }
}
