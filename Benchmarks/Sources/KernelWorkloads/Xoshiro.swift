import Glibc

/// xoshiro256++, as in the other programs of the comparison: the engines differ, the draws do not.
struct Xoshiro {
  private var a, b, c, d: UInt64

  init(seed: UInt64) {
    var state = seed
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    (a, b, c, d) = (next(), next(), next(), next())
  }

  @inline(__always)
  private static func rotated(_ x: UInt64, _ k: UInt64) -> UInt64 { (x &<< k) | (x &>> (64 &- k)) }

  @inline(__always)
  mutating func bits() -> UInt64 {
    let result = Self.rotated(a &+ d, 23) &+ a
    let shifted = b &<< 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = Self.rotated(d, 45)
    return result
  }

  /// A number above 0, up to 1.
  @inline(__always)
  mutating func uniform() -> Double { Double((bits() &>> 11) &+ 1) * 0x1p-53 }

  /// A draw from the exponential distribution of mean 1.
  @inline(__always)
  mutating func exponential() -> Double { -log(uniform()) }

  @inline(__always)
  mutating func index(below count: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: ((bits() &>> 32) &* count) &>> 32)
  }
}
