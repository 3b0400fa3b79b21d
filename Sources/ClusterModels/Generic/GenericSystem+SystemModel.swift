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
    units = plan.units.map { _ in Unit() }
    components = plan.components.map { ComponentTally(down: TimeTally(upTo: $0.units.count)) }
    crews = plan.crews.map { _ in Crew() }
    groups = plan.groups.map { Group(working: TimeTally(upTo: $0.units.count)) }
    pairs = plan.pairs.map { _ in Pair() }
    copies = plan.copies.map { _ in Copy() }
    names = plan.names.map { _ in ServedName() }
    links = plan.links.map { _ in QueuedLink() }
  }

  var entityKinds: [EntityKind] { Self.kinds(of: plan) }

  mutating func start(_ context: Context) {
    for place in stations.indices {
      let entity = plan.stations[place].entity
      stations[place].services = context.streams.stream(entity, "service")
      stations[place].losses = context.streams.stream(entity, "loss")
    }
    startComponents(context)
    startPairs(context)
    startCopies(context)
    reviewNetwork(context)
    if plan.measuredFrom > context.now {
      context.schedule(.measuringBegins, at: plan.measuredFrom)
    }
  }

  mutating func networkChanged(_ context: Context) { reviewNetwork(context) }

  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    for place in stations.indices where plan.stations[place].site == site {
      change(station: place, { $0.hasPower = isOn }, context)
    }
    for place in units.indices
    where plan.components[plan.units[place].component].site == site {
      change(unit: place, { $0.hasPower = isOn }, context)
    }
    for place in pairs.indices {
      for node in 0...1 where plan.pairs[place].sites?[node] == site {
        change(node: node, of: place, { $0.hasPower = isOn }, context)
      }
    }
    reviewNetwork(context)
  }

  mutating func arrive(_ arrival: LoadArrival, _ context: Context) {
    switch plan.loads[arrival.load].work {
    case .jobs: arrive(load: arrival.load, context)
    case .repoint(let name): repoint(name, context)
    case .loss(let copy): loseOriginal(of: copy, context)
    }
  }

  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    guard let kind = kind(of: entity) else { return .nothing }
    return Self.fields(of: kind)[field].read(self, Int(entity.index), now, network)
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
