import ClusterModeling
import Observations
import SimulationKernel
import Units

/// StartTime and Run Every, which each save of the window begins anew (CH-SCHED-003).
extension CoreHA {
  /// AS-IVC-005: every 60 minutes.
  static let usualPeriod = Duration.minutes(60)

  /// The first instant not before now at which a Core's clock shows StartTime.
  func nextStartTime(_ core: Int, notBefore now: Instant) -> Instant {
    let day = Duration.days(1).nanoseconds
    // The date at the start is reduced first, so that no product of it can overflow.
    let secondOfDay = ((epoch % 86_400) + 86_400) % 86_400  // CH-SCHED-001
    let clock =
      Duration.seconds(secondOfDay).nanoseconds + now.nanoseconds
      + cores[core].machine.clockAhead.nanoseconds
    let start = (cores[core].settings.startTime ?? .zero).nanoseconds
    let wait = (((start - clock) % day) + day) % day
    return now + Duration(nanoseconds: wait)
  }

  /// Each save rewrites the schedule: what was planned is withdrawn until StartTime comes again.
  mutating func restartScheduler(_ core: Int, _ context: Context) {
    let withdrawn = cores[core].scheduler.due
    stopScheduler(core, context)
    guard cores[core].isEnabled, cores[core].hasSettings, cores[core].source != nil else { return }
    cores[core].scheduler.isRunning = true
    plan(core, at: nextStartTime(core, notBefore: context.now), context)
    let wait = (cores[core].scheduler.due ?? context.now) - context.now
    let period = cores[core].settings.runEvery ?? Self.usualPeriod
    tally.longestWaitAfterSave = max(tally.longestWaitAfterSave, wait)
    note(
      .system, plan.cores[core].entity,
      "schedule-reset: the next sync is in \(words(wait))"
        + (withdrawn.map { ", that in \(words($0 - context.now)) is withdrawn" } ?? ""), context,
      "CH-SCHED-003", "CH-SCHED-001")
    if wait > period {
      let missed = (wait.nanoseconds - 1) / period.nanoseconds
      note(
        .hazard, plan.cores[core].entity,
        "schedule-gap: StartTime is \(words(wait)) away, \(missed) runs of every \(period) fall out",
        context,
        "CH-SCHED-005", "CH-SCHED-003")
      tally.syncsOmittedBySave += Int(missed)
    }
  }

  /// Nothing is pulled any more until somebody starts the scheduler (CH-SCHED-007).
  mutating func stopScheduler(_ core: Int, _ context: Context) {
    cores[core].scheduler.isRunning = false
    cores[core].scheduler.due = nil
    cores[core].scheduler.isQueued = false
    cores[core].scheduler.generation.advance()
    touch()
  }

  private mutating func plan(_ core: Int, at due: Instant, _ context: Context) {
    cores[core].scheduler.due = due
    context.schedule(.syncDue(core: UInt8(core), cores[core].scheduler.generation), at: due)
  }

  /// The schedule that is in force when the run begins: a grid from StartTime (CH-SCHED-002).
  mutating func beginSchedule(_ core: Int, _ context: Context) {
    guard cores[core].isEnabled, cores[core].hasSettings, cores[core].source != nil else { return }
    cores[core].scheduler.isRunning = true
    let period = (cores[core].settings.runEvery ?? Self.usualPeriod).nanoseconds
    let first = nextStartTime(core, notBefore: context.now) - .days(1)
    let behind = (context.now - first).nanoseconds
    let steps = (behind + period - 1) / period
    plan(core, at: first + Duration(nanoseconds: steps * period), context)
  }

  /// A scheduled sync is due; the next one follows after Run Every.
  mutating func scheduledSync(_ core: Int, _ generation: Generation, _ context: Context) {
    guard cores[core].scheduler.generation == generation, cores[core].scheduler.isRunning,
      let due = cores[core].scheduler.due
    else { return }
    plan(core, at: due + (cores[core].settings.runEvery ?? Self.usualPeriod), context)
    guard isUp(core) else { return }
    if cores[core].machine.hasStartedTomcat {
      note(
        .hazard, plan.cores[core].entity,
        "tomcat-left-running: it was started for the test and nobody stopped it", context,
        "CH-TEST-004")
      tally.tomcatLeftRunning += 1
    }
    guard cores[core].replication.run == nil else {
      overlap(core, context)
      return
    }
    _ = beginSync(core, from: cores[core].source, isByHand: false, token: nil, context)
  }

  /// A sync is due while the one before runs (CH-GAP-020).
  private mutating func overlap(_ core: Int, _ context: Context) {
    tally.overlaps += 1
    if plan.readings.queuesOverlap { cores[core].scheduler.isQueued = true }
    note(
      .hazard, plan.cores[core].entity,
      "overlap: the sync before is not done, this one "
        + (plan.readings.queuesOverlap ? "waits for it" : "is skipped"), context, "CH-GAP-020",
      "CH-SYNC-006")
    touch()
  }
}
