import ClusterModeling
import NetworkModel
import Units

extension Supercluster {
  /// Kinds of the data part: `replication` (4), `illumination` (5), `policy` (6).
  static func dataKinds(_ plan: SuperclusterPlan?) -> [EntityKind] {
    let names = plan?.pces.map(\.name) ?? []
    let pairs = names.flatMap { from in names.filter { $0 != from }.map { "\(from)->\($0)" } }
    return [
      EntityKind(
        name: "replication", plural: "replications",
        explanation: "The stream of one PCE's changes to another PCE.",
        fields: streamFields.map(\.field), entities: pairs),
      EntityKind(
        name: "illumination", plural: "illuminations",
        explanation: "One PCE's traffic view, and its share of the map that the leader shows.",
        fields: illuminationFields.map(\.field), entities: names),
      EntityKind(
        name: "policy", plural: "policies",
        explanation: "What one PCE knows and has computed of policy and workload context.",
        fields: policyFields.map(\.field), entities: names),
    ]
  }

  /// A field of one of the data part's kinds.
  ///
  /// A PCE knows its own streams, policy and views only; ages of the map stand on the health page of
  /// the leader (SC-ILLUM-006). Others' eyes see nothing.
  func dataReading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading {
    let index = Int(entity.index)
    switch view {
    case .truth: break
    case .belief(let observer), .page(_, let observer):
      guard let pce = place(of: observer)?.pce, sees(entity, from: pce) else { return .nothing }
    }
    switch entity.kind {
    case 4: return Self.streamFields[field].read(self, replication.pairs[index], now, network)
    case 5: return Self.illuminationFields[field].read(self, index, now, network)
    default: return Self.policyFields[field].read(self, index, now, network)
    }
  }

  private func sees(_ entity: EntityID, from pce: Int) -> Bool {
    let index = Int(entity.index)
    switch entity.kind {
    case 4:
      let stream = replication.streams[replication.pairs[index]]
      return stream.origin == pce || stream.subscriber == pce
    case 5: return index == pce || illumination.maps[pce].isFetching
    default: return index == pce
    }
  }

  private static let streamFields: [Field] = [
    Field(
      "lag", .duration, "Age of the oldest change that the receiver has not confirmed.",
      ["AS-REP-010", "SC-REPL-006"]
    ) { model, place, now, _ in
      let stream = model.replication.streams[place]
      return model.lag(of: stream.subscriber, from: stream.origin, at: now)
    },
    Field(
      "backlog_changes", .count, "Changes committed and not confirmed.", total: .sum,
      ["SC-REPL-008"]
    ) { model, place, _, _ in .count(model.countedBacklog(place).changes) },
    Field(
      "backlog_bytes", .bytes, "Bytes of those changes.", total: .sum, ["AS-POL-008"]
    ) { model, place, _, _ in .number(Double(model.countedBacklog(place).bytes)) },
    Field("from", .entity("pce"), "The PCE whose changes they are.") { model, place, _, _ in
      model.reading(pce: model.replication.streams[place].origin)
    },
    Field("to", .entity("pce"), "The PCE that receives them.") { model, place, _, _ in
      model.reading(pce: model.replication.streams[place].subscriber)
    },
    Field("flowing", .boolean, "True while changes may pass.", ["SC-REPL-008"]) {
      model, place, _, network in
      .boolean(model.flows(model.replication.streams[place], network))
    },
    Field(
      "transit", .duration, "Time from commit to apply of the newest applied change.",
      ["SC-REPL-005"]
    ) { model, place, _, _ in .duration(model.replication.streams[place].transit) },
    Field(
      "listed", .boolean, "True while the pair stands in the lag matrix.", ["SC-REPL-008"]
    ) { model, place, _, _ in
      let stream = model.replication.streams[place]
      return .boolean(model.isInLagMatrix(from: stream.origin, to: stream.subscriber))
    },
    Field("stalled", .boolean, "True while a fault holds the stream.") { model, place, _, _ in
      .boolean(model.replication.streams[place].stalls > 0)
    },
  ]

  /// A backlog as it counts: what is queued for a PCE off the list is discarded (SC-REPL-008).
  private func countedBacklog(_ place: Int) -> (changes: Int, bytes: Int64) {
    let stream = replication.streams[place]
    guard isInLagMatrix(from: stream.origin, to: stream.subscriber) else { return (0, 0) }
    let log = replication.logs[stream.origin]
    let backlog = replication.backlog(stream)
    return (log.liveCount(in: backlog), log.bytes(in: backlog))
  }

  private static let illuminationFields: [Field] = [
    Field(
      "age", .duration,
      "Age of a member's data on the leader's map; no value for the leader or without data.",
      ["SC-ILLUM-005", "SC-ILLUM-006"]
    ) { model, pce, now, _ in model.illuminationAge(of: pce, at: now) },
    Field("pce", .entity("pce"), "The PCE whose workloads are shown.") { model, pce, _, _ in
      model.reading(pce: pce)
    },
    Field("syncing", .boolean, "True while the leader fetches it.", ["SC-ILLUM-002"]) {
      model, pce, _, _ in
      .boolean(model.mapLeader.map { model.illumination.maps[$0].running[pce] != nil } ?? false)
    },
    Field("interval", .duration, "Time between syncs.", ["SC-ILLUM-003", "AS-ILL-001"]) {
      model, _, _, _ in .duration(model.illumination.interval)
    },
    Field(
      "map_age", .duration,
      "Time since the data of the PCE's own map was refreshed; no value unless it leads.",
      ["SC-ILLUM-005"]
    ) { model, pce, now, _ in model.mapAge(of: pce, at: now) },
    Field(
      "shows", .symbol(["all PCEs", "local view", "nothing"]), "What the PCE's own map shows.",
      ["SC-ILLUM-007", "SC-ROLE-003"]
    ) { model, pce, _, _ in .symbol(model.mapScope(of: pce)) },
    Field(
      "workloads_shown", .count, "VENs whose traffic the PCE's own map shows.",
      ["SC-ILLUM-007", "SC-ROLE-003"]
    ) { model, pce, _, _ in .count(model.workloadsShown(by: pce)) },
    Field(
      "view_span", .duration, "How far back the PCE's own traffic view in memory reaches.",
      ["SC-ILLUM-001"]
    ) { model, pce, now, _ in
      model.illumination.viewSince[pce].map { .age(now - $0) } ?? .nothing
    },
    Field(
      "flows_accepted", .count, "Flow summaries that the PCE has taken in.", total: .sum,
      ["SC-ILLUM-001"]
    ) { model, pce, now, _ in
      model.flowsAccepted(by: pce, at: now)
    },
    Field(
      "flows_exported", .count, "Flow summaries streamed to log collectors: all it has taken in.",
      total: .sum, ["SC-ILLUM-009"]
    ) { model, pce, now, _ in
      model.flowsAccepted(by: pce, at: now)
    },
  ]

  /// Flow summaries taken in so far; the number moves with time.
  private func flowsAccepted(by pce: Int, at now: Instant) -> Reading {
    guard let intake = intake(of: pce, at: now) else { return .count(0) }
    return Reading(.number(intake.accepted), slope: intake.acceptedRate / 1e9)
  }

  private static let policyFields: [Field] = [
    Field("known", .count, "Number of the newest version it knows.") { model, pce, _, _ in
      .count(model.policy.work[pce].newestKnown)
    },
    Field("computed", .count, "Number of the newest version it has computed.") {
      model, pce, _, _ in .count(model.policy.work[pce].newestComputed)
    },
    Field(
      "age", .duration, "Age of the oldest policy that it is to get and has not computed.",
      ["SC-POLICY-002"]
    ) { model, pce, now, _ in model.policyAge(of: pce, at: now) },
    Field("pce", .entity("pce"), "The PCE.") { model, pce, _, _ in model.reading(pce: pce) },
    Field("computing", .boolean, "True while it computes.", ["SC-POLICY-003"]) {
      model, pce, _, _ in .boolean(!model.policy.work[pce].running.isEmpty)
    },
    Field(
      "writers", .count, "Writers of policy that address this PCE.", total: .sum,
      ["AS-LDR-005", "AS-LDR-006"]
    ) { model, pce, _, _ in .count(model.policy.writing.writers.count { $0.addressed == pce }) },
    Field(
      "open_edits", .count,
      "Edits of its workloads that the leader shows and that are not enforced.", total: .sum,
      ["SC-POLICY-009"]
    ) { model, pce, _, _ in .count(model.policy.work[pce].openEdits) },
    Field(
      "unreplicated", .count, "Its own changes that no other PCE has.", total: .sum,
      ["SC-REPL-009"]
    ) { model, pce, _, _ in
      .count(model.replication.logs[pce].liveCount(in: model.unreplicated(by: pce)))
    },
  ]
}
