import VendorTables

/// What firewalls between the PCEs have to allow.
enum FirewallRules {
  static func findings(_ plan: CapacityPlan) -> [Finding] {
    managementPort(plan) + pairs(plan) + leaders(plan) + closed(plan)
  }

  /// One management port on all PCEs (SC-NET-002).
  private static func managementPort(_ plan: CapacityPlan) -> [Finding] {
    var ports: [Int] = []
    for pce in plan.pces where !ports.contains(pce.managementPort) {
      ports.append(pce.managementPort)
    }
    guard ports.count > 1 else { return [] }
    let list = ports.map(String.init).joined(separator: ", ")
    return [
      Finding(
        "management-port", "supercluster", .breach,
        "the management port must be the same on all PCEs; this plan has \(list)",
        facts: ["SC-NET-002"])
    ]
  }

  /// The pairs of source and destination to be opened (SC-NET-009).
  ///
  /// For PCEs of different sizes the leader's rules are counted for the largest number of core nodes
  /// that may lead.
  private static func pairs(_ plan: CapacityPlan) -> [Finding] {
    guard plan.firewall != nil else { return [] }
    let sizes = plan.pces.map(\.size)
    let count = PortMatrix.rules.reduce(0) { $0 + $1.pairs(of: sizes) }
    return [
      Finding(
        "firewall-pairs", "supercluster", .note,
        "\(count) pairs of source and destination are to be opened between the PCEs",
        facts: ["SC-NET-001", "SC-NET-009"])
    ]
  }

  /// Firewalls opened for one leader only break its connections after a promotion (SC-NET-007).
  private static func leaders(_ plan: CapacityPlan) -> [Finding] {
    guard let firewall = plan.firewall else { return [] }
    let ports = PortMatrix.rules.filter(\.followsTheLeader).map { "\($0.port)" }
    return plan.pces.filter { !$0.isLost && !firewall.leaders.contains($0.name) }.map { pce in
      Finding(
        "leader-ports", pce.subject, .warning,
        "once promoted it is kept off ports \(ports.joined(separator: " and ")) of the others: "
          + "the firewalls know \(firewall.leaders.joined(separator: ", ")) as leader",
        facts: ["SC-NET-007", "SC-NET-004"])
    }
  }

  /// Flows of the port matrix that the plan says are closed (SC-NET-001).
  private static func closed(_ plan: CapacityPlan) -> [Finding] {
    let lost = plan.pces.filter(\.isLost).map(\.name)
    let flows = (plan.firewall?.closed ?? []).filter {
      !lost.contains($0.from) && !lost.contains($0.to)
    }
    return flows.map { flow in
      let rules = PortMatrix.rules.filter {
        $0.port == flow.port && (flow.transport ?? $0.transport.rawValue) == $0.transport.rawValue
      }
      let place = "link:\(flow.from)->\(flow.to)"
      guard !rules.isEmpty else {
        return Finding(
          "closed-flow", place, .note,
          "port \(flow.port) is not in the matrix; nothing between PCEs needs it",
          facts: ["SC-NET-001"])
      }
      let words = rules.map { "\($0.transport.rawValue) from \($0.origin.rawValue)" }
      return Finding(
        "closed-flow", place, .breach,
        "port \(flow.port) is closed, which the matrix asks for: \(words.joined(separator: "; "))",
        facts: ["SC-NET-001"] + fact(of: flow.port))
    }
  }

  private static func fact(of port: Int) -> [String] {
    switch port {
    case 5432: ["SC-NET-003"]
    case 5532: ["SC-NET-004"]
    case 8302: ["SC-NET-005"]
    case 8300: ["SC-NET-006"]
    default: []
    }
  }
}
