public import Observations
import SimulationKernel
import ClusterModeling
import NetworkModel
import Units

/// Plays one replication of one scenario and gives back everything that it said.
///
/// The same scenario, seed and replication give the same record, on any machine.
public struct Drill: Sendable {
  /// What is played.
  public let scenario: Scenario
  /// Seed of every draw.
  public let seed: UInt64
  /// Index of the replication.
  public let replication: UInt32
  /// True to take every draw at its median.
  public let isNominal: Bool
  /// True to check the models' invariants after every event.
  public let checksInvariants: Bool

  /// A drill.
  ///
  /// - Parameters:
  ///   - seed: nil for the scenario's own.
  ///   - checksInvariants: whether every event is followed by the models' own checks; results are
  ///     the same with and without.
  public init(
    _ scenario: Scenario, seed: UInt64? = nil, replication: UInt32 = 0, isNominal: Bool = false,
    checksInvariants: Bool = false
  ) {
    self.scenario = scenario
    self.seed = seed ?? scenario.seed
    self.replication = replication
    self.isNominal = isNominal
    self.checksInvariants = checksInvariants
  }

  /// Plays the drill.
  public func run() -> DrillRecord {
    let streams = RandomStreams(seed: seed, replication: replication, isNominal: isNominal)
    let world = DrillWorld(scenario: scenario, streams: streams, header: header)
    var simulation = Simulation(DrillLoop(world: world, checksInvariants: checksInvariants))
    world.begin()
    simulation.handler.flush(into: &simulation.schedule)
    let end = Instant(scenario.length)
    let ran = simulation.run(
      until: end, limits: RunLimits(maximumEvents: scenario.maximumEvents),
      stoppingWhen: { $0.world.ending != nil })
    world.finish(
      ran, at: world.ending == nil ? end : world.now, events: simulation.processedEvents,
      trace: simulation.traceHash)
    return world.recorder.record
  }

  private var header: DrillHeader {
    var header = DrillHeader(
      scenario: scenario.name, variant: scenario.variant, summary: scenario.summary, seed: seed,
      replication: replication, isNominal: isNominal,
      startEpochSeconds: scenario.startEpochSeconds, length: scenario.length)
    header.systems = scenario.systems.map {
      SystemSummary(
        name: $0.name, model: $0.description.name, profile: $0.profile,
        lines: $0.prototype.summaryLines)
    }
    header.topology = scenario.topology
    return header
  }
}

/// Takes events from the kernel, and looks at the world once an instant is complete.
struct DrillLoop: EventHandler {
  let world: DrillWorld
  let checksInvariants: Bool

  mutating func handle(
    _ event: DrillEvent, at now: Instant, schedule: inout Schedule<DrillEvent>
  ) {
    world.now = now
    world.handle(event)
    flush(into: &schedule)
    if checksInvariants { world.checkInvariants() }
    if schedule.nextInstant != now {
      world.observe()
      flush(into: &schedule)
    }
  }

  func traceValue(of event: DrillEvent) -> UInt64 {
    switch event.action {
    case .system(let system, let payload):
      StableHash.mixed(UInt64(system) + 1) ^ payload.first ^ StableHash.mixed(payload.second)
    case .fire(let step): 0x100 + UInt64(step)
    case .spell(let step, let number): 0x1_0000 + UInt64(step) << 32 + UInt64(number)
    case .faultEnds(let number): 0x200 + UInt64(number)
    case .arrival(let load, let ordinal): 0x300 + UInt64(load) << 32 + UInt64(ordinal)
    case .noticed(let notice, _): 0x400 + UInt64(notice)
    case .task(let task, let generation): 0x500 + UInt64(task) << 32 + UInt64(generation)
    case .shift(let person): 0x600 + UInt64(person)
    case .wake: 0x700
    case .network: 0x800
    }
  }

  func flush(into schedule: inout Schedule<DrillEvent>) {
    for (at, event) in world.outbox { schedule.add(event, at: at) }
    world.outbox.removeAll(keepingCapacity: true)
  }
}
