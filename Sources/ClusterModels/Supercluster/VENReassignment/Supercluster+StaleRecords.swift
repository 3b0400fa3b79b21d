import ClusterModeling
import Observations
import Units

/// Records of VENs that show Online although their PCE is down (SC-VEN-019, SC-VEN-020).
extension Supercluster {
  /// VENs of a group that are shown Online and whose PCE does not hear them.
  func staleOnline(group: Int) -> Int {
    guard let population = vens.population else { return 0 }
    let stale = allPCEs.filter { !deliversPolicy($0) }.reduce(0) {
      $0 + population.counts(group: group, server: $1).online
    }
    return max(0, stale - reassignments.deletedRecords[group])
  }

  /// `delete-ven-records`: the leader forgets who is wrongly shown Online; heartbeats bring them back.
  mutating func deleteRecords(_ order: Order, _ context: Context) -> CommandResponse {
    guard believesLeading(order.pce), acceptsAPI(order.pce) else {
      return .refused(Refusal("records are deleted on the leader", sources: ["SC-VEN-020"]))
    }
    guard let group = entityIndex(in: order.request, "group", .vens) else {
      return .refused(Refusal("name the group of VENs", sources: ["SC-VEN-020"]))
    }
    let count = staleOnline(group: group)
    reassignments.deletedRecords[group] += count
    isUnsettled = true
    note(
      .system, plan.pces[order.pce].entity,
      "deletes \(count) records of VENs wrongly shown Online; heartbeats set the state right",
      context,
      sources: ["SC-VEN-020", "SC-DOC-064"])
    return .done
  }

  /// `unpair-vens`: on the workloads themselves, when their member has failed (SC-VEN-020).
  mutating func unpairVENs(_ order: Order, _ context: Context) -> CommandResponse {
    let group = entityIndex(in: order.request, "group", .vens)
    let lost = clientsTargeting(order.pce, group: group)
    for (client, _) in lost {
      changeVENs(context) { $0.unpair(client, at: context.now) }
    }
    reassignments.unpaired += lost.count
    isUnsettled = true
    note(
      .system, plan.pces[order.pce].entity,
      "loses \(lost.count) VENs that are unpaired; they enforce nothing any more", context,
      sources: ["SC-VEN-020", "SC-DOC-064"])
    observeVENs(context)
    return .done
  }

  /// Records are wrong no longer once their PCE hears VENs again.
  mutating func reviewStaleRecords() {
    for group in plan.groups.indices where reassignments.deletedRecords[group] > 0 {
      let home = plan.groups[group].home
      if deliversPolicy(home) { reassignments.deletedRecords[group] = 0 }
    }
  }

  /// The place of an entity of a kind that an argument names.
  func entityIndex(in request: CommandRequest, _ argument: String, _ kind: OwnKind) -> Int? {
    guard case .entity(let entity)? = request.argument(argument), ownKind(entity) == kind else {
      return nil
    }
    return Int(entity.index)
  }

  /// The number that an argument gives.
  func number(in request: CommandRequest, _ argument: String) -> Double? {
    guard case .number(let number)? = request.argument(argument) else { return nil }
    return number
  }
}
