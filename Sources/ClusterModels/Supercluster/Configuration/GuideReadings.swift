/// How passages are read that the guide leaves open or tells in two ways; each has a default.
struct GuideReadings: Sendable, Equatable {
  /// What a former leader does that was dropped and comes back with its network (AS-LDR-001).
  enum ReturningLeader: String, Sendable, CaseIterable {
    /// The survivors' streams accept it: two leaders in one Supercluster.
    case rejoins = "rejoins as a leader"
    /// It leads a Supercluster of its own; no stream to the survivors.
    case staysApart = "stays apart as a leader of itself"
    /// It is turned away and does not lead.
    case isRefused = "is refused"
  }
  /// Which PCEs go back to 5 after a planned leader change (SC-DOC-035).
  enum PlannedChange: String, Sendable, CaseIterable {
    /// All of them: what everybody means.
    case all
    /// The new and the former leader only: what the steps say.
    case literal
  }
  /// What a health state is when two definitions fit (SC-DOC-059).
  enum HealthOverlap: String, Sendable, CaseIterable {
    case worse, better
  }
  /// What a PCE is of which no node answers (SC-DOC-060).
  enum AllNodesUnreachable: String, Sendable, CaseIterable {
    case critical, warning
  }
  /// When flows of failed-over VENs are recorded again (SC-DOC-063).
  enum FlowsWhileAway: String, Sendable, CaseIterable {
    case notRecorded = "not recorded"
    case recorded
  }
  /// Whether a PCE that is itself down marks its silent VENs offline (SC-DOC-065).
  enum SilentVENs: String, Sendable, CaseIterable {
    case clockOfRunningPCE = "clock of a running PCE"
    case neverOffline = "never offline"
  }
  /// Where the PCEs are that are there already while another one joins (SC-DOC-020).
  enum ExistingDuringJoin: String, Sendable, CaseIterable {
    case five = "at 5"
    case two = "at 2"
  }
  /// Where the survivors are between drop and rejoin of a single restore (SC-DOC-047).
  enum SurvivorsInRestore: String, Sendable, CaseIterable {
    case two = "at 2 throughout"
    case five = "at 5 in between"
  }

  var existingDuringJoin = ExistingDuringJoin.five
  var survivorsInRestore = SurvivorsInRestore.two
  /// True when the step on data1 needs the backup file there (SC-DOC-042).
  var dataOneNeedsFile = false
  var returningLeader = ReturningLeader.rejoins
  var plannedChange = PlannedChange.all
  /// True when a drop needs RUNNING at 2 on every survivor, not only the command (SC-DOC-036).
  var dropWaitsForRunning = true
  var healthOverlap = HealthOverlap.worse
  var allNodesUnreachable = AllNodesUnreachable.critical
  /// True when lag to an unreachable PCE counts until that PCE is dropped (SC-DOC-061).
  var lagToUnreachableCounts = true
  var flowsWhileAway = FlowsWhileAway.notRecorded
  var silentVENs = SilentVENs.clockOfRunningPCE
  /// True when a data restore switches listen-only mode on by itself (SC-DOC-033).
  var restoreEnablesListenOnly = true
  /// True when the computed view of traffic survives a restart of its PCE (SC-DOC-058).
  var keepsTrafficView = false
  /// Runlevel to which the software starts after power returns: 5, or 1 (AS-LDR-002).
  var runlevelAfterPowerReturn = Runlevel.five
}
