import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension PeerCluster.Reader {
  /// Reads all machines.
  mutating func readMachines() {
    for entry in section["machines"]?.entries ?? [] {
      guard let site = site(entry.value["site"]?.text ?? entry.key) else {
        problems.append(
          Problem(
            at: entry.keyLocation,
            "machine \(entry.key) has no site, and there is none of its name",
            hint: "add `site:` with one of: \(configuration.sites.joined(separator: ", "))"))
        continue
      }
      plan.machines.append(machine(entry, site))
    }
    if plan.machines.isEmpty {
      report(section["machines"], "there are no machines", ["PC-ARCH-001"])
    }
  }

  private mutating func machine(
    _ entry: ConfigurationEntry, _ site: SiteID
  ) -> PeerCluster.MachinePlan {
    let value = entry.value
    var machine = PeerCluster.MachinePlan(
      name: entry.key, entity: "machine:\(entry.key)", site: site, location: entry.keyLocation)
    machine.version = value["version"]?.text ?? machine.version
    machine.serial = value["serial"]?.text ?? "serial-of-\(entry.key)"
    machine.tag = value["tag"]?.text
    machine.usesAddress = value["address"]?.text == "ip"
    machine.resolves = value["resolves"]?.boolean ?? true
    machine.looksUpInReverse = value["reverse"]?.boolean ?? true
    machine.hasMainName = value["named_by"]?.text != "interface"
    machine.dnsInterface = value["dns_interface"]?.text
    machine.interfaces = value["interfaces"]?.elements.compactMap(\.text) ?? machine.interfaces
    machine.clusterInterface = value["cluster_interface"]?.text ?? machine.clusterInterface
    machine.blockedPorts = value["blocked_ports"]?.elements.compactMap(\.count) ?? []
    machine.hasCCS = value["ccs"]?.boolean ?? false
    machine.hasTwoFactor = value["two_factor"]?.boolean ?? false
    machine.clockOffset =
      (value["clock_ahead"]?.duration ?? .zero) - (value["clock_behind"]?.duration ?? .zero)
    machine.natIdle = value["nat_idle"]?.duration
    machine.intendedGroup = value["intended_group"]?.text
    machine.needsNewName = value["new_name_due"]?.boolean ?? false
    machine.hasGUISession = value["gui_session"]?.boolean ?? false
    machine.hasOpenPath =
      (machine.dnsInterface ?? machine.clusterInterface) == machine.clusterInterface
      && !machine.blockedPorts.contains(plan.port)
    machine.settings = settings(value["settings"])
    if let idle = machine.natIdle, idle <= .zero {
      report(value["nat_idle"], "an idle time is more than zero", ["PC-COMM-005"])
      machine.natIdle = nil
    }
    return machine
  }
}
