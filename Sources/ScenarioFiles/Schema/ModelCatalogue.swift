public import ClusterModeling

/// The models that scenarios may name; only the program that puts it together knows them all.
public struct ModelCatalogue: Sendable {
  /// The models, in the order in which they are offered.
  public let models: [any SystemModel.Type]

  /// A catalogue of models.
  public init(_ models: [any SystemModel.Type]) { self.models = models }

  /// Names under which models can be asked for, without their aliases.
  public var names: [String] { models.map { $0.outline.name } }

  /// The model of a name or alias.
  public func model(named name: String) -> (any SystemModel.Type)? {
    models.first { $0.outline.name == name || $0.outline.aliases.contains(name) }
  }
}
