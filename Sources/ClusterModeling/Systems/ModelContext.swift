public import NetworkModel
public import Observations
public import SimulationKernel
public import Units

/// What a model may reach while it handles an event: time, chance, network, and its outbox.
public final class ModelContext<Event: BitwiseCopyable & Sendable> {
  /// The instant of the event.
  public private(set) var now = Instant.start
  /// What caused the event, for the decision log; set by the drill before each call.
  public var cause: DecisionID?
  /// What the call changed; anything, unless the model says less.
  ///
  /// Only conditions that read some of it are looked at again. `clients` and `none` can be said; a
  /// model that knows its kinds' numbers in the world may name those.
  public var changes = ChangedFields.all
  /// Set by the model during a call that changed nothing but counts of clients.
  public var changedOnlyClients: Bool {
    get { changes == .clients }
    set { changes = newValue ? .clients : .all }
  }
  /// Events that the model put; the drill moves them to the pending event set after each call.
  ///
  /// Each carries the cause that was set when it was put.
  public private(set) var outbox: [(at: Instant, event: Event, cause: DecisionID?)] = []
  /// Commands that ended during the call.
  public private(set) var endedCommands: [(token: CommandToken, outcome: CommandOutcome)] = []
  /// The world's network, shared by all systems.
  public let shared: SharedWorld
  /// Draws of this replication.
  public let streams: RandomStreams
  /// Parameters in force.
  public let ledger: ParameterLedger
  /// Where observations go.
  public let recorder: Recorder

  /// A context for one system of one replication.
  public init(
    shared: SharedWorld, streams: RandomStreams, ledger: ParameterLedger, recorder: Recorder
  ) {
    self.shared = shared
    self.streams = streams
    self.ledger = ledger
    self.recorder = recorder
  }

  /// Puts an event of the model at an instant, not before now.
  public func schedule(_ event: Event, at instant: Instant) {
    precondition(instant >= now, "an event may not be put into the past")
    outbox.append((instant, event, cause))
  }

  /// Puts an event of the model after a span.
  public func schedule(_ event: Event, after span: Duration) { schedule(event, at: now + span) }

  /// Reports that a command which was at work has ended.
  public func end(_ token: CommandToken, _ outcome: CommandOutcome) {
    endedCommands.append((token, outcome))
  }

  /// Moves to the instant of the next call, with what caused it.
  public func prepare(at instant: Instant, cause: DecisionID?) {
    now = instant
    self.cause = cause
    changes = .all
    if !outbox.isEmpty { outbox.removeAll(keepingCapacity: true) }
    if !endedCommands.isEmpty { endedCommands.removeAll(keepingCapacity: true) }
  }
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
  /// Counts changes of anything that a condition may read; the drill compares it.
  public var version: UInt64 = 0

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
