import CProcessor
public import SimulationKernel
public import Units

/// All clients of all servers of a system, lazily and exactly.
///
/// Every client is at every instant in the state that it would have if each of its heartbeats were
/// played (Documentation/Decisions/0003-lazy-populations.md), yet only beats that change something
/// cost work: a healthy hour costs nothing. The model tells what happens to servers, paths and
/// names, plays the population, and reads the counts.
///
/// At one instant, what the model tells comes before what servers do, and that before what clients
/// do, in order of their index: so tell changes before ``advance(to:)`` reaches their instant.
///
/// Who has to see each change as it comes *follows* the population and plays it at ``nextChange``.
/// Else it is played when something is told or read, one client after the other.
///
/// Simplification: messages take no time beside waiting and policy transfer; a healthy client's
/// beats do not load the queue for new connections.
public struct ClientPopulation: Sendable {
  /// The longest silence after which a client still counts as heard, one figure per window.
  public let hearingWindows: [Duration]
  /// The instant up to which everything has been played or told.
  public internal(set) var clock = Instant.start
  /// Whether somebody looks at every change; if not, ``nextChange`` says only when one may come.
  public internal(set) var isFollowed = true

  /// How often something was told: what is foreseen holds while that stays the same.
  public private(set) var tellings = 0

  /// Whether a server records flows of clients whose target is another server.
  ///
  /// Source: SC-DOC-063 (the guide is of two minds; the model's choice is no, see SC-HA-011).
  public let recordsMovedClients: Bool

  var records: [ClientRecord] = []
  /// When each client is to be looked at next.
  var due: [Instant] = []
  var groups: [ClientGroupState] = []
  /// When the clients of each group beat.
  let schedules: [BeatSchedule]
  /// What every step of a client needs to know of its group.
  let figures: [ClientFigures]
  var servers: [ClientServerState] = []
  /// The servers' clocks for silent clients.
  var clocks: [SilenceClock]
  /// What each server does for the clients of each group, group by group.
  var standings: [ClientStanding] = []
  var tally: ClientTally
  /// The order of ``due`` while somebody follows.
  var wakes: WakeQueue?
  /// Attempts to connect that wait for their turn while clients are played out of order.
  var arrivals = ArrivalQueue()
  /// Whether attempts to connect wait for their turn.
  var collectsArrivals = false
  /// When those who were taken out of a line and not played on yet will be accepted, by client.
  var admissions: [Instant] = []
  var provisions: [ProvisionState] = []
  /// The instant up to which policy in force on single clients is counted.
  var policyCountedAt: Instant?
  /// Clients that have left, in order.
  var departed: [Int] = []
  /// Changes of what clients send that limited servers do not know yet.
  var flowChanges: [FlowChange] = []
  /// Longest stretch of time over which clients are played out of order.
  let stretch: Duration
  /// When the first backlog of flows will be gone.
  var nextDrain = Instant.never

  /// Servers that clients can remember to be known by. [servers]
  static let serverLimit = 32

  /// A population in good health at the start, each client connected to its group's home.
  ///
  /// - Throws: ``ClientPopulationError`` if the description does not allow an exact simulation.
  public init(
    groups: [ClientGroup], servers: [ClientServer],
    hearingWindows: [Duration] = [.seconds(600)], recordsMovedClients: Bool = false,
    isFollowed: Bool = true, streams: RandomStreams
  ) throws(ClientPopulationError) {
    try Self.validate(groups: groups, servers: servers, hearingWindows: hearingWindows)
    self.hearingWindows = hearingWindows.sorted()
    self.recordsMovedClients = recordsMovedClients
    self.servers = servers.map { ClientServerState($0, groups: groups.count) }
    clocks = servers.map { SilenceClock($0, streams) }
    figures = groups.map(ClientFigures.init)
    schedules = groups.map { BeatSchedule($0, streams) }
    stretch = UsualCounts.longestStretch(clients: groups.reduce(0) { max($0, $1.count) })
    tally = ClientTally(groups: groups.count, servers: servers.count)
    let count = groups.reduce(0) { $0 + $1.count }
    due = Array(repeating: .never, count: count)
    self.isFollowed = false
    var first = 0
    for group in groups {
      self.groups.append(
        ClientGroupState(group, firstClient: first, servers: servers.count, streams))
      first += group.count
    }
    standings = Array(repeating: [], count: groups.count * servers.count)
    for server in servers.indices { updateStandings(ofServer: server) }
    records = Array(unsafeUninitializedCapacity: count) { members, filled in
      guard let first = members.baseAddress else { return }
      prefer_large_pages(first, UInt(count * MemoryLayout<ClientRecord>.stride))
      for group in groups.indices {
        addInitialClients(of: group, to: first + self.groups[group].firstClient)
      }
      filled = count
    }
    offerFlows()
    follow(isFollowed)
  }

  /// Adds the clients of a group, all alike but for when they beat, and counts them.
  private mutating func addInitialClients(
    of group: Int, to members: UnsafeMutablePointer<ClientRecord>
  ) {
    let state = groups[group]
    let schedule = schedules[group]
    let count = state.description.count
    guard count > 0 else { return }
    var alike = ClientRecord(
      origin: .start, lastHeard: .start, ordinal: 0, knownBy: .max, group: UInt16(group),
      server: UInt8(state.target))
    alike.traits = traits(of: &alike)
    for ordinal in 0..<count {
      let member = members + ordinal
      member.initialize(to: alike)
      let origin = schedule.firstOrigin(ordinal: ordinal, of: count)
      member.pointee.origin = origin
      member.pointee.lastHeard = origin
      member.pointee.ordinal = Int32(truncatingIfNeeded: ordinal)
    }
    // Who never does more than beat in good health needs no look, beside the first of them.
    let isQuiet = isSteady(&alike) && state.description.heartbeat.missProbability == 0
    for ordinal in 0..<(isQuiet ? 1 : count) {
      planInitially(&members[ordinal], at: state.firstClient + ordinal)
    }
    tally.addContact(group: group, server: state.target, count: count)
    tally.begin(group: group, server: state.target, as: alike.traits, count: count)
  }

  private mutating func planInitially(_ record: inout ClientRecord, at client: Int) {
    let group = Int(record.group)
    // Beats 0 to 2 of the first epoch, the last of which may fall before the start, never miss.
    record.nextMiss = groups[group].nextMiss(from: 3, of: &record)
    guard record.nextMiss != .max || record.ordinal == 0 || !isSteady(&record) else { return }
    settle(&record, before: .start)
    due[client] = plan(&record, at: .start)
    groups[group].nextDue = min(groups[group].nextDue, due[client])
  }

  /// Begins or ends to keep ``nextChange`` exact.
  public mutating func follow(_ isFollowed: Bool) {
    guard isFollowed != self.isFollowed else { return }
    if isFollowed {
      catchUp(to: clock, including: false)
      settleOutages(of: groups.indices.map { $0 }, before: clock)
      settleDrained(through: clock)
    }
    self.isFollowed = isFollowed
    wakes = isFollowed ? WakeQueue(due) : nil
    guard !isFollowed else { return }
    for group in groups.indices { findNextDue(of: group) }
  }

  /// The earliest instant at which something may change by itself.
  public var nextChange: Instant? {
    var next = nextDrain
    if let wakes {
      next = min(next, wakes.first?.instant ?? .never)
    } else {
      for group in groups { next = min(next, group.nextDue) }
    }
    return next == .never ? nil : next
  }

  /// Plays everything up to and including `now`.
  public mutating func advance(to now: Instant) {
    if isFollowed {
      while let next = nextChange, next <= now { play(at: next) }
    } else {
      catchUp(to: now, including: true)
    }
    clock = max(clock, now)
  }

  /// Plays everything up to and including `now` that may have to do with a server, so that what is
  /// read of its clients then is so; if nobody follows, others may stay behind.
  public mutating func advance(to now: Instant, at server: Int) {
    if isFollowed { return advance(to: now) }
    playAhead(party(groups: [], servers: [server]), through: now)
    clock = max(clock, now)
  }

  /// Plays everything before `now` that may change what flows a server takes in, so that what is
  /// read of them then is so.
  ///
  /// In an outage that was counted for a group together no client sends any.
  public mutating func playFlows(before now: Instant, at server: Int) {
    precondition(now >= clock, "played to \(now.nanoseconds) ns at \(clock.nanoseconds) ns")
    if isFollowed {
      while let next = nextChange, next < now { play(at: next) }
    } else {
      var party = party(groups: [], servers: [server])
      party.groups.removeAll { group in groups[group].outage.map { $0.ended >= now } ?? false }
      playAhead(party, through: now - .nanoseconds(1))
    }
    clock = now
  }

  /// Plays everything before `now` that may have to do with some groups and servers, so that a
  /// change of that instant can be told; all but groups whose outage that change ends.
  mutating func approach(
    _ now: Instant, groups: [Int] = [], servers: [Int] = [], sparing spared: [Int] = []
  ) {
    precondition(now >= clock, "told of \(now.nanoseconds) ns at \(clock.nanoseconds) ns")
    tellings &+= 1
    if isFollowed {
      while let next = nextChange, next < now { play(at: next) }
      for group in self.groups.indices { tally.histories[group].complete(before: now) }
    } else {
      var party = party(groups: groups, servers: servers)
      if !spared.isEmpty { party.groups.removeAll { spared.contains($0) } }
      playAhead(party, through: now - .nanoseconds(1))
      settleOutages(of: party.groups, before: now)
    }
    clock = now
  }

  private mutating func play(at now: Instant) {
    precondition(now >= clock, "a client is due at \(now), the clock shows \(clock)")
    clock = now
    while let first = wakes?.first, first.instant == now {
      settleDeliveries(of: Int(records[first.client].group), before: now)
      var record = records[first.client]
      wake(first.client, &record, at: now)
      let next = finishWake(first.client, &record, at: now)
      keep(record, of: first.client, due: next)
    }
    settleFlows(through: now)
  }

  /// Puts a client's record back, and when it is to be looked at next.
  mutating func keep(_ record: ClientRecord, of client: Int, due next: Instant) {
    records[client] = record
    setDue(client, ofGroup: Int(record.group), to: next)
  }

  /// Lets something be done to every client of a group, in place.
  ///
  /// Meanwhile the list of records is not to be found in its place.
  @inline(__always)
  mutating func changeMembers(
    of group: Int, _ change: (inout ClientPopulation, Int, inout ClientRecord) -> Void
  ) {
    var taken: [ClientRecord] = []
    swap(&taken, &records)
    let first = groups[group].firstClient
    let last = first + groups[group].description.count
    taken.withUnsafeMutableBufferPointer { members in
      guard let start = members.baseAddress else { return }
      for client in first..<last {
        if client + Self.lookAhead < last { prefetch(start + client + Self.lookAhead) }
        change(&self, client, &members[client])
      }
      for client in groups[group].lateClients {
        change(&self, Int(client), &members[Int(client)])
      }
    }
    swap(&taken, &records)
  }

  /// Lets something be done to every client of a group and to when it is looked at, in place.
  ///
  /// Meanwhile neither list is to be found in its place.
  @inline(__always)
  mutating func planMembers(
    of group: Int,
    _ change: (inout ClientPopulation, Int, inout ClientRecord, inout Instant) -> Void
  ) {
    var plans: [Instant] = []
    swap(&plans, &due)
    plans.withUnsafeMutableBufferPointer { plans in
      changeMembers(of: group) { population, client, record in
        change(&population, client, &record, &plans[client])
      }
    }
    swap(&plans, &due)
  }

  /// Lets something be done to every client of a group that is due by `end`, and to when it is
  /// looked at, in place; when the first of the group is due then.
  ///
  /// Meanwhile neither list is to be found in its place.
  @inline(__always)
  mutating func playMembers(
    of group: Int, through end: Instant,
    _ change: (inout ClientPopulation, Int, inout ClientRecord, inout Instant) -> Void
  ) -> Instant {
    var plans: [Instant] = []
    var taken: [ClientRecord] = []
    swap(&plans, &due)
    swap(&taken, &records)
    let (chosen, rest) = chooseMembers(of: group, through: end, from: plans)
    var next = rest
    plans.withUnsafeMutableBufferPointer { plans in
      taken.withUnsafeMutableBufferPointer { members in
        guard let start = members.baseAddress else { return }
        for place in chosen.indices {
          // Records lie far from the processor: what is looked at soon is sent for now.
          let ahead = place + Self.lookAhead
          if ahead < chosen.count { prefetch(start + Int(chosen[ahead])) }
          let client = Int(chosen[place])
          change(&self, client, &members[client], &plans[client])
          next = min(next, plans[client])
        }
      }
    }
    swap(&taken, &records)
    swap(&plans, &due)
    return next
  }

  /// Collects the clients of a group that are due by `end`, late ones last; when the first of the
  /// others is due.
  private func chooseMembers(
    of group: Int, through end: Instant, from plans: [Instant]
  ) -> (chosen: [Int32], next: Instant) {
    let first = groups[group].firstClient
    let count = groups[group].description.count
    let late = groups[group].lateClients
    var next = Instant.never
    let chosen = [Int32](unsafeUninitializedCapacity: count + late.count) { chosen, filled in
      var place = 0
      plans.withUnsafeBufferPointer { plans in
        // Whether somebody is due cannot be foreseen: nothing here branches on it.
        func look(at client: Int) {
          let plan = plans[client]
          chosen[place] = Int32(truncatingIfNeeded: client)
          place &+= plan <= end ? 1 : 0
          next = min(next, plan <= end ? .never : plan)
        }
        for client in first..<(first + count) { look(at: client) }
        for client in late { look(at: Int(client)) }
      }
      filled = place
    }
    return (chosen, next)
  }

  /// How far ahead records are sent for. [clients]
  static var lookAhead: Int { 12 }

  /// Sends for the record of the client at one of some places in a group.
  @inline(__always)
  func sendForClient(at place: Int, of ordinals: [Int32], in group: Int) {
    guard place < ordinals.count else { return }
    let client = groups[group].client(at: Int(ordinals[place]))
    records.withUnsafeBufferPointer { records in
      guard let first = records.baseAddress else { return }
      prefetch(first + client)
    }
  }

  /// Sends for both halves of a record.
  @inline(__always)
  private func prefetch(_ record: UnsafePointer<ClientRecord>) {
    prefetch_line(record)
    prefetch_line(UnsafeRawPointer(record) + 64)
  }

  /// Sets when a client is to be looked at next.
  mutating func setDue(_ client: Int, ofGroup group: Int, to next: Instant) {
    due[client] = next
    if isFollowed {
      wakes?.set(client, to: next)
    } else {
      groups[group].nextDue = min(groups[group].nextDue, next)
    }
  }
}
