import Units

/// Clients by group and active server, counted as they change, never by looking through them.
///
/// Time spent under some headings is kept as the sum of what every change adds or takes, in whole
/// client-nanoseconds, so changes may come in any order: clients can be played one after the other.
struct ClientTally: Sendable {
  private let servers: Int
  /// Counts by cell and trait bit.
  private var counts: [Int32]
  /// By cell and trait bit: instants of leaving less instants of coming. [client·ns]
  private var moments: [Int128]
  /// Clients whose attempts go to a server, by group and server.
  private var contacts: [Int]
  /// Headings under which counts changed since somebody asked.
  private(set) var changed: ClientTraits = []
  /// Headings of which the time is kept.
  static let timed: ClientTraits = [
    .minimal, .blind, .reporting, .uploading, .buffering, .overflowing,
  ]

  /// How the counts of each group came to be what they are.
  var histories: [CountHistory]

  /// Trait bits for which a cell has room.
  private static let width = 32

  init(groups: Int, servers: Int) {
    self.servers = servers
    counts = Array(repeating: 0, count: groups * servers * Self.width)
    moments = Array(repeating: 0, count: groups * servers * Self.width)
    contacts = Array(repeating: 0, count: groups * servers)
    histories = Array(repeating: CountHistory(), count: groups)
  }

  func counts(group: Int, server: Int) -> ClientCounts {
    let first = (group * servers + server) * Self.width
    precondition(first + Self.width <= counts.count, "there is no such group or server")
    let byTrait = counts.withUnsafeBytes {
      $0.loadUnaligned(
        fromByteOffset: first * MemoryLayout<Int32>.stride, as: SIMD32<Int32>.self)
    }
    return ClientCounts(byTrait: byTrait)
  }

  func count(_ trait: ClientTraits, group: Int, server: Int) -> Int {
    Int(counts[place(trait, group: group, server: server)])
  }

  /// Whether any client of the group has to do with the server.
  func concerns(group: Int, server: Int) -> Bool {
    contacts[group * servers + server] > 0 || count(.member, group: group, server: server) > 0
  }

  mutating func addContact(group: Int, server: Int, count: Int = 1) {
    contacts[group * servers + server] += count
  }
  mutating func removeContact(group: Int, server: Int) { contacts[group * servers + server] -= 1 }

  /// Clients under a timed heading integrated over time from the start to `now`. [client·ns]
  func time(_ trait: ClientTraits, group: Int, server: Int, at now: Instant) -> Int128 {
    precondition(Self.timed.contains(trait), "no time is kept of \(trait)")
    let place = place(trait, group: group, server: server)
    return moments[place] + Int128(counts[place]) * Int128(now.nanoseconds)
  }

  private func place(_ trait: ClientTraits, group: Int, server: Int) -> Int {
    (group * servers + server) * Self.width + trait.rawValue.trailingZeroBitCount
  }

  /// Headings under which counts changed since this was asked last.
  mutating func takeChanged() -> ClientTraits {
    defer { changed = [] }
    return changed
  }

  /// Counts clients that are all alike at the start.
  mutating func begin(group: Int, server: Int, as traits: ClientTraits, count: Int) {
    let first = (group * servers + server) * Self.width
    for bit in 0..<Self.width where traits.rawValue & (1 << UInt32(bit)) != 0 {
      counts[first + bit] += Int32(count)
      histories[group].begin(bit: bit, count: count)
    }
  }

  /// Counts clients under a heading or no longer, with their instants of coming and leaving summed
  /// if it is timed.
  mutating func add(
    _ count: Int32, moment: Int128, to trait: ClientTraits, group: Int, server: Int
  ) {
    let place = place(trait, group: group, server: server)
    counts[place] &+= count
    moments[place] += moment
    changed.formUnion(trait)
  }

  /// Counts clients under other headings than before, all of them alike.
  mutating func change(
    group: Int, server: Int, from old: ClientTraits, to new: ClientTraits, count: Int32 = 1,
    at now: Instant
  ) {
    let first = (group * servers + server) * Self.width
    let moment = Int128(now.nanoseconds) * Int128(count)
    var bits = old.symmetricDifference(new).rawValue
    changed.formUnion(ClientTraits(rawValue: bits))
    let seen = bits & CountHistory.traits.rawValue
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      let trait = bits & (0 &- bits)
      bits &= bits - 1
      let comes = new.rawValue & trait != 0
      counts[first + bit] &+= comes ? count : -count
      if Self.timed.rawValue & trait != 0 { moments[first + bit] += comes ? -moment : moment }
    }
    if seen != 0 { histories[group].note(seen, new: new.rawValue, count: count, at: now) }
  }
}
