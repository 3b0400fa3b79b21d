import ClusterModeling
import Observations

/// Pairing profiles: made on the leader, needed where a workload is paired (SC-VEN-001).
extension Supercluster {
  /// `create-pairing-profile`: a request to the leader; members refuse it (SC-ROLE-007, SC-DOC-052).
  mutating func createPairingProfile(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard acceptsAPI(pce), isOffered(pce) else {
      return .refused(
        Refusal("\(plan.pces[pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004"]))
    }
    guard believesLeading(pce) else {
      return .refused(
        Refusal(
          "pairing profiles are made on the leader", sources: ["SC-ROLE-007", "SC-DOC-052"]))
    }
    commit(.pairingProfile, rows: 1, bytes: 1_000, at: pce, context)
    note(
      .system, plan.pces[pce].entity, "has a new pairing profile", context,
      sources: ["SC-ROLE-007", "SC-VEN-001"])
    return .done
  }

  /// True when a pairing profile has reached a PCE.
  ///
  /// A Supercluster begins with one that everybody has, unless the scenario says otherwise.
  func hasPairingProfile(_ pce: Int) -> Bool {
    let made = allPCEs.filter { replication.logs[$0].newest(of: .pairingProfile) != nil }
    guard !made.isEmpty else { return plan.section["pairing_profile"]?.text != "none" }
    return plan.section["pairing_profile"]?.text != "none"
      || made.contains { holdsNewest(.pairingProfile, of: $0, by: pce) }
  }

  /// True when a PCE holds the newest change of a class that another one has made.
  func holdsNewest(_ data: DataClass, of origin: Int, by pce: Int) -> Bool {
    guard let newest = replication.logs[origin].newest(of: data) else { return true }
    return replication.held(of: origin, by: pce) > newest
  }

  /// Labels that the scenario's pairing profile gives, as `type=label`, in the order of the file.
  ///
  /// Source: SC-VEN-002.
  var labelsOfProfile: [String] {
    (plan.section["pairing_labels"]?.entries ?? []).map { "\($0.key)=\($0.value.text ?? "")" }
  }

  /// Labels of a workload: those of the profile with which it was paired (SC-VEN-002).
  ///
  /// Workloads that are there at the start were paired with the profile that is there then, if any.
  func labels(of client: Int) -> [String] {
    if let pairing = vens.paired.first(where: { $0.client == client }) { return pairing.labels }
    return plan.section["pairing_profile"]?.text == "none" ? [] : labelsOfProfile
  }

  /// Why a script cannot be made or used on a PCE; nil when it can (SC-ROLE-008, SC-VEN-001).
  func refusalWithoutProfile(on pce: Int) -> Refusal? {
    guard !hasPairingProfile(pce) else { return nil }
    return Refusal(
      "no pairing profile has been replicated to \(plan.pces[pce].name) yet",
      sources: ["SC-VEN-001", "SC-ROLE-008", "SC-VEN-006"])
  }

  /// Keys of the section on pairing.
  static let pairingConfiguration: [ConfigurationKey] = [
    ConfigurationKey(
      "pairing_profile", .word(["replicated", "none"]),
      "Whether a pairing profile is there at the start; replicated without it (SC-VEN-001)."),
    ConfigurationKey(
      "pairing_labels", .map(of: .text, names: "label types"),
      "Labels that the pairing profile gives to workloads, by type; none without it (SC-VEN-002)."),
  ]
}
