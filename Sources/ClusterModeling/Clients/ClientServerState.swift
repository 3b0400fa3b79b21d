import SimulationKernel
import Units

/// What a population keeps about one of its servers.
struct ClientServerState: Sendable {
  let description: ClientServer
  var condition: ServerCondition
  /// When the connections accepted so far will have been set up.
  var acceptanceFree = Instant.start
  /// When the policies promised so far will have been handed out.
  var policyFree = Instant.start
  /// The clock for silence as it stood at `silenceSince`.
  private var silenceClock: Duration = .zero
  private var silenceSince = Instant.start
  /// The first look for silent clients; the others follow at whole periods.
  private let firstScan: Instant
  var intake: FlowIntake
  /// By group: clients that send flows, as far as the intake knows.
  var senders: [FlowSenders]
  /// By group: for whom flows came in, where there is no limit.
  var ledgers: [FlowLedger]
  /// How the backlog of flows went, at most one point a second and one where it is gone.
  var backlog: [BacklogPoint] = []
  /// Versions computed so far, each newer than the one before, and when.
  private(set) var computations: [(at: Instant, version: Int32)] = []

  init(_ server: ClientServer, groups: Int, _ streams: RandomStreams) {
    senders = Array(repeating: FlowSenders(), count: groups)
    ledgers = Array(repeating: FlowLedger(), count: groups)
    description = server
    condition = server.condition
    let period = UInt64(server.offlineScanPeriod.nanoseconds)
    let bits = streams.stream(server.name, "offline scan phase").bits(0)
    firstScan = Instant(nanoseconds: Int64(bits.multipliedFullWidth(by: period).high))
    intake = FlowIntake(limit: server.flowLimit, overload: server.flowOverload)
  }

  /// Whether flows above a limit wait or are lost here.
  var isLimited: Bool { description.flowLimit.isFinite }

  /// The newest policy version computed here.
  var computed: Int32 { computations.last?.version ?? 0 }

  /// The newest policy version that was computed here at an instant.
  func computed(at instant: Instant) -> Int32 {
    var place = computations.count
    while place > 0, computations[place - 1].at > instant { place -= 1 }
    return place > 0 ? computations[place - 1].version : 0
  }

  /// Notes that a newer version is computed.
  mutating func compute(_ version: Int32, at now: Instant) {
    computations.append((now, version))
  }

  /// Notes where the backlog stands after its slope changed.
  mutating func noteBacklog(drainedAt drained: Instant, at now: Instant) {
    if drained <= now, backlog.last?.at != drained {
      backlog.append(BacklogPoint(at: drained, summaries: 0))
    }
    // What changed nothing has left the intake where it stood at its last change.
    var intake = intake
    intake.settle(at: now)
    guard intake.backlog > 0 || intake.backlogSlope > 0 else { return }
    if let last = backlog.last, last.summaries > 0, now - last.at < .seconds(1) { return }
    backlog.append(BacklogPoint(at: now, summaries: intake.backlog))
  }

  /// Time to set up one connection.
  ///
  /// Source: AS-VEN-033.
  var acceptanceTime: Duration {
    Duration(
      roundingSeconds: 1 / (description.acceptRatePerCoreNode * Double(condition.coreNodes)))
  }

  /// Time to hand out one policy.
  ///
  /// Source: AS-POL-006.
  var policyTime: Duration {
    Duration(
      roundingSeconds: 1 / (description.policyRatePerCoreNode * Double(condition.coreNodes)))
  }

  /// How long the clock for silence has run by `instant`, not before its last switch.
  func silence(at instant: Instant) -> Duration {
    condition.countsSilence ? silenceClock + (instant - silenceSince) : silenceClock
  }

  /// Puts a new condition in force, keeping the clock for silence.
  mutating func change(to condition: ServerCondition, at now: Instant) {
    silenceClock = silence(at: now)
    silenceSince = now
    self.condition = condition
  }

  /// The first look at or after `now` that finds a client silent since `mark` for `limit`; never
  /// while the clock stands.
  func scan(finding mark: Duration, silentFor limit: Duration, now: Instant) -> Instant {
    guard condition.countsSilence else { return .never }
    let due = max(now, silenceSince + (mark + limit - silenceClock))
    let period = description.offlineScanPeriod.nanoseconds
    let ahead = (due - firstScan).nanoseconds
    guard ahead > 0 else { return firstScan }
    return firstScan + Duration(nanoseconds: (ahead + period - 1) / period * period)
  }
}
