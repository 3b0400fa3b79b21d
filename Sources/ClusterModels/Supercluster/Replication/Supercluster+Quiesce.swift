import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// `supercluster-quiesce`: waits until pending replication has finished (SC-CMD-021, SC-DOC-031).
extension Supercluster {
  /// Longest wait without a timeout of one's own (SC-REPL-007).
  private static let quiesceTimeout = Duration.seconds(600)

  /// Begins to wait; the command ends when nothing is pending or at the timeout.
  mutating func quiesce(_ order: Order, _ context: Context) -> CommandResponse {
    if let refusal = refusalUnless(at: .two, order, "SC-RUNLEVEL-003") { return .refused(refusal) }
    if isQuiet(order.pce) { return .done }
    let token = order.request.token
    replication.quiescing.append(Replication.Quiesce(pce: order.pce, token: token))
    var limit = Self.quiesceTimeout
    if case .number(let nanoseconds)? = order.request.argument("timeout") {
      limit = Duration(nanoseconds: Int64(nanoseconds))
    }
    context.schedule(.replication(.quiesceEnds(command: token.number)), after: limit)
    return .started
  }

  /// Whether nothing is pending from or to a PCE.
  func isQuiet(_ pce: Int) -> Bool {
    replication.streams.allSatisfy {
      ($0.origin != pce && $0.subscriber != pce) || $0.behindSince == nil
    }
  }

  /// Ends the commands whose PCE has nothing pending any more.
  mutating func reviewQuiesces(_ context: Context) {
    guard !replication.quiescing.isEmpty else { return }
    let done = replication.quiescing.filter { isQuiet($0.pce) }
    replication.quiescing = replication.quiescing.filter { !isQuiet($0.pce) }
    for quiesce in done {
      note(
        .command, plan.pces[quiesce.pce].entity, "says: Replication is complete.", context,
        sources: ["SC-REPL-007"])
      context.end(quiesce.token, .succeeded)
    }
  }

  /// A quiesce has waited long enough: it has to be run again (SC-REPL-007).
  mutating func quiesceEnds(_ command: UInt32, _ context: Context) {
    guard let index = replication.quiescing.firstIndex(where: { $0.token.number == command })
    else { return }
    let quiesce = replication.quiescing.remove(at: index)
    context.end(
      quiesce.token,
      .failed(
        Refusal(
          "timed out while replication of \(plan.pces[quiesce.pce].name) was pending; run it again",
          sources: ["SC-REPL-007"])))
  }
}
