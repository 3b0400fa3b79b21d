import ClusterModeling
import VendorTables

/// Rules for firewalls and certificates with the real names, printed by `print-plan`.
extension Supercluster {
  /// One line for each row and ordered pair of PCEs (SC-NET-001, SC-NET-008).
  var portLines: [(text: String, sources: [String])] {
    PortRow.allCases.flatMap { row in
      allPCEs.flatMap { from in
        allPCEs.compactMap { to in from == to ? nil : portLine(row, from, to) }
      }
    }
  }

  private func portLine(
    _ row: PortRow, _ from: Int, _ to: Int
  ) -> (text: String, sources: [String]) {
    let (sender, receiver) = (plan.pces[from], plan.pces[to])
    let origin =
      row.rule.followsTheLeader
      ? "\(shortNames(Array(sender.coreNodes))) of \(sender.name) while it leads"
      : "all nodes of \(sender.name)"
    let nodes = row.rule.destination == .dataNodes ? receiver.dataNodes : Array(receiver.nodes)
    let targets =
      (row.goesByName ? [receiver.fqdn] : [])
      + (row.goesByAddress ? ["addresses of \(shortNames(nodes)) of \(receiver.name)"] : [])
    let port = row == .management ? "\(plan.managementPort)/tcp" : row.rawValue
    let state = isOpen(row, from: from, to: to) ? "" : "; blocked: \(row.failing) fail"
    return (
      "\(port) from \(origin) to \(targets.joined(separator: " and "))\(state)",
      ["SC-NET-001", "SC-NET-008", row.fact]
    )
  }

  /// Who has whose root certificate (SC-NET-011), TLS and the global name (SC-NET-010, SC-NET-012).
  var trustLines: [(text: String, sources: [String])] {
    plan.pces.indices.map { pce in
      let marks = plan.pces.map { other in
        let isThere = plan.deployment.pces[pce].trusts(other.name)
        return "\(other.name) \(isThere ? "ok" : "x")"
      }
      return ("roots in \(plan.pces[pce].name): \(marks.joined(separator: ", "))", ["SC-NET-011"])
    }
  }
}
