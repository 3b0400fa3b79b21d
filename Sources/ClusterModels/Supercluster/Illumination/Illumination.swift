import ClusterModeling

/// The leader's map and its syncs.
struct Illumination: Sendable {
  init(plan: SuperclusterPlan, problems: inout [Problem]) {}
}

/// Something that Illumination planned for later.
enum IlluminationEvent: BitwiseCopyable, Sendable {
  /// A sync is due.
  case syncDue
}

extension Supercluster {
  mutating func handle(_ event: IlluminationEvent, _ context: Context) {}
}
