public import Units

/// Takes what a run says, in the order in which it is said.
///
/// One recorder belongs to one replication and is used by one thread.
public final class Recorder {
  /// Names a lane of this recorder.
  public struct LaneID: Hashable, Sendable, BitwiseCopyable { let index: Int }
  /// Names a series of this recorder.
  public struct SeriesID: Hashable, Sendable, BitwiseCopyable { let index: Int }
  /// Names a band that is still open.
  public struct BandID: Hashable, Sendable, BitwiseCopyable { let index: Int }
  /// Names a hazard that is still open.
  public struct HazardID: Hashable, Sendable, BitwiseCopyable { let index: Int }
  /// Names a capability at an entity.
  public struct CapabilityID: Hashable, Sendable, BitwiseCopyable { let index: Int }

  /// What was said so far.
  public private(set) var record: DrillRecord
  /// Capabilities with their stretches of absence.
  public private(set) var capabilities: [CapabilityHistory] = []
  /// Markers of recovery, in order: noticed, decided, step done, caught up.
  public private(set) var markers: [RecoveryMarker] = []

  /// Number of the system that is recorded now, where a drill has several; nil outside of them.
  public var system: Int?

  /// Stands in front of the names of figures that are set meanwhile; a drill of several systems
  /// puts the system there for figures that more than one of them records.
  public var qualifiedMetrics: (owner: String, names: [String]) = ("", [])

  /// A recorder for a run.
  public init(header: DrillHeader) { record = DrillRecord(header: header) }

  /// A lane for one aspect of an entity.
  public func lane(_ entity: String, _ aspect: String) -> LaneID {
    record.lanes.append(StateLane(entity: entity, aspect: aspect))
    return LaneID(index: record.lanes.count - 1)
  }

  /// Sets the state of a lane with what it means; saying the same again changes nothing, and a state
  /// that lasts no time leaves no mark.
  public func set(
    _ lane: LaneID, _ state: String, _ standing: Standing = .neutral, reason: String = "",
    at now: Instant
  ) {
    record.lanes[lane.index].add(
      StateChange(at: now, state: state, reason: reason, standing: standing))
  }

  /// The state that a lane has now; nil before the first.
  public func state(_ lane: LaneID) -> String? { record.lanes[lane.index].changes.last?.state }

  /// A series for one number of an entity; with a part it is drawn stacked with its like.
  public func series(
    _ entity: String, _ metric: String, _ unit: MeasureUnit, _ shape: LevelSeries.Shape = .step,
    part: SeriesPart? = nil
  ) -> SeriesID {
    record.series.append(
      LevelSeries(entity: entity, metric: metric, unit: unit, shape: shape, part: part))
    return SeriesID(index: record.series.count - 1)
  }

  /// Adds a point to a series; a step series keeps one point an instant and no repeats.
  public func set(_ series: SeriesID, _ value: Double, at now: Instant) {
    record.series[series.index].add(value, at: now)
  }

  /// Adds points to a series, in their order, as if each were set by itself.
  public func set(_ series: SeriesID, points: [LevelPoint]) {
    record.series[series.index].add(points)
  }

  /// Notes what happened, with its cause and sources.
  @discardableResult
  public func decide(
    _ kind: Decision.Kind, _ subject: String, _ text: String, at now: Instant,
    cause: DecisionID? = nil, sources: [String] = []
  ) -> DecisionID {
    record.decisions.append(
      Decision(
        at: now, kind: kind, subject: subject, text: text, cause: cause, sources: sources))
    return DecisionID(index: Int32(record.decisions.count - 1))
  }

  /// Opens a band.
  public func open(
    _ kind: Band.Kind, _ name: String, _ caption: String, at now: Instant
  ) -> BandID {
    record.bands.append(Band(kind: kind, name: name, caption: caption, start: now, end: nil))
    return BandID(index: record.bands.count - 1)
  }

  /// Closes a band.
  public func close(_ band: BandID, at now: Instant) { record.bands[band.index].end = now }

  /// Notes that a danger came about.
  public func begin(
    hazard name: String, subjects: [String], sources: [String], at now: Instant
  ) -> HazardID {
    record.hazards.append(
      Hazard(name: name, subjects: subjects, start: now, sources: sources))
    return HazardID(index: record.hazards.count - 1)
  }

  /// Notes that the danger is over, and what it did; without an end it lasts to the end of the run.
  public func update(_ hazard: HazardID, effects: [Metric], endedAt end: Instant?) {
    record.hazards[hazard.index].effects = effects
    record.hazards[hazard.index].end = end
  }

  /// A capability (policy writes, policy delivery, API, ...) at an entity, there at the start.
  public func capability(_ name: String, at entity: String) -> CapabilityID {
    capabilities.append(CapabilityHistory(capability: name, entity: entity, system: system))
    return CapabilityID(index: capabilities.count - 1)
  }

  /// Says whether a capability is there, for how many VENs, and whether a procedure took it away.
  public func set(
    _ capability: CapabilityID, isAvailable: Bool, clients: Double, byProcedure: Bool,
    at now: Instant
  ) {
    capabilities[capability.index].set(
      isAvailable: isAvailable, clients: clients, byProcedure: byProcedure, at: now)
  }

  /// Notes a marker of recovery, for all outages of the present system or for those of one entity.
  public func mark(_ kind: RecoveryMarker.Kind, at now: Instant, of entity: String? = nil) {
    markers.append(RecoveryMarker(kind: kind, at: now, entity: entity, system: system))
  }

  /// Notes what somebody decided or did in a task, on a system if it was on one.
  public func mark(_ kind: RecoveryMarker.Kind, at now: Instant, task: Int, on system: Int? = nil) {
    markers.append(RecoveryMarker(kind: kind, at: now, system: system, task: task))
  }

  /// Adds to a figure of the run, which starts at zero.
  public func add(_ value: Double, to metric: String, _ unit: MeasureUnit) {
    let metric = qualified(metric)
    if let index = record.metrics.firstIndex(where: { $0.name == metric }) {
      record.metrics[index].value += value
    } else {
      record.metrics.append(Metric(name: metric, value: value, unit: unit))
    }
  }

  /// Sets a figure of the run.
  public func set(metric: String, _ value: Double, _ unit: MeasureUnit) {
    let metric = qualified(metric)
    if let index = record.metrics.firstIndex(where: { $0.name == metric }) {
      record.metrics[index].value = value
    } else {
      record.metrics.append(Metric(name: metric, value: value, unit: unit))
    }
  }

  private func qualified(_ metric: String) -> String {
    qualifiedMetrics.names.contains(metric) ? "\(qualifiedMetrics.owner).\(metric)" : metric
  }

  /// Changes the record as a whole; for the drill's last words (verdicts, ending).
  public func complete(_ change: (inout DrillRecord) -> Void) { change(&record) }
}
