import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// A system in a running drill, with the type of its model hidden.
protocol SystemRunning: AnyObject {
  func start(at now: Instant)
  func handle(_ payload: EventPayload, at now: Instant, cause: DecisionID?)
  func networkChanged(at now: Instant, cause: DecisionID?)
  func transferEnded(_ transfer: TransferID, at now: Instant)
  func powerChanged(site: SiteID, isOn: Bool, at now: Instant, cause: DecisionID?)
  func begin(_ fault: FaultOccurrence, at now: Instant, cause: DecisionID?)
  func end(_ fault: FaultOccurrence, at now: Instant, cause: DecisionID?)
  func perform(
    _ request: CommandRequest, at now: Instant, cause: DecisionID?
  ) -> CommandResponse
  func arrive(_ arrival: LoadArrival, at now: Instant, cause: DecisionID?)
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant,
    network: inout Network
  ) -> Reading
  func finish(at now: Instant)
  func brokenInvariants(at now: Instant) -> [String]
  /// Takes the events that the last call put.
  func takeEvents(_ take: (Instant, EventPayload, DecisionID?) -> Void)
  /// Commands that ended in the last call.
  var endedCommands: [(token: CommandToken, outcome: CommandOutcome)] { get }
}

/// Joins one model with its context.
final class SystemRunner<Model: SystemModel>: SystemRunning {
  private var model: Model
  private let context: ModelContext<Model.Event>

  init(_ model: Model, context: ModelContext<Model.Event>) {
    self.model = model
    self.context = context
  }

  var endedCommands: [(token: CommandToken, outcome: CommandOutcome)] { context.endedCommands }

  func start(at now: Instant) {
    context.prepare(at: now, cause: nil)
    model.start(context)
  }

  func handle(_ payload: EventPayload, at now: Instant, cause: DecisionID?) {
    context.prepare(at: now, cause: cause)
    model.handle(payload.event(as: Model.Event.self), context)
  }

  func networkChanged(at now: Instant, cause: DecisionID?) {
    context.prepare(at: now, cause: cause)
    model.networkChanged(context)
  }

  func transferEnded(_ transfer: TransferID, at now: Instant) {
    context.prepare(at: now, cause: nil)
    model.transferEnded(transfer, context)
  }

  func powerChanged(site: SiteID, isOn: Bool, at now: Instant, cause: DecisionID?) {
    context.prepare(at: now, cause: cause)
    model.powerChanged(site: site, isOn: isOn, context)
  }

  func begin(_ fault: FaultOccurrence, at now: Instant, cause: DecisionID?) {
    context.prepare(at: now, cause: cause)
    model.begin(fault, context)
  }

  func end(_ fault: FaultOccurrence, at now: Instant, cause: DecisionID?) {
    context.prepare(at: now, cause: cause)
    model.end(fault, context)
  }

  func perform(
    _ request: CommandRequest, at now: Instant, cause: DecisionID?
  ) -> CommandResponse {
    context.prepare(at: now, cause: cause)
    return model.perform(request, context)
  }

  func arrive(_ arrival: LoadArrival, at now: Instant, cause: DecisionID?) {
    context.prepare(at: now, cause: cause)
    model.arrive(arrival, context)
  }

  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant,
    network: inout Network
  ) -> Reading {
    Self.read(&model, field, of: entity, seenFrom: view, at: now, network: &network)
  }

  /// Reads in place: through a property of a class the whole model, and the network, would be copied
  /// for every reading.
  private static func read(
    _ model: inout Model, _ field: Int, of entity: EntityID, seenFrom view: Viewpoint,
    at now: Instant, network: inout Network
  ) -> Reading {
    model.reading(field, of: entity, seenFrom: view, at: now, network: network)
  }

  func finish(at now: Instant) {
    context.prepare(at: now, cause: nil)
    model.finish(context)
  }

  func brokenInvariants(at now: Instant) -> [String] { model.brokenInvariants(at: now) }

  func takeEvents(_ take: (Instant, EventPayload, DecisionID?) -> Void) {
    for (at, event, cause) in context.outbox { take(at, EventPayload(event), cause) }
  }
}

/// A runner for a prototype; opens the hidden type.
func runner<Model: SystemModel>(
  _ prototype: Model, shared: SharedWorld, streams: RandomStreams, ledger: ParameterLedger,
  recorder: Recorder
) -> any SystemRunning {
  SystemRunner(
    prototype,
    context: ModelContext(shared: shared, streams: streams, ledger: ledger, recorder: recorder))
}
