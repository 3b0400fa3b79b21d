import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension StandbyPair: SystemModel {
  /// A checked prototype: a ready pair, or a standalone PCE beside one that is to become its standby.
  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    let (plan, found) = Reader.read(configuration)
    problems += found
    self.plan = plan
    nodes = plan.nodes.map { _ in Node() }
    channels = Service.allCases.map { _ in Channel() }
    link = Link(phase: plan.startsPaired ? .ready : .none, source: plan.active)
    if !plan.startsPaired { link.unprotectedSince = .start }
    let isPaired = plan.startsPaired
    pces = plan.pces.indices.map { place in
      let pce = plan.pces[place]
      let isActive = place == plan.active
      var state = PCE(
        role: isPaired ? (isActive ? .active : .standby) : .standalone, ownName: pce.ownName,
        activeName: pce.activeName, version: pce.version, ports: pce.ports)
      state.level = isActive ? .five : isPaired ? .two : .one
      state.configuredLevel = state.level
      state.hasFormerData = pce.isRepurposed
      if isPaired { state.believedPartnerRole = isActive ? .standby : .active }
      // Before option 2 is prepared, the active still has the name that is to be the pair's.
      if isActive, !isPaired, plan.nameOption == 2, let former = plan.formerName {
        state.ownName = former
      }
      return state
    }
    observation.portsWereClosed = !plan.portsAreOpen
    observation.blockedPorts = plan.portsAreOpen ? 0 : 1
  }

  var entityKinds: [EntityKind] { Self.kinds(of: plan) }

  /// The two PCEs, the names, and the assumptions that a reader should know.
  var summaryLines: [String] {
    let pces = plan.pces.indices.map { place in
      let pce = plan.pces[place]
      let role =
        plan.startsPaired
        ? place == plan.active ? "active" : "standby"
        : place == plan.active ? "standalone" : "to be the standby"
      let vens = place == plan.active ? plan.groups.reduce(0) { $0 + $1.count } : 0
      return "\(pce.entity)  \(role)  \(pce.layout.rawValue)  \(pce.ownName)  \(vens) VENs"
    }
    let change = plan.repoint == .dns ? "DNS, TTL \(plan.timeToLive)" : "the load balancer"
    return pces + [
      "\(plan.activeName) leads to the active PCE; option \(plan.nameOption); changed in \(change)"
    ] + Self.assumptionLines + [manualLine] + retentionLines
  }

  /// What the guide leaves open and how it is read here (decision 0020).
  private static let assumptionLines = [
    "promotion is by hand only, also where the guide speaks of taking over (SP-GAP-001, SP-ROLE-005)",
    "one probe over the link between the PCEs, up to 30 s, then promotion to runlevel 5 (SP-GAP-008, "
      + "SP-GAP-009, AS-SBY-001)",
    "databases and redis stores stream, the file server is copied in turns; its lag is not shown "
      + "(SP-GAP-011, SP-REPL-006)",
  ]

  private var manualLine: String {
    "by hand on both PCEs: runtime_env.yml, certificates, VEN library, ports (SP-REPL-007, SP-GAP-012)"
  }

  /// Segments, window and disk for three retentions (SP-WAL-004, SP-WAL-005, SP-WAL-008).
  private var retentionLines: [String] {
    let chosen =
      plan.traffic.keptSegments ?? Int(StandbyParameters.keptSegments.distribution.median)
    let rate = plan.traffic.logRate ?? StandbyParameters.logRate.distribution.median * 1e6
    return [chosen, chosen * 2, chosen * 4].map { segments in
      let disk = Int64(segments) * WALSegment.bytes / 1_000_000
      let binary = Int64(segments) * WALSegment.binaryBytes / 1_000_000
      return "wal_keep_segments \(segments): survives "
        + "\(WALSegment.window(segments: segments, rate: rate)) of interruption, takes \(disk) MB "
        + "(\(binary) MB with segments of 16 MiB) (SP-WAL-006, SP-WAL-008, SP-GAP-017)"
    }
  }

  var placements: [(site: String, entity: String, caption: String)] {
    plan.pces.indices.map { place in
      let pce = plan.pces[place]
      let role = place == plan.active ? "active" : "standby"
      return (
        plan.sites.indices.contains(pce.site.index) ? plan.sites[pce.site.index] : "", pce.entity,
        "\(role), \(pce.layout.rawValue)"
      )
    }
  }

  mutating func start(_ context: Context) {
    openObservation(context)
    startChannels(context)
    startAgents(context)
    startBackups(context)
    touch()
    settle(context)
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

  /// Faults of nodes, of a whole PCE, of one stream, and of the ports between the PCEs.
  private mutating func apply(_ fault: FaultOccurrence, begins: Bool, _ context: Context) {
    touch()
    let change = begins ? 1 : -1
    switch fault.fault {
    case "replication.stall":
      let place = Int(fault.target.index)
      if channels.indices.contains(place) { channels[place].stalls += change }
    case "ports.closed": observation.blockedPorts += change
    default:
      guard let (pce, node) = place(of: fault.target) else { return }
      for node in node.map({ [$0] }) ?? Array(plan.pces[pce].nodes) {
        nodes[node].failures += change
      }
      machinesChanged(of: pce, context)
    }
  }

  /// Somebody writes at the PCE to which the name leads for them, or an agent is installed there.
  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    let load = plan.loads[arrival.load]
    let pce = answer(forWriter: arrival.ordinal % UInt64(load.writers), context)
    switch load.kind {
    case "policy.change": write(.policyChange, at: pce, context)
    case "support.report": write(.supportReport, at: pce, context)
    case "support.bundle": write(.supportBundle, at: pce, context)
    case "ven.install": installAgent(at: pce, context)
    default: break
    }
    settle(context)
  }

  /// The PCE that a writer's resolver names.
  private func answer(forWriter writer: UInt64, _ context: Context) -> Int {
    guard plan.repoint == .dns, let id = name.id, let writers = name.writers else {
      return name.answer
    }
    return name.server.target(of: id, resolver: writers.resolver(writer), at: context.now)
  }

  /// An agent is installed from the library of the PCE that answers (SP-VENLIB-001).
  private mutating func installAgent(at pce: Int, _ context: Context) {
    guard !serves(pce) || plan.pces[pce].library.isEmpty else { return }
    tally.installsRefused += 1
    note(
      .refusal, plan.pces[pce].entity,
      serves(pce) ? "no-ven-library: it has no VEN library" : "does not answer an installation",
      context, "SP-VENLIB-001")
    touch()
  }

  func brokenInvariants(at now: Instant) -> [String] {
    var broken: [String] = []
    for pce in pces.indices {
      if pces[pce].role == .standby, pces[pce].level == .five, plan.isStrict {
        broken.append("SP-ROLE-007: \(plan.pces[pce].name) is a standby at runlevel 5")
      }
      if !runs(pce), serves(pce) { broken.append("\(plan.pces[pce].name) serves without software") }
    }
    if link.phase != .none, pces[link.copy].role != .standby {
      broken.append("SP-REPL-003: a link leads to a PCE that is no standby")
    }
    if serves(0), serves(1), observation.twoActives == nil {
      broken.append("SP-HAZ-001: two PCEs serve without the hazard on record")
    }
    if link.phase == .ready, agents.haveActiveName.contains(false) {
      broken.append("SP-FQDN-013: a VEN holds another master in a ready pair")
    }
    return broken
  }
}
