import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Everything that is true in a running drill; the one thing with identity in it.
final class DrillWorld {
  let prepared: PreparedScenario
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
  /// Occurrences handed to models so far.
  var occurrencesOfFaults: UInt32 = 0
  /// How often each step of the timeline has fired.
  var firings: [Int]
  /// How often each step of the timeline was set off by what it waits for.
  var settingsOff: [UInt64]
  /// Faults under way that keep a site without power.
  var sitesWithoutPower: [Int]
  /// Verdicts of the drill itself, beside those of the expectations.
  var ownVerdicts: [Verdict] = []

  var tasks: [ProcedureTask] = []
  /// How often each step of a procedure was come to, by its path.
  var occurrences: [String: Int] = [:]
  var crews: [Crew]
  var signals: [NoticeSignal] = []
  /// Where entities stand, by full name.
  let placesOfEntities: [(entity: String, site: Int)]
  /// Faults that people have noticed.
  var noticedFaults: [NoticedFault] = []
  var watches: [Watch] = []
  /// Executions of command steps.
  var works: [MachineWork] = []
  /// Commands at work, of which there are few, with their places in ``works``.
  var commands: [(token: CommandToken, work: Int)] = []
  var commandCount: UInt32 = 0

  var monitor: ExpectationMonitor
  var convergence: Convergence?
  var steadyState: SteadyState
  var wakeGeneration: UInt32 = 0
  var plannedWake = Instant.never
  var plannedNetwork = Instant.never
  /// What conditions read, each reading taken once for all of them.
  let readings: ReadingTable
  /// What may have changed since the last look.
  var changes = ChangedFields.all
  /// What changes any condition that is looked at now.
  var followed = ChangedFields.all
  /// When conditions are to be looked at though nothing changed.
  var nextLook = Instant.start
  /// True to look at every condition after every event; results are the same.
  let looksAtEverything: Bool
  var plannedNetworkVersion = UInt64.max
  var firstFaultAt: Instant?
  var faultsHaveEnded = false
  /// Set when the run has to stop early.
  var ending: DrillEnding?

  init(
    _ prepared: PreparedScenario, streams: RandomStreams, header: DrillHeader,
    looksAtEverything: Bool
  ) {
    let scenario = prepared.scenario
    self.prepared = prepared
    self.scenario = scenario
    self.looksAtEverything = looksAtEverything
    readings = ReadingTable(prepared.readings)
    self.streams = streams
    recorder = Recorder(header: header)
    ledger = ParameterLedger(streams: streams, calibrations: scenario.calibrations)
    shared = SharedWorld(network: scenario.network(streams: streams))
    shared.followsClients = prepared.followsClients
    firings = Array(repeating: 0, count: scenario.timeline.count)
    settingsOff = Array(repeating: 0, count: scenario.timeline.count)
    sitesWithoutPower = Array(repeating: 0, count: scenario.sites.count)
    crews = scenario.people.map { Crew(count: $0.count, isOnShift: $0.isOnShift(at: .start)) }
    monitor = ExpectationMonitor(
      scenario.expectations, end: Instant(scenario.length), plan: prepared.readings)
    placesOfEntities = prepared.placesOfEntities
    convergence = Convergence(scenario)
    steadyState = SteadyState(scenario.steadyState)
    systems = scenario.systems.enumerated().map {
      runner(
        $1.prototype, number: scenario.systems.count > 1 ? $0 : nil, shared: shared,
        streams: streams, ledger: ledger, recorder: recorder)
    }
  }

  func schedule(_ action: DrillEvent.Action, at instant: Instant, cause: DecisionID?) {
    outbox.append((instant, DrillEvent(action, cause: cause)))
  }

  /// Takes what a system put and ended during its last call.
  func collect(from system: Int) {
    if systems[system].moveEvents(to: &outbox, from: UInt16(system)) {
      // A procedure goes on: somebody may begin to wait for something.
      changes = .all
      followed = .all
      for (token, outcome) in systems[system].endedCommands { commandEnded(token, outcome) }
    }
    planNetwork()
  }

  /// The system that a kind belongs to; nil for the world's own kinds.
  func system(ofKind kind: UInt16) -> Int? {
    prepared.firstKinds.lastIndex { $0 <= kind }
  }

  func name(of entity: EntityID) -> String {
    let kind = scenario.vocabulary.kinds[Int(entity.kind)]
    return "\(kind.name):\(kind.entities[Int(entity.index)])"
  }

  /// Entities in words; `nothing` for none.
  func names(of entities: [EntityID]) -> String {
    entities.isEmpty ? "nothing" : entities.map(name(of:)).joined(separator: ", ")
  }
}

extension DrillWorld: ReadableWorld {
  func reading(_ field: Int, of entity: EntityID, seenFrom view: Viewpoint) -> Reading {
    if readings.isOpen, case .truth = view,
      let column = readings.plan.column(field, ofKind: entity.kind)
    {
      return readings.reading(column, Int(entity.index), in: self)
    }
    guard let system = system(ofKind: entity.kind) else { return ownReading(field, of: entity) }
    return systems[system].reading(field, of: entity, seenFrom: view, at: now)
  }

  /// A field of all entities of a kind as it is, each given with its place in the kind.
  func readings(
    _ field: Int, ofKind kind: UInt16, count: Int, _ take: (Int, Reading) -> Void
  ) {
    if let system = system(ofKind: kind) {
      return systems[system].readings(field, ofKind: kind, count: count, at: now, take)
    }
    for index in 0..<count {
      take(index, ownReading(field, of: EntityID(kind: kind, index: index)))
    }
  }

  func entities(boundTo name: String) -> [EntityID] { [] }
  func value(boundTo name: String) -> Value? { nil }

  /// Fields in the order of ``WorldKinds``; everybody sees them as they are.
  private func ownReading(_ field: Int, of entity: EntityID) -> Reading {
    let index = Int(entity.index)
    switch (entity.kind, field) {
    case (WorldKinds.site, 0): return .boolean(sitesWithoutPower[index] == 0)
    case (WorldKinds.site, _): return .boolean(isConnected(site: SiteID(index)))
    case (WorldKinds.link, _): return linkReading(field, link: index)
    case (_, 0): return .count(crews[index].busy)
    case (_, 1): return .count(crews[index].queue.count)
    default: return .boolean(crews[index].isOnShift)
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
