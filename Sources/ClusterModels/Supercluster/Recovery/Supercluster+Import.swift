import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Another Supercluster's data under this one's names (SC-MIGRATE-005 to SC-MIGRATE-010).
extension Supercluster {
  /// Ports of this Supercluster's front end, in the order of the three settings (SC-MIGRATE-007).
  private static let ports = [8443, 8444, 8443]
  private static let portNames = [
    "front_end_https_port", "front_end_event_service_port", "front_end_management_https_port",
  ]

  /// `remap-supercluster-backup`: on data0 of each target PCE, for one of the source's FQDNs.
  mutating func remapBackup(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let source = plan.deployment.source else {
      return .refused(
        Refusal("no backup of another Supercluster is here", sources: ["SC-MIGRATE-005"]))
    }
    if let refusal = refusalOfSource(source) { return .refused(refusal) }
    guard let fqdn = word(in: order.request, "for"), source.pces.contains(fqdn) else {
      return .refused(
        Refusal(
          "name the source FQDN whose backup this is: \(source.pces.joined(separator: ", "))",
          sources: ["SC-MIGRATE-009"]))
    }
    noteSurplus(source, order, context)
    let span = drawnForCommand(DeploymentParameters.remap, on: pce, context)
    return beginWork(order, takes: span, context)
  }

  private func refusalOfSource(_ source: DeploymentPlan.Source) -> Refusal? {
    let version = plan.profile.rawValue
    guard source.version == version else {
      return Refusal(
        "the source is at \(source.version), this Supercluster at \(version)",
        sources: ["SC-MIGRATE-006"])
    }
    for (place, port) in source.ports.enumerated() where port != Self.ports[place] {
      return Refusal(
        "\(Self.portNames[place]) is \(port) on the source and \(Self.ports[place]) here",
        sources: ["SC-MIGRATE-007"])
    }
    return nil
  }

  /// Source PCEs without a counterpart get made-up names, or are left out (SC-MIGRATE-008).
  private func noteSurplus(_ source: DeploymentPlan.Source, _ order: Order, _ context: Context) {
    let surplus = source.pces.dropFirst(pces.count)
    guard !surplus.isEmpty else { return }
    let skipped = word(in: order.request, "skip")
    let left = surplus.filter { $0 == skipped }
    note(
      .system, plan.pces[order.pce].entity,
      "remaps \(surplus.count) source PCEs without a counterpart to made-up names"
        + (left.isEmpty ? "" : ", of which \(left.joined(separator: ", ")) is left out")
        + ": their workloads have no managing PCE here", context,
      sources: ["SC-MIGRATE-008", "SC-DOC-049"])
  }

  /// The remapped file lies on data0.
  mutating func completeRemap(of pce: Int, _ context: Context) -> CommandOutcome {
    installations[pce].isRemapped = true
    installations[pce].hasFileOnData1 = false
    note(
      .system, plan.pces[pce].entity, "has a remapped backup; copy it to data1", context,
      sources: ["SC-MIGRATE-009", "SC-DOC-042", "SC-DOC-048"])
    return .succeeded
  }

  /// `update-supercluster-login`: on the leader, at runlevel 2 (SC-MIGRATE-009, SC-MIGRATE-010).
  mutating func updateLogin(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard isMemberOfSupercluster(pce), believesLeading(pce) else {
      return .refused(
        Refusal("the login service is updated on the leader", sources: ["SC-MIGRATE-009"]))
    }
    if let refusal = refusalUnless(at: .two, order, "SC-MIGRATE-009") { return .refused(refusal) }
    for place in allPCEs { installations[place].awaitsLoginUpdate = false }
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "has its login service under the new names", context,
      sources: ["SC-MIGRATE-010"])
    return .done
  }

  /// Why a PCE may not leave runlevel 2 yet; nil when it may (SC-MIGRATE-010).
  func refusalByImport(of pce: Int, at level: Runlevel) -> Refusal? {
    guard level == .five, installations[pce].awaitsLoginUpdate else { return nil }
    return Refusal(
      "the login service on the leader has not been updated", sources: ["SC-MIGRATE-010"])
  }
}
