import ClusterModeling
import Observations
import SimulationKernel
import Units

extension StandbyPair {
  /// What is written at a PCE, by the way it reaches the other (SP-REPL-004, SP-REPL-005).
  enum WriteKind: Int, Sendable, CaseIterable {
    /// A change of policy: database_service.
    case policyChange
    /// A support report: with the file server.
    case supportReport
    /// A support bundle: nowhere.
    case supportBundle

    /// The word in names of metrics.
    var word: String {
      switch self {
      case .policyChange: "policy_changes"
      case .supportReport: "support_reports"
      case .supportBundle: "support_bundles"
      }
    }
  }

  /// One write.
  struct Write: Sendable {
    var kind: WriteKind
    /// Which PCE took it.
    var side: Int
    var at: Instant
    /// Time of writing of the pair's source then, which is what lag is counted in.
    var stamp: Duration
    /// Who holds it.
    var isHeld: [Bool]
    /// Whether it was taken by a PCE while the other one served as well.
    var isConflicting = false
    /// Whether a promotion or a restore went on without it.
    var isLost = false
  }

  /// All writes of a run.
  struct WriteBook: Sendable {
    var writes: [Write] = []
    var refused = 0
    /// Recovery points of the last promotion, by service; nil for a store that was lost whole.
    var recoveryPoints: [Duration?] = []
    /// Writes lost at promotions, by kind.
    var lost = [Int](repeating: 0, count: WriteKind.allCases.count)
  }

  /// Somebody writes at a PCE; refused where it does not serve as active (SP-REPL-003).
  @discardableResult
  mutating func write(_ kind: WriteKind, at pce: Int, _ context: Context) -> Bool {
    guard takesWrites(pce) else {
      book.refused += 1
      return false
    }
    var isHeld = [false, false]
    isHeld[pce] = true
    book.writes.append(
      Write(
        kind: kind, side: pce, at: context.now, stamp: traffic.written(at: context.now),
        isHeld: isHeld, isConflicting: takesWrites(partner(of: pce))))
    touch()
    return true
  }

  /// Whether a PCE takes writes from whoever reaches it.
  func takesWrites(_ pce: Int) -> Bool {
    serves(pce) && (pces[pce].role != .standby || !plan.isStrict)
      && pces[pce].ports.contains(.management)
  }

  /// Whether the standby holds a write of the source now.
  private func hasArrived(_ write: Write, _ context: Context) -> Bool {
    guard write.side == link.source, link.phase != .none else { return false }
    switch write.kind {
    case .supportBundle: return false
    case .supportReport: return write.at <= fileCopies.lastCopy
    case .policyChange:
      let held = heldTime(of: .database, context)
      return held.map { write.stamp <= $0 } ?? false
    }
  }

  /// Time of writing that the standby holds of a service; nil when it holds nothing usable.
  func heldTime(of service: Service, _ context: Context) -> Duration? {
    let channel = channels[service.rawValue]
    let written = traffic.written(at: context.now)
    if channel.state == .baseCopy {
      return plan.readings.copiedStore == .lastCompleteCopy ? channel.heldBeforeCopy : nil
    }
    return written - min(written, lag(of: service, at: context.now, context.shared.network))
  }

  /// Writes that the standby holds by now are marked as held.
  mutating func deliverWrites(_ context: Context) {
    guard link.phase != .none else { return }
    let copy = link.copy
    for place in book.writes.indices where !book.writes[place].isHeld[copy] {
      if hasArrived(book.writes[place], context) { book.writes[place].isHeld[copy] = true }
    }
  }

  /// What the promoted PCE lacks, store by store and write by write (SP-RPO-001).
  mutating func takeStock(promoting pce: Int, _ context: Context) {
    deliverWrites(context)
    let written = traffic.written(at: context.now)
    book.recoveryPoints = Service.allCases.map { service in
      guard service.isStreamed else {
        return (tally.outageBegan ?? context.now) - fileCopies.lastCopy
      }
      return heldTime(of: service, context).map { written - $0 }
    }
    loseWrites { !$0.isHeld[pce] }
    for service in Service.allCases {
      let point = book.recoveryPoints[service.rawValue].map { "\($0)" } ?? "all"
      note(
        .system, "channel:\(service.name)",
        "lacks \(point) of the former active's writes, where the guide calls the copy up to date",
        context, "SP-RPO-001", "SP-BACKUP-005", "SP-GAP-018")
    }
  }

  /// Counts writes that the pair goes on without, each once.
  mutating func loseWrites(_ isLost: (Write) -> Bool) {
    for place in book.writes.indices
    where !book.writes[place].isLost && isLost(book.writes[place]) {
      book.writes[place].isLost = true
      book.lost[book.writes[place].kind.rawValue] += 1
    }
  }

  /// Writes that only a PCE holds, and which its reset destroys (SP-RESET-003).
  mutating func discardWrites(of pce: Int, _ context: Context) {
    var discarded = 0
    for place in book.writes.indices where book.writes[place].isHeld[pce] {
      book.writes[place].isHeld[pce] = false
      if !book.writes[place].isHeld[partner(of: pce)] { discarded += 1 }
    }
    tally.discardedByReset += discarded
    note(
      .system, plan.pces[pce].entity,
      "is reset; \(discarded) writes that no other PCE held are discarded", context,
      "SP-RESET-003", "SP-RESET-001")
  }
}
