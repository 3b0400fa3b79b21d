import ClusterModeling
import Observations
import SimulationKernel
import Units

/// From the first installation to the last PCE back at 5.
extension Supercluster {
  /// The first installation begins the upgrade; whether others are in operation tells its kind.
  mutating func beginUpgrade(of pce: Int, to version: SoftwareVersion, _ context: Context) {
    warnOfMissingGates(of: pce, context)
    upgrade.pces[pce].began = upgrade.pces[pce].began ?? context.now
    guard upgrade.kind == nil else { return }
    let othersWork = listedPeers(of: pce).contains { pces[$0].runlevel.isFullOperation }
    upgrade.kind = othersWork ? .rolling : .simple
    upgrade.from = upgrade.pces[pce].database
    upgrade.target = version
    upgrade.began = context.now
    upgrade.endedAt = nil
    upgrade.hasToldOfTwo = false
    for other in allPCEs { upgrade.pces[other].isComplete = false }
    note(
      .system, entity,
      "is upgraded from \(upgrade.from.text) to \(version.text), "
        + (othersWork ? "one PCE at a time" : "all PCEs together"), context,
      sources: ["SC-UPGRADE-SIMPLE-002", "SC-UPGRADE-ROLLING-010"])
  }

  /// The guide asks for a fresh backup before any upgrade (SC-UPGRADE-SIMPLE-001).
  private func warnOfMissingGates(of pce: Int, _ context: Context) {
    let newest = backups[pce].last?.takenAt ?? .start
    guard context.now - newest >= .hours(24) || newest == .start else { return }
    note(
      .hazard, plan.pces[pce].entity, "is upgraded without a backup taken for it", context,
      sources: ["SC-UPGRADE-SIMPLE-001"])
  }

  /// Looks what an upgrade has come to, after anything that may move it.
  mutating func reviewUpgrade(_ context: Context) {
    reviewInstalls(context)
    for pce in allPCEs {
      reviewTables(of: pce, context)
      // A restart on all nodes cures a failing login (SC-UPGRADE-SIMPLE-011).
      if pces[pce].runlevel == .stopped { upgrade.pces[pce].loginFails = false }
    }
    reviewMixedVersions(context)
    guard let kind = upgrade.kind, let target = upgrade.target else { return }
    for pce in upgradedPCEs
    where !upgrade.pces[pce].isComplete && upgrade.pces[pce].database >= target
      && isBackInOperation(pce)
    {
      completeUpgrade(of: pce, context)
    }
    if kind == .rolling { reviewOneAtATime(context) }
    guard upgradedPCEs.allSatisfy({ upgrade.pces[$0].isComplete }) else { return }
    upgrade.kind = nil
    upgrade.endedAt = context.now
    upgrade.took = context.now - upgrade.began
    note(
      .system, entity, "is at \(target.text) on all PCEs: the upgrade is over", context,
      sources: [kind == .rolling ? "SC-UPGRADE-ROLLING-011" : "SC-UPGRADE-SIMPLE-007"])
  }

  private mutating func completeUpgrade(of pce: Int, _ context: Context) {
    upgrade.pces[pce].isComplete = true
    if let began = upgrade.pces[pce].began {
      upgrade.pces[pce].took = context.now - began
      upgrade.pces[pce].began = nil
    }
    guard upgrade.kind == .rolling else { return }
    note(
      .system, plan.pces[pce].entity, "is Complete in the column Upgrade Status", context,
      sources: ["SC-UPGRADE-ROLLING-011"])
  }

  /// One PCE below 5 at a time is what a rolling upgrade promises (SC-UPGRADE-ROLLING-004).
  private mutating func reviewOneAtATime(_ context: Context) {
    let down = upgradedPCEs.filter { !pces[$0].runlevel.isFullOperation }
    guard down.count > 1, !upgrade.hasToldOfTwo else { return }
    upgrade.hasToldOfTwo = true
    note(
      .hazard, entity, "has \(names(down)) below runlevel 5 in a rolling upgrade", context,
      sources: ["SC-UPGRADE-ROLLING-004", "SC-UPGRADE-ROLLING-012"])
  }

  /// After a simple migration the new tables are replicated at runlevel 2 and above.
  ///
  /// A restart meanwhile begins the wait anew (SC-UPGRADE-SIMPLE-008).
  private mutating func reviewTables(of pce: Int, _ context: Context) {
    guard upgrade.pces[pce].lacksTables else { return }
    let canRun = runsAtAll(pce) && pces[pce].runlevel.hasReplication && databaseRuns(pce)
    if canRun, upgrade.pces[pce].tablesSince == nil {
      upgrade.pces[pce].tablesSince = context.now
      upgrade.pces[pce].generation.advance()
      context.schedule(
        .upgrade(.tablesReplicated(pce: UInt8(pce), upgrade.pces[pce].generation)),
        after: tablesTime(of: pce, context))
    } else if !canRun, upgrade.pces[pce].tablesSince != nil {
      upgrade.pces[pce].tablesSince = nil
      upgrade.pces[pce].generation.advance()
      note(
        .hazard, plan.pces[pce].entity,
        "was restarted while its replication services were starting: the wait begins anew",
        context, sources: ["SC-UPGRADE-SIMPLE-008"])
    }
  }

  /// Grows with the number of tables, at most 20 min (SC-UPGRADE-SIMPLE-009, AS-UPG-004).
  private func tablesTime(of pce: Int, _ context: Context) -> Duration {
    let usual = drawn(
      UpgradeParameters.newTables, pce, upgrade.pces[pce].migrations, context)
    let tables = context.ledger.value(UpgradeParameters.tablesOfDrawnTime)
    let span = usual.seconds * Double(upgrade.release.newTables) / tables
    return min(.minutes(20), Duration(roundingSeconds: span))
  }

  /// The new tables of a PCE are replicated: both replication services are up.
  mutating func tablesReplicated(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard upgrade.pces[pce].generation == generation,
      let since = upgrade.pces[pce].tablesSince
    else { return }
    upgrade.pces[pce].lacksTables = false
    upgrade.pces[pce].tablesSince = nil
    upgrade.tablesTime = max(upgrade.tablesTime, context.now - since)
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity,
      "has agent_slony_service and login_slony_service up: the new tables are replicated", context,
      sources: ["SC-UPGRADE-SIMPLE-008", "SC-UPGRADE-SIMPLE-009"])
  }

  /// Two patch versions beside one another, for a bounded time (SC-UPGRADE-ROLLING-009).
  private mutating func reviewMixedVersions(_ context: Context) {
    let isMixed = mixesVersions
    guard isMixed != (upgrade.mixedSince != nil) else { return }
    if let since = upgrade.mixedSince { upgrade.mixedTime += context.now - since }
    upgrade.mixedSince = isMixed ? context.now : nil
  }

  /// Whether PCEs that replicate have databases of different versions.
  private var mixesVersions: Bool {
    var first: Int?
    for pce in allPCEs where isUpgraded(pce) && replicationRuns(pce) {
      if upgrade.pces[pce].database != upgrade.pces[first ?? pce].database { return true }
      first = first ?? pce
    }
    return false
  }

  /// Figures of upgrades at the end of a run.
  mutating func recordUpgradeMetrics(_ context: Context) {
    let recorder = context.recorder
    if let since = upgrade.mixedSince { upgrade.mixedTime += context.now - since }
    let spans = upgrade.pces.map(\.took)
    let all = spans.reduce(Duration.zero, +)
    let whole = upgrade.kind == nil ? upgrade.took : context.now - upgrade.began
    recorder.set(metric: "upgrade.duration", whole.seconds, .seconds)
    recorder.set(metric: "upgrade.pces.sum", all.seconds, .seconds)
    recorder.set(metric: "upgrade.pces.longest", (spans.max() ?? .zero).seconds, .seconds)
    recorder.set(metric: "upgrade.new_tables", upgrade.tablesTime.seconds, .seconds)
    recorder.set(metric: "upgrade.mixed_versions", upgrade.mixedTime.seconds, .seconds)
    guard let ended = upgrade.endedAt else { return }
    for pce in upgradedPCEs where (backups[pce].last?.takenAt ?? .start) < ended {
      note(
        .hazard, plan.pces[pce].entity,
        "has no backup since the upgrade: its older ones are of \(upgrade.from.text)", context,
        sources: ["SC-UPGRADE-SIMPLE-013"])
    }
  }

  /// Figures of upgrades, described.
  static let upgradeMetrics:
    [(name: String, type: ValueType, explanation: String, sources: [String])] = [
      (
        "upgrade.duration", .duration, "From the first installation to the last PCE back at 5.",
        ["SC-UPGRADE-ROLLING-008", "AS-OPS-010"]
      ),
      (
        "upgrade.pces.sum", .duration, "Upgrade times of the PCEs, added up: a rolling upgrade.",
        ["SC-UPGRADE-ROLLING-008", "AS-OPS-009"]
      ),
      (
        "upgrade.pces.longest", .duration, "Longest of them: what a simple upgrade follows.",
        ["SC-UPGRADE-ROLLING-008"]
      ),
      (
        "upgrade.new_tables", .duration, "Longest wait for new tables to be replicated.",
        ["SC-UPGRADE-SIMPLE-009", "AS-PCE-037"]
      ),
      (
        "upgrade.mixed_versions", .duration, "Time for which PCEs of two versions replicated.",
        ["SC-UPGRADE-ROLLING-009"]
      ),
    ]
}
