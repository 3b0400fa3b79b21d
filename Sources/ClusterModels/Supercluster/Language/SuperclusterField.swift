import ClusterModeling
import NetworkModel
import Units

extension Supercluster {
  /// A field of the model or of its data part.
  typealias Field = ModelField<Supercluster>

  /// The model's own kinds of entity in the order of their numbers; the data part's follow.
  enum OwnKind: UInt16, Sendable { case supercluster, pce, node, vens }

  /// The kind of an entity of the world; nil for a kind of the data part or of another system.
  func ownKind(_ entity: EntityID) -> OwnKind? {
    entity.kind >= plan.firstKind ? OwnKind(rawValue: entity.kind - plan.firstKind) : nil
  }

  /// A PCE as an entity of the world.
  func pceEntity(_ pce: Int) -> EntityID {
    EntityID(kind: plan.firstKind + OwnKind.pce.rawValue, index: pce)
  }

  /// A PCE as a value, or nothing.
  func reading(pce: Int?) -> Reading { pce.map { .entity(pceEntity($0)) } ?? .nothing }

  /// Fields of a PCE that change only when the state settles or when monitoring shows it anew.
  ///
  /// What data under way bring about besides is told by ``settle(_:)``: an event after which nothing
  /// had to settle has left these as they were.
  private static let settledFields = [
    "role", "believed_leader", "believes_leading", "accepts_policy_writes", "dropped",
    "members_listed", "runlevel", "available", "reachable", "isolated", "powered", "fenced",
    "database", "nodes_running", "health", "health_reasons", "answers", "answers_as_leader",
  ]

  /// This part's kinds without or with entities.
  static func kinds(of plan: SuperclusterPlan?) -> [EntityKind] {
    [
      EntityKind(
        name: "supercluster", plural: "superclusters",
        explanation: "The Supercluster as a whole.", fields: superclusterFields.map(\.field),
        entities: plan.map { [$0.name] } ?? []
      ).standingStill(except: ["pairings_lost", "vens_awaiting_rules"]),
      EntityKind(
        name: "pce", plural: "pces", explanation: "A PCE: a cluster of nodes of its own.",
        fields: pceFields.map(\.field), entities: plan?.pces.map(\.name) ?? []
      ).standingStill(
        except: [
          "vens", "flow_rate", "flows", "flow_backlog", "traffic_store", "syncing_vens",
          "stale_online", "vens_headroom", "flow_headroom", "workload_headroom", "overloaded",
        ]
      ).standingStill(whileDataMove: Self.settledFields),
      EntityKind(
        name: "node", plural: "nodes", explanation: "A core or data node of a PCE.",
        fields: nodeFields.map(\.field), entities: plan?.nodes.map(\.name) ?? []
      ).standingStill(except: ["cpu", "memory", "disk"]),
      EntityKind(
        name: "vens", plural: "vens", explanation: "A group of VENs with one home PCE.",
        fields: venFields.map(\.field), entities: plan?.groups.map(\.name) ?? []),
    ]
  }
}
