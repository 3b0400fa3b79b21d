import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Keys made from pairing profiles, and where profiles have arrived (SC-ROLE-008, SC-VEN-006).
struct PairingKeys: Sendable {
  /// Keys made so far.
  var made = 0
  /// Whether it was said of each PCE that it has the newest profile made in the run.
  var announced: [Bool]
}

extension Supercluster {
  /// `generate-pairing-key`: on leader or member, from a profile that has arrived (SC-ROLE-008).
  mutating func generateKey(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard acceptsAPI(pce), isOffered(pce) else {
      return .refused(
        Refusal("\(plan.pces[pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004"]))
    }
    guard hasPairingProfile(pce) else {
      return .refused(Refusal("profile not yet replicated", sources: ["SC-ROLE-008"]))
    }
    keys.made += 1
    note(
      .command, plan.pces[pce].entity,
      "makes key \(keys.made): --management-server \(plan.pces[pce].fqdn):8443", context,
      sources: ["SC-ROLE-008", "SC-DOC-053", "SC-DOC-055", "SC-VEN-003"])
    return .done
  }

  /// Stamps the arrival of a profile at each PCE (SC-VEN-006).
  mutating func reviewProfiles(_ context: Context) {
    guard
      let maker = allPCEs.first(where: { replication.logs[$0].newest(of: .pairingProfile) != nil })
    else { return }
    for pce in allPCEs
    where pce != maker && !keys.announced[pce] && pces[pce].contents == .joined
      && holdsNewest(.pairingProfile, of: maker, by: pce)
    {
      keys.announced[pce] = true
      note(
        .system, plan.pces[pce].entity, "has received the new pairing profile", context,
        sources: ["SC-VEN-006", "SC-VEN-001"])
    }
  }

  /// Why a workload cannot be paired with a PCE that answers; nil when it can.
  mutating func refusalOfPairing(_ load: Int, at pce: Int, _ context: Context) -> Refusal? {
    let section = plan.loads[load].section
    if let port = section["port"]?.count, port != 8443 {
      return Refusal(
        "--management-server \(plan.pces[pce].fqdn):\(port) does not answer on that port",
        sources: ["SC-VEN-003"])
    }
    if !forwards(8_443, pce) || !forwards(8_444, pce) {
      return Refusal(
        "TCP 8443 and 8444 do not both get through the load balancer of \(plan.pces[pce].name)",
        sources: ["SC-LB-002"])
    }
    return refusalAtLimit(of: pce, context)
  }
}
