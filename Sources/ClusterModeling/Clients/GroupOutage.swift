import Units

/// An outage of the server of a group whose clients were all in order when it began.
///
/// Such clients are alike: that they lost their server is counted for all of them at once, and
/// nobody looks at each before the first of them may come under another heading. By then the server
/// is mostly back, and one look takes a client through all of the outage.
struct GroupOutage: BitwiseCopyable, Sendable {
  let server: UInt8
  let began: Instant
  /// When the server answered again; never while it does not.
  var ended = Instant.never
  /// When the first client came under other headings than all did from the beginning on.
  var firstChange = Instant.never
  /// The newest policy that the server had computed when the outage began.
  let computed: Int32
  /// The headings under which each client counted before.
  let before: ClientTraits
  /// The headings under which each client counts from the beginning on.
  let traits: ClientTraits
}

extension ClientPopulation {
  /// Headings under which no client in order counts.
  private static let disorders: ClientTraits = [
    .degraded, .offline, .refused, .minimal, .lost, .blind, .moving, .waiting, .uploading,
    .buffering, .overflowing, .owesPolicy,
  ]

  /// Begins an outage for all clients of a group together, if they are all in order; false if it
  /// has to be told to each.
  mutating func beginsOutage(
    of group: Int, server: Int, in condition: ServerCondition, at now: Instant
  ) -> Bool {
    let old = standings[group * servers.count + server]
    let state = groups[group]
    guard !isFollowed, old.isSuperset(of: [.path, .answers]), !condition.answers,
      !condition.countsSilence, state.description.heartbeat.missProbability == 0,
      state.mayReach[server], hasOneServer(group)
    else { return false }
    settleDeliveries(of: group, before: now)
    guard groups[group].policyFlightEnd < now,
      let traits = commonTraits(of: group, at: server), traits.contains([.active, .reporting]),
      traits.isDisjoint(with: Self.disorders), traits.contains(allHeard)
    else { return false }
    settleSinglePolicies(of: group, before: now)
    let dark = traits.subtracting(.reporting).union([.blind, .buffering])
    let count = Int32(tally.count(.member, group: group, server: server))
    tally.change(group: group, server: server, from: traits, to: dark, count: count, at: now)
    if old.contains(.limited) {
      flowChanges.append(
        FlowChange(
          at: now, group: UInt16(group), server: UInt8(server), reporting: -count, uploading: 0))
    }
    groups[group].outage = GroupOutage(
      server: UInt8(server), began: now, computed: servers[server].computed, before: traits,
      traits: dark)
    groups[group].nextDue = firstChange(of: group, inOutageFrom: now)
    groups[group].wasHeardToTheEnd = true
    return true
  }

  /// The bits of all hearing windows.
  private var allHeard: ClientTraits { .heard(expired: 0, of: hearingWindows.count) }

  /// The headings of all clients of a group, if they are the same and all are at one server.
  private func commonTraits(of group: Int, at server: Int) -> ClientTraits? {
    let here = tally.counts(group: group, server: server)
    guard here.total > 0, counts(group: group).total == here.total else { return nil }
    var traits = ClientTraits()
    for bit in UInt32(0)..<32 {
      let trait = ClientTraits(rawValue: 1 << bit)
      switch here.count(trait) {
      case 0: continue
      case here.total: traits.insert(trait)
      default: return nil
      }
    }
    return traits
  }

  /// The instant before which no client comes under other headings in an outage.
  ///
  /// All were heard within an interval and twice the jitter of a beat.
  private func firstChange(of group: Int, inOutageFrom now: Instant) -> Instant {
    let heartbeat = groups[group].description.heartbeat
    let failures = Int64(heartbeat.missesToDegraded) - 1
    let degraded = now + (heartbeat.interval * failures - heartbeat.jitter * 2)
    let heard = now - (heartbeat.interval + heartbeat.jitter * 2)
    let unheard = hearingWindows.first.map { heard + $0 } ?? .never
    return max(now, min(degraded, unheard, now + figures[group].bufferLimit))
  }

  /// Whether a change of a server ends an outage that was begun for all of a group together and
  /// that is to be played in one with its end.
  func endsOutage(
    of group: Int, server: Int, in condition: ServerCondition, at now: Instant
  ) -> Bool {
    guard !isFollowed, let outage = groups[group].outage, Int(outage.server) == server,
      outage.ended == .never
    else { return false }
    let new = standing(of: group, at: server, in: condition)
    return new.isSuperset(of: [.path, .answers])
      && now - groups[group].nextDue < .nanoseconds(stretch.nanoseconds / 4 * 3)
      && now < outage.began + figures[group].bufferLimit
  }

  /// Notes when an outage was over; its clients are looked at when the next is due.
  mutating func endOutage(of group: Int, at now: Instant) {
    groups[group].outage?.ended = now
    groups[group].nextDue = min(groups[group].nextDue, now)
  }

  /// Notes that the clock for silence of a group's server runs again.
  ///
  /// Where it stood still since just after everybody had been heard, it takes the rest of the
  /// limit until anybody is marked offline; who was heard elsewhere since then was so later.
  mutating func startSilence(of group: Int, at now: Instant) {
    guard groups[group].wasHeardToTheEnd else { return }
    groups[group].wasHeardToTheEnd = false
    guard hasOneServer(group) else { return }
    let heartbeat = groups[group].description.heartbeat
    groups[group].noneOfflineBefore =
      now + (figures[group].offlineAfter - (heartbeat.interval + heartbeat.jitter * 2))
  }

  /// Whether clients of a group never had another address than that of one server.
  private func hasOneServer(_ group: Int) -> Bool {
    !groups[group].mayTurn && groups[group].mayReach.count(where: { $0 }) == 1
  }

  /// One client, with the outage of its group that was not played yet.
  func current(_ client: Int) -> ClientRecord {
    var record = records[client]
    let group = Int(record.group)
    guard let outage = groups[group].outage, !record.isRemoved else { return record }
    let way = OutageWay(outage, of: group, in: self)
    if outage.ended == .never {
      way.loseSession(&record)
    } else {
      way.goThrough(&record, windows: hearingWindows, nil)
    }
    return record
  }
}
