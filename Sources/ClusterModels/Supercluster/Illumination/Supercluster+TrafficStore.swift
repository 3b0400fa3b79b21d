import ClusterModeling
import Observations
import Units

/// The traffic datastore on the data nodes, from which Explorer works (SC-ILLUM-013).
extension Supercluster {
  /// Bytes of one recorded flow summary (AS-ILL-009). [B]
  private static let bytesOfSummary = 250.0

  /// What the traffic datastore of a PCE holds; the oldest goes when its share is full. [B]
  ///
  /// It grows with every summary that the PCE records and is the same on data0 and data1
  /// (SC-DISK-001, SC-DISK-018, AS-ILL-011). Simplification: days of retention do not end it.
  func trafficStored(on pce: Int, at now: Instant) -> Reading {
    trafficStored(on: pce, vens.population?.intake(of: pce, at: now), at: now)
  }

  /// The same with the summaries that the PCE takes in.
  func trafficStored(on pce: Int, _ intake: FlowIntakeReading?, at now: Instant) -> Reading {
    let limit = plan.pces[pce].trafficDevice.limit
    let before = plan.pces[pce].trafficStored
    guard let intake else {
      return .number(min(limit, before))
    }
    let stored = before + intake.recorded * Self.bytesOfSummary
    guard stored < limit else { return .number(limit) }
    let slope = intake.recordedRate * Self.bytesOfSummary / 1e9
    guard slope > 0 else { return .number(stored) }
    let left = (limit - stored) / slope
    let isFar = left > 1e18
    return Reading(
      .number(stored), slope: slope,
      validUntil: isFar ? .never : now + Duration(nanoseconds: Int64(left) + 1))
  }

  /// Writes the fill of each traffic datastore to its curve, at the end.
  mutating func observeTrafficStores(_ context: Context) {
    for pce in allPCEs { observeTrafficStore(of: pce, isLast: true, context) }
  }

  /// Writes the fill of a PCE's traffic datastore to its curve when the line bends.
  ///
  /// Simplification: a bend that comes with VENs alone is drawn at the PCE's next change.
  mutating func observeTrafficStore(of pce: Int, isLast: Bool = false, _ context: Context) {
    if !isLast { vens.population?.playFlows(before: context.now, at: pce) }
    let rate = vens.population?.intake(of: pce, at: context.now).recordedRate ?? 0
    guard isLast || rate != observation.trafficRates[pce] else { return }
    observation.trafficRates[pce] = rate
    guard case .number(let stored) = trafficStored(on: pce, at: context.now).value else { return }
    context.recorder.set(observation.trafficStores[pce], stored, at: context.now)
  }

  /// Fields of a PCE on its traffic datastore.
  static let trafficStoreFields: [Field] = [
    Field(
      "traffic_store", .bytes, "What its traffic datastore holds on each data node.",
      ["SC-ILLUM-013", "SC-DISK-018", "AS-ILL-009"]
    ) { model, pce, now, _ in model.trafficStored(on: pce, at: now) },
    Field(
      "traffic_store_limit", .bytes, "What its traffic datastore may take of its own device.",
      ["SC-DISK-001", "SC-DISK-009"]
    ) { model, pce, _, _ in
      .number(model.plan.pces[pce].trafficDevice.limit)
    },
  ]
}
