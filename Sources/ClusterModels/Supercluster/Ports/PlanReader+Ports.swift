import ClusterModeling
import VendorTables

/// Firewalls, ports and certificates of a plan, and what the guide demands of them.
extension PlanReader {
  mutating func readPorts() {
    let section = configuration.section
    for firewall in section["firewalls"]?.elements ?? [] {
      if (firewall["block"] == nil) == (firewall["allow"] == nil) {
        report(
          firewall.location, "a firewall has either `block` or `allow`", nil, ["SC-NET-001"])
        continue
      }
      guard let senders = sides(firewall["from"]), let receivers = sides(firewall["to"]) else {
        continue
      }
      let named = (firewall["block"] ?? firewall["allow"])?.elements.compactMap(\.text) ?? []
      let rows = PortRow.allCases.filter {
        named.contains($0.rawValue) == (firewall["block"] != nil)
      }
      for from in senders {
        for to in receivers where to != from {
          plan.firewalls += rows.map { Ports.Block(row: $0, from: from, to: to) }
        }
      }
    }
    checkManagementPorts()
    checkCertificates()
    checkFirewalls()
  }

  /// The PCE that one side of a firewall names, or all.
  private mutating func sides(_ value: ConfigurationValue?) -> [Int]? {
    guard let value else { return Array(plan.pces.indices) }
    return place(of: value).map { [$0] }
  }

  private func entry(_ pce: Int) -> ConfigurationEntry? {
    configuration.section["pces"]?.entries.first { $0.key == plan.pces[pce].name }
  }

  /// The same port on all PCEs (SC-NET-002), and TLS 1.2 between them (SC-NET-010).
  private mutating func checkManagementPorts() {
    var first: Int?
    for pce in plan.pces.indices {
      guard let entry = entry(pce) else { continue }
      let port = entry.value["management_port"]?.count ?? PortMatrix.managementPort
      if let first, first != port {
        report(
          entry.value["management_port"]?.location ?? entry.keyLocation,
          "the management port is the same on all PCEs: \(first), here \(port)", nil,
          ["SC-NET-002"])
      }
      first = first ?? port
      if let version = entry.value["tls"], version.text != "1.2" {
        report(
          version.location, "PCEs talk to one another over TLS 1.2, not \(version.text ?? "")", nil,
          ["SC-NET-010"])
      }
    }
    plan.managementPort = first ?? PortMatrix.managementPort
  }

  /// Roots of all other PCEs (SC-NET-011), the global name in each certificate (SC-NET-012).
  private mutating func checkCertificates() {
    for pce in plan.pces.indices {
      guard let entry = entry(pce) else { continue }
      if let trusts = entry.value["trusts"] {
        for name in trusts.elements where place(of: name) == nil { return }
        let missing = plan.pces.map(\.name).filter {
          $0 != entry.key && !plan.deployment.pces[pce].trusts($0)
        }
        if !missing.isEmpty {
          warn(
            trusts.location,
            "the bundle of \(entry.key) lacks the roots of \(missing.joined(separator: ", ")); "
              + "a join fails", ["SC-NET-011"])
        }
      }
      if plan.globalFQDN != nil, !plan.deployment.pces[pce].hasGlobalCertificate {
        warn(
          entry.keyLocation,
          "the certificate of \(entry.key) lacks the global FQDN: VENs directed there become Lost "
            + "Agent", ["SC-NET-012"])
      }
    }
  }

  /// Each blocked row, now or once another PCE leads (SC-NET-001, SC-NET-007).
  private mutating func checkFirewalls() {
    guard let section = configuration.section["firewalls"] else { return }
    var seen: [Ports.Block] = []
    for block in plan.firewalls where !seen.contains(block) {
      seen.append(block)
      let (from, to) = (plan.pces[block.from], plan.pces[block.to])
      let what = "\(block.row.rawValue) from \(from.name) to \(to.name) is blocked"
      let sources = ["SC-NET-001", block.row.fact] + block.row.assumptions
      if block.row.rule.followsTheLeader, block.from != plan.firstLeader {
        warn(
          section.location, "\(what): once \(from.name) leads, \(block.row.failing) fail",
          ["SC-NET-007"] + sources.filter { $0 != "SC-NET-007" })
      } else {
        let pairs = from.nodes.count * to.nodes.count
        let nodes = block.row == .calls ? " (\(pairs) pairs of nodes)" : ""  // SC-NET-006
        warn(section.location, "\(what)\(nodes): \(block.row.failing) fail", sources)
      }
    }
  }

  private mutating func warn(_ location: SourceLocation, _ message: String, _ sources: [String]) {
    problems.append(Problem(.warning, at: location, message, sources: sources))
  }
}
