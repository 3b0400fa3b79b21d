import ClusterModeling
import Observations
import Units

/// A restart of the system on which a VEN runs, after which its uptime counts anew (SC-VEN-028).
struct WorkloadRestart: Sendable {
  /// The VEN's first heartbeat after it.
  var firstHeartbeat: Instant
  /// Since when uptime counts as long as that heartbeat has not been heard.
  var before: Instant
}

/// Restarts of workloads' systems, and the uptime that their records show (SC-VEN-028).
extension Supercluster {
  /// `restart-workloads`: the systems of VENs whose active PCE it is are restarted.
  ///
  /// A VEN stays paired, enforces as before, and its session and the rhythm of its heartbeats go
  /// on: a restart is shorter than their interval. Only uptime counts anew.
  mutating func restartWorkloads(_ order: Order, _ context: Context) -> CommandResponse {
    playVENs(to: context.now)
    guard let population = vens.population else { return .done }
    let group = self.group(in: order.request)
    let concerned = (0..<population.clientCount).filter {
      let client = population.client($0)
      return client.activeServer == order.pce && !client.isRemoved
        && (group == nil || client.group == group)
    }
    for client in concerned {
      vens.restarts[client] = WorkloadRestart(
        firstHeartbeat: population.nextBeat(client, notBefore: context.now),
        before: uptimeBegan(of: client, population, now: context.now))
    }
    let whose = group.map { " of \(plan.groups[$0].name)" } ?? ""
    note(
      .system, plan.pces[order.pce].entity,
      "has \(concerned.count) VENs\(whose) whose systems are restarted", context,
      sources: ["SC-VEN-028"])
    return .done
  }

  /// The first heartbeat of a VEN after its pairing or after the last restart that was heard of.
  func uptimeBegan(
    of client: Int, _ population: ClientPopulation, now: Instant
  ) -> Instant {
    guard let restart = vens.restarts[client] else {
      return vens.paired.first { $0.client == client }?.at ?? .start
    }
    let isHeardOf = restart.firstHeartbeat <= population.lastHeard(client, at: now)
    return isHeardOf ? restart.firstHeartbeat : restart.before
  }

  /// The act.
  static let restartDescriptions: [CommandDescription] = [
    CommandDescription(
      "restart-workloads", on: ["pce"],
      arguments: [
        CommandDescription.Argument(
          "vens", .entity("vens"), required: false, "The group of the workloads; all without it.")
      ],
      "Restarts the systems of the VENs whose active PCE it is, so that their uptime counts anew; "
        + "they stay paired and in their sessions. An act of our own name.",
      sources: ["SC-VEN-028"])
  ]
}
