import CapacityPlanning
import ClusterModeling

// What a plan says of the fleet as a whole.
extension PlanReading {
  /// Drivers of need that the guide names and holds in no table (SC-CAP-005).
  mutating func readDrivers(_ section: ConfigurationValue?) {
    func number(_ key: String, _ input: PlanInput) -> Double? {
      guard let value = section?[key], let number = value.number else { return nil }
      if number < 0 { refuse(value, "\(key) should not be below 0") }
      plan.given.insert(input)
      return number
    }
    plan.policy.objects = section?["policy_objects"]?.count
    if plan.policy.objects != nil { plan.given.insert(.policyObjects) }
    plan.policy.policyChangesPerDay = number("policy_changes_per_day", .policyChanges)
    plan.policy.workloadChangesPerDay = number("workload_changes_per_day", .workloadChanges)
  }

  /// Figures that take the place of the book's assumptions.
  mutating func readAssumptions(_ value: ConfigurationValue?) {
    func positive(_ key: String) -> Double? {
      guard let entry = value?[key], let number = entry.number else { return nil }
      if number > 0 { return number }
      refuse(entry, "\(key) should be above 0")
      return nil
    }
    var assumptions = plan.assumptions
    if let bytes = positive("bytes_per_summary") { assumptions.bytesPerSummary = bytes }
    if let share = positive("capacity_of_half") { assumptions.capacityOfHalf = share }
    if let exponent = positive("interval_exponent") { assumptions.intervalExponent = exponent }
    if let knee = positive("interval_knee") { assumptions.intervalKnee = knee }
    assumptions.intakeOf4x2 = positive("intake_of_4x2")
    plan.assumptions = assumptions
  }

  /// What firewalls let through; its PCEs have to be those of the Supercluster.
  mutating func readFirewall(_ value: ConfigurationValue?) {
    guard let value else { return }
    let leaders = (value["leaders"]?.elements ?? []).compactMap { pce($0, "firewall.leaders") }
    var firewall = FirewallPlan(leaders: leaders)
    for flow in value["closed"]?.elements ?? [] {
      guard let port = flow["port"]?.count, let from = flow["from"], let to = flow["to"],
        let origin = pce(from, "firewall.closed"), let target = pce(to, "firewall.closed")
      else { continue }
      firewall.closed.append(
        FirewallPlan.ClosedFlow(
          port: port, transport: flow["transport"]?.text, from: origin, to: target))
    }
    plan.firewall = firewall
  }

  /// The name of a PCE of the plan; any other is refused.
  private mutating func pce(_ value: ConfigurationValue, _ key: String) -> String? {
    guard let name = value.text else { return nil }
    if plan.pces.contains(where: { $0.name == name }) { return name }
    refuse(
      value, "\(key): there is no PCE '\(name)' in the supercluster",
      hint: "it has " + plan.pces.map(\.name).joined(separator: ", "))
    return nil
  }
}
