import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// What follows from a change of state, derived in one fixed order after every event.
extension CoreHA {
  /// Derives everything that follows from what changed, until nothing changes any more.
  mutating func settle(_ context: Context) {
    var rounds = 0
    while isUnsettled {
      rounds += 1
      precondition(rounds < 50, "the state of \(plan.name) does not settle at \(context.now)")
      isUnsettled = false
      reviewLead()
      reviewWatches(context)
      reviewSyncs(context)
      reviewControllers(context)
      reviewService(context)
    }
    if rounds > 0 { observe(context) }
  }

  /// Whose data count as the newest passes on when that Core no longer serves and another does.
  private mutating func reviewLead() {
    guard !serves(lead) else { return }
    guard let next = cores.indices.first(where: { serves($0) }) else { return }
    // One that is down and returns alone goes on with its own data; another has taken over now.
    lead = next
  }

  /// Counts and spans of a run.
  struct Tally: Sendable {
    var changes = [Int](repeating: 0, count: Trigger.allCases.count)  // CH-ROLE-006
    var heartbeats = 0
    var heartbeatsMissed = 0
    var failovers = 0
    var falseFailovers = 0
    var detection: Duration?
    var ageAtPromotion: Duration?
    /// When a Core was first promoted beside or after the one in charge.
    var promotedAt: Instant?
    var inconsistentPromotions = 0
    var settingsMissing = 0
    var syncMails = 0
    var failureMails = 0
    /// Of them, those on failovers.
    var failoverMails = 0
    var syncsBegun = 0
    var syncsSucceeded = 0
    var syncsFailed = 0
    var syncsRefused = 0
    var syncsSkipped = 0
    var overlaps = 0
    var firstSyncBytes: Double?
    var laterSyncBytes = 0.0
    var laterSyncItems = 0
    var lastSuccess: Instant?
    var longestGap = Duration.zero
    var longestWaitAfterSave = Duration.zero
    var syncsOmittedBySave = 0
    var tomcatLeftRunning = 0
    var reviewsOmitted = 0
    var switches = 0
    var lastSwitch: Instant?
    var withheld = 0
    var upgrades = 0
    var commandLineMisuses = 0
    var upgradeBegan: Instant?
    var upgradeWasServing = false
    var upgradeOutage = Duration.zero
    // Spans.
    var mark = Instant.start
    var service = Service.served
    var spans = [Duration](repeating: .zero, count: Service.allCases.count)  // CH-RTO-001
    var outageBegan: Instant?
    var outageLongest = Duration.zero
    var isProtected = true
    var unprotected = Duration.zero
    var activeCount = 1
    var dualActive = Duration.zero
    var dualActiveTimes = 0
    var devicesServed = 0
    var deviceHoursLost = 0.0

    /// A sync has succeeded.
    mutating func succeeded(_ run: SyncRun, items: Int, at now: Instant) {
      syncsSucceeded += 1
      if let last = lastSuccess { longestGap = max(longestGap, now - last) }
      lastSuccess = now
      if run.isFull {
        firstSyncBytes = run.bytes
      } else {
        laterSyncBytes += run.bytes
        laterSyncItems += items
      }
    }
  }
}
