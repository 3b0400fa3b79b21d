import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Everything that is true in a running drill; the one thing with identity in it.
final class DrillWorld {
  let scenario: Scenario
  let recorder: Recorder
  let ledger: ParameterLedger
  let streams: RandomStreams
  let shared: SharedWorld
  var systems: [any SystemRunning] = []
  var now = Instant.start
  /// Events that this call put; moved to the pending event set at its end.
  var outbox: [(at: Instant, event: DrillEvent)] = []

  var faults: [RunningFault] = []
  /// How often each step of the timeline has fired.
  var firings: [Int]
  var sitesWithoutPower: [Int]
  var tasks: [ProcedureTask] = []
  /// Steps of tasks that are a single command of the timeline.
  var singleSteps: [(task: Int, step: ProcedureStep)] = []
  var crews: [Crew]
  var signals: [NoticeSignal] = []
  var watches: [Watch] = []
  var commands: [UInt32: Int] = [:]
  var commandCount: UInt32 = 0
  var monitor: ExpectationMonitor
  var wakeGeneration: UInt32 = 0
  var plannedWake = Instant.never
  var plannedNetwork = Instant.never
  var hasSteadyStateBeenChecked = false
  var firstFaultAt: Instant?
  var faultsHaveEnded = false
  /// Set when the run has to stop early.
  var ending: DrillEnding?

  init(scenario: Scenario, streams: RandomStreams, header: DrillHeader) {
    self.scenario = scenario
    self.streams = streams
    recorder = Recorder(header: header)
    ledger = ParameterLedger(streams: streams, calibrations: scenario.calibrations)
    shared = SharedWorld(network: scenario.network(streams: streams))
    firings = Array(repeating: 0, count: scenario.timeline.count)
    sitesWithoutPower = Array(repeating: 0, count: scenario.sites.count)
    crews = scenario.people.map {
      Crew(count: $0.count, isOnShift: $0.shifts.isEmpty || $0.isOnShift(at: .start))
    }
    monitor = ExpectationMonitor(scenario.expectations, end: Instant(scenario.length))
    systems = scenario.systems.map {
      runner(
        $0.prototype, shared: shared, streams: streams, ledger: ledger, recorder: recorder)
    }
  }

  func schedule(_ action: DrillEvent.Action, at instant: Instant, cause: DecisionID?) {
    outbox.append((instant, DrillEvent(action, cause: cause)))
  }

  /// Takes what a system put and ended during its last call.
  func collect(from system: Int) {
    systems[system].takeEvents { at, payload, cause in
      outbox.append((at, DrillEvent(.system(UInt16(system), payload), cause: cause)))
    }
    for (token, outcome) in systems[system].endedCommands { commandEnded(token, outcome) }
    planNetwork()
  }

  /// The system that a kind belongs to; nil for the world's own kinds.
  func system(ofKind kind: UInt16) -> Int? {
    scenario.systems.lastIndex { $0.firstKind <= kind }
  }

  func name(of entity: EntityID) -> String {
    let kind = scenario.vocabulary.kinds[Int(entity.kind)]
    return "\(kind.name):\(kind.entities[Int(entity.index)])"
  }
}

extension DrillWorld: ReadableWorld {
  func reading(_ field: Int, of entity: EntityID, seenFrom view: Viewpoint) -> Reading {
    guard let system = system(ofKind: entity.kind) else { return ownReading(field, of: entity) }
    return systems[system].reading(
      field, of: entity, seenFrom: view, at: now, network: shared.network)
  }

  func entities(boundTo name: String) -> [EntityID] { [] }
  func value(boundTo name: String) -> Value? { nil }

  private func ownReading(_ field: Int, of entity: EntityID) -> Reading {
    let index = Int(entity.index)
    switch entity.kind {
    case WorldKinds.site: return .boolean(sitesWithoutPower[index] == 0)
    case WorldKinds.link: return linkReading(field, link: index)
    default:
      return .boolean(field == 0 ? !crews[index].hasFreeHands : crews[index].isOnShift)
    }
  }
}

/// The world with the names that a task has bound.
struct BoundWorld: ReadableWorld {
  let world: DrillWorld
  let bindings: [ProcedureTask.Bindings]

  var now: Instant { world.now }

  func reading(_ field: Int, of entity: EntityID, seenFrom view: Viewpoint) -> Reading {
    world.reading(field, of: entity, seenFrom: view)
  }

  func entities(boundTo name: String) -> [EntityID] {
    for bound in bindings.reversed() {
      if let found = bound.entities(named: name) { return found }
    }
    return []
  }

  func value(boundTo name: String) -> Value? {
    for bound in bindings.reversed() {
      if let found = bound.value(named: name) { return found }
    }
    return nil
  }
}

extension Person {
  func isOnShift(at instant: Instant) -> Bool {
    shifts.isEmpty || shifts.contains { $0.from <= instant && instant < $0.until }
  }
}
