import SimulationKernel
import Units

@testable import ClusterModeling

// What comes between in a story of outages.
extension OutageStory {
  /// Some clients that join or leave before much else happens.
  mutating func addEarlyClients() {
    for group in script.groups.indices where roll(2) == 0 {
      let at = Instant(.milliseconds(Int64(roll(2_000_000))))
      for _ in 0...roll(3) {
        add(.pair(group: group, server: script.groups[group].home), at: at)
      }
      if roll(2) == 0 { add(.unpair(client: someClient()), at: at) }
    }
  }

  mutating func add(_ interlude: Interlude, to outage: Outage) {
    let at = someInstant(around: outage)
    let server = roll(3) == 0 ? roll(3) : outage.server
    let group = someGroup(of: outage.server)
    switch interlude {
    case .policy: addPolicy(at: at)
    case .policies: addPolicies(to: outage)
    case .paths: addCut(group: group, to: outage)
    case .pairing: addPairing(group: group, to: outage)
    case .unpairing:
      for _ in 0...roll(2) { add(.unpair(client: someClient()), at: someInstant(around: outage)) }
    case .certificates:
      add(.trust(group: group, server: server, share: Double(1 + roll(4)) / 4), at: at)
      if roll(2) == 0 {
        add(.trust(group: group, server: server, share: 0), at: at + .seconds(Int64(roll(9_000))))
      }
    case .forgetting:
      for _ in 0...roll(4) { add(.forget(server: server, client: someClient()), at: at) }
      if roll(2) == 0 {
        add(.learn(server: server, latest: 1_000), at: at + .seconds(Int64(roll(9_000))))
      }
    case .names: addNames(group: group, to: outage)
    case .targets: add(.target(group: group, server: roll(3)), at: at)
    case .reassigning: addReassignments(to: outage)
    case .backlogs: add(.loseBacklog(server: server), at: at)
    case .switches: addSwitch(of: roll(3), at: at)
    }
  }

  private mutating func someGroup(of server: Int) -> Int {
    let homes = script.groups.indices.filter { script.groups[$0].home == server }
    return homes.isEmpty || roll(5) == 0 ? roll(script.groups.count) : pick(homes)
  }

  private mutating func someClient() -> Int { roll(script.groups.reduce(0) { $0 + $1.count }) }

  /// A version, and its computation on all servers, one soon after the other.
  private mutating func addPolicy(at instant: Instant) {
    let shares = script.groups.map { _ in Double(roll(11)) / 10 }
    add(.provision(shares: shares), at: instant)
    let first = roll(3)
    for server in 0..<3 {
      let span = pick([0, 5_000, 60_000])
      add(
        .compute(server: (server + first) % 3),
        at: instant + .milliseconds(Int64(span == 0 ? 0 : roll(span))))
    }
  }

  /// Versions that are on their way when the server goes down, come while it is, and when it is
  /// just back.
  private mutating func addPolicies(to outage: Outage) {
    if roll(2) == 0 { addPolicy(at: outage.down - .milliseconds(Int64(roll(60_000)))) }
    if roll(2) == 0 { addPolicy(at: duringInstant(of: outage)) }
    if roll(2) == 0 { addPolicy(at: outage.back + .milliseconds(Int64(pick([0, roll(60_000)])))) }
  }

  private mutating func addCut(group: Int, to outage: Outage) {
    let server = roll(4) == 0 ? roll(3) : outage.server
    let cut = someInstant(around: outage)
    let healed = someInstant(around: outage)
    add(.path(group: group, server: server, isReachable: false), at: min(cut, healed))
    add(.path(group: group, server: server, isReachable: true), at: max(cut, healed))
  }

  private mutating func addPairing(group: Int, to outage: Outage) {
    for _ in 0...roll(3) {
      let at = someInstant(around: outage)
      // Who pairs with another server may turn to it ever after; so most pair at home.
      let other = pick(script.groups.indices.filter { $0 != group } + [group])
      let joined = roll(2) == 0 ? group : other
      let home = script.groups[joined].home
      add(.pair(group: joined, server: roll(6) == 0 ? roll(3) : home), at: at)
      if roll(3) == 0 { add(.learn(server: roll(3), latest: 2), at: at + .seconds(10)) }
    }
  }

  /// The group's name leads elsewhere, while the server is down or long after, and back later.
  private mutating func addNames(group: Int, to outage: Outage) {
    let at = roll(2) == 0 ? duringInstant(of: outage) : outage.end + .hours(Int64(1 + roll(4)))
    addName(group: group, server: roll(3), at: at)
    if roll(2) == 0 {
      let later = at + .seconds(Int64(roll(10_000)))
      addName(group: group, server: script.groups[group].home, at: later)
    }
  }

  private mutating func addName(group: Int, server: Int, at instant: Instant) {
    let longest = pick([1, 600, 4_000])
    let delays = (0..<(script.groups[group].count + 400)).map { _ in
      Duration.seconds(Int64(roll(longest)))
    }
    add(.repoint(group: group, server: server, shownAfter: delays), at: instant)
  }

  private mutating func addReassignments(to outage: Outage) {
    for _ in 0...roll(3) {
      let client = someClient()
      let at = someInstant(around: outage)
      let span = Int64(roll(pick([1, 600, 4_000])))
      add(.reassign(client: client, server: roll(3), after: .seconds(span)), at: at)
      if roll(3) == 0 { add(.withhold(client: client), at: at + .seconds(Int64(roll(600)))) }
    }
  }

  /// A server that answers works on fewer nodes, or not at all of its work, for a while.
  private mutating func addSwitch(of server: Int, at instant: Instant) {
    let isDown = outages.contains {
      $0.server == server && $0.down <= instant && instant <= $0.end
    }
    guard !isDown else { return }
    add(.server(server, roll(2) == 0 ? serving(server) : limping(server)), at: instant)
    let later = instant + .milliseconds(Int64(roll(3_000_000)))
    let overlaps = outages.contains {
      $0.server == server && $0.down <= later && instant <= $0.end
    }
    if !overlaps { add(.server(server, serving(server)), at: later) }
  }
}
