import ClusterModeling
import VendorTables

/// Figures on load that a planner wants; printed by `print-plan`.
extension Supercluster {
  /// Every ordered pair of a PCE that is lost and one that takes its VENs (SC-HA-014).
  var failoverLines: [(text: String, sources: [String])] {
    allPCEs.flatMap { lost in
      allPCEs.filter { $0 != lost }.map { receiver in
        let (own, incoming) = (clientCount(of: receiver), clientCount(of: lost))
        let rated = plan.pces[receiver].layout.ratedVENs
        let room = rated - own - incoming
        return (
          "\(plan.pces[lost].name) lost, \(plan.pces[receiver].name) takes its VENs: \(own) + "
            + "\(incoming) of \(rated), \(room < 0 ? "short of \(-room)" : "room for \(room)")",
          ["SC-HA-014", "SC-FLOW-001"]
        )
      }
    }
  }

  /// Limits on flow summaries told in flows, by the footnote's figure and by the table's own.
  ///
  /// Source: SC-FLOW-003, SC-DOC-002.
  var flowLines: [(text: String, sources: [String])] {
    allPCEs.map { pce in
      let limit = Int(plan.pces[pce].layout.flowLimit)
      let used = plan.flowsPerSummary
      return (
        "\(plan.pces[pce].name): \(limit) summaries/s are \(limit * used) flows/s at \(used) a "
          + "summary, \(limit * FlowLimits.flowsPerSummaryOfTable) at "
          + "\(FlowLimits.flowsPerSummaryOfTable)", ["SC-FLOW-003", "SC-DOC-002"]
      )
    }
  }
}
