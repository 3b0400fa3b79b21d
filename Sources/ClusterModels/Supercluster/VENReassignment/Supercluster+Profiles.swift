import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Pairing profiles, made on the leader and replicated (SC-VEN-001, SC-ROLE-007, SC-DOC-052).
struct PairingProfiles: Sendable {
  /// Profiles by the change that brought them: whose log, and the place in it.
  var made: [(origin: Int, place: Int)] = []
  /// True when one was there and everywhere from the beginning.
  var hadOne: Bool
  /// PCEs that each joined later and got all profiles with the full copy need no look here.
  var keys = 0
  /// PCEs that were told of as having the newest profile.
  var announced: [Bool]
}

extension Supercluster {
  /// Whether a PCE has a pairing profile (SC-VEN-001).
  func hasProfile(_ pce: Int) -> Bool {
    if profiles.hadOne && pces[pce].contents == .joined { return true }
    if pces[pce].contents == .standalone { return true }  // it makes its own
    return profiles.made.contains { replication.held(of: $0.origin, by: pce) > $0.place }
  }

  /// `create-pairing-profile`: on the leader only (SC-DOC-052).
  mutating func createProfile(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard believesLeading(pce), acceptsAPI(pce) else {
      refusedRequests += 1
      return .refused(
        Refusal(
          "pairing profiles are created on the leader", sources: ["SC-ROLE-007", "SC-DOC-052"]))
    }
    commit(.pairingProfile, rows: 1, bytes: 2_000, at: pce, context)
    profiles.made.append((pce, replication.logs[pce].count - 1))
    profiles.announced = allPCEs.map { $0 == pce }
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "has a new pairing profile", context,
      sources: ["SC-ROLE-007", "SC-VEN-006"])
    return .done
  }

  /// `generate-pairing-key`: on leader or member, from a profile that has arrived (SC-ROLE-008).
  mutating func generateKey(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard acceptsAPI(pce), !pces[pce].isIsolated else {
      return .refused(
        Refusal("\(plan.pces[pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004"]))
    }
    guard hasProfile(pce) else {
      return .refused(Refusal("profile not yet replicated", sources: ["SC-ROLE-008"]))
    }
    profiles.keys += 1
    note(
      .command, plan.pces[pce].entity,
      "makes key \(profiles.keys): --management-server \(plan.pces[pce].fqdn):8443", context,
      sources: ["SC-ROLE-008", "SC-DOC-053", "SC-DOC-055", "SC-VEN-003"])
    return .done
  }

  /// Stamps the arrival of the newest profile at each PCE (SC-VEN-006).
  mutating func reviewProfiles(_ context: Context) {
    guard let newest = profiles.made.last else { return }
    for pce in allPCEs
    where !profiles.announced[pce] && replication.held(of: newest.origin, by: pce) > newest.place {
      profiles.announced[pce] = true
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
    guard hasProfile(pce) else {
      return Refusal("no pairing profile here yet", sources: ["SC-VEN-001", "SC-VEN-005"])
    }
    return refusalAtLimit(of: pce, context)
  }
}
