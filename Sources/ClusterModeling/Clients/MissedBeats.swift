import SimulationKernel

/// Which beats are missed by chance alone, found without looking at the others.
///
/// Every beat is missed independently with the same probability. Ordinals fall into blocks; within
/// a block the runs of good beats between misses are geometric and keyed by (block, run), so the
/// next miss after any beat takes about one draw, and a quiet client one draw in a day and a half.
struct MissedBeats: Hashable, Sendable {
  /// Beats in a block. [beats]
  static let blockLength = 512

  /// At n − 1, the probability that a run has at least n good beats, in units of 2⁻⁶⁴.
  private let survival: [UInt64]

  /// The misses at a probability above 0 and at most 1.
  init(probability: Double) {
    var table: [UInt64] = []
    var remaining = 1.0
    for _ in 0..<Self.blockLength {
      remaining *= 1 - probability
      table.append(UInt64(remaining * 0x1p64 * (1 - 0x1p-53)))
    }
    survival = table
  }

  /// The first missed beat that is not before `ordinal`.
  func next(from ordinal: Int32, epoch: UInt32, stream: RandomStream) -> Int32 {
    var block = Int(ordinal) / Self.blockLength
    while block < Int(Int32.max) / Self.blockLength {
      let start = block * Self.blockLength
      var position = -1
      var run: UInt64 = 0
      while true {
        let key = UInt64(epoch) << 32 | UInt64(block) << 10 | run
        position += 1 + runLength(stream.bits(key))
        run += 1
        if position >= Self.blockLength { break }
        if start + position >= Int(ordinal) { return Int32(start + position) }
      }
      block += 1
    }
    return .max
  }

  /// How many good beats come before a miss, at most a block of them.
  private func runLength(_ bits: UInt64) -> Int {
    var low = 0
    var high = survival.count
    while low < high {
      let middle = (low + high) / 2
      if bits < survival[middle] { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
