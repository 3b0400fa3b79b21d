public import Units

// What can be read, as of the clock. Where nobody follows, that is what was told last and played by
// `advance(to:)`: who reads after telling plays first.
extension ClientPopulation {
  /// Clients of a group, or of all, whose active server is the given one, or any.
  ///
  /// - Complexity: groups × servers; no client is looked at.
  public func counts(group: Int? = nil, server: Int? = nil) -> ClientCounts {
    var sum = ClientCounts.zero
    for g in indices(of: groups.count, only: group) {
      for s in indices(of: servers.count, only: server) { sum += tally.counts(group: g, server: s) }
    }
    return sum
  }

  /// How many clients are counted under one heading.
  public func count(_ trait: ClientTraits, group: Int? = nil, server: Int? = nil) -> Int {
    var sum = 0
    for g in indices(of: groups.count, only: group) {
      for s in indices(of: servers.count, only: server) {
        sum += tally.count(trait, group: g, server: s)
      }
    }
    return sum
  }

  /// The first instant after `now`, up to which everything at a server is played, at which it may
  /// change whether that server counts anybody under a heading, if nothing is told before.
  ///
  /// As long as anybody does, the heading stands until the last of them is looked at again. Some of
  /// many are enough: what they foresee comes no later.
  public func turn(of trait: ClientTraits, server: Int, after now: Instant) -> Instant {
    var last = max(nextChange(at: server), now + .nanoseconds(1))
    for group in groups.indices
    where groups[group].outage == nil && tally.count(trait, group: group, server: server) > 0 {
      let first = groups[group].firstClient
      let late = groups[group].lateClients
      var left = Self.enoughToForesee
      records.withUnsafeBufferPointer { records in
        func look(at client: Int) {
          guard Int(records[client].active) == server, records[client].traits.contains(trait)
          else { return }
          last = max(last, due[client])
          left -= 1
        }
        for client in first..<(first + groups[group].description.count) where left > 0 {
          look(at: client)
        }
        for client in late where left > 0 { look(at: Int(client)) }
      }
    }
    return last
  }

  /// The earliest instant at which a client may change what a server counts.
  public func nextChange(at server: Int) -> Instant {
    if isFollowed { return nextChange ?? .never }
    return groups.reduce(.never) { $1.mayReach[server] ? min($0, $1.nextDue) : $0 }
  }

  /// How many clients foresee well enough when a heading will be empty. [clients]
  private static var enoughToForesee: Int { 256 }

  /// Headings under which clients were counted otherwise since this was asked last.
  public mutating func takeChangedTraits() -> ClientTraits { tally.takeChanged() }

  /// Time that clients have been blind by `now`, not before the clock. [client·h]
  public func blindHours(group: Int? = nil, server: Int? = nil, at now: Instant) -> Double {
    var sum: Int128 = 0
    for g in indices(of: groups.count, only: group) {
      for s in indices(of: servers.count, only: server) {
        sum += tally.time(.blind, group: g, server: s, at: now)
      }
    }
    return Double(wide: sum) / 3.6e12
  }

  private func indices(of count: Int, only index: Int?) -> Range<Int> {
    index.map { $0..<($0 + 1) } ?? 0..<count
  }

  /// Whole seconds before `now` at which counts of a group differ from before; each is given once.
  public mutating func takeSamples(of group: Int, before now: Instant) -> [CountSample] {
    let second = (now.nanoseconds + 999_999_999) / 1_000_000_000
    tally.histories[group].close(before: second)
    return tally.histories[group].takeSamples()
  }

  /// One client, by index.
  public func client(_ index: Int) -> ClientReading { ClientReading(current(index)) }

  /// When the client's next beat is due that does not fall before `instant`, itself not before the
  /// clock; later changes of what it hears may move it.
  public func nextBeat(_ index: Int, notBefore instant: Instant) -> Instant {
    var record = records[index]
    let beats = schedules[Int(record.group)]
    return beats.instant(beats.first(notBefore: instant, of: &record), of: &record)
  }

  /// When the client's managing server last heard it, by `now` and not before the clock.
  public func lastHeard(_ index: Int, at now: Instant) -> Instant {
    var record = current(index)
    guard record.hasSession, reaches(&record) else { return record.lastHeard }
    let beats = schedules[Int(record.group)]
    let next = beats.first(notBefore: now + .nanoseconds(1), of: &record)
    return next > record.nextOrdinal ? beats.instant(next - 1, of: &record) : record.lastHeard
  }
}
