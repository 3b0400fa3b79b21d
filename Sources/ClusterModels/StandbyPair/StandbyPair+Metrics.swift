import ClusterModeling
import NetworkModel
import Observations
import Units

/// Figures of a run.
extension StandbyPair {
  typealias MetricDescription = (
    name: String, type: ValueType, explanation: String, sources: [String]
  )

  static let metricDescriptions: [MetricDescription] =
    roleMetrics + outageMetrics + lossMetrics + copyMetrics + agentMetrics

  private static let roleMetrics: [MetricDescription] = [
    (
      "two_actives.duration", .duration, "Time for which two PCEs served.",
      ["SP-HAZ-001", "SP-HAZ-002"]
    ),
    (
      "two_actives.times", .count, "How often two PCEs came to serve.",
      ["SP-HAZ-001", "SP-HAZ-002"]
    ),
    ("role_changes.to_standby", .count, "PCEs linked as standby.", ["SP-ROLE-004"]),
    ("role_changes.to_active_by_set_up", .count, "Set-ups that were completed.", ["SP-ROLE-004"]),
    ("role_changes.to_active_by_promotion", .count, "Standbys promoted.", ["SP-ROLE-004"]),
    ("role_changes.refused", .count, "Promotions refused.", ["SP-ROLE-004", "SP-PROMOTE-005"]),
    ("role_changes.to_reset", .count, "PCEs reset.", ["SP-ROLE-004"]),
    (
      "nodes.not_seen_stopped", .count, "Nodes promoted past without a STOPPED reading.",
      ["SP-GAP-007"]
    ),
    (
      "unprotected.duration", .duration, "Time without a standby that is ready.",
      ["SP-PROMOTE-009", "SP-HAZ-005"]
    ),
    ("db_setups.redundant", .count, "Database set-ups beyond the first.", ["SP-RESET-002"]),
  ]

  private static let outageMetrics: [MetricDescription] = [
    (
      "outage.until_promotion", .duration,
      "From the loss to the promote command: detection and the STOPPED checks; an input.",
      ["SP-RTO-001"]
    ),
    (
      "outage.promotion", .duration, "How long the promotion ran; an input.",
      ["SP-RTO-001", "AS-SBY-001"]
    ),
    (
      "outage.naming", .duration, "From the promotion to the change of the name.",
      ["SP-RTO-001", "SP-FQDN-014"]
    ),
    (
      "outage.ven_return", .duration,
      "From the change of the name to the last VEN: TTL and heartbeat.",
      ["SP-RTO-001", "SP-DNS-002"]
    ),
    (
      "name.wrong", .duration, "Time for which the name did not lead to the active PCE.",
      ["SP-FQDN-011"]
    ),
    (
      "planned_interruption.times", .count, "Restarts of a serving PCE that end a set-up.",
      ["SP-SETUP-012"]
    ),
    ("planned_interruption.duration", .duration, "How long they took.", ["SP-SETUP-012"]),
    (
      "failover.confirmed_at", .duration,
      "When promote-standby-check first counted more than before, since the start.",
      ["SP-PROMOTE-008"]
    ),
  ]

  private static let lossMetrics: [MetricDescription] =
    Service.allCases.map { service in
      (
        "recovery_point.\(service.word)", .duration,
        "Writing that the promoted PCE lacks of \(service.name)"
          + (service.isStreamed ? ": its lag." : ": age of the last copy, which no page shows."),
        ["SP-RPO-001", service.isStreamed ? "SP-MON-002" : "SP-REPL-006"]
      )
    } + [
      (
        "recovery_point.stores_lost", .count,
        "Stores of which the promoted PCE had nothing usable.", ["SP-RPO-001", "SP-WAL-009"]
      ),
      (
        "recovery_point.restored_backup", .duration, "Age of the restored backup at the loss.",
        ["SP-BACKUP-004"]
      ),
      (
        "policy_changes.lost", .count, "Policy changes that the promoted PCE lacked.",
        ["SP-RPO-001"]
      ),
      (
        "policy_changes.conflicting", .count, "Policy changes taken while two PCEs served.",
        ["SP-HAZ-001"]
      ),
      (
        "support_reports.lost", .count, "Support reports that the promoted PCE lacked.",
        ["SP-REPL-004"]
      ),
      (
        "support_bundles.lost", .count, "Support bundles that the promoted PCE lacked: all.",
        ["SP-REPL-005"]
      ),
      ("writes.refused", .count, "Writes at a PCE that did not take them.", ["SP-REPL-003"]),
      ("writes.discarded_by_reset", .count, "Writes that only a reset PCE held.", ["SP-RESET-003"]),
    ]

  private static let copyMetrics: [MetricDescription] = [
    ("base_copy.times", .count, "Full copies begun.", ["SP-WAL-001", "SP-SETUP-008"]),
    ("base_copy.bytes", .bytes, "Bytes carried by full copies.", ["SP-WAL-001"]),
    ("base_copy.duration", .duration, "How long full copies took.", ["SP-SETUP-008"]),
    (
      "base_copy.estimated", .duration, "Data over the least of link, disk and copy rate.",
      ["SP-SETUP-008"]
    ),
    ("base_copy.wasted", .duration, "Copying given up because of a restart.", ["SP-SETUP-010"]),
    (
      "wal_segments.missing", .count, "Times that a segment the standby needs was gone.",
      ["SP-MON-005"]
    ),
    ("wal.window", .duration, "Longest interruption that streaming survives.", ["SP-WAL-006"]),
    (
      "wal.retention", .bytes, "Disk for the kept segments at 16 MB.", ["SP-WAL-004", "SP-WAL-005"]
    ),
    ("wal.retention_binary", .bytes, "Disk for the kept segments at 16 MiB.", ["SP-GAP-017"]),
    (
      "intake.now", .fraction, "What the standby takes in as a multiple of what is written.",
      ["SP-REPL-009"]
    ),
    ("intake.flow_rate_doubled", .fraction, "The same with twice the flows.", ["SP-REPL-009"]),
    (
      "intake.flow_data_doubled", .fraction, "The same with twice the data of a flow.",
      ["SP-REPL-009"]
    ),
    ("intake.iops_doubled", .fraction, "The same with twice the disk operations.", ["SP-REPL-009"]),
    ("intake.latency_doubled", .fraction, "The same with twice the latency.", ["SP-REPL-009"]),
  ]

  private static let agentMetrics: [MetricDescription] = [
    (
      "ven_return.first", .duration, "First VEN at the PCE to which the name was led.",
      ["SP-DNS-002"]
    ),
    ("ven_return.median", .duration, "Half of the VENs are there.", ["SP-DNS-002"]),
    ("ven_return.last", .duration, "All VENs are there.", ["SP-DNS-002"]),
    (
      "dns_drain.mean", .duration, "Mean wait for a resolver's old answer to expire.",
      ["SP-DNS-003"]
    ),
    ("dns_drain.max", .duration, "Longest wait for it.", ["SP-DNS-003"]),
    (
      "dns_drain.expected_mean", .duration, "Half the TTL, by the assumption of even ages.",
      ["SP-DNS-003"]
    ),
    ("dns_drain.expected_max", .duration, "The TTL.", ["SP-DNS-003"]),
    (
      "stale_name.vens", .count,
      "The most VENs that a PCE served beside the one that the name named.", ["SP-HAZ-003"]
    ),
    ("vens.master_updated", .count, "VENs whose master was changed by a set-up.", ["SP-FQDN-012"]),
    (
      "ven_installs.refused", .count, "Agent installations that found no library.",
      ["SP-VENLIB-001"]
    ),
    ("blind_ven_hours", .duration, "VEN-hours without a session with a PCE.", ["SP-GAP-020"]),
  ]

  /// The end of the run: last figures are recorded.
  mutating func finish(_ context: Context) {
    changeAgents(context) { $0.advance(to: context.now) }
    observe(context)
    if let hazard = observation.twoActives { closeTwoActives(hazard, endedAt: nil, context) }
    recordRoles(context)
    recordLosses(context)
    recordCopies(context)
    recordAgents(context)
  }

  private func span(_ name: String, _ span: Duration?, _ context: Context) {
    guard let span else { return }
    context.recorder.set(metric: name, span.seconds, .seconds)
  }

  private func count(_ name: String, _ count: Int, _ context: Context) {
    context.recorder.set(metric: name, Double(count), .count)
  }

  private func recordRoles(_ context: Context) {
    span("two_actives.duration", observation.twoActivesTime, context)
    count("two_actives.times", observation.twoActivesCount, context)
    count("role_changes.to_standby", tally.links, context)
    count("role_changes.to_active_by_set_up", tally.readyTimes, context)
    count("role_changes.to_active_by_promotion", tally.promotions, context)
    count("role_changes.refused", tally.promotionsRefused, context)
    count("role_changes.to_reset", tally.resets, context)
    count("nodes.not_seen_stopped", tally.nodesNotSeenStopped, context)
    count("db_setups.redundant", tally.redundantDatabaseSetups, context)
    let open = link.unprotectedSince.map { context.now - $0 } ?? .zero
    span("unprotected.duration", tally.unprotected + open, context)
    span(
      "name.wrong", tally.nameWrong + (tally.nameWrongSince.map { context.now - $0 } ?? .zero),
      context)
    count("planned_interruption.times", tally.plannedInterruptions, context)
    span("planned_interruption.duration", tally.plannedInterruption, context)
    if tally.promotions > 0 {
      span("outage.until_promotion", tally.untilPromotion, context)
      span("outage.promotion", tally.promotion, context)
      span("outage.naming", tally.naming, context)
    }
    span("outage.ven_return", agents.returns.last, context)
    span("failover.confirmed_at", observation.confirmedAt?.sinceStart, context)
  }

  private func recordLosses(_ context: Context) {
    for (place, point) in book.recoveryPoints.enumerated() {
      span("recovery_point.\(Service.allCases[place].word)", point, context)
    }
    count("recovery_point.stores_lost", book.recoveryPoints.count { $0 == nil }, context)
    span("recovery_point.restored_backup", tally.restoredAge, context)
    for kind in WriteKind.allCases { count("\(kind.word).lost", book.lost[kind.rawValue], context) }
    let conflicting = book.writes.count { $0.kind == .policyChange && $0.isConflicting }
    count("policy_changes.conflicting", conflicting, context)
    count("writes.refused", book.refused, context)
    count("writes.discarded_by_reset", tally.discardedByReset, context)
  }

  private func recordCopies(_ context: Context) {
    count("base_copy.times", tally.copies, context)
    context.recorder.set(metric: "base_copy.bytes", tally.copiedBytes, .bytes)
    span("base_copy.duration", tally.copyTime, context)
    span("base_copy.estimated", tally.copyTimeEstimated, context)
    span("base_copy.wasted", tally.copyTimeWasted, context)
    count("wal_segments.missing", tally.segmentsMissing, context)
    span("wal.window", traffic.window, context)
    let segments = Double(traffic.segments)
    context.recorder.set(
      metric: "wal.retention", segments * Double(WALSegment.bytes), .bytes)
    context.recorder.set(
      metric: "wal.retention_binary", segments * Double(WALSegment.binaryBytes), .bytes)
    recordSensitivity(context)
  }

  /// What doubling each of four conditions does to the intake (SP-REPL-009).
  private func recordSensitivity(_ context: Context) {
    let copy = plan.standby
    let (a, b) = (plan.pces[plan.active].site, plan.pces[copy].site)
    let disk =
      plan.pces[copy].diskThroughput ?? channels[Service.citus.rawValue].pace * traffic.rate
    var network = context.shared.network
    func path() -> Double {
      a == b ? .infinity : network.throughput(from: a, to: b).bitsPerSecond / 8
    }
    let now = path()
    func set(_ name: String, _ disk: Double, _ path: Double, _ rate: Double) {
      context.recorder.set(metric: "intake.\(name)", min(disk, path) / rate, .fraction)
    }
    set("now", disk, now, traffic.rate)
    set("flow_rate_doubled", disk, now, traffic.rate * 2)
    set("flow_data_doubled", disk, now, traffic.rate * 2)
    set("iops_doubled", disk * 2, now, traffic.rate)
    if a != b {
      let further = LinkCondition(latency: network.state(from: a, to: b).latency)
      let links = network.links(from: [a], to: [b]) + network.links(from: [b], to: [a])
      _ = network.begin(further, on: links, at: context.now)
    }
    set("latency_doubled", disk, path(), traffic.rate)
  }

  private func recordAgents(_ context: Context) {
    span("ven_return.first", agents.returns.first, context)
    span("ven_return.median", agents.returns.median, context)
    span("ven_return.last", agents.returns.last, context)
    count("stale_name.vens", agents.staleMost, context)
    count("vens.master_updated", tally.agentsRenamed, context)
    count("ven_installs.refused", tally.installsRefused, context)
    guard let population = agents.population else { return }
    context.recorder.set(
      metric: "blind_ven_hours", population.blindHours(at: context.now), .hours)
    recordDrain(context)
  }

  /// Waits for old answers, resolver by resolver, beside the closed form (SP-DNS-003).
  private func recordDrain(_ context: Context) {
    guard plan.repoint == .dns, let changed = name.changedAt, let id = name.id else { return }
    var sum = 0.0
    var longest = Duration.zero
    for group in plan.groups.indices {
      for ordinal in 0..<plan.groups[group].count {
        let resolver = agents.resolvers[group].resolver(UInt64(ordinal))
        let wait = name.server.seesChange(of: id, resolver: resolver, changedAt: changed) - changed
        sum += wait.seconds
        longest = max(longest, wait)
      }
    }
    guard agentCount > 0 else { return }
    context.recorder.set(metric: "dns_drain.mean", sum / Double(agentCount), .seconds)
    span("dns_drain.max", longest, context)
    context.recorder.set(metric: "dns_drain.expected_mean", plan.timeToLive.seconds / 2, .seconds)
    span("dns_drain.expected_max", plan.timeToLive, context)
  }
}
