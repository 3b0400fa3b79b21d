public import Units

/// What a group's counts were at a whole second, where they differ from the second before.
public struct CountSample: Hashable, Sendable, BitwiseCopyable {
  /// The instant.
  public let at: Instant
  /// Clients in order.
  public let active: Int32
  /// Clients that missed several beats in a row and are not in the state Lost Agent.
  public let degraded: Int32
  /// Clients that are marked offline.
  public let offline: Int32
  /// Clients in the state Lost Agent.
  public let lostAgent: Int32
  /// Clients that no policy can reach.
  public let blind: Int32
}

/// How the counts of a group change, second by second.
///
/// Clients that are played one after the other change the counts in no order of time; so changes
/// are added up by the whole second at which they can first be seen, and read once nobody can add
/// to it any more.
struct CountHistory: Sendable {
  /// Headings whose counts are kept.
  static let traits: ClientTraits = [.member, .active, .offline, .lost, .blind]
  /// Longest stretch of time over which clients are played out of order. [s]
  static let stretch: Int64 = 14_400

  /// Places in a row; the traits' bits differ in the last three binary digits of their numbers.
  private static let width = 8
  private var counts = Array(repeating: Int32(0), count: width)
  /// The second of the first row.
  private var first: Int64 = 0
  /// Changes by second and place in the row.
  private var rows: [Int32] = []
  private(set) var samples: [CountSample] = []

  /// Counts clients that are there at the start.
  mutating func begin(bit: Int, count: Int) {
    if Self.traits.rawValue & (1 << UInt32(bit)) != 0 { counts[bit % Self.width] += Int32(count) }
  }

  /// Notes that clients came under headings, or left them.
  mutating func note(_ changed: UInt32, new: UInt32, count: Int32 = 1, at now: Instant) {
    let second = Self.second(of: now)
    // Nobody is played out of order over more than a stretch: what lies further back is complete.
    // It is taken out by the stretch too, for the rest moves up then.
    if second >= first + 2 * Self.stretch { close(before: second - Self.stretch - 1) }
    if rows.isEmpty { first = max(first, second - Self.stretch) }
    let row = Int(second - first) * Self.width
    if row >= rows.count {
      rows.append(contentsOf: repeatElement(0, count: row + Self.width - rows.count))
    }
    var bits = changed
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      bits &= bits - 1
      rows[row + bit % Self.width] += new & (1 << UInt32(bit)) != 0 ? count : -count
    }
  }

  /// The first whole second at which something can be seen.
  static func second(of instant: Instant) -> Int64 {
    (instant.nanoseconds + 999_999_999) / 1_000_000_000
  }

  /// Takes note that nobody changes the counts before an instant any more.
  mutating func complete(before instant: Instant) { close(before: Self.second(of: instant)) }

  /// Turns rows of earlier seconds into samples.
  mutating func close(before second: Int64) {
    let count = min(Int(max(0, second - first)), rows.count / Self.width)
    for row in 0..<count {
      let start = row * Self.width
      guard rows[start..<(start + Self.width)].contains(where: { $0 != 0 }) else { continue }
      for bit in 0..<Self.width { counts[bit] += rows[start + bit] }
      samples.append(sample(at: Instant(.seconds(first + Int64(row)))))
    }
    rows.removeFirst(count * Self.width)
    first = max(first, second)
  }

  /// Hands over the samples of completed seconds.
  mutating func takeSamples() -> [CountSample] {
    let taken = samples
    samples.removeAll(keepingCapacity: true)
    return taken
  }

  private func sample(at instant: Instant) -> CountSample {
    func count(_ trait: ClientTraits) -> Int32 {
      counts[trait.rawValue.trailingZeroBitCount % Self.width]
    }
    let (active, lost) = (count(.active), count(.lost))
    return CountSample(
      at: instant, active: active, degraded: count(.member) - active - lost,
      offline: count(.offline), lostAgent: lost, blind: count(.blind))
  }
}
