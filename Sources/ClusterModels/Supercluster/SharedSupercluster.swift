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
    var model: Supercluster
    init(_ model: Supercluster) { self.model = model }

    func reading(
      _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant,
      network: Network
    ) -> Reading {
      // Through a pointer, else every call copies the model after all.
      withUnsafePointer(to: &model) {
        $0.pointee.reading(field, of: entity, seenFrom: view, at: now, network: network)
      }
    }
  }

  private var storage: Storage

  static let description = Supercluster.description

  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    storage = Storage(Supercluster(configuration, problems: &problems))
  }

  private mutating func write() -> Storage {
    if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.model) }
    return storage
  }

  var entityKinds: [EntityKind] { storage.model.entityKinds }
  var summaryLines: [String] { storage.model.summaryLines }
  var placements: [(site: String, entity: String, caption: String)] { storage.model.placements }

  func impossibleFigures(_ ledger: ParameterLedger) -> [String] {
    storage.model.impossibleFigures(ledger)
  }

  mutating func start(_ context: Context) { write().model.start(context) }
  mutating func handle(_ event: Event, _ context: Context) { write().model.handle(event, context) }
  mutating func networkChanged(_ context: Context) { write().model.networkChanged(context) }
  mutating func transferEnded(_ transfer: TransferID, _ context: Context) {
    write().model.transferEnded(transfer, context)
  }
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    write().model.powerChanged(site: site, isOn: isOn, context)
  }
  mutating func begin(_ fault: FaultOccurrence, _ context: Context) {
    write().model.begin(fault, context)
  }
  mutating func end(_ fault: FaultOccurrence, _ context: Context) {
    write().model.end(fault, context)
  }
  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    write().model.perform(request, context)
  }
  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    write().model.arrive(arrival, context)
  }
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    storage.reading(field, of: entity, seenFrom: view, at: now, network: network)
  }
  mutating func finish(_ context: Context) { write().model.finish(context) }
  func brokenInvariants(at now: Instant) -> [String] {
    storage.model.brokenInvariants(at: now)
  }
}
