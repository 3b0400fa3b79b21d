import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Who is a member and who leads, as each PCE believes, and what becomes of it.
extension Supercluster {
  /// The role of a PCE in the Supercluster as a whole.
  enum Role: String, Sendable, CaseIterable {
    /// It takes itself for the leader and was not dropped, or came back and leads all the same.
    case leader
    /// It follows.
    case member
    /// It was dropped and does not lead anybody (SC-DOC-038).
    case dropped
    /// It belongs to no Supercluster (SC-CMD-008).
    case standalone
  }

  /// The role of a PCE as it is.
  func role(of pce: Int) -> Role {
    switch pces[pce].contents {
    case .empty, .fresh, .standalone: return .standalone
    case .joined, .halfRestored, .restored: break
    }
    let isLeading = believesLeading(pce)
    guard pces[pce].isDropped else { return isLeading ? .leader : .member }
    return isLeading && replicationRuns(pce) && !pces[pce].isIsolated ? .leader : .dropped
  }

  /// The role that one PCE believes another to have.
  func role(of pce: Int, believedBy observer: Int) -> Role {
    guard lists(observer, pce) else { return .dropped }
    return pces[observer].view.leader == pce ? .leader : .member
  }

  /// Looks for former leaders that are back and find the survivors (AS-LDR-001, SC-LEADER-004).
  mutating func reviewMembership(_ context: Context) {
    for former in allPCEs
    where pces[former].isDropped && believesLeading(former) && replicationRuns(former) {
      for survivor in allPCEs
      where survivor != former && !lists(survivor, former) && replicationRuns(survivor)
        && reach(former, survivor, context.shared.network)
      {
        meet(former, survivor, context)
      }
    }
  }

  private mutating func meet(_ former: Int, _ survivor: Int, _ context: Context) {
    let name = plan.pces[former].name
    switch plan.readings.returningLeader {
    case .staysApart: return
    case .isRefused:
      pces[former].view.leader = nil
      isUnsettled = true
      note(
        .system, plan.pces[survivor].entity, "turns the former leader \(name) away", context,
        sources: ["AS-LDR-001"])
    case .rejoins:
      guard !pces[survivor].view.accepts[former] else { return }
      pces[survivor].view.accepts[former] = true
      isUnsettled = true
      note(
        .hazard, plan.pces[survivor].entity,
        "takes changes of \(name), which was dropped and still leads", context,
        sources: ["AS-LDR-001", "SC-LEADER-004"])
    }
  }

  /// Whether a PCE goes back to 5 after a planned leader change (SC-DOC-035).
  func returnsToFive(_ pce: Int) -> Bool {
    guard !pces[pce].isDropped else { return false }
    return plan.readings.plannedChange == .all || believesLeading(pce) || pces[pce].ledBefore
  }

  /// PCEs on the list of a PCE beside itself.
  func listedPeers(of pce: Int) -> [Int] { allPCEs.filter { $0 != pce && lists(pce, $0) } }

  /// Takes a failed PCE off the list of a PCE and of all that confirm it (SC-CMD-013).
  mutating func completeDrop(of failed: Int, by pce: Int, _ context: Context) -> CommandOutcome {
    let survivors = [pce] + listedPeers(of: pce).filter { $0 != failed }
    if let refusal = survivorsNotReady(survivors, for: "drop", seenFrom: pce, context) {
      return .failed(refusal)
    }
    for survivor in survivors {
      pces[survivor].view.lists[failed] = false
      pces[survivor].view.accepts[failed] = false
      if pces[survivor].view.leader == failed { pces[survivor].view.leader = nil }
    }
    pces[failed].isDropped = true
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity,
      "has dropped \(plan.pces[failed].name): \(survivors.count) PCEs left on the list", context,
      sources: ["SC-CMD-013", "SC-DOC-038"])
    return .succeeded
  }

  /// Makes a PCE the leader for all on its list; the former leader becomes a member (SC-ROLE-014).
  mutating func completeAssignment(of pce: Int, _ context: Context) -> CommandOutcome {
    let followers = listedPeers(of: pce)
    if let refusal = survivorsNotReady([pce] + followers, for: "assign", seenFrom: pce, context) {
      return .failed(refusal)
    }
    let former = pces[pce].view.leader
    for other in allPCEs { pces[other].ledBefore = other == former }
    for follower in [pce] + followers { pces[follower].view.leader = pce }
    backupOccasion = context.now
    isUnsettled = true
    let change = former.map { $0 == pce ? "" : "; \(plan.pces[$0].name) is a member now" } ?? ""
    note(
      .system, plan.pces[pce].entity, "leads\(change)", context,
      sources: ["SC-CMD-012", "SC-ROLE-002", "SC-ROLE-014"])
    return .succeeded
  }

  /// Why a change of membership cannot be confirmed; nil when all PCEs concerned are ready.
  ///
  /// All must be reachable, at 2 and RUNNING (SC-RUNLEVEL-008, SC-DOC-036, SC-NODE-008).
  func survivorsNotReady(
    _ concerned: [Int], for command: String, seenFrom pce: Int, _ context: Context
  ) -> Refusal? {
    let network = context.shared.network
    let unreachable = concerned.filter { !sees(pce, $0, network) }
    if !unreachable.isEmpty {
      return Refusal(
        "\(names(unreachable)) on the list cannot be reached to confirm",
        sources: ["AS-OPS-012", "SC-RUNLEVEL-008"])
    }
    let elsewhere = concerned.filter {
      pces[$0].runlevel != .two || pces[$0].transition.map { $0.target != .two } ?? false
    }
    if !elsewhere.isEmpty {
      let levels = elsewhere.map { pce in
        let goal = pces[pce].transition.map { ", on its way to \($0.target.rawValue)" } ?? ""
        return "\(plan.pces[pce].name) is at \(pces[pce].runlevel.rawValue)\(goal)"
      }
      return Refusal(
        "all PCEs on the list have to be at runlevel 2: \(levels.joined(separator: ", "))",
        sources: [command == "drop" ? "SC-RUNLEVEL-008" : "SC-LEADER-001", "SC-RUNLEVEL-003"])
    }
    let unfinished = concerned.filter { !isRunning($0) }
    guard !unfinished.isEmpty, plan.readings.dropWaitsForRunning else { return nil }
    return Refusal(
      "runlevel change in progress: \(names(unfinished)) not RUNNING on all nodes",
      sources: ["SC-NODE-008", "SC-DOC-036"])
  }

  /// Names of PCEs in a row.
  func names(_ some: [Int]) -> String { some.map { plan.pces[$0].name }.joined(separator: ", ") }
}
