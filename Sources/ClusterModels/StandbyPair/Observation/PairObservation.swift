import ClusterModeling
import Observations
import Units

extension StandbyPair {
  /// Where a pair writes in the recorder, and what it has open there.
  struct Observation: Sendable {
    var roleLanes: [Recorder.LaneID] = []
    var levelLanes: [Recorder.LaneID] = []
    var statusLanes: [Recorder.LaneID] = []
    var channelLanes: [Recorder.LaneID] = []
    var linkLane: Recorder.LaneID?
    var policyWrites: Recorder.CapabilityID?
    var agentService: Recorder.CapabilityID?
    /// Lag of each service; the file server's is what nobody sees.
    var lagSeries: [Recorder.SeriesID] = []
    var syncSeries: Recorder.SeriesID?
    /// Two PCEs that serve, while it lasts.
    var twoActives: Recorder.HazardID?
    var twoActivesSince = Instant.start
    var twoActivesTime = Duration.zero
    var twoActivesCount = 0
    /// Writes of each side when it began.
    var writesBefore = [0, 0]
    /// Nobody serves and nobody can be promoted, while it lasts.
    var totalLoss: Recorder.HazardID?
    /// A store whose full copy is under way, while it lasts.
    var copying: Recorder.HazardID?
    /// The last count of promote-standby-check.
    var lastSyncCount: Int?
    var confirmedAt: Instant?
    /// Ways in which ports between the PCEs are closed.
    var blockedPorts = 0
    /// Closed by the configuration, until somebody opens them.
    var portsWereClosed = false
  }
}

extension StandbyPair {
  /// Opens lanes, series and capabilities.
  mutating func openObservation(_ context: Context) {
    let recorder = context.recorder
    for pce in plan.pces {
      observation.roleLanes.append(recorder.lane(pce.entity, "role"))
      observation.levelLanes.append(recorder.lane(pce.entity, "runlevel"))
      observation.statusLanes.append(recorder.lane(pce.entity, "status"))
    }
    observation.linkLane = recorder.lane(entity, "standby")
    for service in Service.allCases {
      observation.channelLanes.append(recorder.lane("channel:\(service.name)", "replication"))
      observation.lagSeries.append(
        recorder.series("channel:\(service.name)", "replication lag", .seconds, .linear))
    }
    observation.syncSeries = recorder.series(
      entity, "vens counted by promote-standby-check", .count)
    observation.policyWrites = recorder.capability("policy writes", at: entity)
    observation.agentService = recorder.capability("policy delivery", at: entity)
  }

  /// Whether agents and people who follow the name find a PCE that serves (SP-FQDN-011).
  var isNameServed: Bool { serves(name.answer) && pces[name.answer].role != .standby }

  /// How the pair stands.
  var protection: String {
    guard pces.contains(where: { $0.role == .standby }) else { return "unprotected" }
    if link.phase == .linking { return "linking" }
    return isProtected ? "ready" : "unprotected"
  }

  /// Whether a failure of the active now has somebody to take over (SP-PROMOTE-009, SP-HAZ-005).
  var isProtected: Bool {
    link.phase == .ready && pces[link.copy].role == .standby && works(link.copy)
      && pces[link.copy].level == .two && copyIsFirst == nil
  }

  /// Writes lanes, capabilities and hazards as they stand after an event.
  mutating func observe(_ context: Context) {
    let recorder = context.recorder
    for pce in pces.indices {
      let state = pces[pce]
      recorder.set(
        observation.roleLanes[pce], state.role.rawValue, standingOfRole(of: pce), at: context.now)
      recorder.set(
        observation.levelLanes[pce],
        state.level == .stopped ? "stopped" : "\(state.level.rawValue)", standingOfLevel(of: pce),
        reason: state.target.map { "on its way to \($0.rawValue)" } ?? "", at: context.now)
      recorder.set(
        observation.statusLanes[pce], status(of: pce), standingOfStatus(of: pce), at: context.now)
    }
    if let lane = observation.linkLane {
      recorder.set(lane, protection, standingOfProtection, at: context.now)
    }
    for service in Service.allCases {
      let place = service.rawValue
      let state = channels[place].state
      recorder.set(
        observation.channelLanes[place], state.rawValue, standing(of: state), at: context.now)
      if link.phase != .none {
        recorder.set(
          observation.lagSeries[place],
          lag(of: service, at: context.now, context.shared.network).seconds, at: context.now)
      }
    }
    if let writes = observation.policyWrites {
      set(writes, isNameServed && pces[name.answer].ports.contains(.management), context)
    }
    if let service = observation.agentService {
      set(service, isNameServed && pces[name.answer].ports.contains(.agent), context)
    }
    observeName(context)
    observeHazards(context)
    observeAgents(context)
  }

  private func set(
    _ capability: Recorder.CapabilityID, _ isAvailable: Bool, _ context: Context
  ) {
    context.recorder.set(
      capability, isAvailable: isAvailable, clients: Double(agentCount),
      byProcedure: isProcedureAtWork, at: context.now)
  }

  /// How long the name led elsewhere than to the one active PCE (SP-FQDN-011).
  private mutating func observeName(_ context: Context) {
    let someServe = pces.indices.contains { serves($0) && pces[$0].role != .standby }
    if someServe, !isNameServed {
      tally.nameWrongSince = tally.nameWrongSince ?? context.now
    } else if let since = tally.nameWrongSince {
      tally.nameWrong += context.now - since
      tally.nameWrongSince = nil
    }
  }
}
