import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Backups of the active, and the same one restored onto both (SP-BACKUP-004).
extension StandbyPair {
  /// The backup that is there when the run begins, and the next one.
  mutating func startBackups(_ context: Context) {
    if let age = plan.firstBackupAge {
      backups.append(Backup(at: context.now - age, writes: []))
    }
    if let interval = plan.backupInterval { context.schedule(.backupDue, after: interval) }
  }

  /// A periodic backup of whoever serves as active.
  mutating func backupDue(_ context: Context) {
    if let interval = plan.backupInterval { context.schedule(.backupDue, after: interval) }
    guard let pce = pces.indices.first(where: { serves($0) && pces[$0].role != .standby }) else {
      return
    }
    finishBackup(of: pce, context)
  }

  /// `take-backup`: on the active, and a warning on a standby (SP-BACKUP-002).
  mutating func beginBackup(_ order: Order, _ context: Context) -> CommandResponse {
    if pces[order.pce].role == .standby {
      note(
        .system, plan.pces[order.pce].entity,
        "backup-on-standby: backups are taken on the active PCE", context, "SP-BACKUP-002")
    }
    guard works(order.pce) else { return refused("its databases are down", "SP-BACKUP-002") }
    let rate = context.ledger.draw(
      PCEParameters.dumpThroughput, for: plan.pces[order.pce].entity, 0)
    // AS-REP-013: 15 GB
    let takes = order.request.takes ?? Duration(roundingSeconds: 15_000 / rate)
    return beginWork(order, takes: takes, context)
  }

  mutating func finishBackup(of pce: Int, _ context: Context) {
    deliverWrites(context)
    let held = book.writes.indices.filter {
      book.writes[$0].isHeld[pce] && book.writes[$0].kind != .supportBundle
    }
    backups.append(Backup(at: context.now, writes: held))
    touch()
  }

  /// `restore-backup`: the very same one on both sides.
  mutating func beginRestore(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard !backups.isEmpty else { return refused("there is no backup", "SP-BACKUP-004") }
    let chosen = number(order, "backup").map { Int(saturating: $0) - 1 } ?? backups.count - 1
    guard backups.indices.contains(chosen) else {
      return refused("there are \(backups.count) backups, from 1", "SP-BACKUP-004")
    }
    if let other = pces[partner(of: pce)].restoredBackup, other != chosen {
      return refused(
        "backup-mismatch: backup \(other + 1) was restored onto the other PCE", "SP-BACKUP-004")
    }
    guard runs(pce), pces[pce].level == .one else {
      return refused("a restore needs runlevel 1", "SP-BACKUP-004")
    }
    if serves(partner(of: pce)) {
      note(
        .system, plan.pces[pce].entity,
        "restore-not-needed: the other PCE has the data", context, "SP-BACKUP-003")
    }
    pces[pce].restoredBackup = chosen
    let rate = context.ledger.draw(
      PCEParameters.restoreThroughput, for: plan.pces[pce].entity, 0)
    // AS-REP-013: 15 GB
    let takes = order.request.takes ?? Duration(roundingSeconds: 15_000 / rate)
    return beginWork(order, takes: takes, context)
  }

  /// The PCE holds what the backup holds; both the same makes a pair again.
  mutating func finishRestore(of pce: Int, _ context: Context) -> CommandOutcome {
    guard runs(pce), let chosen = pces[pce].restoredBackup else {
      return .failed(Refusal("the PCE is down", sources: ["SP-BACKUP-004"]))
    }
    let backup = backups[chosen]
    for place in book.writes.indices {
      book.writes[place].isHeld[pce] = backup.writes.contains(place)
    }
    pces[pce].needsDatabase = false
    pces[pce].hasFormerData = false
    tally.restoredAge = (tally.outageBegan ?? context.now) - backup.at
    note(
      .system, plan.pces[pce].entity, "holds backup \(chosen + 1)", context, "SP-BACKUP-004")
    if pces[partner(of: pce)].restoredBackup == chosen { pairRestored(context) }
    touch()
    return .succeeded
  }

  /// Both hold the same backup: roles are as before the loss, and nothing is left to copy.
  private mutating func pairRestored(_ context: Context) {
    abandonCopy(context)
    link.owedCopy = nil
    let active = pces.indices.first { pces[$0].role == .active } ?? plan.active
    let copy = partner(of: active)
    pces[active].role = .active
    pces[active].configuredLevel = .five
    pces[copy].role = .standby
    pces[copy].configuredLevel = .two
    link.source = active
    link.phase = .ready
    tally.readyTimes += 1
    if let since = link.unprotectedSince { tally.unprotected += context.now - since }
    link.unprotectedSince = nil
    for place in channels.indices {
      channels[place].settle(at: context.now)
      channels[place].waiting = .zero
      channels[place].carried = .zero
      channels[place].heldBeforeCopy = nil
    }
    for pce in pces.indices { pces[pce].restoredBackup = nil }
    loseWrites { !$0.isHeld[0] && !$0.isHeld[1] }
    fileCopies.lastCopy = context.now
    note(
      .system, entity, "has the same backup on both PCEs and is a pair again", context,
      "SP-BACKUP-004")
  }
}
