import ClusterModeling
import NetworkModel
import Units

extension PeerCluster {
  /// A field of the model.
  typealias Field = ModelField<PeerCluster>

  /// The model's own kinds of entity in the order of their numbers.
  enum Kind: UInt16, Sendable, CaseIterable { case cluster, group, machine, tunnel, setting }

  /// The kind of an entity of the world; nil for another system's.
  func kind(of entity: EntityID) -> Kind? {
    entity.kind >= plan.firstKind ? Kind(rawValue: entity.kind - plan.firstKind) : nil
  }

  static func fields(of kind: Kind) -> [Field] {
    switch kind {
    case .cluster: clusterFields
    case .group: groupFields
    case .machine: machineFields + machineMailFields
    case .tunnel: tunnelFields
    case .setting: settingFields
    }
  }

  /// The kinds without or with entities.
  static func kinds(of plan: Plan?) -> [EntityKind] {
    func kind(
      _ name: String, _ plural: String, _ explanation: String, _ kind: Kind,
      _ names: (Plan) -> [String]
    ) -> EntityKind {
      EntityKind(
        name: name, plural: plural, explanation: explanation,
        fields: fields(of: kind).map(\.field), entities: plan.map(names) ?? []
      ).standingStill()
    }
    return [
      kind("cluster", "clusters", "A cluster of machines.", .cluster) { $0.clusters.map(\.name) },
      kind("group", "groups", "A group of a cluster's machines.", .group) { plan in
        plan.groupPlaces.map { "\(plan.clusters[$0.cluster].name)/\($0.group)" }
      },
      kind("machine", "machines", "A machine, in a cluster or not.", .machine) {
        $0.machines.map(\.name)
      },
      kind("tunnel", "tunnels", "What joins two machines of the mesh.", .tunnel) { plan in
        plan.tunnelPlaces.map { "\(plan.machines[$0.0].name)-\(plan.machines[$0.1].name)" }
      },
      kind("setting", "settings", "A feature's settings as one machine has them.", .setting) {
        plan in
        plan.settingPlaces.map {
          "\(plan.machines[$0.machine].name)/\(plan.features[$0.feature].name)"
        }
      },
    ]
  }

  /// A field as it is, or as a machine's own copy of the configuration has it.
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    guard let kind = kind(of: entity) else { return .nothing }
    let place = Int(entity.index)
    let truth = Self.fields(of: kind)[field]
    let observer: Int?
    switch view {
    case .truth: observer = nil
    case .belief(let entity), .page(_, let entity):
      guard let machine = self.place(of: entity), machines[machine].isUp else { return .nothing }
      observer = machine
    }
    guard let observer, kind == .setting || kind == .machine else {
      return truth.read(self, place, now, network)
    }
    let machine = kind == .setting ? plan.settingPlaces[place].machine : place
    guard machine != observer else { return truth.read(self, place, now, network) }
    // What the observer's own copy says of the other one (PC-ARCH-008).
    var seen = self
    seen.machines[machine].store = machines[observer].store
    if kind == .machine, !mesh.sees[mesh.way(observer, machine)], truth.field.name == "state" {
      return .symbol(machines[machine].detachment == nil ? "unreachable" : "disconnected")
    }
    return truth.read(seen, place, now, network)
  }
}

extension PeerCluster.Plan {
  /// Lists what expressions may name, once for the whole drill.
  mutating func listPlaces() {
    groupPlaces = clusters.indices.flatMap { place -> [(cluster: Int, group: String)] in
      let cluster = clusters[place]
      var names = cluster.groups.map { $0.map(\.name) } ?? ["Main_Group"]
      for later in cluster.laterGroups where !names.contains(later) { names.append(later) }
      return names.map { (place, $0) }
    }
    tunnelPlaces = machines.indices.flatMap { a in
      machines.indices.filter { $0 > a }.map { (a, $0) }
    }
    settingPlaces = machines.indices.flatMap { machine in watched.map { (machine, $0) } }
  }
}
