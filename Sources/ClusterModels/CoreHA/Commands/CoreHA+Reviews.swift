import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Looks at pages, and the five tasks of the test plan (CH-TEST-001).
extension CoreHA {
  /// Refreshes the last sync fields, or looks at StartTime or at modes.
  mutating func review(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    touch()
    switch order.command {
    case .refresh:
      cores[core].replication.shown = cores[core].replication.history.last {
        $0.result != .skipped
      }
      let shown = cores[core].replication.shown
      note(
        .system, plan.cores[core].entity,
        shown.map {
          "Last Sync Status: completed \(words(context.now - $0.completed)) ago, \($0.words)"
        }
          ?? "Last Sync Status: nothing", context, "CH-SYNC-010")
    case .reviewStart:
      cores[core].scheduler.needsReview = false
      note(
        .system, plan.cores[core].entity,
        cores[core].scheduler.due.map { "the next sync is in \(words($0 - context.now))" }
          ?? "no sync is planned", context, "CH-SCHED-006")
    default:
      let isExpected = isAsExpected(core)
      note(
        isExpected ? .system : .hazard, plan.cores[core].entity,
        "is \(plan.cores[core].title), mode \(cores[core].mode.rawValue), \(state(of: core))"
          + (isExpected ? "" : ", which is not what was set up"), context, "CH-SYNC-014")
    }
    return .done
  }

  /// Whether mode and state are those that were set up (CH-SYNC-014).
  func isAsExpected(_ core: Int) -> Bool {
    cores[core].mode == plan.cores[core].mode && isUp(core)
      && acts(core) == (plan.cores[core].mode == .primary)
  }

  /// Three of the tasks of the test plan.
  mutating func validateStep(_ order: Order, _ context: Context) -> CommandResponse {
    let core = order.core
    switch order.command {
    case .testMail:
      return cores[core].settings.hasAddress
        ? .done : refused("no address is saved: no mail arrives", "CH-TEST-001", "CH-CONF-009")
    case .viewLog:
      return isWatching(core) && cores[core].watch.attempts > 0
        ? .done : refused("the module log shows no heartbeat", "CH-TEST-001", "CH-HB-012")
    default: return compareDevices(core, context)
    }
  }

  /// Device counts have to be identical, and are read in a portal that tomcat serves (CH-TEST-002).
  private mutating func compareDevices(_ core: Int, _ context: Context) -> CommandResponse {
    guard acts(core) || cores[core].machine.hasStartedTomcat else {
      return refused(
        "tomcat does not run on a Standby: start it first", "CH-TEST-003", "CH-TEST-001")
    }
    guard let source = cores[core].source else {
      return refused("there is nothing to compare with", "CH-TEST-001")
    }
    let (here, there) = (devices(core), devices(source))
    let added = book.writes.count { write in
      write.dataClass == .usersAndDevices && write.isHeld[source] && !write.isHeld[core]
        && write.at >= cores[core].asOf
    }
    note(
      .system, plan.cores[core].entity,
      "shows \(here) devices, \(plan.cores[source].name) \(there), of which \(added) since the sync",
      context, "CH-TEST-002")
    return here + added == there
      ? .done : refused("device counts differ: \(here) here, \(there) there", "CH-TEST-002")
  }
}
