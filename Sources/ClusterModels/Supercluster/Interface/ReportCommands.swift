import ClusterModeling
import Observations
import Units

/// Commands that only print (SC-CMD-016, SC-CMD-019, SC-CMD-020).
extension Supercluster {
  private static let onPCE = ["pce", "node"]

  /// What they are called and print.
  static let reportDescriptions: [CommandDescription] = [
    CommandDescription(
      "supercluster-config", on: onPCE,
      "Prints members, roles and FQDNs from the PCE's own database.", sources: ["SC-CMD-016"]),
    CommandDescription(
      "supercluster-replication-check", on: onPCE,
      arguments: [
        CommandDescription.Argument(
          "detailed", .boolean, required: false, "Adds what is queued.")
      ], "Prints the state of replication from and to the PCE.", sources: ["SC-CMD-019"]),
    CommandDescription(
      "show-supercluster-replication-info", on: onPCE, "Prints lag and queue of each stream.",
      sources: ["SC-CMD-020"]),
    CommandDescription(
      "supercluster-replication-debug", on: onPCE, "Prints lag and queue of each stream.",
      sources: ["SC-CMD-020"]),
    CommandDescription(
      "create-pairing-profile", on: ["pce"],
      "Makes a pairing profile on the leader; refused on members.",
      sources: ["SC-ROLE-007", "SC-VEN-001", "SC-DOC-052"]),
  ]

  /// Prints the configuration from the PCE's own database.
  func showConfiguration(_ order: Order, _ context: Context) -> CommandResponse {
    let lines = allPCEs.filter { lists(order.pce, $0) }.map {
      "\(plan.pces[$0].fqdn) (\(role(of: $0, believedBy: order.pce).rawValue))"
    }
    note(
      .command, plan.pces[order.pce].entity, "prints \(lines.joined(separator: ", "))", context,
      sources: ["SC-CMD-016"])
    return .done
  }

  /// Prints lag, and the queue where it is asked for, of every stream from and to the PCE.
  func showReplication(_ order: Order, _ context: Context) -> CommandResponse {
    var isDetailed = order.command != .replicationCheck
    if case .boolean(true)? = order.request.argument("detailed") { isDetailed = true }
    let lines = replication.pairs.map { replication.streams[$0] }.filter {
      ($0.origin == order.pce || $0.subscriber == order.pce)
        && isInLagMatrix(from: $0.origin, to: $0.subscriber)
    }.map { stream in
      let name = "\(plan.pces[stream.origin].name)->\(plan.pces[stream.subscriber].name)"
      let lag = stream.behindSince.map { context.now - $0 } ?? .zero
      let queue = replication.logs[stream.origin].liveCount(in: replication.backlog(stream))
      return "\(name) lag \(lag)" + (isDetailed ? ", \(queue) queued" : "")
    }
    note(
      .command, plan.pces[order.pce].entity, "prints \(lines.joined(separator: "; "))", context,
      sources: [order.command == .replicationCheck ? "SC-CMD-019" : "SC-CMD-020"])
    return .done
  }
}
