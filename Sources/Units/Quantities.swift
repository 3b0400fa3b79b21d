/// A number of bytes; sums stay at the end of the range instead of passing it. [B]
@frozen
public struct ByteCount: Hashable, Comparable, Sendable, BitwiseCopyable, AdditiveArithmetic {
  /// The number of bytes.
  public var bytes: Int64

  /// A number of bytes.
  @inlinable
  public init(_ bytes: Int64) { self.bytes = bytes }

  /// Nothing.
  @inlinable
  public static var zero: ByteCount { ByteCount(0) }

  /// Whether the left size is smaller.
  @inlinable
  public static func < (left: ByteCount, right: ByteCount) -> Bool { left.bytes < right.bytes }
  /// Two sizes together.
  @inlinable
  public static func + (left: ByteCount, right: ByteCount) -> ByteCount {
    ByteCount(saturatedSum(left.bytes, right.bytes))
  }
  /// How much larger the left size is.
  @inlinable
  public static func - (left: ByteCount, right: ByteCount) -> ByteCount {
    ByteCount(saturatedDifference(left.bytes, right.bytes))
  }
}

/// A rate of data. [bit/s]
@frozen
public struct BitRate: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Bits in a second; not negative.
  public var bitsPerSecond: Double

  /// A rate in bits a second.
  @inlinable
  public init(bitsPerSecond: Double) { self.bitsPerSecond = bitsPerSecond }

  /// Whether the left rate is slower.
  @inlinable
  public static func < (left: BitRate, right: BitRate) -> Bool {
    left.bitsPerSecond < right.bitsPerSecond
  }

  /// How long this many bytes take at this rate; ``Duration/max`` at a rate of zero.
  @inlinable
  public func time(for size: ByteCount) -> Duration {
    guard bitsPerSecond > 0 else { return .max }
    return Duration(roundingSeconds: Double(size.bytes) * 8 / bitsPerSecond)
  }
}
