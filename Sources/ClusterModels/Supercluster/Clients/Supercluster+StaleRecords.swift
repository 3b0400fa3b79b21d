import ClusterModeling
import Observations

/// VENs that are shown Online though nobody hears them, and how that is set right (SC-VEN-020).
extension Supercluster {
  /// VENs of a PCE that other PCEs show Online and nobody hears.
  func staleOnline(of pce: Int) -> Int {
    guard let population = vens.population, !deliversPolicy(pce) else { return 0 }
    let counts = population.counts(server: pce)
    return counts.blind - min(counts.blind, counts.offline)
  }

  /// `unpair-vens`: the agents of a failed member's VENs are removed on their hosts.
  mutating func unpairVENs(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let population = vens.population else { return .done }
    let concerned = (0..<population.clientCount).filter {
      let client = population.client($0)
      return client.activeServer == pce && !client.isRemoved
    }
    for client in concerned {
      // Who is gone counts nowhere (SC-LIMIT-003).
      let home = plan.groups[population.client(client).group].home
      if reassignments.target(of: client, home: home) != home {
        reassignments.setTarget(of: client, home: home, to: home)
      }
    }
    changeVENs(context) { population in
      for client in concerned { population.unpair(client, at: context.now) }
    }
    vens.staleCorrected += concerned.count
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "has \(concerned.count) VENs fewer: they are unpaired",
      context, sources: ["SC-VEN-020", "SC-DOC-064"])
    observeTotals(context)
    return .done
  }

  /// `delete-ven-records`: records that say Online for a failed PCE's VENs go, on the leader.
  ///
  /// Nothing else follows: a VEN that is heard again has its record back (SC-VEN-020).
  mutating func deleteVENRecords(_ order: Order, _ context: Context) -> CommandResponse {
    guard acceptsAPI(order.pce), isOffered(order.pce) else {
      return .refused(
        Refusal("\(plan.pces[order.pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004"]))
    }
    guard believesLeading(order.pce) else {
      return .refused(
        Refusal("records are deleted on the leader", sources: ["SC-VEN-020", "SC-API-001"]))
    }
    guard let failed = pce(in: order.request, "pce") else {
      return .refused(
        Refusal("delete-ven-records needs the failed PCE", sources: ["SC-VEN-020"]))
    }
    let count = staleOnline(of: failed)
    vens.staleCorrected += count
    note(
      .system, plan.pces[order.pce].entity,
      "deletes \(count) records of \(plan.pces[failed].name) that say Online", context,
      sources: ["SC-VEN-020", "SC-VEN-019"])
    return .done
  }

  /// Fields of a PCE on stale records.
  static let staleFields: [Field] = [
    Field(
      "stale_online", .count, "VENs of it that others show Online and nobody hears.", total: .sum,
      ["SC-VEN-019", "SC-VEN-020"]
    ) { model, pce, _, _ in .count(model.staleOnline(of: pce)) }
  ]

  /// The two acts.
  static let staleDescriptions: [CommandDescription] = [
    CommandDescription(
      "unpair-vens", on: ["pce"],
      "Removes the agents of the VENs whose active PCE it is, host by host.",
      sources: ["SC-VEN-020", "SC-DOC-064"]),
    CommandDescription(
      "delete-ven-records", on: ["pce"],
      arguments: [
        CommandDescription.Argument("pce", .entity("pce"), "The PCE whose VENs are not heard.")
      ], "Deletes records that wrongly say Online, on the leader; optional.",
      sources: ["SC-VEN-020"]),
  ]
}
