import Units

/// Clients by group and active server, counted as they change, never by looking through them.
struct ClientTally: Sendable {
  private struct Cell: Sendable {
    var counts = ClientCounts.zero
    /// Blind clients integrated over time up to `mark`. [client·ns]
    var blindTime: Int128 = 0
    var mark = Instant.start
  }

  private let servers: Int
  private var cells: [Cell]
  /// Clients whose attempts go to a server, by group and server.
  private var contacts: [Int]
  /// Headings under which counts changed since somebody asked.
  private(set) var changed: ClientTraits = []

  init(groups: Int, servers: Int) {
    self.servers = servers
    cells = Array(repeating: Cell(), count: groups * servers)
    contacts = Array(repeating: 0, count: groups * servers)
  }

  func counts(group: Int, server: Int) -> ClientCounts { cells[group * servers + server].counts }

  /// Whether any client of the group has to do with the server.
  func concerns(group: Int, server: Int) -> Bool {
    let cell = group * servers + server
    return contacts[cell] > 0 || cells[cell].counts.total > 0
  }

  mutating func addContact(group: Int, server: Int) { contacts[group * servers + server] += 1 }
  mutating func removeContact(group: Int, server: Int) { contacts[group * servers + server] -= 1 }

  /// Blind clients integrated over time from the start to `now`. [client·ns]
  func blindTime(group: Int, server: Int, at now: Instant) -> Int128 {
    let cell = cells[group * servers + server]
    return cell.blindTime + Int128(cell.counts.blind) * Int128((now - cell.mark).nanoseconds)
  }

  /// Counts a client under other headings than before.
  mutating func change(
    group: Int, server: Int, from old: ClientTraits, to new: ClientTraits, at now: Instant
  ) {
    let index = group * servers + server
    if old.contains(.blind) != new.contains(.blind) {
      cells[index].blindTime = blindTime(group: group, server: server, at: now)
      cells[index].mark = now
    }
    changed.formUnion(old.symmetricDifference(new))
    adjust(index, old.subtracting(new), by: -1)
    adjust(index, new.subtracting(old), by: 1)
  }

  /// Headings under which counts changed since this was asked last.
  mutating func takeChanged() -> ClientTraits {
    defer { changed = [] }
    return changed
  }

  private mutating func adjust(_ cell: Int, _ traits: ClientTraits, by step: Int32) {
    var bits = traits.rawValue
    while bits != 0 {
      cells[cell].counts.byTrait[bits.trailingZeroBitCount] &+= step
      bits &= bits - 1
    }
  }
}
