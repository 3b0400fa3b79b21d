import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// What the stories of outages lead through, so that a comparison says something.
@Suite struct OutageStoryReachTests {
  private static let seeds = UInt64(1)...24

  @Test func `stories of outages tell everything that may come between, and often enough`() {
    var reached: [String: Int] = [:]
    for seed in Self.seeds {
      let script = PopulationScript(seed: seed, outagesOfQuietGroups: 80)
      for told in ToldInOutages(script).told { reached[told, default: 0] += 1 }
    }
    for told in ToldInOutages.all {
      #expect(reached[told, default: 0] >= 5, "\(told): \(reached[told, default: 0])")
    }
  }

  @Test func `clients of these stories come into every state, from being all in order`() {
    var reached: [String: Int] = [:]
    func note(_ state: String, _ count: Int) { reached[state, default: 0] += count }
    for seed in Self.seeds {
      var naive = NaiveClients(PopulationScript(seed: seed, outagesOfQuietGroups: 80))
      naive.run()
      note("whole groups in order cut off", naive.quietGroupsCutOff)
      note("turned away", naive.turnedAway)
      note("policies in force", naive.versions.count { $0.applied > 0 })
      for reading in naive.log.map(\.reading) {
        note("degraded", reading.isDegraded ? 1 : 0)
        note("offline", reading.isOffline ? 1 : 0)
        note("refused", reading.isRefused ? 1 : 0)
        note("minimal", reading.isMinimal ? 1 : 0)
        note("lost", reading.isLostAgent ? 1 : 0)
        note("waiting", reading.isWaiting ? 1 : 0)
        note("moving", reading.activeServer != reading.contactedServer ? 1 : 0)
        note("unheard for long", reading.hearingWindowsMissed == 2 ? 1 : 0)
        note("owing policy", reading.owesPolicy ? 1 : 0)
        note("uploading", reading.flowState == .uploading ? 1 : 0)
        note("overflowing", reading.flowState == .overflowing ? 1 : 0)
        note("removed", reading.isRemoved ? 1 : 0)
      }
    }
    #expect(reached.count == 15)
    #expect(reached.filter { $0.value < 20 }.isEmpty, "\(reached)")
  }
}

/// What a story tells, in the order of telling: by which server is down then.
private struct ToldInOutages {
  static let all = [
    "down at the start", "down within the first interval", "down at a beat", "back at a beat",
    "outage of a second", "outage of more than two hours", "down again in the same instant",
    "down again a second later", "down again within minutes", "down again after hours",
    "up and down at one instant", "nodes change while down", "clock runs while down",
    "back without delivering", "back without taking flows", "back without nodes",
    "answers nobody, delivers", "path cut while down", "path healed while down",
    "pairing while another is down", "unpairing while down", "certificates while down",
    "forgotten while down", "policy before it goes down", "policy while down",
    "policy computed while down", "policy when it is back", "name changes while down",
    "name changes long after", "target changes while down", "reassigned while down",
    "server without a limit", "flows queue", "flows are dropped", "buffer shorter than an outage",
    "ends while a server is down",
  ]

  private(set) var told: [String] = []
  private let script: PopulationScript
  private let beats: Set<Instant>
  private var conditions: [ServerCondition]
  private var downSince: [Instant?]
  private var backSince: [Instant?]
  private var lastPolicy: Instant?

  init(_ script: PopulationScript) {
    self.script = script
    beats = Self.beats(script)
    conditions = script.servers.map(\.condition)
    downSince = script.servers.map { _ in nil }
    backSince = script.servers.map { _ in nil }
    for change in script.changes where change.at <= script.horizon { look(at: change) }
    if downSince.contains(where: { $0 != nil }) { told.append("ends while a server is down") }
    for server in script.servers {
      if server.flowLimit == .infinity {
        told.append("server without a limit")
      } else {
        told.append(server.flowOverload == .queued ? "flows queue" : "flows are dropped")
      }
    }
  }

  private static func beats(_ script: PopulationScript) -> Set<Instant> {
    var instants: Set<Instant> = []
    for group in script.groups {
      let schedule = NaiveBeats(group, script.streams)
      for ordinal in 0..<group.count {
        let origin = schedule.firstOrigin(ordinal)
        for beat in 2..<300 {
          instants.insert(
            schedule.instant(
              beat, origin: origin, ordinal: ordinal, epoch: 0, step: group.heartbeat.interval))
        }
      }
    }
    return instants
  }

  private mutating func note(_ told: String, if isSo: Bool) {
    if isSo { self.told.append(told) }
  }

  private mutating func look(at told: (at: Instant, change: PopulationScript.Change)) {
    let now = told.at
    let isDown = downSince.contains { $0 != nil }
    func isHomeDown(_ group: Int) -> Bool { downSince[script.groups[group].home] != nil }
    switch told.change {
    case .server(let server, let condition): change(server, to: condition, at: now)
    case .path(let group, let server, let isReachable):
      note(
        isReachable ? "path healed while down" : "path cut while down",
        if: downSince[server] != nil && script.groups[group].home == server)
    case .pair(_, let server):
      note("pairing while another is down", if: isDown && downSince[server] == nil)
    case .unpair: note("unpairing while down", if: isDown)
    case .trust(_, let server, let share):
      note("certificates while down", if: share > 0 && downSince[server] != nil)
    case .forget(let server, _): note("forgotten while down", if: downSince[server] != nil)
    case .provision:
      lastPolicy = now
      note("policy while down", if: isDown)
      let isFresh = backSince.contains { $0.map { now - $0 < .seconds(60) } ?? false }
      note("policy when it is back", if: isFresh)
    case .compute(let server): note("policy computed while down", if: downSince[server] != nil)
    case .repoint(let group, _, _):
      note("name changes while down", if: isHomeDown(group))
      note("name changes long after", if: !isHomeDown(group))
    case .target: note("target changes while down", if: isDown)
    case .reassign: note("reassigned while down", if: isDown)
    case .learn, .withhold, .loseBacklog: break
    }
  }

  private mutating func change(_ server: Int, to condition: ServerCondition, at now: Instant) {
    let old = conditions[server]
    conditions[server] = condition
    if old.answers, !condition.answers { goDown(server, at: now) }
    if !old.answers, condition.answers { comeBack(server, at: now) }
    if old.answers || condition.answers { return }
    note("nodes change while down", if: old.coreNodes != condition.coreNodes)
    note("back without nodes", if: condition.acceptsClients && condition.deliversPolicy)
  }

  private mutating func goDown(_ server: Int, at now: Instant) {
    let condition = conditions[server]
    downSince[server] = now
    note("down at the start", if: now == .start)
    note("down within the first interval", if: now > .start && now < Instant(.seconds(300)))
    note("down at a beat", if: beats.contains(now))
    note("clock runs while down", if: condition.countsSilence)
    note("answers nobody, delivers", if: condition.delivers)
    note("policy before it goes down", if: lastPolicy.map { now - $0 < .seconds(60) } ?? false)
    guard let back = backSince[server] else { return }
    backSince[server] = nil
    note("down again in the same instant", if: back == now)
    note("down again a second later", if: now - back == .seconds(1))
    note("down again within minutes", if: now - back > .seconds(60) && now - back < .hours(1))
    note("down again after hours", if: now - back > .hours(1))
  }

  private mutating func comeBack(_ server: Int, at now: Instant) {
    let condition = conditions[server]
    guard let down = downSince[server] else { return }
    downSince[server] = nil
    backSince[server] = now
    note("up and down at one instant", if: down == now)
    note("back at a beat", if: beats.contains(now))
    note("outage of a second", if: now - down == .seconds(1))
    note("outage of more than two hours", if: now - down > .hours(2))
    note("back without delivering", if: !condition.deliversPolicy)
    note("back without taking flows", if: !condition.takesFlows)
    let limits = script.groups.filter { $0.home == server }.map(\.flows.bufferLimit)
    note("buffer shorter than an outage", if: limits.contains { $0 < now - down })
  }
}
