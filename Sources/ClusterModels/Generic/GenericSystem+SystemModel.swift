import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension GenericSystem: SystemModel {
  /// A checked prototype with all its blocks at rest.
  init(_ configuration: SystemConfiguration, problems: inout [Problem]) {
    let (plan, found) = Reader.read(configuration)
    problems += found
    self.plan = plan
    let priorities = (plan.loads.map(\.priority).max() ?? 0) + 1
    stations = plan.stations.map { Station($0, priorities: priorities) }
    loads = plan.loads.map { _ in LoadTally() }
  }

  var entityKinds: [EntityKind] { Self.kinds(of: plan) }

  /// One line for each block.
  var summaryLines: [String] {
    plan.stations.map { station in
      let servers = station.servers.map { "\($0) servers" } ?? "as many servers as jobs"
      let queue = station.queue.map { "\($0) places to wait" } ?? "no limit to the queue"
      return "\(station.entity)  \(servers)  \(queue)  service \(station.service) s"
    }
  }

  var placements: [(site: String, entity: String, caption: String)] {
    plan.stations.compactMap { station in
      station.site.map { (plan.sites[$0.index], station.entity, "station") }
    }
  }

  mutating func start(_ context: Context) {
    for place in stations.indices {
      let entity = plan.stations[place].entity
      stations[place].services = context.streams.stream(entity, "service")
      stations[place].losses = context.streams.stream(entity, "loss")
    }
    if plan.measuredFrom > context.now {
      context.schedule(.measuringBegins, at: plan.measuredFrom)
    }
  }

  mutating func networkChanged(_ context: Context) {}

  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    for place in stations.indices where plan.stations[place].site == site {
      change(station: place, { $0.hasPower = isOn }, context)
    }
  }

  mutating func begin(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, begins: true, context)
  }

  mutating func end(_ fault: FaultOccurrence, _ context: Context) {
    apply(fault, begins: false, context)
  }

  private mutating func apply(_ fault: FaultOccurrence, begins: Bool, _ context: Context) {
    let place = Int(fault.target.index)
    switch fault.fault {
    case "station.down":
      guard stations.indices.contains(place) else { return }
      change(station: place, { $0.faults += begins ? 1 : -1 }, context)
    default: break
    }
  }

  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    .refused(Refusal("nothing there takes \(request.command)", sources: []))
  }

  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    arrive(load: arrival.load, context)
  }

  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    guard let kind = kind(of: entity) else { return .nothing }
    return Self.fields(of: kind)[field].read(self, Int(entity.index), now)
  }

  /// What is in service and what waits has a place of its own, and no server is at two jobs.
  func brokenInvariants(at now: Instant) -> [String] {
    stations.indices.compactMap { place in
      let (station, configured) = (stations[place], plan.stations[place])
      if let servers = configured.servers, station.serving.count > servers {
        return "\(configured.entity) serves more jobs than it has servers"
      }
      if let room = configured.queue, station.waiting > room {
        return "\(configured.entity) has more jobs waiting than places"
      }
      return nil
    }
  }
}
