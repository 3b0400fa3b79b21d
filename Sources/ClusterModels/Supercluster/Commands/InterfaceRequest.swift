import ClusterModeling
import Observations

/// Operations of the API, as rows of the table of who takes them (SC-API-003).
enum InterfaceRequest: String, Sendable, CaseIterable {
  case get = "GET"
  case post = "POST"
  case put = "PUT"
  case delete = "DELETE"
  case deleteBlockedTraffic = "DELETE blocked traffic"
  case supportReport = "support report"
  case productVersion = "product version"
  case nodeAvailable = "node_available"
  case supercluster = "supercluster/leader"
  case generatePairingKey = "pairing key"
  case createUnmanagedWorkload = "unmanaged workload"
  case addRuleFromIllumination = "rule from Illumination"
  case policyGenerator = "Policy Generator"
  case appGroupConfiguration = "App Group configuration"
  case syslogConfiguration = "syslog configuration"
  case userAdministration = "user administration"

  /// True for what members take beside the leader (SC-API-003, SC-API-004, SC-DOC-054).
  var isForMembers: Bool {
    switch self {
    case .get, .deleteBlockedTraffic, .supportReport, .productVersion, .nodeAvailable,
      .supercluster, .generatePairingKey:
      true
    default: false
    }
  }

  /// The fact by which a member refuses it.
  var fact: String {
    switch self {
    case .createUnmanagedWorkload: "SC-ROLE-009"
    case .addRuleFromIllumination, .policyGenerator, .appGroupConfiguration: "SC-ROLE-010"
    case .syslogConfiguration: "SC-ROLE-012"
    case .userAdministration: "SC-ROLE-015"
    default: "SC-API-001"
    }
  }
}

extension Supercluster {
  /// One request to a PCE's API, addressed to the PCE by name.
  mutating func sendRequest(_ order: Order, _ context: Context) -> CommandResponse {
    guard
      let operation = word(in: order.request, "operation").flatMap(InterfaceRequest.init(rawValue:))
    else { return .refused(Refusal("there is no such operation", sources: ["SC-API-003"])) }
    let pce = order.pce
    guard acceptsAPI(pce), !pces[pce].isIsolated else {
      refusedRequests += 1
      return .refused(
        Refusal(
          "\(plan.pces[pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004", "SC-ROLE-015"]))
    }
    guard believesLeading(pce) || operation.isForMembers else {
      refusedRequests += 1
      let leader = pces[pce].view.leader.map { plan.pces[$0].fqdn } ?? "not known"
      return .refused(
        Refusal(
          "member is read-only; the leader is \(leader)",
          sources: [operation.fact, "SC-ROLE-004"]))
    }
    if operation == .supercluster {
      note(
        .system, plan.pces[pce].entity, "answers \(believesLeading(pce) ? 202 : 404)", context,
        sources: ["SC-API-008"])
    }
    return .done
  }
}
