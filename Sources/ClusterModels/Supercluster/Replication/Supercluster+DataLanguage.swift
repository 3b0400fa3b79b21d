import ClusterModeling
import NetworkModel
import Units

extension Supercluster {
  /// Places of streams by the index of their entity: all pairs of two different PCEs.
  var streamPlaces: [Int] {
    replication.streams.indices.filter {
      replication.streams[$0].origin != replication.streams[$0].subscriber
    }
  }

  /// Kinds of the data part: `replication` (4), `illumination` (5), `policy` (6).
  static func dataKinds(_ plan: SuperclusterPlan?) -> [EntityKind] {
    let names = plan?.pces.map(\.name) ?? []
    let pairs = names.flatMap { from in names.filter { $0 != from }.map { "\(from)->\($0)" } }
    return [
      EntityKind(
        name: "replication", plural: "replications",
        explanation: "The stream of one PCE's changes to another PCE.",
        fields: [
          EntityField(
            "lag", .duration, "Age of the oldest change that the receiver has not confirmed.",
            sources: ["AS-REP-010", "SC-REPL-006"]),
          EntityField(
            "backlog_changes", .count, "Changes committed and not confirmed.", total: .sum),
          EntityField(
            "backlog_bytes", .bytes, "Bytes of those changes.", total: .sum,
            sources: ["AS-POL-008"]),
          EntityField("from", .entity("pce"), "The PCE whose changes they are."),
          EntityField("to", .entity("pce"), "The PCE that receives them."),
          EntityField(
            "flowing", .boolean, "True while changes may pass.", sources: ["SC-REPL-008"]),
          EntityField(
            "transit", .duration, "Time from commit to apply of the newest applied change.",
            sources: ["SC-REPL-005"]),
          EntityField(
            "listed", .boolean, "True while the pair stands in the lag matrix.",
            sources: ["SC-REPL-008"]),
        ], entities: pairs),
      EntityKind(
        name: "illumination", plural: "illuminations",
        explanation: "One PCE's share of the map that the leader shows.",
        fields: [
          EntityField(
            "age", .duration, "Age of the PCE's data on the leader; no value when it has none.",
            sources: ["SC-ILLUM-005"]),
          EntityField("pce", .entity("pce"), "The PCE whose workloads are shown."),
          EntityField("syncing", .boolean, "True while the leader fetches it."),
          EntityField(
            "interval", .duration, "Time between syncs.", sources: ["SC-ILLUM-003", "AS-ILL-001"]),
        ], entities: names),
      EntityKind(
        name: "policy", plural: "policies",
        explanation: "What one PCE knows and has computed of policy and workload context.",
        fields: [
          EntityField("known", .count, "Number of the newest version it knows."),
          EntityField("computed", .count, "Number of the newest version it has computed."),
          EntityField(
            "age", .duration, "Age of the oldest policy version that it has not computed."),
          EntityField("pce", .entity("pce"), "The PCE."),
          EntityField("computing", .boolean, "True while it computes."),
          EntityField(
            "writers", .count, "Writers of policy that address this PCE.", total: .sum,
            sources: ["AS-LDR-005"]),
        ], entities: names),
    ]
  }

  /// A field of one of the data part's kinds.
  func dataReading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    let index = Int(entity.index)
    switch entity.kind {
    case 4: return streamReading(field, replication.streams[streamPlaces[index]], now, network)
    case 5:
      switch field {
      case 0: return illuminationAge(of: index, at: now)
      case 1: return pceReading(index)
      case 2: return .boolean(mapLeader.map { illumination.running[$0][index] != nil } ?? false)
      default: return .duration(illumination.interval)
      }
    default: return policyReading(field, index, now)
    }
  }

  private func streamReading(
    _ field: Int, _ stream: Replication.Stream, _ now: Instant, _ network: Network
  ) -> Reading {
    switch field {
    case 0: lag(of: stream.subscriber, from: stream.origin, at: now)
    case 1: .count(replication.backlog(stream).changes)
    case 2: .number(Double(replication.backlog(stream).bytes))
    case 3: pceReading(stream.origin)
    case 4: pceReading(stream.subscriber)
    case 5: .boolean(flows(stream, network))
    case 6: .duration(stream.transit)
    default: .boolean(isInLagMatrix(from: stream.origin, to: stream.subscriber))
    }
  }

  private func policyReading(_ field: Int, _ pce: Int, _ now: Instant) -> Reading {
    switch field {
    case 0: .count(policy.work[pce].known)
    case 1: .count(policy.work[pce].computed)
    case 2: policyAge(of: pce, at: now)
    case 3: pceReading(pce)
    case 4: .boolean(!policy.work[pce].running.isEmpty || policy.work[pce].computesAll)
    default: .count(policy.writers.count { $0.addressed == pce })
    }
  }

  /// A PCE as a value; PCEs are the second of the model's kinds.
  private func pceReading(_ pce: Int) -> Reading {
    .entity(EntityID(kind: plan.firstKind + 1, index: pce))
  }
}
