import ClusterModeling
import NetworkModel
public import Observations
import SimulationKernel
import Units

/// Plays one replication of one scenario and gives back everything that it said.
///
/// The same scenario, seed and replication give the same record, on any machine.
public struct Drill: Sendable {
  /// What is played.
  public var scenario: Scenario { prepared.scenario }
  private let prepared: PreparedScenario
  /// Seed of every draw.
  public let seed: UInt64
  /// Index of the replication.
  public let replication: UInt32
  /// True to take every draw at its median.
  public let isNominal: Bool
  /// True to check the models' invariants after every event.
  public let checksInvariants: Bool
  private let looksAtEverything: Bool

  /// A drill.
  ///
  /// - Parameters:
  ///   - seed: nil for the scenario's own.
  ///   - checksInvariants: whether every event is followed by the models' own checks; results are
  ///     the same with and without.
  ///   - looksAtEverything: whether every condition is read after every event, instead of those
  ///     alone of which something changed; results are the same with and without.
  public init(
    _ scenario: PreparedScenario, seed: UInt64? = nil, replication: UInt32 = 0,
    isNominal: Bool = false, checksInvariants: Bool = false, looksAtEverything: Bool = false
  ) {
    prepared = scenario
    self.looksAtEverything = looksAtEverything
    self.seed = seed ?? scenario.scenario.seed
    self.replication = replication
    self.isNominal = isNominal
    self.checksInvariants = checksInvariants
  }

  /// A drill of a scenario that is played once.
  public init(
    _ scenario: Scenario, seed: UInt64? = nil, replication: UInt32 = 0, isNominal: Bool = false,
    checksInvariants: Bool = false, looksAtEverything: Bool = false
  ) {
    self.init(
      PreparedScenario(scenario), seed: seed, replication: replication, isNominal: isNominal,
      checksInvariants: checksInvariants, looksAtEverything: looksAtEverything)
  }

  /// Plays the drill.
  public func run() -> DrillRecord {
    let streams = RandomStreams(seed: seed, replication: replication, isNominal: isNominal)
    let world = DrillWorld(
      prepared, streams: streams, header: header, looksAtEverything: looksAtEverything)
    var simulation = Simulation(DrillLoop(world: world, checksInvariants: checksInvariants))
    world.begin()
    simulation.handler.flush(into: &simulation.schedule)
    let end = Instant(scenario.length)
    let ran = simulation.run(
      until: end,
      limits: RunLimits(
        maximumEvents: scenario.maximumEvents, maximumEventsPerInstant: 1_000_000),
      stoppingWhen: { $0.world.ending != nil })
    world.finish(ran, end: end, events: simulation.processedEvents, trace: simulation.traceHash)
    return world.recorder.record
  }

  private var header: DrillHeader {
    var header = prepared.header
    header.seed = seed
    header.replication = replication
    header.isNominal = isNominal
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

  /// The bytes of a model's event are left out: between its parts may lie padding.
  func traceValue(of event: DrillEvent) -> UInt64 {
    let (kind, first, second): (UInt64, UInt64, UInt64) =
      switch event.action {
      case .system(let system, _): (1, UInt64(system), 0)
      case .fire(let step): (2, UInt64(step), 0)
      case .spell(let step, let firing, let number):
        (3, UInt64(step) << 32 | UInt64(firing), UInt64(number))
      case .faultEnds(let number): (4, UInt64(number), 0)
      case .arrival(let load, let ordinal): (5, UInt64(load), UInt64(ordinal))
      case .noticed(let signal): (6, UInt64(signal), 0)
      case .task(let task, let generation): (7, UInt64(task), UInt64(generation))
      case .shift(let person): (8, UInt64(person), 0)
      case .wake(let generation): (9, UInt64(generation), 0)
      case .network: (10, 0, 0)
      }
    let cause = UInt64(UInt32(bitPattern: event.cause))
    return StableHash.mixed(StableHash.mixed(kind << 32 | cause) &+ first) &+ second
  }

  func flush(into schedule: inout Schedule<DrillEvent>) {
    Self.move(&world.outbox, to: &schedule)
  }

  /// One access to the outbox: each is watched, and this is done twice for every event.
  private static func move(
    _ outbox: inout [(at: Instant, event: DrillEvent)], to schedule: inout Schedule<DrillEvent>
  ) {
    if outbox.isEmpty { return }
    for (at, event) in outbox { schedule.add(event, at: at) }
    outbox.removeAll(keepingCapacity: true)
  }
}
