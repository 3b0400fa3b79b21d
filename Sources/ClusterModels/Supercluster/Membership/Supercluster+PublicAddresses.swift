import ClusterModeling
import Observations

/// Public addresses of PCEs, which all PCEs tell one another (SC-TOPO-008).
extension Supercluster {
  /// `change-public-address`: a PCE gets other public addresses, and tells the others.
  ///
  /// They end up in the rules of the others' VENs, so that these may move to the PCE. An act of our
  /// own name for an edit of `cluster_public_ips` and a restart of the service.
  mutating func changePublicAddress(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard databaseRuns(pce), pces[pce].runlevel.hasReplication else {
      return .refused(
        Refusal("the database of \(plan.pces[pce].name) does not run", sources: ["SC-TOPO-008"]))
    }
    commit(.publicAddress, rows: 1, bytes: 500, at: pce, context)
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "has other public addresses and tells the others", context,
      sources: ["SC-TOPO-008", "SC-REPL-001"])
    return .done
  }

  /// Whether rules of a PCE's VENs let them talk to another PCE at its present addresses.
  ///
  /// Simplification: what the PCE knows is in its VENs' rules at once.
  func rulesAllow(vensOf home: Int, to pce: Int) -> Bool {
    home == pce || holdsNewest(.publicAddress, of: pce, by: home)
  }

  /// Fields of a PCE on public addresses.
  static let addressFields: [Field] = [
    Field(
      "public_addresses_known", .count,
      "PCEs whose present public addresses are in the rules of its VENs, itself included.",
      ["SC-TOPO-008"]
    ) { model, pce, _, _ in
      .count(model.allPCEs.count { model.rulesAllow(vensOf: pce, to: $0) })
    }
  ]
}
