import Units

extension PeerCluster {
  /// Counts and spans of the run.
  struct Tally: Sendable {
    var commits = 0
    var commitConflicts = 0
    var uncommitted = 0
    var changesWhileApart = 0
    var conflicts = 0
    var ties = 0
    /// Conflicts that a clock ahead won against a later change (PC-CONF-005).
    var wrongWinners = 0
    var resolvedByChoice = 0
    var ignored = 0
    var inconsistenciesFound = 0
    var cleanChecks = 0
    var lostOnJoin = 0
    var unpropagated = 0
    var removals = 0
    var joins: [Duration] = []
    var spreads: [Duration] = []
    var detections: [Duration] = []
    var connections = 0
    var synchronizations = 0
    var silentDownloads = 0
    var routeChanges = 0
    var partitions = 0
    var alerts = 0
    var forgotten = 0
    var meshErrors = 0
    var reconnectsRefused = 0
    var upgradesConnected = 0
    var upgradeBegan: Instant?
    var upgradeSpan = Duration.zero
    /// How long each machine was disconnected on purpose.
    var apart: [Duration] = []
    var fewestConnected = Int.max
    var mostUnsynced = 0
    var wrongGroup = Duration.zero
    var mailAccepted = 0
    var mailDeferred = 0
    var mailDropped = 0
  }
}
