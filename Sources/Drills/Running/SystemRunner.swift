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
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant
  ) -> Reading
  /// The same of all entities of a kind, each given with its place in the kind.
  func readings(
    _ field: Int, ofKind kind: UInt16, count: Int, at now: Instant, _ take: (Int, Reading) -> Void
  )
  func finish(at now: Instant)
  func followingChanged(at now: Instant)
  func brokenInvariants(at now: Instant) -> [String]
  /// Moves the events that the last call put into the drill's outbox.
  ///
  /// - Parameter system: the system's place in the scenario.
  /// - Returns: whether commands ended in the last call.
  func moveEvents(to outbox: inout [(at: Instant, event: DrillEvent)], from system: UInt16) -> Bool
  /// What the last call changed.
  var changes: ChangedFields { get }
  /// Commands that ended in the last call.
  var endedCommands: [(token: CommandToken, outcome: CommandOutcome)] { get }
}

/// Joins one model with its context.
final class SystemRunner<Model: SystemModel>: SystemRunning {
  /// The model behind an address: a plain stored property would be copied for each reading.
  private let place: UnsafeMutablePointer<Model>
  private let context: ModelContext<Model.Event>
  /// Its number among several systems; nil when there is no other.
  private let number: Int?

  init(_ model: Model, number: Int?, context: ModelContext<Model.Event>) {
    place = .allocate(capacity: 1)
    place.initialize(to: model)
    self.number = number
    self.context = context
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }

  var endedCommands: [(token: CommandToken, outcome: CommandOutcome)] { context.endedCommands }
  var changes: ChangedFields { context.changes }

  private func prepare(at now: Instant, cause: DecisionID?) {
    context.recorder.system = number
    context.prepare(at: now, cause: cause)
  }

  func start(at now: Instant) {
    prepare(at: now, cause: nil)
    place.pointee.start(context)
  }

  func handle(_ payload: EventPayload, at now: Instant, cause: DecisionID?) {
    prepare(at: now, cause: cause)
    place.pointee.handle(payload.event(as: Model.Event.self), context)
  }

  func networkChanged(at now: Instant, cause: DecisionID?) {
    prepare(at: now, cause: cause)
    place.pointee.networkChanged(context)
  }

  func transferEnded(_ transfer: TransferID, at now: Instant) {
    prepare(at: now, cause: nil)
    place.pointee.transferEnded(transfer, context)
  }

  func powerChanged(site: SiteID, isOn: Bool, at now: Instant, cause: DecisionID?) {
    prepare(at: now, cause: cause)
    place.pointee.powerChanged(site: site, isOn: isOn, context)
  }

  func begin(_ fault: FaultOccurrence, at now: Instant, cause: DecisionID?) {
    prepare(at: now, cause: cause)
    place.pointee.begin(fault, context)
  }

  func end(_ fault: FaultOccurrence, at now: Instant, cause: DecisionID?) {
    prepare(at: now, cause: cause)
    place.pointee.end(fault, context)
  }

  func perform(
    _ request: CommandRequest, at now: Instant, cause: DecisionID?
  ) -> CommandResponse {
    prepare(at: now, cause: cause)
    return place.pointee.perform(request, context)
  }

  func arrive(_ arrival: LoadArrival, at now: Instant, cause: DecisionID?) {
    prepare(at: now, cause: cause)
    place.pointee.arrive(arrival, context)
  }

  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant
  ) -> Reading {
    context.shared.withNetwork { network in
      Self.read(&place.pointee, &network, field, of: entity, seenFrom: view, at: now)
    }
  }

  func readings(
    _ field: Int, ofKind kind: UInt16, count: Int, at now: Instant, _ take: (Int, Reading) -> Void
  ) {
    context.shared.withNetwork { network in
      Self.read(&place.pointee, &network, field, ofKind: kind, count: count, at: now, take)
    }
  }

  /// Both are `inout` so that neither is copied for the call; nothing is changed.
  @inline(never)
  private static func read(
    _ model: inout Model, _ network: inout Network, _ field: Int, of entity: EntityID,
    seenFrom view: Viewpoint, at now: Instant
  ) -> Reading {
    model.reading(field, of: entity, seenFrom: view, at: now, network: network)
  }

  /// As above, of all entities of a kind.
  @inline(never)
  private static func read(
    _ model: inout Model, _ network: inout Network, _ field: Int, ofKind kind: UInt16, count: Int,
    at now: Instant, _ take: (Int, Reading) -> Void
  ) {
    model.readings(field, ofKind: kind, count: count, at: now, network: network, take)
  }

  func finish(at now: Instant) {
    prepare(at: now, cause: nil)
    place.pointee.finish(context)
  }

  func followingChanged(at now: Instant) {
    prepare(at: now, cause: nil)
    place.pointee.followingChanged(context)
  }

  func brokenInvariants(at now: Instant) -> [String] { place.pointee.brokenInvariants(at: now) }

  func moveEvents(
    to outbox: inout [(at: Instant, event: DrillEvent)], from system: UInt16
  ) -> Bool {
    for (at, event, cause) in context.planned {
      outbox.append((at, DrillEvent(.system(system, event), cause: cause)))
    }
    return context.hasEndedCommands
  }
}

/// A runner for a prototype; opens the hidden type.
func runner<Model: SystemModel>(
  _ prototype: Model, number: Int?, shared: SharedWorld, streams: RandomStreams,
  ledger: ParameterLedger,
  recorder: Recorder
) -> any SystemRunning {
  SystemRunner(
    prototype, number: number,
    context: ModelContext(shared: shared, streams: streams, ledger: ledger, recorder: recorder))
}
