import ClusterModeling
import Observations
import SimulationKernel
import Units

/// A dump of a PCE's persistent state (SC-CMD-022).
struct Backup: Sendable {
  /// When it was taken.
  var takenAt: Instant
  /// The role that the PCE had.
  var wasLeader: Bool
  /// The replicated data in it.
  var data: DataSnapshot
  /// The target PCE of each NEN as of then (SC-NEN-007).
  var nenTargets: [Int]

  /// What it holds: only a leader's has the policy database (SC-BACKUP-001, SC-BACKUP-002).
  ///
  /// No dump holds the traffic database (SC-BACKUP-005) or VEN bundles (SC-BACKUP-006).
  var parts: [String] {
    let common = [
      "login information", "traffic redis", "reporting database", "Supercluster configuration",
    ]
    return wasLeader ? ["policy database"] + common : common
  }
}

extension Supercluster {
  /// Takes the periodic backups that the operator has set up (SC-BACKUP-007, AS-OPS-013).
  mutating func startBackups(_ context: Context) {
    let usual = Duration(
      roundingSeconds: context.ledger.value(PCEParameters.backupInterval) * 3_600)
    for pce in allPCEs {
      // Nobody has backed up a PCE that is only just installed (SC-DEPLOY-022).
      if pces[pce].contents == .joined || pce == plan.firstLeader { takeBackup(of: pce, context) }
      let interval = plan.pces[pce].backupInterval ?? usual
      context.schedule(.backupDue(pce: UInt8(pce)), after: interval)
    }
  }

  /// A periodic backup is due; a PCE that is not in full operation skips it (SC-DOC-043).
  mutating func backupDue(_ pce: Int, _ context: Context) {
    let usual = Duration(
      roundingSeconds: context.ledger.value(PCEParameters.backupInterval) * 3_600)
    if acceptsAPI(pce) { takeBackup(of: pce, context) }
    context.schedule(
      .backupDue(pce: UInt8(pce)), after: plan.pces[pce].backupInterval ?? usual)
  }

  /// Keeps a copy of what a PCE has now, away from its nodes.
  mutating func takeBackup(of pce: Int, _ context: Context) {
    backups[pce].append(
      Backup(
        takenAt: context.now, wasLeader: believesLeading(pce),
        data: snapshot(of: pce, at: context.now), nenTargets: nens.map(\.target)))
  }

  /// `supercluster-data-dump`: on a data node at runlevel 5 (SC-CMD-022, SC-DOC-043).
  mutating func dumpData(_ order: Order, _ context: Context) -> CommandResponse {
    if let refusal = refusalUnless(at: .five, order, "SC-DOC-043") { return .refused(refusal) }
    guard databaseRuns(order.pce) else {
      return .refused(Refusal("the database does not answer", sources: ["SC-DOC-043"]))
    }
    let span = copyTime(PCEParameters.dumpThroughput, on: order.pce, context)
    return beginWork(order, takes: span, context)
  }

  /// A dump is written.
  mutating func completeDump(of pce: Int, _ context: Context) -> CommandOutcome {
    guard databaseRuns(pce) else {
      return .failed(
        Refusal("the database went away; run the dump again", sources: ["SC-CMD-006"]))
    }
    takeBackup(of: pce, context)
    let parts = backups[pce].last?.parts.joined(separator: ", ") ?? ""
    note(
      .system, plan.pces[pce].entity, "has written a backup: \(parts)", context,
      sources: ["SC-CMD-022", believesLeading(pce) ? "SC-BACKUP-001" : "SC-BACKUP-002"])
    return .succeeded
  }

  /// Size of the database over a throughput, both drawn once a run (AS-REP-013).
  func copyTime(_ throughput: Parameter, on pce: Int, _ context: Context) -> Duration {
    let entity = plan.pces[pce].entity
    let gigabytes = context.ledger.draw(PCEParameters.databaseSize, for: entity, 0)
    let megabytesPerSecond = context.ledger.draw(throughput, for: entity, 0)
    return Duration(roundingSeconds: gigabytes * 1_000 / megabytesPerSecond / slowestSpeed(of: pce))
  }
}
