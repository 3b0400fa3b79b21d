import CapacityPlanning
import ClusterModeling
import ScenarioFiles

/// Puts what GET health answered into a plan: how much of each node is in use (SC-HEALTH-018).
struct HealthReading {
  private(set) var plan: CapacityPlan
  private(set) var problems: [Problem] = []

  /// Reads a list of PCEs.
  ///
  /// - Parameter names: the DNS names of the plan's PCEs, in its order.
  init(_ text: SourceText, into plan: CapacityPlan, names: [String]) {
    self.plan = plan
    guard let value = PlanFiles.health(text, problems: &problems) else { return }
    for record in value.elements {
      guard let written = record["fqdn"], let name = written.text else { continue }
      guard let index = names.firstIndex(of: name) else {
        let near = NearestName.of(name, among: names).map { "did you mean '\($0)'?" }
        problems.append(
          Problem(
            at: written.location, "no PCE of the plan is called '\(name)'",
            hint: near ?? "it has " + names.joined(separator: ", ")))
        continue
      }
      for node in record["nodes"]?.elements ?? [] { read(node, of: index) }
    }
  }

  private mutating func read(_ node: ConfigurationValue, of pce: Int) {
    guard let name = node["hostname"]?.text else { return }
    plan.pces[pce].measured.append(
      NodeUse(
        name, processors: share(node["cpu_usage"]), memory: share(node["memory_usage"]),
        disk: share(node["disk_usage"])))
  }

  /// A share of a figure in per cent.
  private mutating func share(_ value: ConfigurationValue?) -> Double? {
    guard let value, let percent = value.number else { return nil }
    if percent >= 0, percent <= 100 { return percent / 100 }
    problems.append(Problem(at: value.location, "this should be from 0 to 100 per cent"))
    return nil
  }
}
