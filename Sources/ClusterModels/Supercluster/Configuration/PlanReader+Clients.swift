import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// Groups of VENs and loads of a plan.
extension PlanReader {
  mutating func readGroups() {
    for client in configuration.clients {
      guard client.kind == "ven" else {
        report(
          client.section.location, "a supercluster has clients of kind ven only", nil,
          ["SC-VEN-001"])
        continue
      }
      guard let home = place(of: client.section["home"]) else { continue }
      var group = VENGroupPlan(
        name: client.name, entity: "vens:\(client.name)", home: home,
        count: client.section["count"]?.count ?? 0,
        site: site(client.section["site"]?.text) ?? plan.pces[home].buildings[0],
        section: client.section)
      group.heartbeat = client.section["heartbeat"]?.duration
      group.missProbability = client.section["missed_heartbeats"]?.number ?? 0
      group.offline = offlineTimer(client.section)
      group.unusableTrust =
        client.section["cross_pce_failover"]?.boolean == false
        ? 1 : client.section["unusable_trust"]?.number
      group.flowSummaries = client.section["flow_summaries"]?.number.map { .constant($0) }
      group.applyTime = client.section["policy_apply"]?.distribution
      plan.groups.append(group)
    }
  }

  /// Container clusters of PCEs: their nodes are VENs there (SC-VEN-030).
  mutating func readContainerClusters() {
    for entry in configuration.section["container_clusters"]?.entries ?? [] {
      guard let home = place(of: entry.value["pce"]) else { continue }
      if let group = plan.groups.first(where: { $0.name == entry.key }) {
        report(
          entry.keyLocation, "\(group.name) is a group of VENs already", nil, ["SC-VEN-030"])
        continue
      }
      plan.groups.append(
        VENGroupPlan(
          name: entry.key, entity: "vens:\(entry.key)", home: home,
          count: entry.value["nodes"]?.count ?? 0, site: plan.pces[home].buildings[0],
          section: entry.value))
    }
  }

  private func offlineTimer(_ section: ConfigurationValue) -> VENGroupPlan.OfflineTimer {
    if let span = section["offline_after"]?.duration { return .after(span) }
    if section["offline_after"]?.text == "never" { return .never }
    return section["type"]?.text == "endpoint" ? .endpoint : .server
  }

  mutating func readLoads() {
    for load in configuration.loads {
      var loadPlan = LoadPlan(name: load.name, kind: load.kind, section: load.section)
      if load.kind == "pairing", let group = load.section["vens"] {
        loadPlan.group = plan.groups.firstIndex { $0.name == group.text }
        if loadPlan.group == nil {
          report(
            group.location, "there is no group of VENs \(group.text ?? "")",
            "one of: \(plan.groups.map(\.name).joined(separator: ", "))", ["SC-VEN-002"])
        }
        if let pce = load.section["pce"] { loadPlan.pce = place(of: pce) }
      }
      plan.loads.append(loadPlan)
    }
  }

  /// The place of the PCE that a value names; a problem when there is none.
  mutating func place(of value: ConfigurationValue?) -> Int? {
    guard let value, let name = value.text else { return nil }
    if let place = plan.pce(named: name) { return place }
    report(value.location, "there is no pce \(name)", nearest(name), ["SC-TOPO-001"])
    return nil
  }
}
