import ClusterModeling
import Observations
import SimulationKernel

/// What the health page of one PCE lists.
extension Supercluster {
  /// Columns of the page: lag and Illumination sync in a Supercluster only (SC-HEALTH-021).
  func healthPageColumns(of pce: Int) -> [String] {
    ["status", "services", "nodes", "CPU", "memory", "disk"]
      + (pces[pce].contents == .joined ? ["replication lag", "Illumination sync"] : [])
  }

  /// Notes the page that somebody looks at.
  func noteHealthPage(of pce: Int, _ context: Context) {
    note(
      .command, plan.pces[pce].entity,
      "shows \(health.truth[pce].level.word); columns: "
        + healthPageColumns(of: pce).joined(separator: ", "), context, sources: ["SC-HEALTH-021"])
  }
}
