import SimulationKernel

/// A shuffle of 0..<size that can be asked for any single place, forwards and backwards.
///
/// "These n of the clients" becomes "those at the first n places", so a share of a population is
/// drawn without a draw per client. A Feistel network of four rounds, on as few bits as the size
/// takes; results beyond the size walk on until they fall inside.
struct KeyedPermutation: Hashable, Sendable {
  private let size: UInt64
  private let key: UInt64
  /// Bits of the lower half of a place; the upper half has as many, or one less.
  private let lowBits: UInt64
  private let lowMask: UInt64
  private let highMask: UInt64

  /// The shuffle of so many items that belongs to a key.
  init(size: Int, key: UInt64) {
    self.size = UInt64(max(0, size))
    self.key = key
    var bits: UInt64 = 2
    while (UInt64(1) << bits) < self.size { bits += 1 }
    lowBits = (bits + 1) / 2
    lowMask = (1 << lowBits) - 1
    highMask = (1 << (bits / 2)) - 1
  }

  /// The item at a place.
  @inline(__always)
  func item(at place: Int) -> Int {
    precondition(place >= 0 && place < size, "place \(place) of \(size)")
    var word = UInt64(place)
    repeat {
      var high = word &>> lowBits
      var low = word & lowMask
      high ^= mixed(low, 0) & highMask
      low ^= mixed(high, 1) & lowMask
      high ^= mixed(low, 2) & highMask
      low ^= mixed(high, 3) & lowMask
      word = high &<< lowBits | low
    } while word >= size
    return Int(word)
  }

  /// The place of an item.
  func place(of item: Int) -> Int {
    precondition(item >= 0 && item < size, "item \(item) of \(size)")
    var word = UInt64(item)
    repeat {
      var high = word &>> lowBits
      var low = word & lowMask
      low ^= mixed(high, 3) & lowMask
      high ^= mixed(low, 2) & highMask
      low ^= mixed(high, 1) & lowMask
      high ^= mixed(low, 0) & highMask
      word = high &<< lowBits | low
    } while word >= size
    return Int(word)
  }

  /// The hash of a half in a round; the round stands above the half, which has at most 32 bits.
  @inline(__always)
  private func mixed(_ half: UInt64, _ round: UInt64) -> UInt64 {
    StableHash.mixed(key &+ (round << 32) &* Self.factor &+ half &* Self.factor)
  }

  private static let factor: UInt64 = 0xD6E8_FEB8_6659_FD93
}
