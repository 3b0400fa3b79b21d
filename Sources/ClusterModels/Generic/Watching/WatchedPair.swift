import NetworkModel
import Observations
import SimulationKernel
import Units

extension GenericSystem {
  /// Two nodes of which one serves and is watched, as configured.
  struct PairPlan: Sendable {
    var name: String
    /// Where the nodes stand; nil for places that are never cut off.
    var sites: [SiteID]?
    /// Time in order before a node fails; nil when it fails only by a fault. [s]
    var lifetime: Distribution?
    var standby = StandbyMode.cold
    /// Time in repair, one node after the other; nil for never. [s]
    var repair: Distribution?
    var repairWaitsForSwitch = false
    /// From a failure to its notice, where no heartbeat is given. [s]
    var detection = Distribution.constant(Double.zero)
    var heartbeat: Heartbeat?
    /// From the notice to service by the other node. [s]
    var switchOver: Distribution
    /// Share of failures for which that works by itself.
    var coverage = 1.0
    /// From the notice to service where it does not; nil when somebody has to give the command. [s]
    var uncovered: Distribution?
    /// Gap between writes of each side while both lead. [s]
    var writes: Distribution?
    /// The name that follows the pair.
    var servedName: Int?
    /// Whether the pair is watched again after a failover.
    var rearms = true
    var detail = Detail()

    var entity: String { "watched_pair:\(name)" }
  }

  /// What the other node does before it takes over.
  enum StandbyMode: String, Sendable, CaseIterable {
    /// It cannot fail.
    case cold
    /// It fails as well, and nobody is interrupted.
    case hot
    /// It serves as well: its failure needs a switch-over, too.
    case serving
  }

  /// How a node is asked whether it is there.
  struct Heartbeat: Sendable {
    var every: Duration
    /// Misses in a row that are taken for a failure.
    var misses = 1
    /// From a miss to the next try; the regular one without it.
    var recheck: Duration?
    /// How long a try waits for its answer.
    var timeout = Duration.zero
    /// Probability that an answer is lost.
    var loss = 0.0
    /// Bursts of loss.
    var bursts: Bursts?
    /// The first check; drawn within the interval without it.
    var firstCheck: Duration?

    var isLossless: Bool { loss == 0 && bursts == nil }
  }

  /// Loss that comes in bursts: a line is good or bad, and changes before a check.
  struct Bursts: Sendable {
    var begins: Double
    var ends: Double
    /// Loss while the line is bad.
    var loss: Double
  }

  /// One of the two nodes as it stands.
  struct PairNode: Sendable {
    var isBroken = false
    var faults = 0
    var hasPower = true
    var leads = false
    var generation = Generation()
    var drawn: UInt64 = 0

    var works: Bool { !isBroken && faults == 0 && hasPower }
  }

  /// What the pair does.
  enum PairPhase: String, Sendable, CaseIterable {
    case watching
    case switching
    /// A failure is known, but nobody can take over.
    case waiting
    /// A failure is known, and somebody has to give the command.
    case byHand = "by-hand"
  }

  /// A watched pair as it stands.
  struct Pair: Sendable {
    var nodes = [PairNode(leads: true), PairNode()]
    var active = 0
    var phase = PairPhase.watching
    /// A failure that no switch-over has followed yet.
    var failedAt: Instant?
    /// Faults that cut the two off from each other, and whether the network does.
    var cutFaults = 0
    var isCutByNetwork = false
    /// Whether failures lead to a switch-over by themselves.
    var isArmed = true
    var target = 1
    /// Nodes that are to be repaired, the one in repair first.
    var repairs: [Int] = []
    var checks = Checks()
    /// The same as they will stand when the planned event takes them up.
    var checksAhead = Checks()
    var watch = Generation()
    var switching = Generation()
    var answered = true
    var outageSince: Instant?
    /// Which node each fault struck.
    var struck: [Struck] = []
    var switches: UInt64 = 0
    var noticesDrawn: UInt64 = 0
    var repairsDrawn: UInt64 = 0
    var tally = PairTally()
    var lane: Recorder.LaneID?
    var capability: Recorder.CapabilityID?
    var hazard: Recorder.HazardID?

    var isCut: Bool { cutFaults > 0 || isCutByNetwork }
    var isServed: Bool { outageSince == nil }
    /// The node in charge as people count: 1 or 2.
    var activeNumber: Int { active + 1 }
  }

  /// A fault with the node that it struck.
  struct Struck: Sendable {
    var number: UInt32
    var node: Int
  }

  /// What was seen of a pair.
  struct PairTally: Sendable {
    var down = TimeTally()
    var outages = SpanTally()
    var detections = SpanTally()
    var failures = 0
    var failovers = 0
    var falseFailovers = 0
    var firstFailover: Instant?
    var cuts = 0
    var leaders = TimeTally()
    var twoLeaders = SpanTally()
    var twoLeadersSince: Instant?
    var losingWrites = 0
    var writesDrawn: UInt64 = 0

    mutating func restart(at now: Instant) {
      down.restart(at: now)
      leaders.restart(at: now)
      (outages, detections, twoLeaders) = (SpanTally(), SpanTally(), SpanTally())
      (failures, failovers, falseFailovers, cuts, losingWrites) = (0, 0, 0, 0, 0)
      firstFailover = nil
    }
  }
}
