import ClusterModeling
import Observations
import Units

/// What an upgrade allows and warns of, command by command.
extension Supercluster {
  /// Why a PCE cannot go to a runlevel because of its software; nil when it can.
  func refusalByUpgrade(of pce: Int, at level: Runlevel) -> Refusal? {
    guard level > .one else { return nil }
    if !isMigrated(pce) {
      return Refusal(
        "the database is at \(upgrade.pces[pce].database.text) and the packages are not: "
          + "run migrate first", sources: ["AS-UPG-001", "SC-UPGRADE-SIMPLE-004"])
    }
    guard level == .five, awaitsTables(pce), pces[pce].runlevel == .two else { return nil }
    return Refusal(
      "agent_slony_service and login_slony_service are still starting",
      sources: ["SC-UPGRADE-SIMPLE-008"])
  }

  /// Why a PCE may not be stopped in a rolling upgrade: another one is not back yet.
  func refusalOfSecondStop(_ pce: Int) -> Refusal? {
    guard upgrade.kind == .rolling else { return nil }
    let away = upgradedPCEs.filter { $0 != pce && !isBackInOperation($0) }
    guard !away.isEmpty else { return nil }
    return Refusal(
      "\(names(away)) is not back at runlevel 5 and RUNNING",
      sources: ["SC-UPGRADE-ROLLING-012", "SC-UPGRADE-ROLLING-004"])
  }

  /// Stopping at 2 with changes on their way: they come late (SC-UPGRADE-SIMPLE-005, AS-UPG-006).
  func warnOfPendingReplication(_ pce: Int, _ context: Context) {
    guard pces[pce].runlevel == .two, pces[pce].contents == .joined else { return }
    let pending = replication.streams.reduce(0) { sum, stream in
      guard stream.origin == pce, isInLagMatrix(from: pce, to: stream.subscriber) else {
        return sum
      }
      return sum + replication.logs[pce].liveCount(in: replication.backlog(stream))
    }
    guard pending > 0 else { return }
    context.recorder.decide(
      .hazard, plan.pces[pce].entity,
      "is stopped with \(pending) changes not replicated: they come late", at: context.now,
      cause: context.cause, sources: ["SC-UPGRADE-SIMPLE-005", "SC-REPL-007", "AS-UPG-006"])
  }

  /// Pending or Complete on the leader's health page, during a rolling upgrade only.
  ///
  /// Source: SC-UPGRADE-ROLLING-011; a PCE not yet begun is Pending too (SC-DOC-071).
  func upgradeStatus(of pce: Int) -> String {
    guard upgrade.kind == .rolling else { return "absent" }
    return upgrade.pces[pce].isComplete ? "Complete" : "Pending"
  }

  /// Whether a PCE is being upgraded while the others run, which marks lag towards it.
  ///
  /// Source: SC-UPGRADE-ROLLING-006.
  func isInRollingUpgrade(_ pce: Int) -> Bool {
    upgrade.kind == .rolling && !upgrade.pces[pce].isComplete && upgrade.pces[pce].began != nil
  }
}
