import ClusterModeling
import NetworkModel
import Units

/// What two Cores, their connection, and what stands before them should be like.
extension CoreHA.Reader {
  /// A Secondary beside the Core that it pulls from.
  mutating func checkPair(_ place: Int) {
    guard let source = plan.cores[place].source else { return }
    let (core, other) = (plan.cores[place], plan.cores[source])
    if core.version != other.version {
      forbid(
        value(of: place)?["version"],
        "version-mismatch: \(core.version) at \(core.name), \(other.version) at \(other.name)",
        ["CH-TOPO-014", "CH-SYNC-008"])
    }
    for figure in core.likeness {
      guard let there = other.likeness.first(where: { $0.name == figure.name }),
        there.value != figure.value
      else { continue }
      warn(
        value(of: place)?[figure.name],
        "\(figure.name) differs: \(figure.value) at \(core.name), \(there.value) at \(other.name)",
        ["CH-TOPO-013"])
    }
    if core.clockAhead != other.clockAhead {
      warn(
        value(of: place)?["clock_ahead"] ?? value(of: source)?["clock_ahead"],
        "clock-skew: \(core.name) is ahead by \(core.clockAhead), \(other.name) by "
          + "\(other.clockAhead); both need exactly the same time",
        ["CH-SCHED-009", "AS-IVC-022"])
    }
  }

  /// Ports, SSH protection and trust between a Secondary and its Primary.
  mutating func checkConnection(of place: Int) {
    let (core, value) = (plan.cores[place], value(of: place))
    for port in CoreHA.corePorts where !core.ports.contains(port) {
      for way in ["to", "from"] {
        forbid(
          value?["ports"],
          "port-closed: \(port) \(way) the Primary; the text asks for 8443, 443 and 22, the drawing "
            + "shows other ones", ["CH-TOPO-003", "CH-GAP-014"])
      }
    }
    if core.hasSSHProtection {
      forbid(
        value?["ssh_protection"], "ssh-protection: it is to be off between Cores", ["CH-TOPO-004"])
    }
    if plan.startsPaired, !core.isTrusted {
      warn(
        value?["trusted"], "no-trust: SSH keys are not exchanged, so syncs fail", ["CH-CONF-004"])
    }
  }

  /// The four tasks of a load balancer (CH-LB-012).
  mutating func checkController(_ place: Int) {
    let controller = plan.controllers[place]
    let value = section["traffic_controllers"]?.entries.first { $0.key == controller.name }?.value
    if !controller.probesPrimary {
      warn(value?["probe_primary"], "task 1 is missing: probe the Primary", ["CH-LB-012"])
    }
    if !controller.probesSecondary {
      warn(value?["probe_secondary"], "task 2 is missing: probe the Secondary", ["CH-LB-012"])
    }
    if controller.acceptsPrimary {
      warn(
        value?["accepts_primary"],
        "task 3 is read otherwise: traffic is also moved to Mode: Primary",
        ["CH-LB-012", "CH-GAP-011"])
    }
    if !controller.isManualResume {
      warn(
        value?["manual_resume"],
        "task 4 is missing: traffic goes back by itself to a Primary that lacks newer writes",
        ["CH-LB-012", "CH-LB-011"])
    }
    let hasThird = plan.cores.contains { $0.title == "DR" }
    if hasThird,
      controller.targets.contains(where: { if case .controller = $0 { true } else { false } })
    {
      warn(
        value, "nothing is said of probes of a third Core: it gets traffic when both others fail",
        ["CH-GAP-012"])
    }
    checkRace(controller, value)
  }

  /// The balancer has to be faster than the Secondary's promotion (CH-LB-007, CH-GAP-010).
  private mutating func checkRace(
    _ controller: CoreHA.ControllerPlan, _ value: ConfigurationValue?
  ) {
    guard case .core(let other) = controller.targets[1], plan.cores.indices.contains(other),
      plan.cores[other].settings.onFailure == .promote, !controller.acceptsPrimary,
      plan.cores[other].mode == .secondary, plan.cores[other].title == "Secondary"
    else { return }
    let reading = plan.readings.detection ?? .c
    let detection = CoreHA.Detection(
      reading, plan.cores[other].settings, timeout: plan.cores[other].timeout)
    // AS-IVC-012: a promotion takes at least 3 min.
    let promoted = detection.best + (plan.cores[other].promotion ?? .minutes(3))
    let switched = controller.interval * Int64(controller.failures) + controller.timeout
    guard switched >= promoted else { return }
    warn(
      value?["probe_interval"] ?? value,
      "traffic-stranded: the balancer may need \(switched), the Secondary may be promoted after "
        + "\(promoted), and then says Mode: Primary", ["CH-GAP-010", "CH-LB-007"])
  }

  /// Devices come by one name, so one controller stands over all others (CH-TOPO-016).
  mutating func checkControllerTree() {
    let all = section["traffic_controllers"]
    let tops = plan.controllers.indices.filter { place in
      !plan.controllers.contains { $0.targets.contains(.controller(place)) }
    }
    if !plan.controllers.isEmpty, tops.count != 1 {
      report(
        all,
        tops.isEmpty
          ? "the controllers lead to one another in a circle"
          : "devices come by one name, and \(tops.count) controllers have none above them",
        ["CH-TOPO-016", "CH-TOPO-009"])
    }
    for place in plan.controllers.indices {
      let controller = plan.controllers[place]
      if controller.targets[0] == controller.targets[1] {
        report(all, "\(controller.name) has one Core twice", ["CH-LB-004"])
      }
      var seen = [place]
      var next = seen
      while !next.isEmpty {
        next = next.flatMap { inner in
          plan.controllers[inner].targets.compactMap {
            if case .controller(let other) = $0 { other } else { nil }
          }
        }
        guard !next.contains(place), seen.count <= plan.controllers.count else {
          report(all, "\(controller.name) leads to itself", ["CH-TOPO-009"])
          break
        }
        seen += next
      }
    }
  }

  /// A data center with one Sentry has none to spare (CH-TOPO-012).
  mutating func checkSentries() {
    guard plan.sentries.count > 1 else { return }
    for site in plan.sites.indices where plan.sentries.count(where: { $0.site.index == site }) == 1
    {
      warn(
        section["sentries"], "there is a single Sentry in \(plan.sites[site])", ["CH-TOPO-012"])
    }
  }
}
