import ClusterModeling
import Observations
import Units

extension CoreHA {
  /// Where the model writes in the recorder, and what it has open there.
  struct Observation: Sendable {
    var stateLanes: [Recorder.LaneID] = []
    var syncLanes: [Recorder.LaneID] = []
    var controllerLanes: [Recorder.LaneID] = []
    var serviceLane: Recorder.LaneID?
    var protectionLane: Recorder.LaneID?
    var deviceService: Recorder.CapabilityID?
    var newConnections: Recorder.CapabilityID?
    var missSeries: [Recorder.SeriesID?] = []
    var ageSeries: [Recorder.SeriesID?] = []
    /// Dangers that last, by name and subject.
    var hazards: [(key: String, id: Recorder.HazardID)] = []

    /// Whether a danger is on record now.
    func isOpen(_ name: String) -> Bool { hazards.contains { $0.key.hasPrefix(name) } }
  }

  /// Opens lanes, series and capabilities.
  mutating func openObservation(_ context: Context) {
    let recorder = context.recorder
    for core in plan.cores {
      observation.stateLanes.append(recorder.lane(core.entity, "state"))
      observation.syncLanes.append(recorder.lane(core.entity, "syncs"))
      let isSecondary = core.mode == .secondary
      observation.missSeries.append(
        isSecondary ? recorder.series(core.entity, "failed heartbeats in a row", .count) : nil)
      observation.ageSeries.append(
        isSecondary ? recorder.series(core.entity, "age of data", .seconds, .linear) : nil)
    }
    for controller in plan.controllers {
      observation.controllerLanes.append(recorder.lane(controller.entity, "traffic to"))
    }
    observation.serviceLane = recorder.lane(entity, "service")
    observation.protectionLane = recorder.lane(entity, "protection")
    observation.deviceService = recorder.capability("device service", at: entity)
    observation.newConnections = recorder.capability("new connections", at: entity)
  }

  /// Writes lanes, capabilities and hazards as they stand after an event.
  mutating func observe(_ context: Context) {
    let recorder = context.recorder
    for core in cores.indices {
      recorder.set(
        observation.stateLanes[core], state(of: core), standingOfState(core),
        reason: "\(plan.cores[core].title), mode \(cores[core].mode.rawValue)", at: context.now)
      recorder.set(
        observation.syncLanes[core], syncWord(core), standingOfSyncs(core), at: context.now)
      if let series = observation.ageSeries[core] {
        recorder.set(series, age(of: core, at: context.now).seconds, at: context.now)
      }
    }
    for place in controllers.indices {
      let target = plan.controllers[place].targets[controllers[place].route]
      recorder.set(
        observation.controllerLanes[place], name(of: target), standingOfRoute(place, context.now),
        at: context.now)
    }
    if let lane = observation.serviceLane {
      let service = service()
      recorder.set(lane, service.word, service == .served ? .good : .bad, at: context.now)
    }
    if let lane = observation.protectionLane {
      recorder.set(
        lane, isProtected ? "protected" : "unprotected", isProtected ? .good : .warning,
        at: context.now)
    }
    observeCapabilities(context)
    observeHazards(context)
  }

  private mutating func observeCapabilities(_ context: Context) {
    let isServed = service() == .served
    let takesNew = routedCore().map { cores[$0].access.takesNewConnections } ?? false
    for (capability, isThere) in [
      (observation.deviceService, isServed), (observation.newConnections, isServed && takesNew),
    ] {
      guard let capability else { continue }
      context.recorder.set(
        capability, isAvailable: isThere, clients: Double(plan.deviceCount),
        byProcedure: isProcedureAtWork, at: context.now)
    }
  }

  private func standingOfState(_ core: Int) -> Standing {
    guard isUp(core) else { return cores[core].work == nil ? .absent : .planned }
    guard acts(core) else { return .neutral }
    return cores.indices.contains { $0 != core && serves($0) } ? .warning : .leading
  }

  /// What a Core does about its copy.
  func syncWord(_ core: Int) -> String {
    if cores[core].replication.run != nil { return "syncing" }
    if cores[core].source == nil || plan.cores[core].mode == .primary && acts(core) {
      return "source"
    }
    if acts(core) { return "pulls no more" }
    return cores[core].scheduler.isRunning ? "scheduled" : "scheduler stopped"
  }

  private func standingOfSyncs(_ core: Int) -> Standing {
    if !cores[core].isConsistent { return .bad }
    if cores[core].replication.attention > 0 { return .warning }
    switch syncWord(core) {
    case "source", "scheduled", "syncing": return .good
    default: return .warning
    }
  }

  private func standingOfRoute(_ place: Int, _ now: Instant) -> Standing {
    if isWithheld(place, at: now) { return .bad }
    if !controllers[place].isDetecting { return .planned }
    return controllers[place].route == controllers[place].home ? .good : .warning
  }
}
