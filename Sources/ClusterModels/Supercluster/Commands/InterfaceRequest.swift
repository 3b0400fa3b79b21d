import ClusterModeling
import Observations

/// Operations of the API, as rows of the table of who takes them (SC-API-003).
enum InterfaceRequest: String, Sendable, CaseIterable {
  case get = "GET"
  case getWorkloads = "GET workloads"
  case getWorkload = "GET workload"
  case getByPolicySync = "GET workloads by policy sync"
  case getAsynchronously = "asynchronous GET"
  case health = "health"
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
  case pairingScript = "pairing script"
  case editRuleset = "edit ruleset"
  case provisionRuleset = "provision ruleset"
  case provisionSystemObjects = "provision system objects"
  case clearTrafficOfLink = "clear traffic of a link"
  case raiseReportingRate = "raise VEN reporting rate"

  /// True for functions of a standalone PCE that a Supercluster lacks (SC-ROLE-011).
  var isMissing: Bool { self == .clearTrafficOfLink || self == .raiseReportingRate }

  /// True for what members take beside the leader (SC-API-003, SC-API-004, SC-DOC-054).
  var isForMembers: Bool {
    switch self {
    case .get, .deleteBlockedTraffic, .supportReport, .productVersion, .nodeAvailable,
      .supercluster, .generatePairingKey, .pairingScript, .getWorkloads, .getWorkload,
      .getByPolicySync,
      .getAsynchronously,
      .health:
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
    case .userAdministration: "SC-RBAC-004"
    case .editRuleset, .provisionRuleset, .provisionSystemObjects: "SC-RBAC-005"
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
    if operation.isMissing {
      refusedRequests += 1
      return .refused(
        Refusal(
          "\(operation.rawValue) is not there in a Supercluster", sources: ["SC-ROLE-011"]))
    }
    guard acceptsAPI(pce), isOffered(pce) else {
      refusedRequests += 1
      return .refused(
        Refusal(
          "\(plan.pces[pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004", "SC-ROLE-015"]))
    }
    if let refusal = refusalByRole(operation, order) {
      refusedRequests += 1
      return .refused(refusal)
    }
    guard believesLeading(pce) || operation.isForMembers else {
      refusedRequests += 1
      let leader = pces[pce].view.leader.map { plan.pces[$0].fqdn } ?? "not known"
      return .refused(
        Refusal(
          "member is read-only; the leader is \(leader)",
          sources: [operation.fact, "SC-ROLE-004"]))
    }
    if operation == .generatePairingKey || operation == .pairingScript,
      let refusal = refusalWithoutProfile(on: pce)
    {
      return .refused(refusal)
    }
    if operation == .supportReport, let group = group(in: order.request),
      let refusal = refusalOfSupportReport(of: group, at: pce)
    {
      refusedRequests += 1
      return .refused(refusal)
    }
    if operation == .supportReport, !writeSupportReport(on: pce) {
      refusedRequests += 1
      return .refused(
        Refusal(
          "no space is left in var/lib/illumio-pce/tmp of \(plan.pces[pce].name)",
          sources: ["SC-DISK-008", "AS-PCE-058"]))
    }
    noteAnswer(to: operation, of: pce, group: group(in: order.request), context)
    return .done
  }
}
