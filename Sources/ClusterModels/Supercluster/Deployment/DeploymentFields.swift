import ClusterModeling
import NetworkModel
import Units

/// What expressions may ask of installations, limits, moves and NENs.
extension Supercluster {
  static let deploymentFieldsOfPCE: [Field] = [
    Field(
      "joined", .boolean, "Whether its database is part of a Supercluster.", ["SC-CMD-010"]
    ) { model, pce, _, _ in .boolean(model.isMemberOfSupercluster(pce)) },
    Field(
      "standalone", .boolean, "Whether it stands alone and serves by itself.", ["SC-DEPLOY-002"]
    ) { model, pce, _, _ in .boolean(model.pces[pce].contents == .standalone) },
    Field(
      "joining", .boolean, "Whether a join is at work on it.", ["SC-DEPLOY-008"]
    ) { model, pce, _, _ in .boolean(model.pces[pce].work?.command == .join) },
    Field(
      "join_unfinished", .boolean, "Whether a join failed and has not been repeated.",
      ["SC-DEPLOY-012"]
    ) { model, pce, _, _ in .boolean(model.installations[pce].hasUnfinishedJoin) },
    Field(
      "needs_restart", .boolean, "Whether PCEs joined since it was last started.",
      ["SC-DEPLOY-013"]
    ) { model, pce, _, _ in .boolean(model.installations[pce].needsRestart) },
    Field(
      "lacks_syslog", .boolean, "Whether its events go nowhere since it joined.",
      ["SC-DEPLOY-021"]
    ) { model, pce, _, _ in .boolean(model.installations[pce].lacksSyslog) },
    Field("ven_limit", .count, "The limit on VENs that it enforces.", ["SC-LIMIT-003"]) {
      model, pce, _, _ in .count(model.limits.agents[pce])
    },
    Field(
      "vens_counted", .count, "VENs that count against its limit: paired or moved there.",
      total: .sum, ["SC-LIMIT-007"]
    ) { model, pce, _, _ in .count(model.countedClients(of: pce)) },
    Field("free_vens", .count, "Room below its limit.", total: .sum, ["SC-REMOVE-004"]) {
      model, pce, _, _ in .count(model.freeAgents(of: pce))
    },
    Field(
      "has_profile", .boolean, "Whether a pairing profile has reached it.", ["SC-VEN-001"]
    ) { model, pce, _, _ in .boolean(model.hasPairingProfile(pce)) },
    Field("has_bundles", .boolean, "Whether it has the VEN bundles.", ["SC-VEN-009"]) {
      model, pce, _, _ in .boolean(model.pces[pce].hasBundles)
    },
    Field(
      "has_leader_copy", .boolean, "Whether the leader's backup lies on its data0.",
      ["SC-BACKUP-010"]
    ) { model, pce, _, _ in .boolean(model.installations[pce].leaderCopy != nil) },
    Field(
      "mismatched", .boolean, "Whether it was restored from another leader backup.",
      ["SC-BACKUP-011"]
    ) { model, pce, _, _ in .boolean(model.installations[pce].isMismatched) },
    Field(
      "awaits_login", .boolean, "Whether the login service has to be updated before 5.",
      ["SC-MIGRATE-010"]
    ) { model, pce, _, _ in .boolean(model.installations[pce].awaitsLoginUpdate) },
    Field("nens", .count, "NENs that heartbeat to it.", total: .sum, ["SC-NEN-008"]) {
      model, pce, _, _ in .count(model.nens.count { $0.active == pce })
    },
    Field(
      "nens_targeted", .count, "NENs whose target it is.", total: .sum, ["SC-NEN-008"]
    ) { model, pce, _, _ in .count(model.nens.count { $0.target == pce }) },
    Field(
      "devices_managed", .count, "Load balancers with a NEN that it manages.", total: .sum,
      ["SC-NEN-004"]
    ) { model, pce, _, _ in .count(model.managedDevices(of: pce)) },
    Field(
      "waits_for_join", .boolean,
      "Whether it is taken to 2 while a PCE is added; by the reading of SC-DOC-020.",
      ["SC-DOC-020"]
    ) { model, pce, _, _ in
      .boolean(model.plan.readings.existingDuringJoin == .two && model.isMemberOfSupercluster(pce))
    },
    Field(
      "serves_in_restore", .boolean,
      "Whether it goes back to 5 between drop and rejoin; by the reading of SC-DOC-047.",
      ["SC-DOC-047"]
    ) { model, pce, _, _ in
      .boolean(
        model.plan.readings.survivorsInRestore == .five && model.isMemberOfSupercluster(pce))
    },
  ]

  static let deploymentFieldsOfWhole: [Field] = [
    Field("workloads", .count, "VENs and unmanaged workloads.", ["SC-LIMIT-002"]) {
      model, _, _, _ in .count(model.workloadCount)
    },
    Field("workload_limit", .count, "Most workloads.", ["SC-LIMIT-002"]) { model, _, _, _ in
      .count(model.limits.workloads)
    },
    Field(
      "refused_at_limits", .count, "Pairings, moves and creations refused at a limit.",
      ["SC-LIMIT-012"]
    ) { model, _, _, _ in .count(model.limits.refused) },
    Field(
      "outdated_limit_decisions", .count, "Decisions taken under a limit changed meanwhile.",
      ["SC-LIMIT-010"]
    ) { model, _, _, _ in .count(model.limits.outdatedDecisions) },
    Field(
      "reassignments_under_way", .count, "VENs with a new target that have not been found there.",
      ["SC-VEN-023"]
    ) { model, _, _, _ in .count(model.reassignments.underWay) },
    Field(
      "reassignments_refused", .count, "VENs that were not moved for a limit.", ["SC-LIMIT-006"]
    ) { model, _, _, _ in .count(model.reassignments.refused) },
    Field(
      "leader_backup_copies", .count, "Copies of the newest backup that holds policy.",
      ["SC-BACKUP-003"]
    ) { model, _, _, _ in .count(model.leaderBackupCopies) },
    Field(
      "leader_backup_due", .boolean,
      "Whether leader or members changed since the newest backup that holds policy.",
      ["SC-BACKUP-008", "SC-LEADER-008"]
    ) { model, _, _, _ in .boolean(model.isBackupDue) },
  ]
}
