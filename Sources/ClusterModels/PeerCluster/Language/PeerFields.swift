import ClusterModeling
import Units

extension PeerCluster {
  /// Fields of a cluster.
  static let clusterFields: [Field] = [
    Field("exists", .boolean, "Whether it was created and has a machine.", ["PC-ARCH-014"]) {
      model, cluster, _, _ in .boolean(model.clusters[cluster].exists)
    },
    Field("machines", .count, "Machines that belong to it.", ["PC-ARCH-001"]) {
      model, cluster, _, _ in
      .count(model.members(of: cluster).count)
    },
    Field(
      "connected", .count, "Machines that are connected to another one, or the only one.",
      ["PC-DISC-001"]
    ) { model, cluster, _, _ in
      .count(model.members(of: cluster).count { model.isConnected($0) })
    },
    Field("islands", .count, "Parts that do not reach each other.", ["PC-COMM-010"]) {
      model, cluster, _, _ in .count(model.islands(of: cluster).count)
    },
    Field("links", .count, "Connections of a full mesh: n(n-1)/2.", ["PC-COMM-001"]) {
      model, cluster, _, _ in .count(PeerCluster.links(of: model.members(of: cluster).count))
    },
    Field("links_up", .count, "Connections that are up.", ["PC-COMM-001"]) { model, cluster, _, _ in
      let members = model.members(of: cluster)
      return .count(
        members.reduce(0) { sum, a in sum + members.count { $0 > a && model.mesh.isUp(a, $0) } })
    },
    Field("pings_per_minute", .count, "Pings of its machines that are up: n(n-1).", ["PC-COMM-004"])
    {
      model, cluster, _, _ in
      let members = model.members(of: cluster)
      return .count(members.count { model.machines[$0].isUp } * max(members.count - 1, 0))
    },
    Field("groups", .count, "Groups, as its first machine lists them.", ["PC-ARCH-002"]) {
      model, cluster, _, _ in
      .count(model.members(of: cluster).first.map { model.machines[$0].store.groups.count } ?? 0)
    },
    Field(
      "unsynced", .count, "Features at modes of which its machines hold different versions.",
      ["PC-DISC-005", "PC-CONS-006"]
    ) { model, cluster, _, _ in
      .count(model.inconsistencies(among: model.members(of: cluster)).count)
    },
    Field("agreed", .boolean, "Whether all its machines hold the same.", ["PC-CONS-010"]) {
      model, cluster, _, _ in
      .boolean(model.inconsistencies(among: model.members(of: cluster)).isEmpty)
    },
    Field("managed", .boolean, "Whether any machine takes logins.", ["PC-RTO-001", "PC-ARCH-005"]) {
      model, cluster, _, _ in .boolean(model.isManaged(cluster))
    },
    Field("versions", .count, "Different versions among its machines.", ["PC-REQ-002"]) {
      model, cluster, _, _ in
      var versions: [String] = []
      for member in model.members(of: cluster)
      where !versions.contains(model.machines[member].version) {
        versions.append(model.machines[member].version)
      }
      return .count(versions.count)
    },
    Field("pending_joins", .count, "Machines in the pending list.", ["PC-JOIN-011"]) {
      model, cluster, _, _ in
      guard let first = model.members(of: cluster).first else { return .count(0) }
      let item = Item(mode: .cluster, feature: Reserved.pendingJoins)
      return .count(
        model.machines[first].store.variables(item).count { $0.content != .absent })
    },
    Field("conflicts", .count, "Conflicts that were resolved by time so far.", ["PC-CONF-001"]) {
      model, _, _, _ in .count(model.tally.conflicts)
    },
    Field("undecided", .count, "Conflicts of equal stamps so far.", ["PC-GAP-004"]) {
      model, _, _, _ in .count(model.tally.ties)
    },
  ]

  /// Connections of a full mesh of n machines (PC-COMM-001).
  static func links(of count: Int) -> Int { count * (count - 1) / 2 }

  /// Fields of a group.
  static let groupFields: [Field] = [
    Field("exists", .boolean, "Whether it exists.", ["PC-GROUP-001"]) { model, place, _, _ in
      let (cluster, group) = model.plan.groupPlaces[place]
      guard let first = model.members(of: cluster).first else { return .boolean(false) }
      return .boolean(model.machines[first].store.hasGroup(group))
    },
    Field("machines", .count, "Its machines.", ["PC-ARCH-003"]) { model, place, _, _ in
      let (cluster, group) = model.plan.groupPlaces[place]
      guard let first = model.members(of: cluster).first else { return .count(0) }
      let store = model.machines[first].store
      return .count(store.members.count { store.group(of: $0) == group })
    },
  ]

  /// Fields of a pair of machines.
  static let tunnelFields: [Field] = [
    Field("up", .boolean, "Whether both ends take it for up.", ["PC-CONS-001"]) {
      model, place, _, _ in
      let (a, b) = model.plan.tunnelPlaces[place]
      return .boolean(model.mesh.isUp(a, b))
    },
    Field(
      "state", .symbol(["up", "synchronizing", "half-open", "down", "none"]), "How it stands.",
      ["PC-CONS-001"]
    ) { model, place, _, _ in
      let (a, b) = model.plan.tunnelPlaces[place]
      return .symbol(model.tunnelState(a, b))
    },
    Field(
      "versions_differ", .boolean, "Whether its two machines run different versions.",
      ["PC-UPG-001"]
    ) { model, place, _, _ in
      let (a, b) = model.plan.tunnelPlaces[place]
      return .boolean(model.machines[a].version != model.machines[b].version)
    },
    Field(
      "route", .symbol(["direct", "relayed", "none"]), "How its first end reaches the other.",
      ["PC-COMM-003", "PC-GAP-027"]
    ) { model, place, _, _ in
      let (a, b) = model.plan.tunnelPlaces[place]
      return .symbol(model.route(a, b))
    },
  ]

  func tunnelState(_ a: Int, _ b: Int) -> String {
    guard machines[a].cluster != nil, machines[a].cluster == machines[b].cluster else {
      return "none"
    }
    if mesh.isUp(a, b) { return "up" }
    if mesh.isSynchronizing[mesh.pair(a, b)] { return "synchronizing" }
    return mesh.sees[mesh.way(a, b)] || mesh.sees[mesh.way(b, a)] ? "half-open" : "down"
  }

  /// Fields of a feature on one machine.
  static let settingFields: [Field] = [
    Field("value", .symbol([]), "The value in force, `empty`, or `not-set`.", ["PC-LEVEL-003"]) {
      model, place, _, _ in .symbol(model.inForce(place).content.word)
    },
    Field(
      "from", .symbol(["cluster-level", "group-level", "machine-level", "none"]),
      "The level that it comes from.",
      ["PC-LEVEL-003", "PC-LEVEL-010"]
    ) { model, place, _, _ in
      .symbol(model.inForce(place).from.map { "\($0.level.rawValue)-level" } ?? "none")
    },
    Field("preview", .symbol([]), "The cluster's value, as the grey preview shows.", ["PC-GUI-005"])
    { model, place, _, _ in
      let (machine, feature) = model.plan.settingPlaces[place]
      let item = Item(mode: .cluster, feature: model.plan.features[feature].name)
      return .symbol(model.machines[machine].store.content(item).word)
    },
    Field(
      "works", .symbol(["ok", "blank", "dangling-reference", "no-interface"]),
      "Whether the feature does anything there.", ["PC-SET-006", "PC-DEP-001", "PC-DEP-004"]
    ) { model, place, _, _ in
      let (machine, feature) = model.plan.settingPlaces[place]
      return .symbol(model.effect(of: model.plan.features[feature], on: machine))
    },
  ]

  /// The value in force of an entity of the kind setting.
  func inForce(_ place: Int) -> (content: Content, from: Mode?) {
    let (machine, feature) = plan.settingPlaces[place]
    return machines[machine].store.effective(
      plan.features[feature].name, on: plan.machines[machine].name)
  }
}
