import ClusterModeling
import NetworkModel
import Observations
import Units

/// The line between the two halves of a PCE in two buildings (SC-HA-004).
extension Supercluster {
  /// Most latency between the halves at which Illumination and Explorer are assured.
  ///
  /// Source: SC-HA-004.
  static let assuredBuildingLatency = Duration.milliseconds(10)

  /// Looks at the line between the halves of each PCE that has two buildings.
  mutating func reviewBuildingLatency(_ context: Context) {
    for pce in allPCEs where plan.pces[pce].isSplit {
      let sites = plan.pces[pce].buildings
      let roundTrip = context.shared.network.roundTripTime(sites[0], sites[1])
      let isAssured = roundTrip.map { $0 <= Self.assuredBuildingLatency * 2 } ?? true
      guard isAssured != pces[pce].hasAssuredHalves else { continue }
      pces[pce].hasAssuredHalves = isAssured
      note(
        isAssured ? .system : .hazard, plan.pces[pce].entity,
        isAssured
          ? "has its halves within 10 ms of one another again"
          : "has more than 10 ms between its halves: Illumination and Explorer are not assured",
        context, sources: ["SC-HA-004"])
    }
  }

  /// Fields of a PCE on the line between its halves.
  static let buildingLatencyFields: [Field] = [
    Field(
      "explorer_assured", .boolean,
      "Whether its halves are so near that Illumination and Explorer are assured to work.",
      ["SC-HA-004"]
    ) { model, pce, _, _ in .boolean(model.pces[pce].hasAssuredHalves) }
  ]
}
