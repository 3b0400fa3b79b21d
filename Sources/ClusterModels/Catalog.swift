public import ClusterModeling

/// The models that this build knows, in the order in which they are listed.
public enum Catalog {
  /// All models.
  public static let models: [any SystemModel.Type] = [
    SharedSupercluster.self, StandbyPair.self, CoreHA.self, PeerCluster.self, GenericSystem.self,
  ]
}
