/// The counter-based random number generator Philox4x32-10 (Salmon and others, 2011).
///
/// A pure function of key and counter: any draw can be made without the draws before it.
@frozen
public enum Philox {
  /// One block of output.
  public typealias Block = (UInt32, UInt32, UInt32, UInt32)

  /// The block that belongs to a counter and a key, after ten rounds.
  @inlinable
  public static func block(counter: Block, key: (UInt32, UInt32)) -> Block {
    var (c0, c1, c2, c3) = counter
    var (k0, k1) = key
    for _ in 0..<10 {
      let first = UInt64(c0) &* 0xD251_1F53
      let second = UInt64(c2) &* 0xCD9E_8D57
      c0 = UInt32(truncatingIfNeeded: second >> 32) ^ c1 ^ k0
      c1 = UInt32(truncatingIfNeeded: second)
      c2 = UInt32(truncatingIfNeeded: first >> 32) ^ c3 ^ k1
      c3 = UInt32(truncatingIfNeeded: first)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (c0, c1, c2, c3)
  }

  /// The first 64 bits of the block for a 128-bit counter and a 64-bit key.
  @inlinable
  public static func bits(low: UInt64, high: UInt64, key: UInt64) -> UInt64 {
    let output = block(
      counter: (
        UInt32(truncatingIfNeeded: low), UInt32(truncatingIfNeeded: low >> 32),
        UInt32(truncatingIfNeeded: high), UInt32(truncatingIfNeeded: high >> 32)
      ),
      key: (UInt32(truncatingIfNeeded: key), UInt32(truncatingIfNeeded: key >> 32)))
    return UInt64(output.0) | (UInt64(output.1) << 32)
  }
}
