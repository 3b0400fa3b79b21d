import ClusterModeling
import NetworkModel
import Units

/// A field of a model's entities with the way to read it, so that list and readings cannot drift
/// apart.
struct ModelField<Model: Sendable>: Sendable {
  /// The value as it is, of the entity at a place.
  typealias Read =
    @Sendable (_ model: Model, _ place: Int, _ now: Instant, _ network: Network) -> Reading

  /// What expressions see.
  let field: EntityField
  /// The value as it is, of the entity at a place.
  let read: Read

  /// A field.
  init(
    _ name: String, _ type: ValueType, _ explanation: String, total: EntityField.Total = .none,
    _ sources: [String] = [], changedByClients: ChangedFields = .clients,
    foretoldBy: String? = nil, read: @escaping Read
  ) {
    var field = EntityField(name, type, explanation, total: total, sources: sources)
    field.changedByClients = changedByClients
    field.foretoldBy = foretoldBy
    self.field = field
    self.read = read
  }
}
