import ClusterModeling

/// Ports, names and interfaces that the cluster's traffic needs; files; references.
extension PeerCluster.Reader {
  /// The machines have to reach each other on the transport's port (PC-REQ-004, PC-CCS-002).
  mutating func checkPorts() {
    for machine in plan.machines where machine.blockedPorts.contains(plan.port) {
      let others = plan.machines.filter { $0.name != machine.name }.map(\.name)
      forbid(
        at: machine.location,
        "port-closed: port \(plan.port) of \(machine.name) is blocked for "
          + others.joined(separator: ", "), ["PC-REQ-004", "PC-REQ-003"])
    }
    let needsCCS = plan.machines.contains { $0.blockedPorts.contains(22) }
    let hasCCS = plan.machines.filter(\.hasCCS)
    if !needsCCS, !hasCCS.isEmpty || plan.transport == .ccs {
      warn(
        at: hasCCS.first?.location ?? section["transport"]?.location,
        "ccs-without-need: port 22 is open between all machines", ["PC-CCS-002", "PC-GAP-001"],
        hint:
          "one passage calls CCS the default, another says it is off and the prompts default to "
          + "no; here it is off. Where it was enabled, remove all machines and join again without "
          + "it (PC-CCS-003)")
    }
    if plan.transport == .ccs {
      for machine in plan.machines where !machine.hasCCS {
        forbid(
          at: machine.location, "port-closed: CCS is not enabled on \(machine.name)",
          ["PC-REQ-004"])
      }
    }
  }

  /// DNS leads the main host name to the interface with SSH or CCS (PC-DNS-001 to PC-DNS-003).
  mutating func checkName(of machine: PeerCluster.MachinePlan) {
    if let target = machine.dnsInterface, target != machine.clusterInterface {
      forbid(
        at: machine.location,
        "dns-wrong-interface: the name of \(machine.name) leads to \(target), and the cluster's "
          + "traffic is on \(machine.clusterInterface)", ["PC-DNS-002"])
    }
    if !machine.hasMainName {
      forbid(
        at: machine.location,
        "\(machine.name) is known by an interface's name; the one of sethostname is used",
        ["PC-DNS-003"])
    }
    if !machine.resolves, !machine.usesAddress {
      warn(
        at: machine.location,
        "the name of \(machine.name) does not resolve: it cannot talk to any member",
        ["PC-DNS-001"])
    }
    if machine.needsNewName {
      forbid(
        at: machine.location,
        "fqdn-after-upgrade: \(machine.name) needs its new name in sethostname and DNS before an "
          + "upgrade", ["PC-DNS-005"])
    }
    if !machine.interfaces.contains(machine.clusterInterface) {
      forbid(
        at: machine.location, "\(machine.name) has no interface \(machine.clusterInterface)",
        ["PC-DNS-002"])
    }
  }

  /// What has to be there before a file is loaded (PC-LOAD-002).
  mutating func checkFiles() {
    for file in plan.files where !file.isComplete {
      warn(
        at: section["files"]?[file.name]?.location,
        "\(file.name) is not complete, valid XML and cannot be loaded", ["PC-LOAD-002"])
    }
    for file in plan.files where file.isOfCluster {
      let differing = plan.machines.filter { $0.clusterInterface != file.clusterInterface }
      guard !differing.isEmpty else { continue }
      warn(
        at: section["files"]?[file.name]?.location,
        "\(file.name) has the cluster's traffic on \(file.clusterInterface), unlike "
          + differing.map(\.name).joined(separator: ", "), ["PC-LOAD-003"])
    }
  }

  /// A setting that refers to one which a machine lacks does nothing there (PC-DEP-001).
  mutating func checkReferences() {
    for cluster in plan.clusters {
      for group in cluster.groups ?? [] {
        for name in group.machines { checkReferences(of: name, group, cluster) }
      }
    }
  }

  private mutating func checkReferences(
    of name: String, _ group: PeerCluster.GroupPlan, _ cluster: PeerCluster.ClusterPlan
  ) {
    guard let machine = plan.machines.first(where: { $0.name == name }) else { return }
    func isSet(_ feature: String) -> Bool {
      for settings in [machine.settings, group.settings, cluster.settings] {
        let own = settings.filter { $0.feature == feature }
        if !own.isEmpty { return own.contains { $0.content != .empty && $0.content != .absent } }
      }
      return false
    }
    for feature in plan.features where isSet(feature.name) {
      if let interface = feature.interface, !machine.interfaces.contains(interface) {
        warn(
          at: machine.location,
          "\(feature.name) is disabled on \(name): no interface \(interface)",
          ["PC-DEP-004", "PC-DEP-005"])
      }
      let watched = plan.watched.map { plan.features[$0].name }
      for need in feature.needs where watched.contains(need) && !isSet(need) {
        warn(
          at: machine.location,
          "dangling-reference: \(feature.name) refers to \(need), unavailable on \(name)",
          ["PC-DEP-001", "PC-DEP-002", "PC-DEP-003"],
          hint:
            "promote \(need) to cluster level (preferred), or demote \(feature.name) to machine "
            + "level (PC-DEP-002)")
      }
    }
  }
}
