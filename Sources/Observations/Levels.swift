public import Units

/// One aspect of one entity as a state that changes at instants.
public struct StateLane: Sendable, Equatable {
  /// The entity, for instance `pce:us-east`.
  public var entity: String
  /// What is shown, for instance `health`, `role`, `runlevel`.
  public var aspect: String
  /// Instants of change in order; each state holds until the next one.
  public var changes: [StateChange]

  /// A lane.
  public init(entity: String, aspect: String, changes: [StateChange] = []) {
    self.entity = entity
    self.aspect = aspect
    self.changes = changes
  }

  /// Adds a change; a state that lasts no time leaves no mark, and saying the same changes nothing.
  mutating func add(_ change: StateChange) {
    if changes.last?.at == change.at { changes.removeLast() }
    if let last = changes.last, last.state == change.state, last.reason == change.reason,
      last.standing == change.standing
    {
      return
    }
    changes.append(change)
  }
}

/// The begin of a state.
public struct StateChange: Sendable, Equatable {
  /// When the state begins.
  public var at: Instant
  /// The state in one word.
  public var state: String
  /// Why, in words; empty when the state says it all.
  public var reason: String
  /// What the state means.
  public var standing: Standing

  /// A change.
  public init(
    at: Instant, state: String, reason: String = "", standing: Standing = .neutral
  ) {
    self.at = at
    self.state = state
    self.reason = reason
    self.standing = standing
  }
}

/// The unit of a series or a metric.
public enum MeasureUnit: String, Sendable, Equatable, CaseIterable {
  /// A plain number of things.
  case count
  /// Time. [s]
  case seconds
  /// Data. [B]
  case bytes
  /// Data rate. [bit/s]
  case bitsPerSecond
  /// A rate of things. [1/s]
  case perSecond
  /// A share between 0 and 1.
  case fraction
  /// Entity-time, for instance VEN-hours. [h]
  case hours
}

/// One number of one entity over time.
public struct LevelSeries: Sendable, Equatable {
  /// How values between two points are meant.
  public enum Shape: String, Sendable, Equatable {
    /// A value holds until the next point.
    case step
    /// A straight line from point to point; two points at one instant are a jump.
    case linear
  }
  /// The entity, for instance `replication:us-east->eu-west`.
  public var entity: String
  /// What is measured, for instance `lag`.
  public var metric: String
  /// The values' unit.
  public var unit: MeasureUnit
  /// How to read between points.
  public var shape: Shape
  /// Points in order of time.
  public var points: [LevelPoint]
  /// The whole that it is a part of; nil for a figure of its own.
  public var part: SeriesPart?

  /// A series.
  public init(
    entity: String, metric: String, unit: MeasureUnit, shape: Shape, points: [LevelPoint] = [],
    part: SeriesPart? = nil
  ) {
    self.entity = entity
    self.metric = metric
    self.unit = unit
    self.shape = shape
    self.points = points
    self.part = part
  }

  /// Adds a point; a step series keeps one an instant and no repeats.
  mutating func add(_ value: Double, at now: Instant) {
    if shape == .step, let last = points.last {
      if last.at == now { points.removeLast() }
      if points.last?.value == value { return }
    }
    points.append(LevelPoint(at: now, value: value))
  }

  /// Adds points one after the other.
  mutating func add(_ more: [LevelPoint]) {
    points.reserveCapacity(points.count + more.count)
    for point in more { add(point.value, at: point.at) }
  }
}

/// A value at an instant.
public struct LevelPoint: Sendable, Equatable, BitwiseCopyable {
  /// When.
  public var at: Instant
  /// The value in the series' unit.
  public var value: Double

  /// A point.
  public init(at: Instant, value: Double) {
    self.at = at
    self.value = value
  }
}

/// A stretch of time with a name, drawn as a band over all plots.
public struct Band: Sendable, Equatable {
  /// What kind of stretch.
  public enum Kind: String, Sendable, Equatable {
    /// A fault of the timeline.
    case fault
    /// A procedure from its first step to its last.
    case procedure
    /// One step or command of a procedure.
    case step
  }
  /// What kind of stretch.
  public var kind: Kind
  /// Its name in the scenario, for instance `power-loss` or `promotion/drop-leader`.
  public var name: String
  /// What it was about, in words.
  public var caption: String
  /// Begin.
  public var start: Instant
  /// End; nil when it lasted beyond the run.
  public var end: Instant?

  /// A band.
  public init(kind: Kind, name: String, caption: String, start: Instant, end: Instant?) {
    self.kind = kind
    self.name = name
    self.caption = caption
    self.start = start
    self.end = end
  }
}
