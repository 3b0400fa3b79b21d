import ClusterModeling
import Observations
import SimulationKernel
import Units

/// The end of the run: its figures are recorded.
extension CoreHA {
  /// Records all figures.
  mutating func finish(_ context: Context) {
    accountService(context)
    if tally.service != .served, let began = tally.outageBegan {
      tally.outageLongest = max(tally.outageLongest, context.now - began)
    }
    if let last = tally.lastSuccess {
      tally.longestGap = max(tally.longestGap, context.now - last)
    }
    noteLeftovers(context)
    recordDetection(context)
    recordRoles(context)
    recordOutage(context)
    recordLosses(context)
    recordSyncs(context)
  }

  private func span(_ name: String, _ span: Duration?, _ context: Context) {
    guard let span else { return }
    context.recorder.set(metric: name, span.seconds, .seconds)
  }

  private func count(_ name: String, _ count: Int, _ context: Context) {
    context.recorder.set(metric: name, Double(count), .count)
  }

  /// What somebody left undone (CH-SCHED-006, CH-GAP-018).
  private mutating func noteLeftovers(_ context: Context) {
    for core in cores.indices {
      if cores[core].scheduler.needsReview {
        tally.reviewsOmitted += 1
        note(
          .hazard, plan.cores[core].entity,
          "was saved, and nobody reviewed its StartTime afterwards", context, "CH-SCHED-006")
      }
      if cores[core].edit != nil {
        note(
          .hazard, plan.cores[core].entity,
          "has fields that were edited and never saved: they are not in force", context,
          "CH-GAP-018", "CH-CONF-003")
      }
    }
  }

  private func recordDetection(_ context: Context) {
    span("detection", tally.detection, context)
    count("heartbeats", tally.heartbeats, context)
    count("heartbeats.failed", tally.heartbeatsMissed, context)
    count("failovers", tally.failovers, context)
    count("failovers.false", tally.falseFailovers, context)
    let balancers = plan.controllers.map { $0.interval * Int64($0.failures) + $0.timeout }
    span("detection.balancer.worst", balancers.max(), context)
    guard let core = plan.secondary else { return }
    let settings = cores[core].settings
    for reading in Detection.ReadingOfGuide.allCases {
      let detection = Detection(reading, settings, timeout: plan.cores[core].timeout)
      span("detection.\(reading.rawValue).best", detection.best, context)
      span("detection.\(reading.rawValue).mean", detection.mean, context)
      span("detection.\(reading.rawValue).worst", detection.worst, context)
    }
    span("detection.by_sync.worst", settings.runEvery ?? Self.usualPeriod, context)
  }

  private func recordRoles(_ context: Context) {
    for trigger in Trigger.allCases {
      count("state_changes.\(trigger.word)", tally.changes[trigger.rawValue], context)
    }
    span("two_actives.duration", tally.dualActive, context)
    count("two_actives.times", tally.dualActiveTimes, context)
    span("unprotected.duration", tally.unprotected, context)
    span("upgrade.outage", tally.upgradeOutage, context)
    count("ha_settings.missing", tally.settingsMissing, context)
    count("promotions.inconsistent", tally.inconsistentPromotions, context)
    count("command_line.misuses", tally.commandLineMisuses, context)
    count("start_time.reviews_omitted", tally.reviewsOmitted, context)
    count("edits.unsaved", cores.count { $0.edit != nil }, context)
    count("tomcat.left_running", tally.tomcatLeftRunning, context)
  }

  private func recordOutage(_ context: Context) {
    var whole = Duration.zero
    for service in Service.allCases where service != .served {
      whole = whole + tally.spans[service.rawValue]
      span("outage.\(service.word)", tally.spans[service.rawValue], context)
    }
    span("outage", whole, context)
    span("outage.longest", tally.outageLongest, context)
    count("traffic_switches", tally.switches, context)
    count("traffic_switches.withheld", tally.withheld, context)
    context.recorder.set(metric: "device_hours_lost", tally.deviceHoursLost, .hours)
    let usual = context.ledger.value(CoreHAParameters.checkIn) / 60  // minutes to hours, AS-IVC-014
    let interval = plan.groups.first?.checkIn.map { $0.seconds / 3_600 } ?? usual
    if plan.deviceCount > 0, interval > 0 {
      count(
        "check_ins.missed", Int(saturating: (tally.deviceHoursLost / interval).rounded()), context)
    }
    count("mails.sync_completed", tally.syncMails, context)
    count("mails.failure", tally.failureMails, context)
  }

  private func recordLosses(_ context: Context) {
    span("recovery_point", tally.ageAtPromotion, context)
    if let core = plan.secondary {
      span("recovery_point.bound", bound(of: core), context)
      if let third = plan.disasterCore {
        span("recovery_point.dr_bound", bound(of: core) + bound(of: third), context)
      }
    }
    count("writes.missing_at_promotion", book.missingAtPromotion, context)
    count("writes.lost", book.dropped, context)
    count("writes.lost_since_failover", book.droppedSincePromotion, context)
    count("writes.kept", book.kept, context)
    count("writes.absent_from_service", lacking(lead), context)
    count("writes.at_stale", book.staleWrites, context)
    count("reads.at_stale", book.staleReads, context)
    count(
      "writes.differing",
      book.writes.count { $0.dataClass == .systemManager && $0.isHeld.contains(false) }, context)
    count("requests.served", book.served, context)
    count("requests.unserved", book.unserved, context)
    count("requests.rejected", book.rejected, context)
    count("requests.misrouted", book.misrouted, context)
  }

  /// Run Every and the longest of its syncs (CH-RPO-001).
  private func bound(of core: Int) -> Duration {
    let longest =
      cores[core].replication.history.filter { $0.result == .success }
      .map { $0.completed - $0.began }.max() ?? .zero
    return (cores[core].settings.runEvery ?? Self.usualPeriod) + longest
  }

  private func recordSyncs(_ context: Context) {
    count("syncs.begun", tally.syncsBegun, context)
    count("syncs.succeeded", tally.syncsSucceeded, context)
    count("syncs.failed", tally.syncsFailed, context)
    count("syncs.refused", tally.syncsRefused, context)
    count("syncs.skipped", tally.syncsSkipped, context)
    count("syncs.overlapping", tally.overlaps, context)
    count("syncs.omitted_by_save", tally.syncsOmittedBySave, context)
    if let bytes = tally.firstSyncBytes {
      context.recorder.set(metric: "sync.first_bytes", bytes, .bytes)
    }
    context.recorder.set(metric: "sync.later_bytes", tally.laterSyncBytes, .bytes)
    count("sync.later_items", tally.laterSyncItems, context)
    span("sync.longest_gap", tally.longestGap, context)
    span("sync.wait_after_save", tally.longestWaitAfterSave, context)
  }
}
