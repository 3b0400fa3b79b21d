import ClusterModeling
import NetworkModel

/// What the guide asks of clusters and machines.
extension PeerCluster.Reader {
  /// Adds a problem for each rule that is not kept.
  mutating func check() {
    checkMembership()
    checkLevels()
    for cluster in plan.clusters {
      checkShape(of: cluster)
      checkSize(of: cluster)
      checkNames(of: cluster)
      checkLikeness(of: cluster)
      checkOverrides(of: cluster)
    }
    checkPorts()
    for machine in plan.machines { checkName(of: machine) }
    checkFiles()
    checkReferences()
  }

  private func members(of cluster: PeerCluster.ClusterPlan) -> [PeerCluster.MachinePlan] {
    (cluster.groups ?? []).flatMap(\.machines).compactMap { name in
      plan.machines.first { $0.name == name }
    }
  }

  /// Groups partition the machines (PC-ARCH-003).
  private mutating func checkMembership() {
    var seen: [String] = []
    for cluster in plan.clusters {
      for group in cluster.groups ?? [] {
        for machine in group.machines {
          if plan.machine(named: machine) == nil {
            forbidAlways(
              cluster, "\(machine) in \(group.name) is no machine", ["PC-ARCH-003"])
          }
          if seen.contains(machine) {
            forbidAlways(cluster, "\(machine) is in two groups", ["PC-ARCH-003"])
          }
          seen.append(machine)
        }
      }
    }
  }

  private mutating func forbidAlways(
    _ cluster: PeerCluster.ClusterPlan, _ message: String, _ sources: [String], hint: String = ""
  ) {
    problems.append(Problem(at: cluster.location, message, hint: hint, sources: sources))
  }

  /// Settings stand where they may (PC-LEVEL-011, PC-CMD-011).
  private mutating func checkLevels() {
    for cluster in plan.clusters {
      for setting in cluster.settings + (cluster.groups ?? []).flatMap(\.settings)
      where plan.feature(named: setting.feature)?.scope == .machine {
        forbidAlways(
          cluster, "not-clusterable: \(setting.feature) exists at machine level only",
          ["PC-LEVEL-011"])
      }
      for group in cluster.groups ?? [] {
        for setting in group.settings
        where plan.feature(named: setting.feature)?.scope == .cluster {
          forbidAlways(
            cluster, "\(setting.feature) exists once for the whole cluster, not at \(group.name)",
            ["PC-CMD-011"])
        }
      }
      for member in members(of: cluster) {
        for setting in member.settings
        where plan.feature(named: setting.feature)?.scope == .cluster {
          forbidAlways(
            cluster, "\(setting.feature) exists once for the whole cluster, not at \(member.name)",
            ["PC-CMD-011", "PC-ARCH-006"])
        }
      }
    }
  }

  /// At least one group; groups of two or more; the main site in Main_Group.
  private mutating func checkShape(of cluster: PeerCluster.ClusterPlan) {
    guard let groups = cluster.groups else { return }
    guard let main = groups.first else {
      forbidAlways(cluster, "no-group: a cluster has at least one group", ["PC-ARCH-002"])
      return
    }
    for group in groups.dropFirst() where group.machines.count == 1 {
      warn(
        at: cluster.location,
        "group-of-one: \(group.name) has one machine; machine-level settings would do",
        ["PC-GROUP-005"])
    }
    if main.machines.isEmpty, groups.count > 1 {
      warn(
        at: cluster.location,
        "\(main.name) has no machine; the main site stays there, further sites get groups",
        ["PC-GROUP-009", "PC-GROUP-006"])
    }
    if !groups.contains(where: { $0.name == "Main_Group" }) {
      warn(
        at: cluster.location,
        "main-group-renamed: \(main.name) tempts to work at group level instead of the cluster's",
        ["PC-GROUP-007"])
    }
    if groups.contains(where: { $0.name == cluster.name }) || plan.sites.contains(cluster.name) {
      warn(
        at: cluster.location,
        "name-clash: the cluster is called like a group or a site", ["PC-GROUP-008"])
    }
    checkSplit(of: cluster, groups)
  }

  /// Sites that share little may be better off as clusters of their own (PC-ARCH-012).
  private mutating func checkSplit(
    of cluster: PeerCluster.ClusterPlan, _ groups: [PeerCluster.GroupPlan]
  ) {
    let others = groups.dropFirst()
    guard !cluster.settings.isEmpty, !others.isEmpty else { return }
    for group in others {
      let overridden = cluster.settings.count { setting in
        group.settings.contains { $0.feature == setting.feature }
      }
      let share = Double(overridden) / Double(cluster.settings.count)
      guard share > plan.overrideLimit else { continue }
      warn(
        at: cluster.location,
        "\(group.name) overrides \(overridden) of \(cluster.settings.count) cluster settings",
        ["PC-ARCH-012"], hint: "sites that share little may be clusters of their own")
    }
  }

  /// More than 20 machines may lead to errors; the mesh grows with the square (PC-ARCH-007).
  private mutating func checkSize(of cluster: PeerCluster.ClusterPlan) {
    let count = members(of: cluster).count
    // PC-ARCH-007.
    guard count > 20 else { return }
    warn(
      at: cluster.location,
      "\(count) machines are more than 20, which can lead to errors: "
        + "\(PeerCluster.links(of: count)) connections, \(count * (count - 1)) pings a minute",
      ["PC-ARCH-007", "PC-GAP-021", "PC-COMM-009"])
  }

  /// One way of naming, one purpose, one version for a cluster.
  private mutating func checkNames(of cluster: PeerCluster.ClusterPlan) {
    let members = members(of: cluster)
    let byAddress = members.filter(\.usesAddress)
    if !byAddress.isEmpty, byAddress.count < members.count {
      forbid(
        at: cluster.location,
        "mixed-addressing: \(byAddress.map(\.name).joined(separator: ", ")) by address, others by "
          + "host name", ["PC-REQ-001"])
    }
    if !byAddress.isEmpty {
      warn(
        at: cluster.location,
        "machines by address still need DNS: each looks up its callers in reverse",
        ["PC-GAP-003", "PC-DNS-004"])
    }
    let tags = members.compactMap(\.tag)
    if tags.contains("lab"), tags.contains("production") {
      warn(
        at: cluster.location, "lab-and-production: lab machines belong in a cluster of their own",
        ["PC-ARCH-017"])
    }
    if let first = members.first, let other = members.first(where: { $0.version != first.version })
    {
      forbidAlways(
        cluster,
        "version-mismatch: \(first.name) runs \(first.version), \(other.name) \(other.version)",
        ["PC-REQ-002"])
    }
  }

  /// Interfaces bear the same names on all machines, so that listeners are inherited (PC-DEP-005).
  private mutating func checkLikeness(of cluster: PeerCluster.ClusterPlan) {
    let members = members(of: cluster)
    guard let first = members.first else { return }
    for other in members.dropFirst() {
      let missing =
        first.interfaces.filter { !other.interfaces.contains($0) }
        + other.interfaces.filter { !first.interfaces.contains($0) }
      guard !missing.isEmpty else { continue }
      warn(
        at: other.location,
        "interface-names: \(missing.joined(separator: ", ")) on one of \(first.name) and "
          + "\(other.name) only", ["PC-DEP-005"])
    }
  }

  /// Most settings belong at cluster level (PC-LEVEL-009).
  private mutating func checkOverrides(of cluster: PeerCluster.ClusterPlan) {
    for group in cluster.groups ?? [] {
      for name in group.machines {
        guard let machine = plan.machines.first(where: { $0.name == name }) else { continue }
        let own = machine.settings.filter { plan.feature(named: $0.feature)?.scope == .any }
        let inherited = (cluster.settings + group.settings).filter { setting in
          !own.contains { $0.feature == setting.feature }
        }
        let all = own.count + inherited.count
        guard all > 0, Double(own.count) / Double(all) > plan.overrideLimit else { continue }
        warn(
          at: machine.location,
          "\(name) sets \(own.count) of \(all) features at machine level; most belong at the "
            + "cluster's", ["PC-LEVEL-009"])
      }
    }
    let defaults = cluster.settings.map(\.feature)
    for feature in plan.features where !defaults.contains(feature.name) {
      let groups = cluster.groups ?? []
      let isEverywhere =
        groups.count > 1
        && groups.allSatisfy { group in group.settings.contains { $0.feature == feature.name } }
      guard isEverywhere else { continue }
      warn(
        at: cluster.location,
        "no-cluster-default: every group sets \(feature.name), new machines would have none",
        ["PC-SET-013"])
    }
  }
}
