import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

extension StandbyPair {
  /// What a PCE takes itself for (SP-ROLE-003).
  enum Role: String, Sendable, CaseIterable { case standalone, active, standby }

  /// A PCE as it is, and as it sees itself.
  struct PCE: Sendable {
    /// Its own role, whatever the other one takes itself for.
    var role: Role
    /// What it last heard of the other's role; it acts on none of it.
    var believedPartnerRole: Role?
    var level = Runlevel.five
    /// The level to which its software starts.
    var configuredLevel = Runlevel.five
    /// Moves with each change of level under way.
    var transition = Generation()
    /// Moves with each start of its software.
    var starting = Generation()
    /// The level that it is on its way to.
    var target: Runlevel?
    /// Whether it holds data of a life before (SP-PRE-006).
    var hasFormerData = false
    /// Whether its database is yet to be set up after a reset (SP-RESET-001).
    var needsDatabase = false
    /// Its own name now.
    var ownName: String
    /// active_pce_fqdn in its runtime_env.yml now.
    var activeName: String?
    var version: String
    var ports: [ServicePort]
    /// The API key made on it for a set-up (SP-SETUP-002).
    var hasKey = false
    /// Which of the two variables are exported on it (SP-SETUP-005).
    var hasUserName = false
    var hasPassword = false
    /// A person keeps its software from starting with the power.
    var isKeptStopped = false
    /// The backup that was restored onto it last.
    var restoredBackup: Int?
    /// Its long command at work.
    var work: Work?
    var workGeneration = Generation()
    /// A change of the name to this PCE under way.
    var nameChange: CommandToken?
    var nameGeneration = Generation()
    /// Numbers the draws of its durations.
    var starts: UInt64 = 0
    var changes: UInt64 = 0
    var commands: UInt64 = 0
  }

  /// A node as it is.
  struct Node: Sendable {
    var hasPower = true
    /// Faults that keep it down.
    var failures = 0
    /// Whether its software runs.
    var runs = true
    /// Whether it was reset and not yet started again.
    var isReset = false
    /// Whether somebody read STOPPED on it since the PCE last ran (SP-PROMOTE-003).
    var wasSeenStopped = false

    /// Whether the machine itself is up.
    var isUp: Bool { hasPower && failures == 0 }
  }

  /// A command that takes time.
  struct Work: Sendable {
    var command: Command
    var token: CommandToken
    var began: Instant
  }

  /// How far the two PCEs are joined (SP-SETUP-011).
  struct Link: Sendable {
    enum Phase: String, Sendable, CaseIterable {
      /// No standby is linked.
      case none
      /// The first full copy runs, or the restart that ends the set-up is yet to come.
      case linking
      /// The standby is ready.
      case ready
    }
    var phase = Phase.none
    /// Who is copied from, and to whom; meaningful while linked (SP-REPL-003).
    var source = 0
    var copy: Int { 1 - source }
    /// A full copy that broke off with a PCE and begins again: whether it is the first one.
    var owedCopy: Bool?
    /// Since when there has been no ready standby.
    var unprotectedSince: Instant?
  }

  /// A backup kept away from both PCEs.
  struct Backup: Sendable {
    var at: Instant
    /// Writes in it: those of its source up to a place of the book.
    var writes: [Int]
  }

  /// Counts and spans of a run.
  struct Tally: Sendable {
    var outageBegan: Instant?
    var promotionBegan: Instant?
    var promotionEnded: Instant?
    var repointedAt: Instant?
    var untilPromotion = Duration.zero
    var promotion = Duration.zero
    var naming = Duration.zero
    var nameWrongSince: Instant?
    var nameWrong = Duration.zero
    var unprotected = Duration.zero
    var plannedInterruptions = 0
    var plannedInterruption = Duration.zero
    var links = 0
    var promotions = 0
    var promotionsRefused = 0
    var resets = 0
    var readyTimes = 0
    var discardedByReset = 0
    var redundantDatabaseSetups = 0
    var agentsRenamed = 0
    var installsRefused = 0
    var requestsUnserved = 0
    var restoredAge: Duration?
    var copies = 0
    var copiedBytes = 0.0
    var copyTime = Duration.zero
    var copyTimeEstimated = Duration.zero
    var copyTimeWasted = Duration.zero
    var segmentsMissing = 0
    var nodesNotSeenStopped = 0
  }
}
