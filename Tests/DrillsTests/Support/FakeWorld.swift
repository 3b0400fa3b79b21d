import ClusterModeling
import Drills
import Units

/// A world whose fields are set by hand; each may move along straight pieces.
final class FakeWorld: ReadableWorld {
  /// A line from an instant on.
  struct Piece {
    var from: Int64
    var value: Value
    var slope: Double
  }
  private struct Key: Hashable {
    var kind: UInt16
    var index: UInt32
    var field: Int
    var view: Viewpoint
  }
  let vocabulary: Vocabulary
  var now = Instant.start
  private var pieces: [Key: [Piece]] = [:]
  var boundEntities: [String: [EntityID]] = [:]
  var boundValues: [String: Value] = [:]

  init(_ vocabulary: Vocabulary = .small) { self.vocabulary = vocabulary }

  /// Sets a field from now on, or the pieces that it has in all.
  func set(
    _ entity: String, _ field: String, _ value: Value, slope: Double = 0,
    seenFrom view: Viewpoint = .truth
  ) {
    pieces[key(entity, field, view)] = [
      Piece(from: now.nanoseconds, value: value, slope: slope)
    ]
  }

  func set(_ entity: String, _ field: String, pieces list: [Piece]) {
    pieces[key(entity, field, .truth)] = list
  }

  private func key(_ entity: String, _ field: String, _ view: Viewpoint) -> Key {
    let id = vocabulary.entity(entity)
    let fields = vocabulary.kinds[Int(id.kind)].fields
    guard let place = fields.firstIndex(where: { $0.name == field }) else {
      preconditionFailure("no field \(field) of \(entity)")
    }
    return Key(kind: id.kind, index: id.index, field: place, view: view)
  }

  func reading(_ field: Int, of entity: EntityID, seenFrom view: Viewpoint) -> Reading {
    let own = Key(kind: entity.kind, index: entity.index, field: field, view: view)
    let truth = Key(kind: entity.kind, index: entity.index, field: field, view: .truth)
    guard let list = pieces[own] ?? pieces[truth] else { return .nothing }
    let time = now.nanoseconds
    guard let current = list.last(where: { $0.from <= time }) else { return .nothing }
    let next = list.first { $0.from > time }.map { Instant(nanoseconds: $0.from) } ?? .never
    guard case .number(let start) = current.value else {
      return Reading(current.value, validUntil: next)
    }
    return Reading(
      .number(start + current.slope * Double(time - current.from)), slope: current.slope,
      validUntil: next)
  }

  func entities(boundTo name: String) -> [EntityID] { boundEntities[name] ?? [] }
  func value(boundTo name: String) -> Value? { boundValues[name] }
}

extension Vocabulary {
  /// The entity of a full name; the tests name only those that there are.
  func entity(_ name: String) -> EntityID {
    let parts = name.split(separator: ":", maxSplits: 1).map(String.init)
    guard let kind = kinds.firstIndex(where: { $0.name == parts[0] }),
      let index = kinds[kind].entities.firstIndex(of: parts[1])
    else { preconditionFailure("no entity \(name)") }
    return EntityID(kind: UInt16(kind), index: index)
  }

  /// Three PCEs, four nodes, replication between them, two groups of VENs.
  static let small = Vocabulary(
    kinds: [
      EntityKind(
        name: "site", plural: "sites", explanation: "A site.",
        fields: [EntityField("powered", .boolean, "Has power.")], entities: ["us-east", "eu-west"]),
      EntityKind(
        name: "link", plural: "links", explanation: "A link.",
        fields: [
          EntityField("up", .boolean, "Carries packets."),
          EntityField("bandwidth", .rate, "Capacity."),
        ], entities: ["us-east->eu-west", "eu-west->us-east"]),
      EntityKind(
        name: "pce", plural: "pces", explanation: "A PCE.",
        fields: [
          EntityField("role", .symbol(["leader", "member"]), "Role."),
          EntityField("health", .symbol(["normal", "warning", "critical"]), "Health."),
          EntityField("version", .symbol([]), "Version."),
          EntityField("runlevel", .count, "Runlevel."),
          EntityField("unreachable", .boolean, "Cannot be reached."),
          EntityField("follows", .entity("pce"), "Its leader."),
          EntityField("policy_age", .duration, "Age of the policy."),
          EntityField("cpu", .fraction, "Load."),
        ], entities: ["us-east", "eu-west", "ap-south"]),
      EntityKind(
        name: "node", plural: "nodes", explanation: "A node.",
        fields: [
          EntityField("pce", .entity("pce"), "Its PCE."), EntityField("up", .boolean, "Runs."),
        ], entities: ["us-east/core0", "us-east/data0", "eu-west/core0", "ap-south/core0"]),
      EntityKind(
        name: "replication", plural: "replications", explanation: "A stream.",
        fields: [
          EntityField("from", .entity("pce"), "Origin."),
          EntityField("to", .entity("pce"), "Subscriber."),
          EntityField("lag", .duration, "Lag."),
          EntityField("backlog", .bytes, "Backlog.", total: .sum),
        ], entities: ["us-east->eu-west", "us-east->ap-south"]),
      EntityKind(
        name: "vens", plural: "ven_groups", explanation: "A group of VENs.",
        fields: [
          EntityField("total", .count, "All.", total: .sum),
          EntityField("enforcing", .count, "Those that enforce.", total: .sum),
          EntityField("home", .entity("pce"), "Home."),
        ], entities: ["vens-us", "vens-eu"]),
      EntityKind(
        name: "supercluster", plural: "superclusters", explanation: "The system.",
        fields: [EntityField("leaders", .count, "PCEs that lead.")], entities: ["bigco"]),
    ],
    parameters: [
      ("gate_lag", .value(.duration), .number(30e9)),
      ("target", .value(.symbol([])), .symbol("25.2.20")),
      ("first", .entities("pce"), .entity(EntityID(kind: 2, index: 1))),
    ],
    bindings: [("p", .entities("pce")), ("deadline", .value(.duration))])
}

extension FakeWorld {
  /// A healthy Supercluster led by us-east.
  static func healthy() -> FakeWorld {
    let world = FakeWorld()
    let pces = world.vocabulary.kinds[2].entities
    for name in pces {
      world.set("pce:\(name)", "role", .symbol(name == "us-east" ? "leader" : "member"))
      world.set("pce:\(name)", "health", .symbol("normal"))
      world.set("pce:\(name)", "version", .symbol("25.2.10"))
      world.set("pce:\(name)", "runlevel", .number(5))
      world.set("pce:\(name)", "unreachable", .boolean(false))
      world.set("pce:\(name)", "follows", .entity(world.vocabulary.entity("pce:us-east")))
      world.set("pce:\(name)", "policy_age", .number(0))
      world.set("pce:\(name)", "cpu", .number(0.5))
    }
    for name in world.vocabulary.kinds[3].entities {
      let owner = String(name.split(separator: "/")[0])
      world.set("node:\(name)", "pce", .entity(world.vocabulary.entity("pce:\(owner)")))
      world.set("node:\(name)", "up", .boolean(true))
    }
    for name in ["eu-west", "ap-south"] {
      let stream = "replication:us-east->\(name)"
      world.set(stream, "from", .entity(world.vocabulary.entity("pce:us-east")))
      world.set(stream, "to", .entity(world.vocabulary.entity("pce:\(name)")))
      world.set(stream, "lag", .number(1e9))
      world.set(stream, "backlog", .number(1000))
    }
    for (name, home, total) in [("vens-us", "us-east", 9000.0), ("vens-eu", "eu-west", 1000.0)] {
      world.set("vens:\(name)", "total", .number(total))
      world.set("vens:\(name)", "enforcing", .number(total))
      world.set("vens:\(name)", "home", .entity(world.vocabulary.entity("pce:\(home)")))
    }
    world.set("supercluster:bigco", "leaders", .number(1))
    world.boundEntities["p"] = [world.vocabulary.entity("pce:eu-west")]
    world.boundValues["deadline"] = .number(60e9)
    return world
  }
}
