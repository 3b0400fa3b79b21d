public import Units

/// A point in the recovery from an outage.
public struct RecoveryMarker: Sendable, Equatable {
  /// What was reached.
  public enum Kind: String, Sendable, Equatable {
    /// Somebody noticed.
    case noticed
    /// Somebody decided to act: the first procedure began.
    case decided
    /// A required step of a procedure was done.
    case stepDone
    /// The system mended itself: a replica took over, a service moved, without anybody's step.
    case recoveredByItself
    /// Data that had been missing was caught up.
    case caughtUp
  }
  /// What was reached.
  public var kind: Kind
  /// When.
  public var at: Instant
  /// Whose outages it counts for; nil for all.
  public var entity: String?
  /// Number of the system whose outages it counts for; nil for all.
  public var system: Int?
  /// Number of the task that it is a part of.
  ///
  /// What somebody decided counts for the systems on which a step of that task was done, if any.
  public var task: Int?

  /// A marker.
  public init(
    kind: Kind, at: Instant, entity: String? = nil, system: Int? = nil, task: Int? = nil
  ) {
    self.kind = kind
    self.at = at
    self.entity = entity
    self.system = system
    self.task = task
  }
}

/// A capability at an entity over a run.
public struct CapabilityHistory: Sendable, Equatable {
  /// A stretch of absence.
  struct Absence: Sendable, Equatable {
    var start: Instant
    var end: Instant?
    var clients: Double
    var byProcedure: Bool
  }
  /// The capability.
  public let capability: String
  /// Where.
  public let entity: String
  /// Number of the system that has it; nil where there is only one.
  let system: Int?
  var absences: [Absence] = []

  init(capability: String, entity: String, system: Int? = nil) {
    self.capability = capability
    self.entity = entity
    self.system = system
  }

  mutating func set(isAvailable: Bool, clients: Double, byProcedure: Bool, at now: Instant) {
    guard let last = absences.indices.last, absences[last].end == nil else {
      if !isAvailable {
        absences.append(
          Absence(start: now, end: nil, clients: clients, byProcedure: byProcedure))
      }
      return
    }
    absences[last].clients = max(absences[last].clients, clients)
    if isAvailable { absences[last].end = now }
  }

  /// The outages with their phases; those that a procedure began are all procedure.
  ///
  /// Each marker is clamped between its predecessor and the end, a missing one gives zero, and the
  /// rest is reconnection: so the phases of an outage add up to its length exactly. Where the system
  /// mended itself and no step of anybody was done, the time until then is self-repair: who looked on
  /// meanwhile had no part in it.
  public func outages(markers: [RecoveryMarker], endOfRun: Instant) -> [CapabilityOutage] {
    let own = own(markers)
    return absences.filter { ($0.end ?? endOfRun) > $0.start }.map { absence in
      var outage = CapabilityOutage(
        capability: capability, entity: entity, start: absence.start, end: absence.end,
        clients: absence.clients)
      let end = absence.end ?? endOfRun
      if absence.byProcedure {
        outage.procedure = end - absence.start
        return outage
      }
      let inside = own.filter { $0.at >= absence.start && $0.at <= end }
      var reached = absence.start
      func phase(to marker: Instant?) -> Duration {
        guard let marker, marker > reached else { return .zero }
        defer { reached = marker }
        return marker - reached
      }
      if !inside.contains(where: { $0.kind == .stepDone }) {
        outage.selfRepair = phase(to: inside.last { $0.kind == .recoveredByItself }?.at)
      }
      outage.detection = phase(to: inside.first { $0.kind == .noticed }?.at)
      outage.decision = phase(to: inside.first { $0.kind == .decided }?.at)
      outage.procedure = phase(to: inside.last { $0.kind == .stepDone }?.at)
      outage.catchUp = phase(to: inside.last { $0.kind == .caughtUp }?.at)
      outage.reconnect = end - reached
      return outage
    }
  }

  /// Markers that have to do with this capability: not what was done for another system.
  private func own(_ markers: [RecoveryMarker]) -> [RecoveryMarker] {
    func concerns(_ marker: RecoveryMarker) -> Bool {
      guard let system, let its = marker.system else { return true }
      return its == system
    }
    var served: [Int] = []
    var elsewhere: [Int] = []
    for marker in markers {
      guard let task = marker.task, marker.system != nil else { continue }
      if concerns(marker) { served.append(task) } else { elsewhere.append(task) }
    }
    return markers.filter { marker in
      guard marker.entity ?? entity == entity, concerns(marker) else { return false }
      guard let task = marker.task else { return true }
      return served.contains(task) || !elsewhere.contains(task)
    }
  }
}
