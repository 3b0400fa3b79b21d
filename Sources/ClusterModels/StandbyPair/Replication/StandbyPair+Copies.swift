import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Full copies: the first one, and those that missing segments force.
extension StandbyPair {
  /// Begins a full copy of the traffic database, or of all stores with it.
  mutating func beginCopy(isFirst: Bool, _ context: Context) {
    let (source, copy) = (link.source, link.copy)
    let rate =
      plan.traffic.copyRate
      ?? context.ledger.draw(StandbyParameters.copyRate, for: entity, UInt64(tally.copies)) * 1e6
    let disk = [plan.pces[source].diskThroughput, plan.pces[copy].diskThroughput].compactMap { $0 }
    let limit = BitRate(bitsPerSecond: (disk + [rate]).reduce(rate, min) * 8)
    let (a, b) = (plan.pces[source].site, plan.pces[copy].site)
    let path = a == b ? limit : context.shared.network.throughput(from: a, to: b)
    tally.copies += 1
    tally.copyTimeEstimated = min(limit, path).time(for: plan.traffic.data)
    let transfer = context.shared.network.startTransfer(
      from: a, to: b, size: plan.traffic.data, limit: limit, at: context.now)
    baseCopy = BaseCopy(
      transfer: transfer, began: context.now, size: plan.traffic.data, isFirst: isFirst)
    for service in Service.allCases
    where service == .citus || (isFirst && service.isStreamed) {
      let place = service.rawValue
      channels[place].settle(at: context.now)
      let lacks = channels[place].waiting + channels[place].carried + channels[place].normalLag
      if isFirst {
        channels[place].heldBeforeCopy = nil
      } else if channels[place].heldBeforeCopy == nil {
        channels[place].heldBeforeCopy = max(.zero, traffic.written(at: context.now) - lacks)
      }
      channels[place].waiting = .zero
      channels[place].carried = .zero
    }
    note(
      .system, plan.pces[copy].entity,
      "copies the \(isFirst ? "databases" : "traffic database") of \(plan.pces[source].name): "
        + "status PARTIAL, citus_coordinator_service NOT RUNNING", context, "SP-SETUP-007",
      "SP-SETUP-008", "SP-SETUP-009")
    touch()
  }

  /// A segment that the standby needs is gone: a marker is set and all is copied again.
  mutating func segmentMissing(_ context: Context) {
    tally.segmentsMissing += 1
    note(
      .system, plan.pces[link.copy].entity,
      "service_discovery: citus_coordinator_service: requested WAL segment has been removed; "
        + "marker for a full base backup set", context, "SP-MON-005", "SP-MON-006", "SP-WAL-001")
    guard baseCopy == nil else { return }
    if canCopy { beginCopy(isFirst: false, context) } else { link.owedCopy = false }
  }

  /// The network has carried a bulk transfer.
  mutating func transferEnded(_ transfer: TransferID, _ context: Context) {
    guard let copy = baseCopy, copy.transfer == transfer else { return }
    baseCopy = nil
    tally.copiedBytes += Double(copy.size.bytes)
    tally.copyTime += context.now - copy.began
    for place in channels.indices {
      channels[place].settle(at: context.now)
      channels[place].heldBeforeCopy = nil
    }
    if copy.isFirst { fileCopies.lastCopy = context.now }
    note(
      .system, plan.pces[link.copy].entity,
      "has the full copy: citus_coordinator_service RUNNING", context, "SP-SETUP-007",
      "SP-SETUP-008")
    context.recorder.mark(.caughtUp, at: context.now)
    touch()
    settle(context)
  }

  /// Whether the full copy under way or owed is the first one; nil when there is none.
  var copyIsFirst: Bool? { baseCopy.map(\.isFirst) ?? link.owedCopy }

  /// Whether both sides are there for a full copy: databases up, and at runlevel 2 or above as for
  /// all replication (SP-ROLE-007, SP-SETUP-003).
  private var canCopy: Bool {
    [link.source, link.copy].allSatisfy { works($0) && pces[$0].level >= .two }
  }

  /// A copy breaks off with either PCE, and begins again when both are back.
  mutating func reviewCopy(_ context: Context) {
    guard link.phase != .none else { return }
    let goesOn = works(link.source) && works(link.copy) && pces[link.copy].level >= .two
    if let copy = baseCopy, !goesOn {
      abandonCopy(context)
      link.owedCopy = copy.isFirst
    } else if let isFirst = link.owedCopy, canCopy {
      link.owedCopy = nil
      beginCopy(isFirst: isFirst, context)
    }
  }

  /// Gives up a copy under way; what it has carried is wasted.
  mutating func abandonCopy(_ context: Context) {
    guard let copy = baseCopy else { return }
    tally.copyTimeWasted += context.now - copy.began
    let sent = context.shared.network.sent(copy.transfer, at: context.now)
    tally.copiedBytes += Double(sent?.bytes ?? 0)
    context.shared.network.cancel(copy.transfer, at: context.now)
    baseCopy = nil
    touch()
  }

  /// Undoes the link: no standby, no direction of replication (SP-REPL-003, SP-PROMOTE-009).
  mutating func unlink(_ context: Context) {
    abandonCopy(context)
    link.owedCopy = nil
    if link.phase == .ready || link.unprotectedSince == nil {
      link.unprotectedSince = link.unprotectedSince ?? context.now
    }
    link.phase = .none
    for place in channels.indices {
      channels[place].settle(at: context.now)
      channels[place].waiting = .zero
      channels[place].carried = .zero
      channels[place].heldBeforeCopy = nil
    }
    touch()
  }
}
