import ClusterModeling
import Observations

/// What the API says to a request that it takes.
extension Supercluster {
  /// Most entries of a collection that one synchronous GET returns (SC-API-013).
  static let collectionLimit = 500

  /// The answer as a note; nothing for requests whose answer says nothing of the PCEs.
  func noteAnswer(
    to operation: InterfaceRequest, of pce: Int, group: Int?, _ context: Context
  ) {
    if operation == .getWorkload, let group,
      let record = workloadRecord(of: group, at: pce, now: context.now)
    {
      note(
        .system, plan.pces[pce].entity, "answers: \(plan.groups[group].name) \(record)", context,
        sources: ["SC-HEALTH-020", "SC-VEN-022", "SC-VEN-028", "SC-VEN-029", "SC-DOC-056"])
      return
    }
    guard let (text, sources) = answer(to: operation, of: pce) else { return }
    note(.system, plan.pces[pce].entity, text, context, sources: sources)
  }

  /// The group of VENs that a request names; nil when it names none.
  func group(in request: CommandRequest) -> Int? {
    guard case .entity(let entity)? = request.argument("vens"), ownKind(entity) == .vens,
      plan.groups.indices.contains(Int(entity.index))
    else { return nil }
    return Int(entity.index)
  }

  private func answer(
    to operation: InterfaceRequest, of pce: Int
  ) -> (text: String, sources: [String])? {
    switch operation {
    case .supercluster:
      return ("answers \(believesLeading(pce) ? 202 : 404)", ["SC-API-008"])
    case .nodeAvailable: return ("answers 202", ["SC-API-009"])
    case .health:
      let states = allPCEs.filter { isOnPage($0, of: pce) || lists(pce, $0) }.map {
        "\(plan.pces[$0].name) \(health.shownByAPI[pce][$0].level.word)"
      }
      return ("answers: \(states.joined(separator: ", "))", ["SC-API-011", "SC-API-010"])
    case .supportReport:
      return (
        "makes a support report, which is downloaded where it is made",
        ["SC-DOC-074", "SC-VEN-031"]
      )
    case .getByPolicySync: return policySyncAnswer(of: pce)
    case .getWorkloads, .getAsynchronously: return workloadsAnswer(operation)
    case .pairingScript:
      // Server name, port and key of a script (SC-VEN-003, SC-ROLE-008).
      return (
        "makes a script for \(plan.pces[pce].fqdn):8443 with an activation code",
        ["SC-VEN-003", "SC-ROLE-008", "SC-DOC-053"]
      )
    default: return nil
    }
  }

  /// A member lists everybody's workloads unless its FQDN is a second filter (SC-ILLUM-012).
  private func policySyncAnswer(of pce: Int) -> (text: String, sources: [String]) {
    let all = vens.population?.count(.member) ?? 0
    let own = clientCount(of: pce)
    return (
      "lists \(all) workloads by policy sync, those shown as Unavailable included; "
        + "with its FQDN as a second filter \(own)", ["SC-ILLUM-012"]
    )
  }

  /// At most 500 at once, or all of them in time (SC-API-013, SC-API-014).
  private func workloadsAnswer(
    _ operation: InterfaceRequest
  ) -> (text: String, sources: [String])? {
    let all = vens.population?.count(.member) ?? 0
    guard operation == .getWorkloads else {
      return ("answers with all \(all) workloads in time", ["SC-API-003"])
    }
    let calls = max(1, (all + Self.collectionLimit - 1) / Self.collectionLimit)
    return (
      "answers with \(min(all, Self.collectionLimit)) of \(all) workloads; all of them take "
        + "\(calls) requests", ["SC-API-013", "SC-API-014"]
    )
  }
}
