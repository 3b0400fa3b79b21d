import ClusterModeling
import Observations
import Units

/// Figures of a run.
extension PeerCluster {
  typealias MetricDescription = (
    name: String, type: ValueType, explanation: String, sources: [String]
  )

  static let metricDescriptions: [MetricDescription] =
    meshMetrics + changeMetrics + lossMetrics + memberMetrics

  private static let meshMetrics: [MetricDescription] = [
    (
      "mesh.links", .count, "Connections of a full mesh of the members: n(n-1)/2.",
      ["PC-COMM-001", "PC-COMM-009"]
    ),
    (
      "mesh.pings_per_minute", .count, "Pings a minute of the members: n(n-1).",
      ["PC-COMM-004", "PC-COMM-009"]
    ),
    ("mesh.connections", .count, "Connections that were set up anew.", ["PC-DISC-004"]),
    ("mesh.route_changes", .count, "Routes that led over others, or no more.", ["PC-COMM-003"]),
    ("mesh.forgotten", .count, "Connections that a router forgot.", ["PC-COMM-005"]),
    ("mesh.errors", .count, "Errors of more than 20 machines.", ["PC-ARCH-007", "PC-GAP-021"]),
    ("partitions.times", .count, "How often a cluster fell into islands.", ["PC-COMM-010"]),
    ("detection.times", .count, "Losses found by a failing ping, by observer.", ["PC-CONS-002"]),
    (
      "detection.mean", .duration, "From a loss to its discovery: up to a minute and a time-out.",
      ["PC-CONS-005", "PC-RTO-001"]
    ),
    ("detection.min", .duration, "The shortest of them.", ["PC-CONS-005"]),
    ("detection.max", .duration, "The longest of them.", ["PC-CONS-005"]),
    ("alerts.raised", .count, "Alerts of machines.", ["PC-CONS-002", "PC-COMM-007"]),
  ]

  private static let changeMetrics: [MetricDescription] = [
    ("commits", .count, "Commits.", ["PC-CMD-001"]),
    ("commits.too_late", .count, "Commits that came too late.", ["PC-CONF-002"]),
    ("commits.while_apart", .count, "Commits while a member was away.", ["PC-DISC-005"]),
    ("propagation.times", .count, "Commits that reached all members.", ["PC-CMD-003"]),
    (
      "propagation.mean", .duration, "From a commit to its arrival at the last member.",
      ["PC-CMD-003"]
    ),
    ("propagation.max", .duration, "The longest of them.", ["PC-CMD-003", "PC-GAP-027"]),
    ("resyncs", .count, "Comparisons of two machines that met again.", ["PC-DISC-008"]),
    ("resyncs.silent", .count, "Those in which one side only had news.", ["PC-CONS-004"]),
    ("unsynced.max", .count, "The most features out of step.", ["PC-DISC-005"]),
    ("conflicts.by_time", .count, "Conflicts that the newer change won.", ["PC-CONF-001"]),
    ("conflicts.undecided", .count, "Conflicts of equal stamps.", ["PC-GAP-004"]),
    ("conflicts.wrong_winner", .count, "Won by a clock that is ahead.", ["PC-CONF-005"]),
    ("clustercheck.found", .count, "Inconsistencies shown.", ["PC-CONS-006"]),
    ("clustercheck.resolved", .count, "Resolved by choice.", ["PC-CONS-007", "PC-CONF-006"]),
    ("clustercheck.ignored", .count, "Left as they were.", ["PC-CONS-007"]),
    ("clustercheck.clean", .count, "Checks that found none.", ["PC-CONS-010"]),
  ]

  private static let lossMetrics: [MetricDescription] = [
    (
      "unpropagated_commits.lost", .count,
      "Commits that only a machine holds which is away, or left.", ["PC-RPO-001"]
    ),
    ("uncommitted_edits.lost", .count, "Edits dropped, or still pending.", ["PC-RPO-001"]),
    ("superseded_commits.lost", .count, "Commits that lost.", ["PC-RPO-001", "PC-CONF-001"]),
    (
      "superseded_commits.silently", .count, "Those of them that nobody was asked about.",
      ["PC-CONF-006"]
    ),
    ("joiner_settings.lost", .count, "Features lost by joining.", ["PC-RPO-001", "PC-JOIN-001"]),
  ]

  private static let memberMetrics: [MetricDescription] = [
    ("joins", .count, "Joins.", ["PC-JOIN-005"]),
    ("joins.longest", .duration, "The longest.", ["PC-JOIN-005", "PC-RTO-001"]),
    ("wrong_group.duration", .duration, "Time in Main_Group by mistake.", ["PC-JOIN-004"]),
    ("removals", .count, "Machines removed.", ["PC-LEAVE-003"]),
    (
      "connected.min", .count, "Fewest machines connected at a time.", ["PC-UPG-002", "PC-UPG-007"]
    ),
    (
      "upgrade.span", .duration, "From the first disconnect to the last reconnect.", ["PC-UPG-009"]
    ),
    (
      "upgrade.machine_time", .duration, "Time disconnected on purpose, summed over machines.",
      ["PC-UPG-002", "PC-UPG-009"]
    ),
    ("upgrade.while_connected", .count, "Upgrades without disconnecting first.", ["PC-UPG-003"]),
    ("reconnects.refused", .count, "Reconnects to another version.", ["PC-UPG-005"]),
    ("mail.accepted", .count, "Connections of mail that were taken.", ["PC-UPG-010"]),
    ("mail.deferred", .count, "Those that met a suspended listener.", ["PC-UPG-010"]),
    ("mail.dropped", .count, "Those that met nothing.", ["PC-UPG-010", "PC-SET-004"]),
  ]

  /// The end of the run: last figures are recorded.
  mutating func finish(_ context: Context) {
    observe(context)
    let members = machines.indices.filter { machines[$0].cluster != nil }.count
    count("mesh.links", Self.links(of: members), context)
    count("mesh.pings_per_minute", members * max(members - 1, 0), context)
    count("mesh.connections", tally.connections, context)
    count("mesh.route_changes", tally.routeChanges, context)
    count("mesh.forgotten", tally.forgotten, context)
    count("mesh.errors", tally.meshErrors, context)
    count("partitions.times", tally.partitions, context)
    count("alerts.raised", tally.alerts, context)
    count("detection.times", tally.detections.count, context)
    spans("detection", tally.detections, context)
    if let least = tally.detections.min() { span("detection.min", least, context) }
    recordChanges(context)
    recordMembers(context)
  }

  private func count(_ name: String, _ count: Int, _ context: Context) {
    context.recorder.set(metric: name, Double(count), .count)
  }

  private func span(_ name: String, _ span: Duration, _ context: Context) {
    context.recorder.set(metric: name, span.seconds, .seconds)
  }

  private func spans(_ name: String, _ all: [Duration], _ context: Context) {
    guard let most = all.max() else { return }
    let total = all.reduce(.zero) { $0 + $1 }
    context.recorder.set(
      metric: "\(name).mean", total.seconds / Double(all.count), .seconds)
    span("\(name).max", most, context)
  }

  private func recordChanges(_ context: Context) {
    count("commits", tally.commits, context)
    count("commits.too_late", tally.commitConflicts, context)
    count("commits.while_apart", tally.changesWhileApart, context)
    count("propagation.times", tally.spreads.count, context)
    spans("propagation", tally.spreads, context)
    count("resyncs", tally.synchronizations, context)
    count("resyncs.silent", tally.silentDownloads, context)
    count("unsynced.max", tally.mostUnsynced, context)
    count("conflicts.by_time", tally.conflicts, context)
    count("conflicts.undecided", tally.ties, context)
    count("conflicts.wrong_winner", tally.wrongWinners, context)
    count("clustercheck.found", tally.inconsistenciesFound, context)
    count("clustercheck.resolved", tally.resolvedByChoice, context)
    count("clustercheck.ignored", tally.ignored, context)
    count("clustercheck.clean", tally.cleanChecks, context)
    let pending = machines.reduce(0) { $0 + $1.pending.count }
    count("unpropagated_commits.lost", tally.unpropagated + heldAlone, context)
    count("uncommitted_edits.lost", tally.uncommitted + pending, context)
    count("superseded_commits.lost", changes.count { $0.isSuperseded && $0.isCommit }, context)
    count(
      "superseded_commits.silently", changes.count { $0.isLostSilently && $0.isCommit }, context)
    count("joiner_settings.lost", tally.lostOnJoin, context)
  }

  /// Commits that no machine holds but one that is not connected (PC-RPO-001).
  private var heldAlone: Int {
    changes.count { change in
      guard change.isCommit, !change.isSuperseded, let cluster = machines[change.host].cluster
      else {
        return false
      }
      let others = members(of: cluster).filter { $0 != change.host }
      return !others.isEmpty && !isConnected(change.host)
        && others.allSatisfy { change.arrivals[$0] == nil }
    }
  }

  private func recordMembers(_ context: Context) {
    count("joins", tally.joins.count, context)
    if let longest = tally.joins.max() { span("joins.longest", longest, context) }
    let open = machines.compactMap(\.wrongGroupSince).reduce(.zero) { $0 + (context.now - $1) }
    span("wrong_group.duration", tally.wrongGroup + open, context)
    count("removals", tally.removals, context)
    if tally.fewestConnected < .max { count("connected.min", tally.fewestConnected, context) }
    let running = tally.upgradeBegan.map { context.now - $0 } ?? .zero
    span("upgrade.span", tally.upgradeSpan + running, context)
    let away = machines.compactMap(\.detachedSince).reduce(Duration.zero) {
      $0 + (context.now - $1)
    }
    span("upgrade.machine_time", tally.apart.reduce(away) { $0 + $1 }, context)
    count("upgrade.while_connected", tally.upgradesConnected, context)
    count("reconnects.refused", tally.reconnectsRefused, context)
    count("mail.accepted", tally.mailAccepted, context)
    count("mail.deferred", tally.mailDeferred, context)
    count("mail.dropped", tally.mailDropped, context)
  }
}
