import NetworkModel
import Observations
import SimulationKernel
import Units

extension GenericSystem {
  /// Components of one sort as configured: one, or several equal ones.
  struct ComponentPlan: Sendable {
    var name: String
    var site: SiteID?
    /// Time in order before it fails; nil when it fails only by a fault of the story. [s]
    var lifetime: Distribution?
    /// Time in repair; nil when somebody has to repair it by command. [s]
    var repair: Distribution?
    /// The crew that repairs it; nil for one of its own.
    var crew: Int?
    /// Its units.
    var units: Range<Int>
  }

  /// One unit of a component.
  struct UnitPlan: Sendable {
    var name: String
    var component: Int

    var entity: String { "component:\(name)" }
  }

  /// A repair crew as configured.
  struct CrewPlan: Sendable {
    var name: String
    /// Repairs at once.
    var size = 1
  }

  /// A group that serves while enough of its units are in order, as configured.
  struct GroupPlan: Sendable {
    var name: String
    var units: [Int]
    var needs: Int
    /// Whether the first loss ends it: nothing is repaired afterwards.
    var isLostForGood = false

    var entity: String { "redundant_group:\(name)" }
  }

  /// A unit as it stands.
  struct Unit: Sendable {
    var isBroken = false
    var isInRepair = false
    var faults = 0
    var hasPower = true
    /// Belongs to a group that is lost for good.
    var isGivenUp = false
    var generation = Generation()
    var downSince: Instant?
    /// Draws of lifetimes and repairs; set when the run begins.
    var lifetimes: RandomStream?
    var repairs: RandomStream?
    var drawn: UInt64 = 0
    var lane: Recorder.LaneID?

    var works: Bool { !isBroken && faults == 0 && hasPower }

    var state: String {
      if works { return "up" }
      if !hasPower { return "without power" }
      return isInRepair ? "in repair" : "down"
    }
  }

  /// What was seen of all units of a component.
  struct ComponentTally: Sendable {
    var down: TimeTally
    var failures = 0
    var downSpans = SpanTally()
  }

  /// A crew as it stands.
  struct Crew: Sendable {
    var queue = JobQueue()
    var busy = TimeTally()
    var waiting = TimeTally()
  }

  /// A group as it stands.
  struct Group: Sendable {
    /// Units in order, over time.
    var working: TimeTally
    /// 1 while it does not serve.
    var down = TimeTally()
    var outages = SpanTally()
    var downSince: Instant?
    var firstOutage: Instant?
    var isLost = false
    var lane: Recorder.LaneID?
    var capability: Recorder.CapabilityID?
  }
}
