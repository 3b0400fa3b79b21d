public import Units

/// The numbered draws of many alike entities, such as the clients of a group, for one purpose.
///
/// As ``RandomStream``, a draw is named by entity and ordinal and needs none before it. The numbers
/// are those of SplitMix64 (Steele, Lea and Flood 2014), one sequence for each entity: a tenth of
/// the work of Philox, for draws that are made by the million and only shift something a little.
@frozen
public struct SplitMixStreams: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline let start: UInt64
  @usableFromInline let isNominal: Bool

  /// The streams of one purpose of a group of entities.
  public init(_ stream: RandomStream) {
    start = StableHash.mixed(StableHash.mixed(stream.identity) ^ stream.key)
    isNominal = stream.isNominal
  }

  /// Sixty-four random bits of an entity; nominal: the middle of their range.
  @inlinable @inline(__always)
  public func bits(of index: UInt64, _ ordinal: UInt64) -> UInt64 {
    sequence(of: index).bits(ordinal)
  }

  /// The draws of one entity, for several of them.
  @inlinable @inline(__always)
  public func sequence(of index: UInt64) -> SplitMixSequence {
    SplitMixSequence(
      first: StableHash.mixed(start &+ index &* 0xD1B5_4A32_D192_ED03), isNominal: isNominal)
  }

  /// A draw of an entity from a distribution given in seconds, rounded to whole nanoseconds.
  @inlinable
  public func duration(_ distribution: Distribution, of index: UInt64, _ ordinal: UInt64)
    -> Duration
  {
    duration(distribution, from: bits(of: index, ordinal))
  }

  /// The draw that random bits make: more bits never make a shorter one.
  @inlinable
  public func duration(_ distribution: Distribution, from bits: UInt64) -> Duration {
    let uniform = (Double(bits >> 12) + 0.5) * 0x1p-52
    return Duration(roundingSeconds: distribution.quantile(isNominal ? 0.5 : uniform))
  }
}

/// The numbered draws of one entity for one purpose, see ``SplitMixStreams``.
@frozen
public struct SplitMixSequence: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline let first: UInt64
  @usableFromInline let isNominal: Bool

  @inlinable @inline(__always)
  init(first: UInt64, isNominal: Bool) {
    self.first = first
    self.isNominal = isNominal
  }

  /// Sixty-four random bits; nominal: the middle of their range.
  @inlinable @inline(__always)
  public func bits(_ ordinal: UInt64) -> UInt64 {
    isNominal ? 1 << 63 : StableHash.mixed(first &+ (ordinal &+ 1) &* 0x9E37_79B9_7F4A_7C15)
  }
}
