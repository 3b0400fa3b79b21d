import SimulationKernel
import Units

@testable import ClusterModeling

extension PopulationScript {
  /// A story of servers that go down while everybody is in order, and come back.
  ///
  /// Chance misses and names that lead elsewhere, which keep clients from being alike, come in some
  /// stories only; `seed` decides everything, `clients` is about the most that there are.
  init(seed: UInt64, outagesOfQuietGroups clients: Int) {
    var teller = OutageStory(seed: seed, clients: clients)
    teller.tell()
    self = teller.script
  }
}

/// How a story of outages is made up.
struct OutageStory {
  /// What may come between, beside the outages.
  enum Interlude: Int, CaseIterable {
    case policy, policies, paths, pairing, unpairing, certificates, forgetting, names, targets,
      reassigning, backlogs, switches
  }

  /// A server that answers nobody for a while.
  struct Outage {
    let server: Int
    let down: Instant
    var back: Instant
    /// When the server does all its work again.
    var end: Instant
  }

  var script: PopulationScript
  var outages: [Outage] = []
  /// What comes between in this story.
  private(set) var interludes: [Interlude] = []
  /// Per server, whether it pushes policy.
  private var pushesPolicy: [Bool] = []

  init(seed: UInt64, clients: Int) {
    script = PopulationScript(seed: seed, dice: "outage dice", isNominal: seed % 4 == 0)
    script.horizon = Instant(.hours(Int64(12 + roll(13))))
    script.windows = pick([
      [.seconds(600)], [.seconds(600), .seconds(1_200)], [.seconds(700), .seconds(1_900)],
      [.seconds(600), .seconds(900), .seconds(1_200), .seconds(3_600)],
      [.seconds(641), .seconds(900)],
    ])
    for server in 0..<3 {
      pushesPolicy.append(roll(6) > 0)
      script.servers.append(makeServer(server))
    }
    let count = 2 + roll(4)
    let size = roll(2) == 0 ? 0 : pick([10, 12, 15, 20])
    let isSpread = roll(2) == 0
    for index in 0..<count {
      let some = size > 0 ? size : 1 + roll(2 * clients / count - 1)
      script.groups.append(
        makeGroup(index, count: some, home: isSpread ? index % 3 : roll(3)))
    }
    let many = pick([0, 1, 2, 2, 3, 6, Interlude.allCases.count])
    let most = Interlude.allCases.count
    let first = roll(most)
    // 5 and 12 have no common divisor: the steps lead through all.
    interludes = (0..<many).map { Interlude.allCases[(first + 5 * $0) % most] }
  }

  mutating func roll(_ count: Int) -> Int { script.roll(count) }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[roll(choices.count)] }

  mutating func add(_ change: PopulationScript.Change, at instant: Instant) {
    script.changes.append((max(.start, instant), change))
  }

  /// Makes up outages server by server, and what comes between.
  mutating func tell() {
    for server in 0..<3 where server == 0 || roll(3) > 0 { addOutages(of: server) }
    if interludes.contains(.pairing) { addEarlyClients() }
    for outage in outages {
      for interlude in interludes where roll(2) == 0 { add(interlude, to: outage) }
    }
    script.changes.sort { $0.at < $1.at }
    // Some stories end while a server is down.
    let late = outages.filter { $0.down > Instant(.hours(8)) }
    if !late.isEmpty, roll(3) == 0 {
      script.horizon = min(script.horizon, remarkableInstant(in: pick(late)))
    }
  }

  private mutating func makeServer(_ index: Int) -> ClientServer {
    ClientServer(
      name: "pce:\(index)", condition: serving(index),
      acceptRatePerCoreNode: pick([0.005, 0.05, 150, 150]),
      acceptWaitMax: .seconds(pick([30, 600, 2_000])), policyRatePerCoreNode: pick([0.05, 1, 100]),
      offlineScanPeriod: roll(2) == 0 ? .seconds(300) : .seconds(Int64(60 + roll(500))),
      flowLimit: roll(2) == 0 ? .infinity : Double(1 + roll(40)),
      flowOverload: pick([.queued, .dropped]))
  }

  private mutating func makeGroup(_ index: Int, count: Int, home: Int) -> ClientGroup {
    let heartbeat = HeartbeatTiming(
      interval: .seconds(300), jitter: pick([.zero, .zero, .seconds(15), .seconds(110)]),
      missProbability: roll(6) == 0 ? 0.01 : 0, missesToDegraded: 1 + roll(4),
      beatsToRecover: 1 + roll(3))
    let limits: [Duration?] = [
      nil, .seconds(600), .seconds(900), .seconds(1_200), .seconds(3_600),
      .seconds(Int64(600 + roll(4_400))),
    ]
    return ClientGroup(
      name: "vens:\(index)", count: count, home: home, heartbeat: heartbeat,
      offlineAfter: pick(limits),
      authentication: AuthenticationTiming(
        minimalAfter: .seconds(Int64(200 + roll(900))),
        minimalInterval: .seconds(Int64(1_000 + roll(4_000))),
        lostAfter: .seconds(Int64(600 + roll(8_000)))),
      unusableTrustShare: pick([0, 0, 0.1, 1]),
      flows: FlowTiming(
        bufferLimit: pick([
          .seconds(300), .seconds(Int64(600 + roll(1_200))), .seconds(Int64(2_000 + roll(9_000))),
          .hours(24),
        ]),
        backlogReportsPerMinute: pick([0.2, 1, 6])))
  }

  /// A server that does all its work, on one to three nodes.
  mutating func serving(_ server: Int) -> ServerCondition {
    ServerCondition(
      acceptsClients: true, deliversPolicy: true, countsSilence: true, takesFlows: true,
      coreNodes: 1 + roll(3), pushesPolicy: pushesPolicy[server])
  }

  /// A server that answers nobody, whatever else it does.
  mutating func silent(_ server: Int) -> ServerCondition {
    var condition = ServerCondition(
      acceptsClients: false, deliversPolicy: roll(2) == 0, countsSilence: roll(2) == 0,
      takesFlows: roll(2) == 0, coreNodes: 1 + roll(3), pushesPolicy: pushesPolicy[server])
    switch roll(4) {
    case 0, 1: return .down
    case 2:
      condition.acceptsClients = true
      condition.coreNodes = 0
    default: break
    }
    return condition
  }

  /// A server that answers, but does not all its work.
  mutating func limping(_ server: Int) -> ServerCondition {
    var condition = serving(server)
    switch roll(4) {
    case 0: condition.deliversPolicy = false
    case 1: condition.takesFlows = false
    case 2: condition.countsSilence = false
    default: (condition.deliversPolicy, condition.takesFlows) = (false, false)
    }
    return condition
  }
}
