public import NetworkModel
public import Observations
public import SimulationKernel
public import Units

/// What a drill and a model hand each other at a call, whatever the model's events are.
public class CallContext {
  /// What belongs to one call.
  private struct Call {
    var now = Instant.start
    var cause: DecisionID?
    var changes = ChangedFields.all
    var planned: [(at: Instant, event: EventPayload, cause: DecisionID?)] = []
    var endedCommands: [(token: CommandToken, outcome: CommandOutcome)] = []
  }
  /// Kept behind an address: of a stored property that may change every use would be watched.
  private final let call: UnsafeMutablePointer<Call>
  /// The instant of the event.
  public final var now: Instant { call.pointee.now }
  /// What caused the event, for the decision log; set by the drill before each call.
  public final var cause: DecisionID? {
    get { call.pointee.cause }
    set { call.pointee.cause = newValue }
  }
  /// What the call changed; anything, unless the model says less.
  ///
  /// Only conditions that read some of it are looked at again.
  public final var changes: ChangedFields {
    get { call.pointee.changes }
    set { call.pointee.changes = newValue }
  }
  /// Events that the model put, each with the cause that was set when it was put.
  public final var planned: [(at: Instant, event: EventPayload, cause: DecisionID?)] {
    call.pointee.planned
  }
  /// Whether any command ended during the call.
  public final var hasEndedCommands: Bool { !call.pointee.endedCommands.isEmpty }
  /// Commands that ended during the call.
  public final var endedCommands: [(token: CommandToken, outcome: CommandOutcome)] {
    call.pointee.endedCommands
  }
  /// The world's network, shared by all systems.
  public final let shared: SharedWorld
  /// Draws of this replication.
  public final let streams: RandomStreams
  /// Parameters in force.
  public final let ledger: ParameterLedger
  /// Where observations go.
  public final let recorder: Recorder

  fileprivate init(
    shared: SharedWorld, streams: RandomStreams, ledger: ParameterLedger, recorder: Recorder
  ) {
    self.shared = shared
    self.streams = streams
    self.ledger = ledger
    self.recorder = recorder
    call = .allocate(capacity: 1)
    call.initialize(to: Call())
  }

  deinit {
    call.deinitialize(count: 1)
    call.deallocate()
  }

  /// Puts an event at an instant, not before now.
  public final func plan(_ event: EventPayload, at instant: Instant) {
    precondition(instant >= now, "an event may not be put into the past")
    call.pointee.planned.append((instant, event, cause))
  }

  /// Reports that a command which was at work has ended.
  public final func end(_ token: CommandToken, _ outcome: CommandOutcome) {
    call.pointee.endedCommands.append((token, outcome))
  }

  /// Moves to the instant of the next call, with what caused it.
  public final func prepare(at instant: Instant, cause: DecisionID?) {
    call.pointee.now = instant
    call.pointee.cause = cause
    call.pointee.changes = .all
    call.pointee.planned.removeAll(keepingCapacity: true)
    call.pointee.endedCommands.removeAll(keepingCapacity: true)
  }
}

/// What a model may reach while it handles an event: time, chance, network, and its outbox.
///
/// What does not depend on the type of event is inherited, so that a drill uses it without knowing
/// the model.
public final class ModelContext<Event: BitwiseCopyable & Sendable>: CallContext {
  /// A context for one system of one replication.
  public override init(
    shared: SharedWorld, streams: RandomStreams, ledger: ParameterLedger, recorder: Recorder
  ) {
    super.init(shared: shared, streams: streams, ledger: ledger, recorder: recorder)
  }

  /// Events that the model put; the drill moves them to the pending event set after each call.
  public var outbox: [(at: Instant, event: Event, cause: DecisionID?)] {
    planned.map { ($0.at, $0.event.event(as: Event.self), $0.cause) }
  }

  /// Puts an event of the model at an instant, not before now.
  @inlinable
  public func schedule(_ event: Event, at instant: Instant) {
    plan(EventPayload(event), at: instant)
  }

  /// Puts an event of the model after a span.
  @inlinable
  public func schedule(_ event: Event, after span: Duration) { schedule(event, at: now + span) }
}

/// The part of the world that all systems of a drill share.
public final class SharedWorld {
  /// Sites, links, transfers.
  ///
  /// Kept behind an address: a plain stored property would be copied, list by list, for each look.
  public var network: Network {
    _read { yield place.pointee }
    _modify { yield &place.pointee }
  }
  private let place: UnsafeMutablePointer<Network>
  /// Whether somebody looks at fields that clients change, again and again; if not, a model may
  /// leave its clients alone until something is told to them or read.
  public var followsClients = true

  /// A world around a network.
  public init(network: Network) {
    place = .allocate(capacity: 1)
    place.initialize(to: network)
  }

  /// Reads the network in place, without a copy.
  @inline(__always)
  public func withNetwork<Result>(_ read: (inout Network) -> Result) -> Result {
    read(&place.pointee)
  }

  deinit {
    place.deinitialize(count: 1)
    place.deallocate()
  }
}
