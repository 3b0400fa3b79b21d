import ClusterModeling

extension GenericSystem {
  /// What the model is called, knows and takes.
  static let description: ModelDescription = {
    var description = ModelDescription(
      name: "generic", aliases: ["building-blocks"],
      explanation: "Building blocks for what no other model knows: stations, components, pairs.",
      profiles: ["blocks"])
    description.configuration = sectionKeys
    description.loads = loadDescriptions
    description.entityKinds = kinds(of: nil)
    description.faults = faultDescriptions
    description.metrics = descriptions(of: examples)
    return description
  }()

  private static let faultDescriptions: [FaultDescription] = [
    FaultDescription(
      "station.down", on: ["station"], "A station serves nobody; what is in service goes on later.")
  ]
}
