public import Units

/// All the randomness of one replication: a draw is named, not taken from a queue.
///
/// A draw depends only on (seed, replication, entity, purpose, ordinal). Adding an entity, or
/// drawing in another order, leaves every other draw as it was.
@frozen
public struct RandomStreams: Hashable, Sendable, BitwiseCopyable {
  /// Whether every draw is its distribution's median instead of random.
  public let isNominal: Bool
  @usableFromInline let key: UInt64

  /// The randomness of one replication of an experiment.
  public init(seed: UInt64, replication: UInt32, isNominal: Bool = false) {
    self.isNominal = isNominal
    // Both steps are bijections, so replications of one seed never share a key.
    key = StableHash.mixed(StableHash.mixed(seed) &+ UInt64(replication) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// The stream of one purpose of one entity.
  public func stream(_ entity: String, _ purpose: String) -> RandomStream {
    var identity = StableHash()
    identity.combine(entity)
    identity.combine(purpose)
    return RandomStream(key: key, identity: identity.value, isNominal: isNominal)
  }
}

/// The numbered draws of one purpose of one entity.
@frozen
public struct RandomStream: Hashable, Sendable, BitwiseCopyable {
  @usableFromInline let key: UInt64
  @usableFromInline let identity: UInt64
  @usableFromInline let isNominal: Bool

  @inlinable
  init(key: UInt64, identity: UInt64, isNominal: Bool) {
    self.key = key
    self.identity = identity
    self.isNominal = isNominal
  }

  /// A stream within this stream, such as one of many clients; not the same for any two indices.
  @inlinable
  public func substream(_ index: UInt64) -> RandomStream {
    let mixed = StableHash.mixed(StableHash.mixed(identity) &+ index &* 0xD1B5_4A32_D192_ED03)
    return RandomStream(key: key, identity: mixed, isNominal: isNominal)
  }

  /// Sixty-four random bits; nominal: the middle of their range.
  @inlinable
  public func bits(_ ordinal: UInt64) -> UInt64 {
    isNominal ? 1 << 63 : Philox.bits(low: ordinal, high: identity, key: key)
  }

  /// A number in the open interval (0, 1), on a grid of step 2⁻⁵²; nominal: 0.5.
  @inlinable
  public func uniform(_ ordinal: UInt64) -> Double {
    isNominal ? 0.5 : (Double(bits(ordinal) >> 12) + 0.5) * 0x1p-52
  }

  /// An index from 0 up to but not including `count`, which is at least 1; nominal: `count / 2`.
  @inlinable
  public func index(below count: Int, _ ordinal: UInt64) -> Int {
    precondition(count > 0, "there is nothing to choose from")
    return Int(bits(ordinal).multipliedFullWidth(by: UInt64(count)).high)
  }

  /// Whether something of this probability happens; nominal: only if it is above one half.
  @inlinable
  public func happens(_ probability: Double, _ ordinal: UInt64) -> Bool {
    uniform(ordinal) < probability
  }

  /// A draw from a distribution, in the distribution's own unit; nominal: its median.
  @inlinable
  public func draw(_ distribution: Distribution, _ ordinal: UInt64) -> Double {
    distribution.quantile(uniform(ordinal))
  }

  /// A draw from a distribution given in seconds, rounded to whole nanoseconds.
  @inlinable
  public func duration(_ distribution: Distribution, _ ordinal: UInt64) -> Duration {
    Duration(roundingSeconds: draw(distribution, ordinal))
  }
}
