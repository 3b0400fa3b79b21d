import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Commits, and what is immediate without one.
extension PeerCluster {
  /// `commit`: all pending changes of all levels, whatever the mode (PC-CMD-001).
  mutating func commit(_ order: Order, _ context: Context) -> CommandResponse {
    let machine = order.machine
    let edits = machines[machine].pending
    guard !edits.isEmpty else { return .done }
    let stale = edits.filter { machines[machine].store.entry($0.key)?.change != $0.base }
    if let first = stale.first {
      return refuseCommit(
        first, discards: word(order, "on_conflict") == "discard", machine, context)
    }
    machines[machine].pending = []
    let change = apply(edits, on: machine, by: order.request.actor, isCommit: true, context)
    tally.commits += 1
    note(
      .system, plan.machines[machine].entity,
      "\(prompt(machine)) commit \(change): \(changes[change].items.map(\.words).joined(separator: ", "))",
      context, "PC-CMD-001", "PC-MODE-003")
    warnOfAbsentMembers(machine, context)
    breakMesh(of: machine, context)
    return .done
  }

  /// Somebody else's change came in between (PC-CONF-002 to PC-CONF-004).
  private mutating func refuseCommit(
    _ edit: Edit, discards: Bool, _ machine: Int, _ context: Context
  ) -> CommandResponse {
    tally.commitConflicts += 1
    if discards {
      tally.uncommitted += machines[machine].pending.count
      machines[machine].pending = []
      touch()
      return refused(
        "conflict at \(edit.key.item.words): the own changes are discarded", "PC-CONF-002",
        "PC-CONF-003", "PC-GAP-005")
    }
    return refused(
      "conflict at \(edit.key.item.words): the changes stay uncommitted for comparison",
      "PC-CONF-002", "PC-CONF-004", "PC-GAP-005")
  }

  /// Makes a change on a machine and sends it on its way.
  @discardableResult
  mutating func apply(
    _ edits: [Edit], on machine: Int, by user: String, isCommit: Bool, _ context: Context
  ) -> Int {
    let clock = context.now.nanoseconds + plan.machines[machine].clockOffset.nanoseconds
    var change = Change(
      host: machine, user: user, at: context.now, stamp: clock / 1_000_000_000, items: [],
      arrivals: Array(repeating: nil, count: machines.count))
    change.arrivals[machine] = context.now
    change.isCommit = isCommit
    for edit in edits where !change.items.contains(edit.key.item) {
      change.items.append(edit.key.item)
    }
    let number = changes.count
    changes.append(change)
    for edit in edits { machines[machine].store.put(edit.key, edit.content, change: number) }
    touch()
    spread(from: machine, context)
    return number
  }

  /// Settings get out of step when they are changed while somebody is away (PC-DISC-005).
  private mutating func warnOfAbsentMembers(_ machine: Int, _ context: Context) {
    guard let cluster = machines[machine].cluster else { return }
    let absent = members(of: cluster).filter { $0 != machine && !mesh.isUp(machine, $0) }
    guard !absent.isEmpty else { return }
    tally.changesWhileApart += 1
    note(
      .system, clusterEntity(of: machine),
      "warns: change-while-disconnected: "
        + absent.map { plan.machines[$0].name }.joined(separator: ", ") + " lack it for now",
      context, "PC-DISC-005")
  }

  /// Beyond 20 machines commits may break a connection, when the scenario wants it so (PC-GAP-021).
  private mutating func breakMesh(of machine: Int, _ context: Context) {
    guard plan.readings.makesErrors, let cluster = machines[machine].cluster else { return }
    let peers = members(of: cluster).filter { $0 != machine && mesh.isUp(machine, $0) }
    // PC-ARCH-007.
    let extra = peers.count + 1 - 20
    guard extra > 0, let last = peers.last else { return }
    let rate = context.ledger.value(PeerParameters.errorRate) * Double(extra)
    let stream = context.streams.stream(plan.machines[machine].entity, "AS-AOS-015 error")
    guard stream.happens(min(1, rate), UInt64(tally.commits)) else { return }
    tally.meshErrors += 1
    note(
      .system, plan.machines[machine].entity,
      "has an error in its connection to \(plan.machines[last].name)", context, "PC-ARCH-007",
      "PC-GAP-021")
    drop(machine, last, untilPing: true, context)
  }

  /// `clearchanges`: drops the pending changes of all levels (PC-CMD-002).
  mutating func clearChanges(_ order: Order, _ context: Context) -> CommandResponse {
    tally.uncommitted += machines[order.machine].pending.count
    machines[order.machine].pending = []
    touch()
    return .done
  }

  /// One edit that takes effect without a commit.
  func immediate(_ mode: Mode, _ feature: String, _ content: Content, variable: String = "")
    -> Edit
  {
    Edit(key: Key(mode: mode, feature: feature, variable: variable), content: content, base: nil)
  }
}
