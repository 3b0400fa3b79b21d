import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Copies of the leader's backup on members, and what comes of different ones (SC-BACKUP-009).
extension Supercluster {
  /// `copy-leader-backup`: the leader's newest backup to data0 of a member (SC-BACKUP-010).
  mutating func copyLeaderBackup(_ order: Order, _ context: Context) -> CommandResponse {
    let leader = order.pce
    guard let target = pce(in: order.request, "to"), target != leader else {
      return .refused(Refusal("name the member that gets the copy", sources: ["SC-BACKUP-010"]))
    }
    guard let backup = backups[leader].last, backup.wasLeader else {
      return .refused(
        Refusal(
          "\(plan.pces[leader].name) has no backup with the policy database",
          sources: ["SC-BACKUP-001", "SC-BACKUP-010"]))
    }
    guard reach(leader, target, context.shared.network) else {
      return .refused(
        Refusal("\(plan.pces[target].name) cannot be reached", sources: ["SC-BACKUP-010"]))
    }
    return beginWork(
      order, subject: target, takes: transferTime(from: leader, to: target, context), context)
  }

  /// Size of a backup over the pace of a copy (AS-REP-013, AS-MBR-003).
  func transferTime(from leader: Int, to target: Int, _ context: Context) -> Duration {
    let gigabytes = context.ledger.draw(
      PCEParameters.databaseSize, for: plan.pces[leader].entity, 0)
    let drawn = context.ledger.draw(
      DeploymentParameters.initialCopy, for: plan.pces[target].entity, 0)
    return Duration(
      roundingSeconds: gigabytes * 1_000 / drawn * slowness(from: leader, to: target, context))
  }

  /// The copy has arrived.
  mutating func completeCopy(
    of leader: Int, _ work: RunningWork, _ context: Context
  ) -> CommandOutcome {
    guard let target = work.subject, let backup = backups[leader].last(where: \.wasLeader) else {
      return .failed(Refusal("there is no backup any more", sources: ["SC-BACKUP-010"]))
    }
    installations[target].leaderCopy = backup
    isUnsettled = true
    note(
      .system, plan.pces[target].entity,
      "has a copy of the leader's backup from \(backup.takenAt.sinceStart) after the start",
      context,
      sources: ["SC-BACKUP-010", "SC-BACKUP-009"])
    return .succeeded
  }

  /// `copy-backup-to-data1`: the file that the step on data1 names (SC-DOC-042).
  mutating func copyToSecondNode(_ order: Order) -> CommandResponse {
    installations[order.pce].hasFileOnData1 = true
    return .done
  }

  /// What an entire restore adds when a member has no copy of the leader's backup (SC-BACKUP-010).
  func missingCopyTime(_ order: Order, _ context: Context) -> Duration {
    guard word(in: order.request, "restore_type") == "entire_supercluster",
      let leader = pce(in: order.request, "restoring_pce"), leader != order.pce,
      installations[order.pce].leaderCopy == nil
    else { return .zero }
    return transferTime(from: leader, to: order.pce, context)
  }

  /// Remembers from which of the leader's backups an entire restore was made (SC-BACKUP-011).
  mutating func noteGeneration(_ order: Order, _ context: Context) {
    let pce = order.pce
    guard word(in: order.request, "restore_type") == "entire_supercluster" else {
      installations[pce].restoredGeneration = nil
      return
    }
    let leader = self.pce(in: order.request, "restoring_pce") ?? pce
    let copy = leader == pce ? nil : installations[pce].leaderCopy
    installations[pce].restoredGeneration =
      copy?.takenAt ?? backups[leader].last(where: \.wasLeader)?.takenAt
  }

  /// A member rejoins: its generation is compared with the leader's (SC-BACKUP-011, AS-MBR-007).
  mutating func compareGenerations(of pce: Int, leader: Int, _ context: Context) {
    installations[pce].isMismatched = false
    guard leader != pce, let mine = installations[pce].restoredGeneration,
      let theirs = installations[leader].restoredGeneration, mine != theirs
    else { return }
    let probability = context.ledger.value(DeploymentParameters.mismatchBreaks)
    let breaks = context.streams.stream(plan.pces[pce].entity, "mismatched leader backups")
      .happens(probability, 0)
    installations[pce].isMismatched = breaks
    note(
      .hazard, plan.pces[pce].entity,
      "was restored from another leader backup than \(plan.pces[leader].name)"
        + (breaks ? ": replication with it fails" : ""), context,
      sources: ["SC-BACKUP-011", "AS-MBR-007"])
  }

  /// True when nothing is replicated between two PCEs because their restores do not match.
  func isMismatched(_ origin: Int, _ subscriber: Int) -> Bool {
    installations[origin].isMismatched || installations[subscriber].isMismatched
  }

  /// Independent copies of the newest backup that holds policy (SC-BACKUP-003).
  var leaderBackupCopies: Int {
    let newest = allPCEs.compactMap { pce in backups[pce].last(where: \.wasLeader)?.takenAt }.max()
    guard let newest else { return 0 }
    return 1 + installations.count { $0.leaderCopy?.takenAt == newest }
  }
}
