import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// A Standby pulls what it finds changed at its Primary, which does nothing (CH-SYNC-002).
extension CoreHA {
  /// Begins a sync, or writes into the history why not.
  mutating func beginSync(
    _ core: Int, from source: Int?, isByHand: Bool, token: CommandToken?, _ context: Context
  ) -> Refusal? {
    touch()
    cores[core].replication.count += 1
    if let (result, refusal) = obstacle(core, source, context) {
      append(
        core,
        SyncRecord(
          began: context.now, completed: context.now, result: result, words: refusal.reason,
          items: 0, bytes: 0), refusal.sources, context)
      if result == .failed { syncFailed(core, source, context) }
      return refusal
    }
    guard let source else { return nil }
    let isFull = !cores[core].hasFullCopy || !cores[core].isConsistent
    let snapshot = book.writes.map { $0.isHeld[source] }
    let changes = book.writes.indices.count { place in
      !book.writes[place].isDropped && snapshot[place] != book.writes[place].isHeld[core]
        && carries(book.writes[place].dataClass, from: source, to: core)
    }
    let bytes = bytes(isFull: isFull, changes: changes, core, context)
    cores[core].replication.run = SyncRun(
      source: source, began: context.now, snapshot: snapshot,
      asOf: dataTime(of: source, at: context.now), isFull: isFull, bytes: bytes, isByHand: isByHand,
      token: token)
    cores[core].replication.generation.advance()
    tally.syncsBegun += 1
    context.schedule(
      .syncDone(core: UInt8(core), cores[core].replication.generation),
      after: syncTime(core, from: source, bytes: bytes, context))
    note(
      .system, plan.cores[core].entity,
      "pulls \(isFull ? "everything" : "changes") from \(plan.cores[source].name)"
        + (isByHand ? " by hand" : ""), context, isByHand ? "CH-CLI-006" : "CH-SYNC-001",
      "CH-SYNC-002", "CH-SYNC-004")
    return nil
  }

  /// Why a Core cannot pull now.
  private func obstacle(
    _ core: Int, _ source: Int?, _ context: Context
  ) -> (SyncRecord.Result, Refusal)? {
    func obstacle(
      _ result: SyncRecord.Result, _ words: String, _ sources: String...
    ) -> (SyncRecord.Result, Refusal) { (result, Refusal(words, sources: sources)) }
    if acts(core) {
      let word = cores[core].mode == .primary ? "primary" : "active"
      return obstacle(
        .skipped, "skipped: it is \(word) and pulls from nobody", "CH-ROLE-007", "CH-CLI-004")
    }
    guard let source, source != core else {
      return obstacle(.failed, "no Primary is chosen", "CH-SYNC-011")
    }
    guard reaches(core, source, context.shared.network) else {
      return obstacle(
        .failed, "no connection to \(plan.cores[source].name)", "CH-GAP-001", "CH-TOPO-003")
    }
    guard cores[core].access.trusts[source], cores[source].access.trusts[core] else {
      return obstacle(.failed, "no-trust: SSH keys are not exchanged", "CH-CONF-004")
    }
    guard cores[core].version == cores[source].version else {
      return obstacle(
        .refused, "version-mismatch: \(cores[core].version) here, \(cores[source].version) there",
        "CH-SYNC-008", "CH-UPG-007")
    }
    return nil
  }

  /// Bytes of the data set, or the share that a later sync moves when there is a change.
  private func bytes(isFull: Bool, changes: Int, _ core: Int, _ context: Context) -> Double {
    let whole =
      Double(max(plan.deviceCount, 1)) * 1e6
      * context.ledger.draw(CoreHAParameters.deviceSize, for: entity, 0)
    if isFull { return whole }
    return changes == 0 ? 0 : whole * context.ledger.value(CoreHAParameters.incrementalShare)
  }

  private func syncTime(
    _ core: Int, from source: Int, bytes: Double, _ context: Context
  ) -> Duration {
    let ordinal = cores[core].replication.count
    if let own = plan.cores[core].syncTakes {
      let drawn = context.streams.stream(plan.cores[core].entity, "sync takes").draw(own, ordinal)
      return max(.zero, Duration(roundingSeconds: drawn))
    }
    let fixed = minutes(
      CoreHAParameters.syncFixedTime, for: plan.cores[core].entity, ordinal, context)
    var rate =
      context.ledger.draw(CoreHAParameters.syncThroughput, for: plan.cores[core].entity, 0) * 1e6
    let (a, b) = (plan.cores[source].site, plan.cores[core].site)
    if a != b {
      rate = min(rate, context.shared.network.throughput(from: a, to: b).bitsPerSecond / 8)
    }
    return fixed + Duration(roundingSeconds: rate > 0 ? bytes / rate : 0)
  }

  /// A sync has run its time: it is good, unless chance or a fault has it fail.
  mutating func finishSync(_ core: Int, _ generation: Generation, _ context: Context) {
    guard cores[core].replication.generation == generation, let run = cores[core].replication.run
    else { return }
    let share =
      plan.cores[core].failureShare ?? context.ledger.value(CoreHAParameters.syncFailure)
    let chance = context.streams.stream(plan.cores[core].entity, "sync fails")
      .uniform(cores[core].replication.count)
    if cores[core].replication.failing > 0 || chance < share {
      endSync(core, run, .failed, "failed", context)
    } else {
      endSync(core, run, .success, "Success", context)
    }
    guard cores[core].scheduler.isQueued else { return }
    cores[core].scheduler.isQueued = false
    _ = beginSync(core, from: cores[core].source, isByHand: false, token: nil, context)
  }

  /// Ends a sync; one that does not succeed leaves the copy of the sync before (CH-RPO-002).
  mutating func endSync(
    _ core: Int, _ run: SyncRun, _ result: SyncRecord.Result, _ words: String, _ context: Context
  ) {
    cores[core].replication.run = nil
    cores[core].replication.generation.advance()
    touch()
    var items = 0
    if result == .success {
      items = adopt(run, by: core, context)
      cores[core].asOf = run.asOf
      cores[core].hasFullCopy = true
      cores[core].isConsistent = true
      cores[core].replication.attention = 0
      tally.succeeded(run, items: items, at: context.now)
      if cores[core].settings.hasAddress, cores[core].settings.mailsSyncs { tally.syncMails += 1 }
    }
    append(
      core,
      SyncRecord(
        began: run.began, completed: context.now, result: result, words: words, items: items,
        bytes: result == .success ? run.bytes : 0), ["CH-SYNC-009"], context)
    if result == .failed { syncFailed(core, run.source, context) }
    if let token = run.token {
      context.end(
        token,
        result == .success
          ? .succeeded : .failed(Refusal("the sync \(words)", sources: ["CH-SYNC-009"])))
    }
  }

  private mutating func append(
    _ core: Int, _ record: SyncRecord, _ sources: [String], _ context: Context
  ) {
    cores[core].replication.history.append(record)
    if record.result == .refused { tally.syncsRefused += 1 }
    if record.result == .skipped { tally.syncsSkipped += 1 }
    context.recorder.decide(
      record.result == .success || record.result == .skipped ? .system : .hazard,
      plan.cores[core].entity,
      record.began == context.now
        ? "sync history: \(record.words)"
        : "sync history: begun \(words(context.now - record.began)) ago, \(record.words), "
          + "\(record.items) items",
      at: context.now, cause: context.cause, sources: sources)
  }

  /// A failed sync asks for attention, mails, and by one reading starts a failover (CH-GAP-001).
  private mutating func syncFailed(_ core: Int, _ source: Int?, _ context: Context) {
    cores[core].replication.attention += 1
    tally.syncsFailed += 1
    if cores[core].settings.hasAddress, cores[core].settings.mailsFailures {
      tally.failureMails += 1
    }
    guard plan.readings.trigger != .heartbeat, let source, isUp(core), !acts(core),
      !reaches(core, source, context.shared.network)
    else { return }
    initiateFailover(core, "a sync that could not connect", context)
  }

  /// Syncs whose source or way is gone break off: the copy of the sync before counts.
  mutating func reviewSyncs(_ context: Context) {
    for core in cores.indices {
      guard let run = cores[core].replication.run else { continue }
      if !reaches(core, run.source, context.shared.network) {
        endSync(core, run, .failed, "lost its source and was rolled back", context)
      }
    }
  }
}
