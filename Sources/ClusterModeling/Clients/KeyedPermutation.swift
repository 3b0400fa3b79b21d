import SimulationKernel

/// A shuffle of 0..<size that can be asked for any single place, forwards and backwards.
///
/// "These n of the clients" becomes "those at the first n places", so a share of a population is
/// drawn without a draw per client. A Feistel network on the next even number of bits; results
/// beyond the size walk on until they fall inside.
struct KeyedPermutation: Hashable, Sendable {
  private let size: UInt64
  private let key: UInt64
  private let halfBits: UInt64

  /// The shuffle of so many items that belongs to a key.
  init(size: Int, key: UInt64) {
    self.size = UInt64(max(0, size))
    self.key = key
    var bits: UInt64 = 1
    while (UInt64(1) << (2 * bits)) < self.size { bits += 1 }
    halfBits = bits
  }

  /// The item at a place.
  func item(at place: Int) -> Int {
    precondition(place >= 0 && place < size, "place \(place) of \(size)")
    var word = UInt64(place)
    repeat {
      var (left, right) = split(word)
      for round in 0..<UInt64(4) { (left, right) = (right, left ^ mixed(right, round)) }
      word = left << halfBits | right
    } while word >= size
    return Int(word)
  }

  /// The place of an item.
  func place(of item: Int) -> Int {
    precondition(item >= 0 && item < size, "item \(item) of \(size)")
    var word = UInt64(item)
    repeat {
      var (left, right) = split(word)
      for round in (0..<UInt64(4)).reversed() { (left, right) = (right ^ mixed(left, round), left) }
      word = left << halfBits | right
    } while word >= size
    return Int(word)
  }

  private var mask: UInt64 { (1 << halfBits) - 1 }

  private func split(_ word: UInt64) -> (UInt64, UInt64) { (word >> halfBits, word & mask) }

  private func mixed(_ half: UInt64, _ round: UInt64) -> UInt64 {
    StableHash.mixed(key &+ (round << 32 | half) &* 0xD6E8_FEB8_6659_FD93) & mask
  }
}
