public import Units

/// What became of one expectation.
public struct Verdict: Sendable, Equatable {
  /// What the expectation's claim came to.
  public enum Outcome: String, Sendable, Equatable, CaseIterable {
    /// The claim held.
    case satisfied
    /// The claim did not hold.
    case violated
    /// Nothing put the claim to the test often enough.
    case notExercised = "not exercised"
  }
  /// What the scenario wants to see.
  public enum Wanted: String, Sendable, Equatable, CaseIterable {
    /// The claim is to hold.
    case hold
    /// A negative case: the claim is to be violated.
    case violated
    /// Either is accepted, and said so in the scenario.
    case any
  }
  /// The expectation's name.
  public var name: String
  /// The claim as written.
  public var claim: String
  /// What the claim came to.
  public var outcome: Outcome
  /// What the scenario wants.
  public var wanted: Wanted
  /// True when a miss only warns.
  public var isWarning: Bool
  /// How often the claim was put to the test.
  public var exercised: Int
  /// Signed distance to failing, in its own unit; nil when there is none to give.
  public var margin: Margin?
  /// First instant at which the claim failed.
  public var firstViolation: Instant?
  /// Total time for which the claim failed.
  public var violatedFor: Duration
  /// What was seen, in words.
  public var evidence: String
  /// Facts that the expectation shows.
  public var facts: [String]
  /// True when the first violation came outside of the stretch in which the scenario wants it.
  public var isFirstViolationMisplaced = false

  /// A verdict.
  public init(
    name: String, claim: String, outcome: Outcome, wanted: Wanted = .hold, isWarning: Bool = false,
    exercised: Int, margin: Margin? = nil, firstViolation: Instant? = nil,
    violatedFor: Duration = .zero, evidence: String = "", facts: [String] = []
  ) {
    self.name = name
    self.claim = claim
    self.outcome = outcome
    self.wanted = wanted
    self.isWarning = isWarning
    self.exercised = exercised
    self.margin = margin
    self.firstViolation = firstViolation
    self.violatedFor = violatedFor
    self.evidence = evidence
    self.facts = facts
  }

  /// True when the outcome is the wanted one.
  public var isAsWanted: Bool {
    switch wanted {
    case .any: true
    case .hold: outcome == .satisfied
    case .violated: outcome == .violated && !isFirstViolationMisplaced
    }
  }
}

/// A signed distance to failing: positive while the claim holds.
public struct Margin: Sendable, Equatable {
  /// The distance in its unit.
  public var value: Double
  /// The unit.
  public var unit: MeasureUnit

  /// A margin.
  public init(value: Double, unit: MeasureUnit) {
    self.value = value
    self.unit = unit
  }
}

/// A stretch in which a capability was away at one entity, split into phases that add up exactly.
public struct CapabilityOutage: Sendable, Equatable {
  /// The capability, for instance `policy writes`.
  public var capability: String
  /// Where, for instance `pce:us-east`, or the whole system.
  public var entity: String
  /// Begin.
  public var start: Instant
  /// End; nil when it was still away at the end of the run.
  public var end: Instant?
  /// How many VENs were without it at most; weighs the total.
  public var clients: Double
  /// From the begin to somebody noticing.
  public var detection: Duration
  /// From the begin to the system having mended itself; zero where people did.
  public var selfRepair: Duration
  /// From noticing to deciding.
  public var decision: Duration
  /// From deciding to the last required step done.
  public var procedure: Duration
  /// From the last step to the data being caught up.
  public var catchUp: Duration
  /// The rest: clients coming back.
  public var reconnect: Duration

  /// An outage.
  public init(
    capability: String, entity: String, start: Instant, end: Instant?, clients: Double,
    selfRepair: Duration = .zero, detection: Duration = .zero, decision: Duration = .zero,
    procedure: Duration = .zero, catchUp: Duration = .zero, reconnect: Duration = .zero
  ) {
    self.capability = capability
    self.entity = entity
    self.start = start
    self.end = end
    self.clients = clients
    self.selfRepair = selfRepair
    self.detection = detection
    self.decision = decision
    self.procedure = procedure
    self.catchUp = catchUp
    self.reconnect = reconnect
  }
}

/// A recovery target that the scenario set, and what came of it.
public struct RecoveryTarget: Sendable, Equatable {
  /// What the target is about, for instance `site: RTO of policy writes`.
  public var name: String
  /// The allowed figure.
  public var allowed: Metric
  /// The figure seen.
  public var seen: Metric

  /// A target.
  public init(name: String, allowed: Metric, seen: Metric) {
    self.name = name
    self.allowed = allowed
    self.seen = seen
  }

  /// True when the figure seen is within the allowed one.
  public var isMet: Bool { seen.value <= allowed.value }
}
