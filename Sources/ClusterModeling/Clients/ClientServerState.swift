import Units

/// What a population keeps about one of its servers.
struct ClientServerState: Sendable {
  let description: ClientServer
  var condition: ServerCondition {
    didSet {
      acceptanceTime = time(ofAcceptance: condition)
      policyTime = time(ofHandingOut: condition)
    }
  }
  /// When the connections accepted so far will have been set up.
  var acceptanceFree = Instant.start
  /// Time to set up one connection in the present condition.
  private(set) var acceptanceTime: Duration = .zero
  /// Time to hand out one policy in the present condition.
  private(set) var policyTime: Duration = .zero
  /// When the policies promised so far will have been handed out.
  var policyFree = Instant.start
  var intake: FlowIntake
  /// By group: clients that send flows, as far as the intake knows.
  var senders: [FlowSenders]
  /// By group: for whom flows came in, where there is no limit.
  var ledgers: [FlowLedger]
  /// How the backlog of flows went, at most one point a second and one where it is gone.
  private var backlog: [BacklogPoint] = []
  /// When the last backlog was gone, as far as that is noted.
  private var lastDrained = Instant.never
  /// Versions computed so far, each newer than the one before, and when.
  private(set) var computations: [(at: Instant, version: Int32)] = []

  init(_ server: ClientServer, groups: Int) {
    senders = Array(repeating: FlowSenders(), count: groups)
    ledgers = Array(repeating: FlowLedger(), count: groups)
    description = server
    condition = server.condition
    intake = FlowIntake(limit: server.flowLimit, overload: server.flowOverload)
    acceptanceTime = time(ofAcceptance: condition)
    policyTime = time(ofHandingOut: condition)
  }

  /// Whether flows above a limit wait or are lost here.
  var isLimited: Bool { description.flowLimit.isFinite }

  /// The newest policy version computed here.
  private(set) var computed: Int32 = 0

  /// The newest policy version that was computed here at an instant.
  func computed(at instant: Instant) -> Int32 {
    if let last = computations.last, last.at <= instant { return last.version }
    var low = 0
    var high = computations.count
    while low < high {
      let middle = (low + high) / 2
      if computations[middle].at <= instant { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? computations[low - 1].version : 0
  }

  /// Notes that a newer version is computed.
  mutating func compute(_ version: Int32, at now: Instant) {
    computations.append((now, version))
    computed = version
  }

  /// Notes where the backlog stands after its slope changed.
  mutating func noteBacklog(drainedAt drained: Instant, at now: Instant) {
    if drained <= now { noteDrained(at: drained) }
    // What changed nothing has left the intake where it stood at its last change.
    var intake = intake
    intake.settle(at: now)
    guard intake.backlog > 0 || intake.backlogSlope > 0 else { return }
    if let last = backlog.last, last.summaries > 0, now - last.at < .seconds(1) { return }
    backlog.append(BacklogPoint(at: now, summaries: intake.backlog))
  }

  private mutating func noteDrained(at drained: Instant) {
    guard drained != lastDrained else { return }
    lastDrained = drained
    backlog.append(BacklogPoint(at: drained, summaries: 0))
  }

  /// Loses what waits, and notes the fall; returns how much. [summaries]
  mutating func loseBacklog(at now: Instant) -> Double {
    let drained = intake.drained
    if drained <= now { noteDrained(at: drained) }
    let lost = intake.loseBacklog(at: now)
    if lost > 0 {
      backlog.append(BacklogPoint(at: now, summaries: lost))
      backlog.append(BacklogPoint(at: now, summaries: 0))
    }
    return lost
  }

  /// Hands over how the backlog went, up to `now`.
  mutating func takeBacklog(before now: Instant) -> [BacklogPoint] {
    var intake = intake
    let drained = intake.drained
    intake.settle(at: now)
    if drained <= now { noteDrained(at: drained) }
    if intake.backlog > 0 { backlog.append(BacklogPoint(at: now, summaries: intake.backlog)) }
    defer { backlog = [] }
    return backlog
  }

  /// Time to set up one connection.
  ///
  /// Source: AS-VEN-033.
  private func time(ofAcceptance condition: ServerCondition) -> Duration {
    Duration(
      roundingSeconds: 1 / (description.acceptRatePerCoreNode * Double(condition.coreNodes)))
  }

  /// Time to hand out one policy.
  ///
  /// Source: AS-POL-006.
  private func time(ofHandingOut condition: ServerCondition) -> Duration {
    Duration(
      roundingSeconds: 1 / (description.policyRatePerCoreNode * Double(condition.coreNodes)))
  }
}
