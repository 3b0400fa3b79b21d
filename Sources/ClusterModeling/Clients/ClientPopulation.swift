public import SimulationKernel
public import Units

/// All clients of all servers of a system, lazily and exactly.
///
/// Every client is at every instant in the state that it would have if each of its heartbeats were
/// played (Documentation/Decisions/0003-lazy-populations.md), yet only beats that change something
/// cost work: a healthy hour costs nothing. The model tells what happens to servers, paths and
/// names, plays the population at ``nextChange``, and reads the counts.
///
/// At one instant, what the model tells comes before what servers do, and that before what clients
/// do, in order of their index: so tell changes before ``advance(to:)`` reaches their instant.
///
/// Simplification: messages take no time beside waiting and policy transfer; a healthy client's
/// beats do not load the queue for new connections.
public struct ClientPopulation: Sendable {
  /// The longest silence after which a client still counts as heard, one figure per window.
  public let hearingWindows: [Duration]
  /// The instant up to which everything has been played.
  public internal(set) var clock = Instant.start

  /// Whether a server records flows of clients whose target is another server.
  ///
  /// Source: SC-DOC-063 (the guide is of two minds; the model's choice is no, see SC-HA-011).
  public let recordsMovedClients: Bool

  var records: [ClientRecord] = []
  var groups: [ClientGroupState] = []
  var servers: [ClientServerState] = []
  var tally: ClientTally
  var wakes: WakeQueue
  var provisions: [ProvisionState] = []
  /// Clients that have left, in order.
  var departed: [Int] = []
  /// Whether what clients send changed since flows were last brought up to date.
  var hasFlowChange = true
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
    streams: RandomStreams
  ) throws(ClientPopulationError) {
    try Self.validate(groups: groups, servers: servers, hearingWindows: hearingWindows)
    self.hearingWindows = hearingWindows.sorted()
    self.recordsMovedClients = recordsMovedClients
    self.servers = servers.map { ClientServerState($0, streams) }
    tally = ClientTally(groups: groups.count, servers: servers.count)
    wakes = WakeQueue(clients: groups.reduce(0) { $0 + $1.count })
    for group in groups {
      self.groups.append(
        ClientGroupState(
          group, firstClient: records.count, servers: servers.count, streams))
      addInitialClients(of: self.groups.count - 1)
    }
    settleFlows(at: .start)
  }

  private mutating func addInitialClients(of group: Int) {
    let state = groups[group]
    for ordinal in 0..<state.description.count {
      let origin = state.beats.firstOrigin(ordinal: ordinal, of: state.description.count)
      var record = ClientRecord(
        origin: origin, lastHeard: origin, ordinal: Int32(ordinal), knownBy: .max,
        group: UInt16(group), active: UInt8(state.target), contact: UInt8(state.target),
        resolved: UInt8(state.target), shown: UInt8(state.target))
      // Beats 0 to 2 of the first epoch, the last of which may fall before the start, never miss.
      record.nextMiss = state.beats.nextMiss(from: 3, of: record)
      let client = records.count
      records.append(record)
      tally.addContact(group: group, server: state.target)
      settle(client, before: .start)
      recount(client, at: .start)
      plan(client)
    }
  }

  /// The earliest instant at which something may change by itself.
  public var nextChange: Instant? {
    let next = min(wakes.first?.instant ?? .never, nextDrain)
    return next == .never ? nil : next
  }

  /// Plays everything up to and including `now`.
  public mutating func advance(to now: Instant) {
    while let next = nextChange, next <= now { play(at: next) }
    clock = max(clock, now)
  }

  /// Plays everything before `now`, so that a change of that instant can be told.
  mutating func approach(_ now: Instant) {
    precondition(now >= clock, "told of \(now.nanoseconds) ns at \(clock.nanoseconds) ns")
    while let next = nextChange, next < now { play(at: next) }
    clock = now
  }

  private mutating func play(at now: Instant) {
    precondition(now >= clock, "a client is due at \(now), the clock shows \(clock)")
    clock = now
    while let first = wakes.first, first.instant == now { wake(first.client, at: now) }
    settleFlows(at: now)
  }

  /// Does everything that is due for a client, in a fixed order.
  private mutating func wake(_ client: Int, at now: Instant) {
    if records[client].acceptance == now { accept(client, at: now) }
    if records[client].eventfulBeat == now { playBeat(of: client, at: now) }
    if records[client].push == now { receivePush(client, at: now) }
    if records[client].application == now { apply(client, at: now) }
    ageRefusal(client, at: now)
    ageSilence(client, at: now)
    recount(client, at: now)
    plan(client)
  }

  /// Looks ahead: the client's next eventful beat and the next instant to look at it.
  mutating func plan(_ client: Int) {
    guard !records[client].isRemoved else { return wakes.set(client, to: .never) }
    planBeat(of: client)
    let record = records[client]
    var next = min(record.eventfulBeat, record.acceptance, record.push, record.application)
    next = min(next, record.flowTurn, refusalTurn(of: client), silenceTurn(of: client))
    wakes.set(client, to: next)
  }
}
