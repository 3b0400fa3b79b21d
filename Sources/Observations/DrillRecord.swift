public import Units

/// Everything one replication of one scenario said; reports are pure functions of it.
public struct DrillRecord: Sendable {
  /// What was played.
  public var header: DrillHeader
  /// States over time: health, role, runlevel of each entity.
  public var lanes: [StateLane] = []
  /// Numbers over time: lag, VENs by state, backlog.
  public var series: [LevelSeries] = []
  /// Stretches of time with a name: faults, procedures, commands.
  public var bands: [Band] = []
  /// What happened and why, in the order in which it happened.
  public var decisions: [Decision] = []
  /// Two leaders, diverged data and the other dangers the guide warns of.
  public var hazards: [Hazard] = []
  /// Single figures of the run: changes lost, blind VEN-hours.
  public var metrics: [Metric] = []
  /// Each stretch in which a capability was away, split into phases.
  public var outages: [CapabilityOutage] = []
  /// Targets that the scenario set for recovery, and whether they were met.
  public var recoveryTargets: [RecoveryTarget] = []
  /// The expectations' verdicts.
  public var verdicts: [Verdict] = []
  /// Assumptions and facts whose numbers the run drew upon.
  public var assumptions: [AssumptionUse] = []
  /// How the run ended.
  public var ending: DrillEnding = .completed
  /// Hash over the canonical observations; the golden fingerprint.
  ///
  /// Worked out whenever somebody reads it, unless it was set: a saved report holds less than its run.
  public var fingerprint: UInt64 {
    get { savedFingerprint ?? canonicalHash }
    set { savedFingerprint = newValue }
  }
  private var savedFingerprint: UInt64?
  /// Hash over the order of events; for determinism checks only, never stored.
  public var trace: UInt64 = 0
  /// Events processed by the kernel.
  public var eventCount: UInt64 = 0

  /// A record that holds nothing but its header yet.
  public init(header: DrillHeader) { self.header = header }
}

/// What was played: names, seed, start and topology.
public struct DrillHeader: Sendable, Equatable {
  /// The scenario's name.
  public var scenario: String
  /// The variant's name; empty for the base.
  public var variant: String
  /// What the scenario is about, in its author's words.
  public var summary: String
  /// Seed of every draw.
  public var seed: UInt64
  /// Index of the replication.
  public var replication: UInt32
  /// True when every draw was taken at its median.
  public var isNominal: Bool
  /// Start of the scenario. [s since 1970-01-01T00:00:00Z]
  public var startEpochSeconds: Int64
  /// Length of the scenario.
  public var length: Duration
  /// The systems with their entities, in the scenario's order.
  public var systems: [SystemSummary] = []
  /// Sites and links.
  public var topology = Topology()

  /// A header without systems.
  public init(
    scenario: String, variant: String, summary: String, seed: UInt64, replication: UInt32,
    isNominal: Bool, startEpochSeconds: Int64, length: Duration
  ) {
    self.scenario = scenario
    self.variant = variant
    self.summary = summary
    self.seed = seed
    self.replication = replication
    self.isNominal = isNominal
    self.startEpochSeconds = startEpochSeconds
    self.length = length
  }
}

/// One system in the header of a run.
public struct SystemSummary: Sendable, Equatable {
  /// Its name in the scenario.
  public var name: String
  /// The model that plays it.
  public var model: String
  /// The guide's version that the model keeps to.
  public var profile: String
  /// One line per main entity, for instance a PCE with its nodes.
  public var lines: [String]
  /// What one client of the system is called, for instance `VEN`.
  public var clientNoun: String

  /// A summary.
  public init(
    name: String, model: String, profile: String, lines: [String], clientNoun: String = "client"
  ) {
    self.name = name
    self.model = model
    self.profile = profile
    self.lines = lines
    self.clientNoun = clientNoun
  }
}

/// Sites, what stands there, and links; enough to draw a picture.
public struct Topology: Sendable, Equatable {
  /// A site with the main entities at it.
  public struct Site: Sendable, Equatable {
    /// The site's name.
    public var name: String
    /// Entities there, each with a word about it (for instance its role at the start).
    public var occupants: [Occupant]
    /// A site.
    public init(name: String, occupants: [Occupant]) {
      self.name = name
      self.occupants = occupants
    }
  }
  /// An entity at a site.
  public struct Occupant: Sendable, Equatable {
    /// The entity's name.
    public var name: String
    /// What it is, for instance `leader, 4x2, 9,000 VENs`.
    public var caption: String
    /// An occupant.
    public init(name: String, caption: String) {
      self.name = name
      self.caption = caption
    }
  }
  /// A link between two sites, by index.
  public struct Link: Sendable, Equatable {
    /// Index of one end in ``Topology/sites``.
    public var from: Int
    /// Index of the other end.
    public var to: Int
    /// Latency, loss and bandwidth in words.
    public var caption: String
    /// A link.
    public init(from: Int, to: Int, caption: String) {
      self.from = from
      self.to = to
      self.caption = caption
    }
  }
  /// The sites in the scenario's order.
  public var sites: [Site] = []
  /// The links in the scenario's order.
  public var links: [Link] = []
  /// An empty topology.
  public init() {}
}

/// How a run ended.
public enum DrillEnding: Sendable, Equatable {
  /// The whole length was played.
  case completed
  /// The steady state did not hold before the first fault; the claims name what failed.
  case steadyStateNotMet([String])
  /// A limit on events or time was reached.
  case limitReached(String)
  /// A rule that no run may break was broken: a bug in firedrill, not in the system.
  case invariantBroken(String)
}
