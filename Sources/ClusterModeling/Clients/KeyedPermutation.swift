import SimulationKernel

/// A shuffle of 0..<size that can be asked for any single place, forwards and backwards.
///
/// "These n of the clients" becomes "those at the first n places", so a share of a population is
/// drawn without a draw per client. A Feistel network, on as few bits as the size takes; results
/// beyond the size walk on until they fall inside.
struct KeyedPermutation: Hashable, Sendable {
  private let size: UInt64
  private let key: UInt64
  /// Bits of the lower half of a place; the upper half has as many, or one less.
  private let lowBits: UInt64
  private let highBits: UInt64

  /// The shuffle of so many items that belongs to a key.
  init(size: Int, key: UInt64) {
    self.size = UInt64(max(0, size))
    self.key = key
    var bits: UInt64 = 2
    while (UInt64(1) << bits) < self.size { bits += 1 }
    lowBits = (bits + 1) / 2
    highBits = bits / 2
  }

  /// The item at a place.
  func item(at place: Int) -> Int {
    precondition(place >= 0 && place < size, "place \(place) of \(size)")
    var word = UInt64(place)
    repeat {
      var (high, low) = split(word)
      for round in stride(from: UInt64(0), to: 4, by: 2) {
        high ^= mixed(low, round) & mask(highBits)
        low ^= mixed(high, round + 1) & mask(lowBits)
      }
      word = high << lowBits | low
    } while word >= size
    return Int(word)
  }

  /// The place of an item.
  func place(of item: Int) -> Int {
    precondition(item >= 0 && item < size, "item \(item) of \(size)")
    var word = UInt64(item)
    repeat {
      var (high, low) = split(word)
      for round in stride(from: UInt64(2), through: 0, by: -2) {
        low ^= mixed(high, round + 1) & mask(lowBits)
        high ^= mixed(low, round) & mask(highBits)
      }
      word = high << lowBits | low
    } while word >= size
    return Int(word)
  }

  private func mask(_ bits: UInt64) -> UInt64 { (1 << bits) - 1 }

  private func split(_ word: UInt64) -> (high: UInt64, low: UInt64) {
    (word >> lowBits, word & mask(lowBits))
  }

  private func mixed(_ half: UInt64, _ round: UInt64) -> UInt64 {
    StableHash.mixed(key &+ (round << 32 | half) &* 0xD6E8_FEB8_6659_FD93)
  }
}
