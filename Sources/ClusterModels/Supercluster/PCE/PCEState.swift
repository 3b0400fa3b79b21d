import ClusterModeling
import Observations
import SimulationKernel
import Units

/// One PCE: its software, database and what people did to it.
struct PCEState: Sendable {
  /// A runlevel change under way.
  struct Transition: Sendable {
    /// The level that it began at.
    var from: Runlevel
    /// Where it leads.
    var target: Runlevel
    /// The level that is reached next; 2 on the way from 1 to 5.
    var stop: Runlevel
    /// When it began.
    var began: Instant
  }
  /// Where the policy database runs.
  enum Database: Sendable, Equatable {
    /// On data0 (0) or data1 (1), or the only node (0).
    case primary(on: Int)
    /// Its node is lost; the replica is promoted when the hold is over (AS-PCE-009).
    case failingOver(from: Int)
  }
  /// What is in the database.
  enum Contents: Sendable, Equatable {
    /// A PCE of the Supercluster.
    case joined
    /// A PCE that serves by itself and belongs to no Supercluster (SC-DEPLOY-002).
    case standalone
    /// Nothing: the PCE was reset (SC-CMD-008).
    case empty
    /// A fresh, empty database (SC-CMD-026).
    case fresh
    /// Restored on data0, data1 still to come (SC-RESTORE-009).
    case halfRestored
    /// Restored from a backup and not rejoined yet.
    case restored
  }

  /// The level that holds now: the lower one while a change is under way.
  var runlevel = Runlevel.five
  /// The level last set; a start leads here (AS-LDR-002).
  var configuredRunlevel = Runlevel.five
  /// A change under way.
  var transition: Transition?
  /// Moves with each transition.
  var transitionGeneration = Generation()
  /// How long the last change took; the third field of a status (SC-NODE-005).
  var lastTransitionTook = Duration.zero
  /// Where the policy database runs.
  var database = Database.primary(on: 0)
  /// When its node was lost, while the replica waits.
  var databaseLostAt: Instant?
  /// Moves with each change of the database's place.
  var databaseGeneration = Generation()
  /// What is in the database.
  var contents = Contents.joined
  /// True from the first `supercluster-restore` on until data are restored anew (SC-CMD-007).
  var hasBegunRejoin = false
  /// True when a part without quorum stopped its services (AS-PCE-006).
  var isFenced = false
  /// True while fencing or an election is awaited.
  var quorumChangePending = false
  /// Moves with each change of quorum.
  var quorumGeneration = Generation()
  /// The half that runs alone after a manual promotion; nil otherwise (AS-PCE-038).
  var promotedHalf: Int?
  /// True while the other half is being brought back (AS-PCE-039).
  var isReverting = false
  /// Recovered nodes beside the promoted half, while it lasts (AS-PCE-040).
  var splitHazard: Recorder.HazardID?
  /// True when recovered nodes damaged the data (AS-PCE-040).
  var isDamaged = false
  /// True after a database was promoted by hand, until the PCE is restored (AS-PCE-047).
  var needsRestore = false
  /// True when the VEN bundles are installed (SC-VEN-009, SC-BACKUP-006).
  var hasBundles = true
  /// True when somebody cut the PCE off the network (SC-LEADER-002, step 0).
  var isIsolated = false
  /// True after a drop named this PCE, until it is restored (SC-DOC-038).
  var isDropped = false
  /// Its membership and who leads, as it believes itself.
  var view: MembershipView
  /// True for the leader before the last assignment (SC-DOC-035).
  var ledBefore = false
  /// Services that a fault keeps down.
  var faultyServices: [FaultyService] = []
  /// The core node on which the set server runs; nil while it moves (AS-PCE-015).
  var setServerNode: Int?
  /// Moves with each move of the set server.
  var setServerGeneration = Generation()
  /// People who wait for a state of the PCE.
  var waiting: [WaitingCommand] = []
  /// Long commands that work on this PCE, at most one at a time.
  var work: RunningWork?
  /// Moves with each long command.
  var workGeneration = Generation()
  /// True while the load of some node is at the limit of health (SC-HEALTH-004).
  var isOverloaded = false
  /// False while the line between its halves is too slow for Explorer (SC-HA-004).
  var hasAssuredHalves = true
  /// When nodes were last started.
  var lastStart: Instant?
  /// Counts occurrences for draws.
  var ordinals = Ordinals()

  /// Numbers the occurrences of what is drawn for a PCE.
  struct Ordinals: Sendable {
    var start: UInt64 = 0
    var change: UInt64 = 0
    var setServer: UInt64 = 0
    var quorum: UInt64 = 0
    var database: UInt64 = 0
    var command: UInt64 = 0
    var health: UInt64 = 0
  }

  /// A PCE at runlevel 5 that knows its Supercluster.
  init(view: MembershipView) { self.view = view }
}

/// A command that takes time.
struct RunningWork: Sendable {
  /// The command's name.
  var command: SuperclusterCommand
  /// Whom to tell the end.
  var token: CommandToken
  /// Where it is typed: place of the node among all nodes.
  var node: Int
  /// Another PCE that it names.
  var subject: Int?
  /// True when a rejoin names no leader (SC-RESTORE-006).
  var isLeaderForm = false
  /// How often it tries again when others do not confirm (SC-CMD-004).
  var retriesLeft = 0
}

/// A command that is at work until its PCE has reached a state.
struct WaitingCommand: Sendable {
  /// What is waited for.
  enum Condition: Sendable, Equatable {
    /// RUNNING at any level (`cluster-status -w`).
    case running
    /// RUNNING at a level (`set-runlevel`).
    case runningAt(Runlevel)
    /// The software of a node runs (`start`); place among all nodes.
    case nodeRuns(Int)
  }
  /// What is waited for.
  var condition: Condition
  /// Whom to tell.
  var token: CommandToken
}
