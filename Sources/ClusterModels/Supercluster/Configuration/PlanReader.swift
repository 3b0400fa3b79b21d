import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// Turns a checked section of a scenario into a plan, and says all that is wrong with it.
struct PlanReader {
  let configuration: SystemConfiguration
  var plan: SuperclusterPlan
  var problems: [Problem] = []

  /// The plan of a configuration with its problems.
  static func read(_ configuration: SystemConfiguration) -> (SuperclusterPlan, [Problem]) {
    var reader = PlanReader(
      configuration: configuration,
      plan: SuperclusterPlan(
        name: configuration.name,
        profile: GuideProfile(rawValue: configuration.profile) ?? .guide23_5,
        section: configuration.section))
    reader.plan.sites = configuration.sites
    reader.plan.firstKind = configuration.firstKind
    reader.readPCEs()
    reader.readWhole()
    reader.readReadings()
    reader.readGroups()
    reader.readContainerClusters()
    reader.readLoads()
    reader.readDeployment()
    reader.check()
    reader.checkDeployment()
    reader.readPorts()
    reader.readStorage()
    return (reader.plan, reader.problems)
  }

  private mutating func readPCEs() {
    for entry in configuration.section["pces"]?.entries ?? [] {
      guard let buildings = readBuildings(entry) else { continue }
      let layout =
        entry.value["layout"]?.text.flatMap(ClusterLayout.init(rawValue:)) ?? .fourByTwo
      let first = plan.nodes.count
      addNodes(layout, of: entry.key, buildings)
      let nodes = first..<plan.nodes.count
      plan.pces.append(
        PCEPlan(
          name: entry.key, entity: "pce:\(entry.key)",
          fqdn: entry.value["fqdn"]?.text ?? "\(entry.key).pce.example.com", layout: layout,
          buildings: buildings, nodes: nodes,
          coreNodes: nodes.prefix { plan.nodes[$0].isCore },
          dataNodes: nodes.filter { plan.nodes[$0].holdsDatabase },
          backupInterval: entry.value["backup_every"]?.duration,
          trafficStored: Double(entry.value["traffic_stored"]?.bytes?.bytes ?? 0),
          trafficDevice: layout.usualTrafficDevice))
      checkClusterType(entry, layout)
    }
  }

  /// The configured type of a PCE has to fit its nodes (SC-NODE-002).
  private mutating func checkClusterType(_ entry: ConfigurationEntry, _ layout: ClusterLayout) {
    guard let written = entry.value["cluster_type"], let name = written.text,
      !layout.clusterTypes.contains(name)
    else { return }
    let fitting = layout.clusterTypes
    report(
      written.location, "\(name) is no type of a \(layout.rawValue)",
      fitting.isEmpty ? "a single node has none" : "one of: \(fitting.joined(separator: ", "))",
      ["SC-NODE-002"])
  }

  /// The sites of both halves: twice the same unless two buildings are given (SC-HA-003).
  private mutating func readBuildings(_ entry: ConfigurationEntry) -> [SiteID]? {
    if let buildings = entry.value["buildings"] {
      let sites = buildings.elements.compactMap { site($0.text) }
      if sites.count == 2, sites[0] != sites[1], entry.value["site"] == nil { return sites }
      problems.append(
        Problem(
          at: buildings.location, "a PCE has two halves: give two different sites and no `site`",
          sources: ["SC-HA-003"]))
      return nil
    }
    guard let site = site(entry.value["site"]?.text ?? entry.key) else {
      problems.append(
        Problem(
          at: entry.keyLocation, "pce \(entry.key) has no site, and there is none of its name",
          hint: "add `site:` with one of: \(configuration.sites.joined(separator: ", "))"))
      return nil
    }
    return [site, site]
  }

  /// Nodes core0 to coreN and data0, data1; half of the core nodes and one data node in each half.
  private mutating func addNodes(_ layout: ClusterLayout, of pce: String, _ buildings: [SiteID]) {
    func add(_ name: String, _ kind: NodePlan.Kind, half: Int) {
      plan.nodes.append(
        NodePlan(
          name: "\(pce)/\(name)", entity: "node:\(pce)/\(name)", shortName: name,
          pce: plan.pces.count, kind: kind, half: half, site: buildings[half]))
    }
    guard layout != .singleNode else { return add("core0", .single, half: 0) }
    for core in 0..<layout.coreNodeCount {
      add("core\(core)", .core, half: core < layout.coreNodeCount / 2 ? 0 : 1)
    }
    add("data0", .data, half: 0)
    add("data1", .data, half: 1)
  }

  private mutating func readWhole() {
    let section = configuration.section
    if let leader = section["leader"], let name = leader.text {
      if let place = plan.pce(named: name) {
        plan.firstLeader = place
      } else {
        report(leader.location, "there is no pce \(name) to lead", nearest(name), ["SC-ROLE-001"])
      }
    }
    readGlobalName()
    plan.dnsTimeToLive = section["dns_ttl"]?.duration
    switch section["flow_limit"]?.text {
    case "drop": plan.queuesExcessFlows = false
    case "waived": plan.waivesFlowLimits = true
    default: break
    }
  }

  /// The global FQDN, which the guide spells in two ways (SC-TOPO-006, SC-DOC-066).
  private mutating func readGlobalName() {
    let spellings = ["global_fqdn", "supercluster_fqdn", "supercluster.fqdn"]
    let given = spellings.compactMap { configuration.section[$0] }
    plan.globalFQDN = given.first?.text
    for other in given.dropFirst() where other.text != plan.globalFQDN {
      problems.append(
        Problem(
          .warning, at: other.location,
          "the global FQDN is \(other.text ?? "") here and \(plan.globalFQDN ?? "") elsewhere",
          hint: "supercluster_fqdn and supercluster.fqdn are one parameter",
          sources: ["SC-DOC-066"]))
    }
  }

  private mutating func readReadings() {
    guard let section = configuration.section["readings"] else { return }
    func word<T: RawRepresentable>(_ key: String, _ type: T.Type) -> T? where T.RawValue == String {
      section[key]?.text.flatMap(T.init(rawValue:))
    }
    var readings = GuideReadings()
    readings.returningLeader =
      word("returning_leader", GuideReadings.ReturningLeader.self) ?? readings.returningLeader
    readings.plannedChange =
      word("planned_leader_change", GuideReadings.PlannedChange.self) ?? readings.plannedChange
    readings.healthOverlap =
      word("health_overlap", GuideReadings.HealthOverlap.self) ?? readings.healthOverlap
    readings.allNodesUnreachable =
      word("all_nodes_unreachable", GuideReadings.AllNodesUnreachable.self)
      ?? readings.allNodesUnreachable
    readings.flowsWhileAway =
      word("flows_while_away", GuideReadings.FlowsWhileAway.self) ?? readings.flowsWhileAway
    readings.existingDuringJoin =
      word("existing_during_join", GuideReadings.ExistingDuringJoin.self)
      ?? readings.existingDuringJoin
    readings.survivorsInRestore =
      word("survivors_in_restore", GuideReadings.SurvivorsInRestore.self)
      ?? readings.survivorsInRestore
    readings.dataOneNeedsFile =
      section["data1_needs_file"]?.boolean ?? readings.dataOneNeedsFile
    readings.silentVENs =
      word("silent_vens", GuideReadings.SilentVENs.self) ?? readings.silentVENs
    readings.dropWaitsForRunning =
      section["drop_waits_for_running"]?.boolean ?? readings.dropWaitsForRunning
    readings.keepsTrafficView =
      section["traffic_view_survives_restart"]?.boolean ?? readings.keepsTrafficView
    readings.restoreEnablesListenOnly =
      section["restore_enables_listen_only"]?.boolean ?? readings.restoreEnablesListenOnly
    readings.lagToUnreachableCounts =
      section["lag_to_unreachable_counts"]?.boolean ?? readings.lagToUnreachableCounts
    plan.readings = readings
    guard let level = section["runlevel_after_power_return"], let number = level.count else {
      return
    }
    switch number {
    case 5: plan.readings.runlevelAfterPowerReturn = .five
    case 1: plan.readings.runlevelAfterPowerReturn = .one
    default:
      report(level.location, "software starts to 5 or to 1", nil, ["AS-LDR-002"])
    }
  }

  /// The site with a name; nil when there is none.
  func site(_ name: String?) -> SiteID? {
    configuration.sites.firstIndex { $0 == name }.map { SiteID($0) }
  }

  /// Adds an error.
  mutating func report(
    _ location: SourceLocation, _ message: String, _ hint: String?, _ sources: [String]
  ) {
    problems.append(Problem(at: location, message, hint: hint ?? "", sources: sources))
  }

  /// The names that would have been right.
  func nearest(_ name: String) -> String {
    "one of: \(plan.pces.map(\.name).joined(separator: ", "))"
  }
}
