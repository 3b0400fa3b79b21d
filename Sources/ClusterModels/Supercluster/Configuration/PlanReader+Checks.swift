import ClusterModeling
import SimulationKernel
import Units

/// What the guide demands of a plan, each with the fact behind it.
extension PlanReader {
  mutating func check() {
    checkCount()
    checkNames()
    checkLayouts()
    checkSizes()
    checkVENs()
    checkLoadBalancer()
  }

  /// A probe waits a second for its answer (AS-NET-019), so it comes every 2 s at most.
  private mutating func checkLoadBalancer() {
    guard let every = configuration.section["load_balancer"]?["every"], let span = every.duration,
      span < .seconds(2)
    else { return }
    report(every.location, "probes come every 2 s or less often", nil, ["AS-NET-018"])
  }

  /// 2 to 8 PCEs (SC-TOPO-002).
  private mutating func checkCount() {
    let section = configuration.section["pces"] ?? configuration.section
    let count = section.entries.count
    guard !(2...8).contains(count) else { return }  // SC-TOPO-002
    report(
      section.location, "a Supercluster has 2 to 8 PCEs, this one has \(count)", nil,
      ["SC-TOPO-002"])
  }

  /// Each PCE has a name of its own (SC-TOPO-005).
  private mutating func checkNames() {
    var seen: [String: String] = [:]
    for entry in configuration.section["pces"]?.entries ?? [] {
      guard let pce = plan.pces.first(where: { $0.name == entry.key }) else { continue }
      let location = entry.value["fqdn"]?.location ?? entry.keyLocation
      if pce.fqdn.isEmpty {
        report(location, "pce \(pce.name) has no FQDN", nil, ["SC-TOPO-005"])
      }
      if let other = seen[pce.fqdn] {
        report(
          location, "pce \(pce.name) has the FQDN of \(other): \(pce.fqdn)", nil, ["SC-TOPO-005"])
      }
      if pce.fqdn == plan.globalFQDN {
        report(
          location, "pce \(pce.name) has the global FQDN as its own", nil,
          ["SC-TOPO-005", "SC-TOPO-006"])
      }
      seen[pce.fqdn] = pce.name
    }
  }

  /// A single node is no multi-node cluster (SC-DOC-014), and has no halves.
  private mutating func checkLayouts() {
    for entry in configuration.section["pces"]?.entries ?? [] {
      guard let pce = plan.pces.first(where: { $0.name == entry.key }), pce.layout == .singleNode
      else { continue }
      let location = entry.value["layout"]?.location ?? entry.keyLocation
      if pce.isSplit {
        report(location, "a single node has no second half", nil, ["SC-HA-003"])
      }
      problems.append(
        Problem(
          .warning, at: location,
          "pce \(pce.name) is a single node: every PCE of a Supercluster is said to be multi-node",
          hint: "steps on data1 do not apply", sources: ["SC-DOC-014", "SC-TOPO-003"]))
    }
  }

  /// VENs of a PCE against what its layout is rated for (SC-FLOW-001).
  private mutating func checkSizes() {
    for entry in configuration.section["pces"]?.entries ?? [] {
      guard let place = plan.pce(named: entry.key) else { continue }
      let count = plan.groups.filter { $0.home == place }.reduce(0) { $0 + $1.count }
      let rated = plan.pces[place].layout.ratedVENs
      guard count > rated else { continue }
      problems.append(
        Problem(
          .warning, at: entry.keyLocation,
          "pce \(entry.key) manages \(count) VENs; a \(plan.pces[place].layout.rawValue) is rated "
            + "for \(rated)", sources: ["SC-FLOW-001"]))
    }
  }

  /// Timers that could not be played exactly.
  private mutating func checkVENs() {
    // AS-VEN-001, AS-VEN-021: the shortest interval that leaves room for the jitter.
    let shortest = Duration.seconds(60)
    for group in plan.groups {
      if let heartbeat = group.section["heartbeat"], let span = heartbeat.duration,
        span < shortest || span > .seconds(570)
      {
        report(
          heartbeat.location, "heartbeats come every 60 s to 570 s", nil,
          ["AS-VEN-001", "AS-VEN-021"])
      }
      // A healthy VEN may be silent for an interval and a jitter at each end (AS-VEN-021).
      let silence = (group.section["heartbeat"]?.duration ?? .seconds(300)) + .seconds(30)
      if let offline = group.section["offline_after"], let span = offline.duration, span < silence {
        report(
          offline.location,
          "a VEN is not offline before its next heartbeat: \(silence) or more", nil,
          ["AS-VEN-005", "AS-VEN-021"])
      }
    }
  }
}
