import SimulationKernel
import Units

@testable import ClusterModeling

/// A random story that is told to the lazy population and to the naive one alike.
struct PopulationScript {
  /// One thing that is told.
  enum Change {
    case server(Int, ServerCondition)
    case path(group: Int, server: Int, isReachable: Bool)
    case repoint(group: Int, server: Int, shownAfter: [Duration])
    case target(group: Int, server: Int)
    case trust(group: Int, server: Int, share: Double)
    case pair(group: Int, server: Int)
    case learn(server: Int, latest: Int)
    case forget(server: Int, client: Int)
    case unpair(client: Int)
    case provision(shares: [Double])
    case compute(server: Int)
    case reassign(client: Int, server: Int, after: Duration)
    case withhold(client: Int)
    case loseBacklog(server: Int)
  }

  var groups: [ClientGroup]
  var servers: [ClientServer]
  var windows: [Duration]
  var changes: [(at: Instant, change: Change)] = []
  var horizon: Instant
  let streams: RandomStreams

  private let dice: RandomStream
  private var throwCount: UInt64 = 0

  /// A script in which nobody is and nothing happens yet; `seed` decides what the dice will show.
  init(seed: UInt64, dice name: String, isNominal: Bool) {
    streams = RandomStreams(seed: seed, replication: 0, isNominal: isNominal)
    dice = RandomStreams(seed: seed, replication: 1).stream("script", name)
    horizon = .start
    windows = [.seconds(700), .seconds(1_900)]
    groups = []
    servers = []
  }

  /// A story of so many clients over some hours; `seed` decides everything.
  init(seed: UInt64, clients: Int, hours: Int64) {
    self.init(seed: seed, dice: "dice", isNominal: seed % 7 == 0)
    horizon = Instant(.hours(hours))
    for server in 0..<3 { servers.append(makeServer(server)) }
    for group in 0..<3 { groups.append(makeGroup(group, clients: clients / 3)) }
    let count = 10 + roll(40)
    for _ in 0..<count {
      let at = pickInstant()
      let change = pickChange(at)
      changes.append((at, change))
      addSequel(of: change, at: at)
      if roll(4) == 0 { changes.append((at, pickChange(at))) }
    }
    changes.sort { $0.at < $1.at }
  }

  /// What follows soon: a server comes back while its queue would still be there, policy is
  /// computed, and again while the first is being put into force.
  private mutating func addSequel(of change: Change, at: Instant) {
    switch change {
    case .server(let server, .down) where roll(2) == 0:
      let back = ServerCondition.serving(coreNodes: 1 + roll(3))
      changes.append((at + .seconds(Int64(roll(20))), .server(server, back)))
    case .provision(let shares) where roll(2) == 0:
      for server in 0..<3 {
        changes.append((at + .seconds(Int64(roll(9))), .compute(server: server)))
        changes.append((at + .seconds(Int64(30 + roll(60))), .compute(server: server)))
      }
      changes.append((at + .seconds(Int64(10 + roll(20))), .provision(shares: shares)))
    default: break
    }
  }

  mutating func roll(_ count: Int) -> Int {
    throwCount += 1
    return dice.index(below: count, throwCount)
  }

  private mutating func makeServer(_ index: Int) -> ClientServer {
    ClientServer(
      name: "pce:\(index)", condition: .serving(coreNodes: 1 + roll(3)),
      acceptRatePerCoreNode: [0.005, 0.05, 150][roll(3)],
      acceptWaitMax: .seconds([30, 2_000][roll(2)]),
      policyRatePerCoreNode: [0.05, 1, 100][roll(3)],
      offlineScanPeriod: .seconds(Int64(60 + roll(500))), flowLimit: Double(5 + roll(60)))
  }

  private mutating func makeGroup(_ index: Int, clients: Int) -> ClientGroup {
    let heartbeat = HeartbeatTiming(
      interval: .seconds(300), jitter: [.zero, .seconds(15), .seconds(110)][roll(3)],
      missProbability: [0, 0.01, 0.3][roll(3)], missesToDegraded: 1 + roll(4),
      beatsToRecover: 1 + roll(3))
    return ClientGroup(
      name: "vens:\(index)", count: clients, home: roll(3), heartbeat: heartbeat,
      offlineAfter: roll(5) == 0 ? nil : .seconds(Int64(600 + roll(4_000))),
      authentication: AuthenticationTiming(
        minimalAfter: .seconds(Int64(200 + roll(900))),
        minimalInterval: .seconds(Int64(1_000 + roll(4_000))),
        lostAfter: .seconds(Int64(600 + roll(8_000)))),
      unusableTrustShare: [0, 0.1, 1][roll(3)],
      flows: FlowTiming(
        bufferLimit: .seconds(Int64(1_000 + roll(9_000))),
        backlogReportsPerMinute: Double(1 + roll(6))))
  }

  /// Any instant, or one soon after another change, or exactly one at which a client beats.
  private mutating func pickInstant() -> Instant {
    let span = horizon.nanoseconds / 1_000_000
    let any = Instant(nanoseconds: Int64(roll(1_000_000)) * span + Int64(roll(1_000)))
    switch roll(6) {
    case 0, 1, 2:
      guard let last = changes.last else { return any }
      return last.at + .milliseconds(Int64(roll([400, 20_000, 300_000][roll(3)])))
    case 3:
      let group = groups[roll(groups.count)]
      let schedule = NaiveBeats(group, streams)
      let ordinal = roll(group.count)
      return schedule.instant(
        roll(Int(horizon.sinceStart.seconds) / 300) + 3,
        origin: schedule.firstOrigin(ordinal), ordinal: ordinal, epoch: 0,
        step: group.heartbeat.interval)
    default: return any
    }
  }

  private mutating func pickChange(_ at: Instant) -> Change {
    let server = roll(3)
    let group = roll(3)
    switch roll(18) {
    case 0, 1: return .server(server, .down)
    case 2, 3: return .server(server, .serving(coreNodes: 1 + roll(3)))
    case 4: return .server(server, pickCondition())
    case 5: return .path(group: group, server: server, isReachable: false)
    case 6: return .path(group: group, server: server, isReachable: true)
    case 7, 8: return .repoint(group: group, server: server, shownAfter: pickDelays(group))
    case 9: return roll(2) == 0 ? .target(group: group, server: server) : pickTrust(group, server)
    case 10: return .pair(group: group, server: server)
    case 11: return pickKnowledge(server)
    case 12, 13, 14: return .provision(shares: (0..<3).map { _ in Double(roll(11)) / 10 })
    default: return .compute(server: server)
    }
  }

  private mutating func pickCondition() -> ServerCondition {
    ServerCondition(
      acceptsClients: roll(3) > 0, deliversPolicy: roll(2) > 0, countsSilence: roll(2) > 0,
      takesFlows: roll(2) > 0, coreNodes: roll(3))
  }

  private mutating func pickTrust(_ group: Int, _ server: Int) -> Change {
    .trust(group: group, server: server, share: Double(roll(5)) / 4)
  }

  private mutating func pickKnowledge(_ server: Int) -> Change {
    switch roll(4) {
    case 0: .forget(server: server, client: roll(groups.reduce(0) { $0 + $1.count }))
    case 1: .unpair(client: roll(groups.reduce(0) { $0 + $1.count }))
    default: .learn(server: server, latest: 1 + roll(3))
    }
  }

  private mutating func pickDelays(_ group: Int) -> [Duration] {
    let longest = [1, 600, 4_000][roll(3)]
    return (0..<(groups[group].count + 40)).map { _ in .seconds(Int64(roll(longest))) }
  }
}

extension PopulationScript {
  /// What comes between a policy and its clients.
  enum Disturbance: CaseIterable {
    case nothing, newerVersion, serverDown, deliveryStops, pathCut, pairing, unpairing, repointing
  }

  /// When the disturbance comes: some clients have the policy in force, some in hand, some not.
  static let disturbedAt = Instant(.seconds(3_600 + 45))

  /// A quiet hour, two versions, and a disturbance while the second is handed out.
  init(seed: UInt64, deliveryDisturbedBy disturbance: Disturbance) {
    self.init(seed: seed, clients: 60, hours: 3)
    for group in groups.indices {
      groups[group].heartbeat.missProbability = 0
      groups[group].home = group
    }
    for server in servers.indices { servers[server].policyRatePerCoreNode = 0.1 }
    let begin = Instant(.hours(1))
    let everybody = [1.0, 0.8, 0.5]
    changes = [(begin - .seconds(2_000), .provision(shares: [0.3, 0.3, 0.3]))]
    changes += (0..<3).map { (begin - .seconds(1_990), .compute(server: $0)) }
    changes.append((begin, .provision(shares: everybody)))
    changes += (0..<3).map { (begin + .seconds(1), .compute(server: $0)) }
    changes += self.changes(for: disturbance, at: Self.disturbedAt)
    changes.append((begin + .seconds(3_000), .provision(shares: everybody)))
    changes += (0..<3).map { (begin + .seconds(3_010), .compute(server: $0)) }
  }

  private func changes(
    for disturbance: Disturbance, at now: Instant
  ) -> [(at: Instant, change: Change)] {
    let later = now + .seconds(500)
    let stopped = ServerCondition(
      acceptsClients: true, deliversPolicy: false, countsSilence: true, takesFlows: true,
      coreNodes: 2)
    switch disturbance {
    case .nothing: return []
    case .newerVersion:
      return [(now, .provision(shares: [0.5, 0.5, 0.5]))]
        + (0..<3).map { (now, .compute(server: $0)) }
    case .serverDown:
      return [(now, .server(0, .down)), (later, .server(0, .serving(coreNodes: 2)))]
    case .deliveryStops:
      return [(now, .server(0, stopped)), (later, .server(0, .serving(coreNodes: 2)))]
    case .pathCut:
      return [
        (now, .path(group: 0, server: 0, isReachable: false)),
        (later, .path(group: 0, server: 0, isReachable: true)),
      ]
    case .pairing: return [(now, .pair(group: 0, server: 0)), (later, .pair(group: 1, server: 1))]
    case .unpairing: return [(now, .unpair(client: 3)), (later, .unpair(client: 25))]
    case .repointing:
      let delays = (0..<60).map { Duration.seconds(Int64($0 * 20)) }
      return [(now, .repoint(group: 0, server: 1, shownAfter: delays))]
    }
  }
}
