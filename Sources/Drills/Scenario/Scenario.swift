public import ClusterModeling
public import Observations
public import SimulationKernel
public import Units

/// One checked scenario in one variant: all that a drill needs to play it.
public struct Scenario: Sendable {
  /// Its name.
  public var name: String
  /// The variant's name; empty for the base.
  public var variant = ""
  /// What it is about.
  public var summary = ""
  /// Words to select it by.
  public var tags: [String] = []
  /// Seed of every draw unless the command line says otherwise.
  public var seed: UInt64 = 1
  /// Start. [s since 1970-01-01T00:00:00Z]
  public var startEpochSeconds: Int64 = 0
  /// Length of the run.
  public var length: Duration = .hours(8)
  /// Most events a run may take.
  public var maximumEvents: UInt64 = 200_000_000
  /// Sites in order; a ``SiteID`` is a place in this list.
  public var sites: [String] = []
  /// Links in order.
  public var links: [ScenarioLink] = []
  /// Systems in order.
  public var systems: [ScenarioSystem] = []
  /// Loads in order.
  public var loads: [ScenarioLoad] = []
  /// People in order.
  public var people: [Person] = []
  /// Procedures that the timeline may run: the scenario's own and the models' built-in ones.
  public var procedures: [Procedure] = []
  /// Claims that must hold just before the first fault.
  public var steadyState: [Expression] = []
  /// What happens, in the order of the file.
  public var timeline: [TimelineStep] = []
  /// Mistakes that people make.
  public var mistakes: [Mistake] = []
  /// Until when faults may begin, and how fast the system must settle then.
  public var phases: Phases?
  /// What is expected, in the order of the file.
  public var expectations: [Expectation] = []
  /// Recovery targets by level of loss.
  public var recoveryTargets: [RecoveryPolicy] = []
  /// A site's own measured figures by assumption id, in the parameter's unit.
  public var calibrations: [String: Distribution] = [:]
  /// All kinds of entity and their fields, numbered over the world.
  public var vocabulary: Vocabulary

  /// An empty scenario over a vocabulary.
  public init(name: String, vocabulary: Vocabulary) {
    self.name = name
    self.vocabulary = vocabulary
  }
}

/// A link as the scenario declares it.
public struct ScenarioLink: Sendable {
  /// Place of one end in ``Scenario/sites``.
  public var from: Int
  /// Place of the other end.
  public var to: Int
  /// One-way latency; scenario files give it as the round trip's half or directly.
  public var latency: Duration
  /// Spread of the latency; uniform between minus and plus this.
  public var jitter: Duration
  /// Share of packets lost.
  public var loss: Double
  /// Capacity in each direction.
  public var bandwidth: BitRate
  /// A link.
  public init(
    from: Int, to: Int, latency: Duration, jitter: Duration = .zero, loss: Double = 0,
    bandwidth: BitRate
  ) {
    self.from = from
    self.to = to
    self.latency = latency
    self.jitter = jitter
    self.loss = loss
    self.bandwidth = bandwidth
  }
}

/// A system with its checked prototype.
public struct ScenarioSystem: Sendable {
  /// Its name.
  public var name: String
  /// What its model is called, knows and takes.
  public var description: ModelDescription
  /// The chosen profile.
  public var profile: String
  /// The model in its first state; each drill plays a copy.
  public var prototype: any SystemModel
  /// Number of the system's first kind in the vocabulary.
  public var firstKind: UInt16
  /// A system.
  public init(
    name: String, description: ModelDescription, profile: String, prototype: any SystemModel,
    firstKind: UInt16
  ) {
    self.name = name
    self.description = description
    self.profile = profile
    self.prototype = prototype
    self.firstKind = firstKind
  }
}

/// When a load's arrivals come.
public struct ScenarioLoad: Sendable {
  /// When arrivals come.
  public enum Arrivals: Sendable {
    /// At given instants.
    case at([Instant])
    /// With drawn gaps [s], from an instant to another.
    case every(Distribution, from: Instant, until: Instant)
  }
  /// Its name.
  public var name: String
  /// Place of its system.
  public var system: Int
  /// Place in the system's ``SystemConfiguration/loads``.
  public var load: Int
  /// When arrivals come.
  public var arrivals: Arrivals
  /// A load.
  public init(name: String, system: Int, load: Int, arrivals: Arrivals) {
    self.name = name
    self.system = system
    self.load = load
    self.arrivals = arrivals
  }
}

/// Until when faults may begin, and how fast the system must settle after.
public struct Phases: Sendable {
  /// The event after which no fault may begin.
  public var faultsEnd: EventReference
  /// How long the system may take to settle (all expectations of form `at_end` and steady state).
  public var convergeWithin: Duration
  /// What is wanted of the verdict ``claimName``; nil: that it holds, unless the scenario itself
  /// wants an end that is not settled.
  public var wanted: Verdict.Wanted?
  /// True when a miss only warns.
  public var isWarning = false
  /// Facts that the verdict shows.
  public var facts: [String] = []
  /// Where it stands.
  public var location: SourceLocation

  /// The name of the verdict on settling in time, which no expectation may have.
  public static let claimName = "converges"

  /// Phases.
  public init(faultsEnd: EventReference, convergeWithin: Duration, location: SourceLocation) {
    self.faultsEnd = faultsEnd
    self.convergeWithin = convergeWithin
    self.location = location
  }
}

/// Recovery targets for a level of loss, for instance a site.
public struct RecoveryPolicy: Sendable {
  /// The level's name.
  public var level: String
  /// Longest recovery of a capability; nil when none is set.
  public var recoveryTime: Duration?
  /// Oldest loss of data; nil when none is set.
  public var recoveryPoint: Duration?
  /// A policy.
  public init(level: String, recoveryTime: Duration?, recoveryPoint: Duration?) {
    self.level = level
    self.recoveryTime = recoveryTime
    self.recoveryPoint = recoveryPoint
  }
}
