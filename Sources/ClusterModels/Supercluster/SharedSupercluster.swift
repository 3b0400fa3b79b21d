import ClusterModeling
import NetworkModel
import Units

/// A Supercluster behind one reference, copied when it is written to while shared.
///
/// A value like any other, only cheap to hand around: a drill reads fields thousands of times a
/// second through a protocol, and each such call copies the model. A copy of the bare struct counts
/// up a hundred references; measured, that was most of a drill's time.
struct SharedSupercluster: SystemModel {
  typealias Event = Supercluster.Event
  typealias Context = ModelContext<Event>

  private final class Storage: @unchecked Sendable {
    // Unchecked: written only by the one holder that `write` has made sure of.
    /// The model behind an address, so that no call copies it or has its access watched.
    let place: UnsafeMutablePointer<Supercluster>
    var model: Supercluster { _read { yield place.pointee } }

    init(_ model: Supercluster) {
      place = .allocate(capacity: 1)
      place.initialize(to: model)
    }

    deinit {
      place.deinitialize(count: 1)
      place.deallocate()
    }
  }

  private var storage: Storage

  static let outline = Supercluster.outline
  static let description = Supercluster.description

  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    storage = Storage(Supercluster(configuration, problems: &problems))
  }

  private var model: Supercluster {
    _read { yield storage.place.pointee }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.model) }
      yield &storage.place.pointee
    }
  }

  var entityKinds: [EntityKind] { model.entityKinds }
  var summaryLines: [String] { model.summaryLines }
  var placements: [(site: String, entity: String, caption: String)] { model.placements }

  func impossibleFigures(_ ledger: ParameterLedger) -> [String] {
    model.impossibleFigures(ledger)
  }

  mutating func start(_ context: Context) { model.start(context) }
  mutating func handle(_ event: Event, _ context: Context) { model.handle(event, context) }
  mutating func networkChanged(_ context: Context) { model.networkChanged(context) }
  mutating func transferEnded(_ transfer: TransferID, _ context: Context) {
    model.transferEnded(transfer, context)
  }
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    model.powerChanged(site: site, isOn: isOn, context)
  }
  mutating func begin(_ fault: FaultOccurrence, _ context: Context) {
    model.begin(fault, context)
  }
  mutating func end(_ fault: FaultOccurrence, _ context: Context) {
    model.end(fault, context)
  }
  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    model.perform(request, context)
  }
  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    model.arrive(arrival, context)
  }
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    Self.reading(
      &storage.place.pointee, field, of: entity, seenFrom: view, at: now, network: network)
  }
  func readings(
    _ field: Int, ofKind kind: UInt16, count: Int, at now: Instant, network: Network,
    _ take: (Int, Reading) -> Void
  ) {
    Self.readings(
      &storage.place.pointee, field, ofKind: kind, count: count, at: now, network: network, take)
  }

  // The model is `inout` so that it is not copied for the call. Nothing is changed, but VENs that
  // nobody follows are played up to a reading that counts them; a reader cannot tell.

  private static func reading(
    _ model: inout Supercluster, _ field: Int, of entity: EntityID, seenFrom view: Viewpoint,
    at now: Instant, network: Network
  ) -> Reading {
    model.prepareToRead(field, ofKind: entity.kind, only: Int(entity.index), at: now)
    return model.reading(field, of: entity, seenFrom: view, at: now, network: network)
  }

  private static func readings(
    _ model: inout Supercluster, _ field: Int, ofKind kind: UInt16, count: Int, at now: Instant,
    network: Network, _ take: (Int, Reading) -> Void
  ) {
    model.prepareToRead(field, ofKind: kind, at: now)
    model.readings(field, ofKind: kind, count: count, at: now, network: network, take)
  }

  mutating func followingChanged(_ context: Context) { model.followingChanged(context) }
  mutating func finish(_ context: Context) { model.finish(context) }
  func brokenInvariants(at now: Instant) -> [String] {
    model.brokenInvariants(at: now)
  }
}
