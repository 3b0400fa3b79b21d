import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension CoreHA: SystemModel {
  /// A checked prototype: a pair that is set up, or Cores that are to become one.
  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    let (plan, found) = Reader.read(configuration)
    problems += found
    self.plan = plan
    let isPaired = plan.startsPaired
    cores = plan.cores.map { core in
      var state = Core(
        mode: core.mode, status: core.mode == .primary ? .active : core.status, isEnabled: isPaired,
        source: core.source, settings: isPaired ? core.settings : Settings(),
        hasSettings: isPaired && core.hasSettings,
        version: core.version, access: Access(cores: plan.cores.count, trusts: isPaired),
        hasFullCopy: isPaired || core.mode == .primary)
      if let source = core.source, !core.isTrusted { state.access.trusts[source] = false }
      state.access.isUnlocked = core.isUnlocked
      state.access.hasAtlas = core.hasAtlas
      state.access.ports = core.ports
      state.machine.clockAhead = core.clockAhead
      state.asOf = .start - core.copyAge
      return state
    }
    controllers = plan.controllers.map { Controller($0) }
    sentries = plan.sentries.map { _ in Sentry() }
    lead = plan.primary
    tally.isProtected = isPaired
  }

  var entityKinds: [EntityKind] { Self.kinds(of: plan) }

  var placements: [(site: String, entity: String, caption: String)] {
    plan.cores.map { core in
      (
        plan.sites.indices.contains(core.site.index) ? plan.sites[core.site.index] : "",
        core.entity, core.title
      )
    }
  }

  mutating func start(_ context: Context) {
    epoch = context.recorder.record.header.startEpochSeconds
    openObservation(context)
    for core in cores.indices {
      if plan.startsPaired, cores[core].source != nil {
        recordCopyOfStart(core, context)
        beginSchedule(core, context)
        startWatching(core, first: firstHeartbeat(core, context), context)
      }
    }
    touch()
    settle(context)
  }

  /// A pair that is set up has synced before.
  private mutating func recordCopyOfStart(_ core: Int, _ context: Context) {
    let record = SyncRecord(
      began: cores[core].asOf, completed: cores[core].asOf, result: .success,
      words: "before the run", items: 0, bytes: 0)
    cores[core].replication.history.append(record)
    cores[core].replication.shown = record
  }

  /// The phase of the heartbeats: given, or anywhere within an interval.
  private func firstHeartbeat(_ core: Int, _ context: Context) -> Duration {
    if let given = plan.cores[core].firstHeartbeat { return given }
    let share = context.streams.stream(plan.cores[core].entity, "heartbeat phase").uniform(0)
    return Duration(roundingSeconds: share * cores[core].settings.interval.seconds)
  }

  mutating func networkChanged(_ context: Context) {
    touch()
    settle(context)
  }

  mutating func begin(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, begins: true, context)
    settle(context)
  }

  mutating func end(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, begins: false, context)
    settle(context)
  }

  private mutating func apply(_ fault: FaultOccurrence, begins: Bool, _ context: Context) {
    touch()
    let change = begins ? 1 : -1
    let place = Int(fault.target.index)
    if fault.fault == "sentry.down" {
      if sentries.indices.contains(place) { sentries[place].failures += change }
      return
    }
    guard cores.indices.contains(place) else { return }
    switch fault.fault {
    case "inter_core.cut": cores[place].access.blocked += change
    case "sync.fails": cores[place].replication.failing += change
    case "heartbeat.loss":
      let share = fault.arguments.first { $0.name == "loss" }?.value
      if case .number(let share)? = share { cores[place].watch.lossShare = begins ? share : 0 }
    default:
      cores[place].machine.failures += change
      machineChanged(place, context)
    }
  }

  /// A device or an administrator comes.
  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    request(plan.loads[arrival.load], context)
    settle(context)
  }

  func brokenInvariants(at now: Instant) -> [String] {
    var broken: [String] = []
    for core in cores.indices {
      let name = plan.cores[core].name
      if acts(core), cores[core].replication.run != nil {
        broken.append("CH-ROLE-007: \(name) is active and pulls")
      }
      if cores[core].mode == .primary, cores[core].status == .standby {
        broken.append("CH-ROLE-006: \(name) is in mode Primary and Standby")
      }
      if !isUp(core), cores[core].replication.run != nil {
        broken.append("CH-SYNC-007: \(name) pulls and is down")
      }
    }
    if cores.indices.count(where: { serves($0) }) > 1, !observation.isOpen("two-actives") {
      broken.append("CH-REC-005: two Cores are active without the hazard on record")
    }
    return broken
  }
}
