import ClusterModeling
import Observations
import SimulationKernel
import Units

/// The way back of a failed PCE: set up, data restore, rejoin (SC-RESTORE-005, SC-RESTORE-013).
extension Supercluster {
  /// `setup`: a fresh database after a reset, at runlevel 1 (SC-CMD-026).
  mutating func setUp(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if let refusal = refusalUnless(at: .one, order, "SC-CMD-026") { return .refused(refusal) }
    switch pces[pce].contents {
    case .fresh: return .done
    case .empty:
      pces[pce].contents = .fresh
      for node in plan.pces[pce].nodes { nodes[node].isReset = false }
      isUnsettled = true
      return .done
    default:
      return .refused(
        Refusal("\(plan.pces[pce].name) has not been reset", sources: ["SC-CMD-026"]))
    }
  }

  /// `supercluster-data-restore`: fully on data0, then with the skip option on data1 (SC-CMD-023).
  mutating func restoreFromBackup(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if let refusal = refusalUnless(at: .one, order, "SC-CMD-023") { return .refused(refusal) }
    if case .boolean(true)? = order.request.argument("skip_db_restore") {
      return restoreOnSecondNode(order)
    }
    guard plan.nodes[order.nodes[0]].shortName != "data1" else {
      return .refused(
        Refusal("data1 comes after data0, with skip_db_restore", sources: ["SC-CMD-023"]))
    }
    guard pces[pce].contents != .empty else {
      return .refused(
        Refusal("the database is not set up: run setup first", sources: ["SC-CMD-026"]))
    }
    guard pces[pce].contents == .fresh || pces[pce].contents == .halfRestored else {
      return .refused(
        Refusal("\(plan.pces[pce].name) has not been reset", sources: ["SC-RESTORE-005"]))
    }
    if let refusal = missingForRestore(of: pce) { return .refused(refusal) }
    guard let backup = backups[pce].last else {
      return .refused(Refusal("there is no backup", sources: ["SC-RESTORE-003"]))
    }
    if let refusal = refusalOfFiles(order) { return .refused(refusal) }
    if context.now - backup.takenAt
      < context.ledger.fixedDuration(PCEParameters.backupAgeMin)
    {
      note(
        .hazard, plan.pces[pce].entity, "restores a backup that is younger than 15 min", context,
        sources: ["AS-OPS-006"])
    }
    noteIdentity(of: pce, context)
    let span = copyTime(PCEParameters.restoreThroughput, on: pce, context)
    noteGeneration(order, context)
    return beginWork(order, takes: span + missingCopyTime(order, context), context)
  }

  /// A restored PCE has its former name, and its former addresses or such as were entered before.
  ///
  /// Source: SC-DOC-045, SC-RESTORE-010, SC-RESTORE-011.
  private func noteIdentity(of pce: Int, _ context: Context) {
    let isKnownAddress =
      !plan.deployment.usesDNSBalancing
      || installations[pce].announcedAddress >= installations[pce].address
    for (isWrong, what) in [
      (!installations[pce].hasFormerName, "another FQDN"),
      (!isKnownAddress, "addresses that were not entered before"),
    ] where isWrong {
      note(
        .hazard, plan.pces[pce].entity,
        "is restored with \(what); its VENs do not get through to it", context,
        sources: ["SC-DOC-045", "SC-RESTORE-010"])
    }
  }

  /// The step on data1 is short and waits for data0 (SC-RESTORE-009).
  private mutating func restoreOnSecondNode(_ order: Order) -> CommandResponse {
    let pce = order.pce
    guard pces[pce].contents == .halfRestored else {
      return .refused(
        Refusal("the restore on data0 has to be finished first", sources: ["SC-RESTORE-009"]))
    }
    guard !plan.readings.dataOneNeedsFile || installations[pce].hasFileOnData1 else {
      return .refused(Refusal("file not found on data1", sources: ["SC-DOC-042"]))
    }
    pces[pce].contents = .restored
    pces[pce].hasBegunRejoin = false
    isUnsettled = true
    return .done
  }

  /// An entire restore of a member needs the leader's backup too (SC-RESTORE-016).
  private func refusalOfFiles(_ order: Order) -> Refusal? {
    guard word(in: order.request, "restore_type") == "entire_supercluster",
      pce(in: order.request, "restoring_pce") == nil, backups[order.pce].last?.wasLeader == false
    else { return nil }
    return Refusal(
      "the leader's backup is missing on data0 of \(plan.pces[order.pce].name)",
      sources: ["SC-RESTORE-016", "SC-CMD-023"])
  }

  /// The database holds what the newest backup held.
  mutating func completeDataRestore(of pce: Int, _ context: Context) -> CommandOutcome {
    guard let backup = backups[pce].last else {
      return .failed(Refusal("there is no backup", sources: ["SC-RESTORE-003"]))
    }
    // A single node has no data1 whose step would follow (SC-DOC-014).
    pces[pce].contents = dataNodes(of: pce).count == 2 ? .halfRestored : .restored
    pces[pce].hasBegunRejoin = false
    isUnsettled = true
    listenAfterRestore(of: pce, from: backup.takenAt)
    restoreData(of: pce, to: backup.data, context)
    note(
      .system, plan.pces[pce].entity,
      "holds the data of its backup from \(backup.takenAt.sinceStart) after the start, "
        + "\(Duration.seconds((context.now - backup.takenAt).nanoseconds / 1_000_000_000)) old",
      context,
      sources: ["SC-RESTORE-005", "SC-RESTORE-012", "SC-DOC-044"])
    return .succeeded
  }

  /// VEN bundles do not come back with a restore (SC-BACKUP-006).
  mutating func installBundles(_ order: Order, _ context: Context) -> CommandResponse {
    pces[order.pce].hasBundles = true
    isUnsettled = true
    return .done
  }
}
