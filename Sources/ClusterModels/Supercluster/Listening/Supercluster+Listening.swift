import ClusterModeling
import Observations
import Units

/// `listen-only-mode`: what it needs, what follows, and what is harmed without it.
extension Supercluster {
  /// Enabled at runlevel 1, disabled at 1 or 5 (SC-LISTEN-008).
  mutating func setListenOnly(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let mode = word(in: order.request, "mode"), ["enable", "disable"].contains(mode) else {
      return .refused(Refusal("the mode is enable or disable", sources: ["SC-LISTEN-006"]))
    }
    if mode == "enable" {
      if let refusal = refusalUnless(at: .one, order, "SC-LISTEN-008") { return .refused(refusal) }
    } else if pces[pce].runlevel != .five,
      let refusal = refusalUnless(at: .one, order, "SC-LISTEN-008")
    {
      return .refused(refusal)
    }
    guard listening.pces[pce].isOn != (mode == "enable") else { return .done }
    // Health is derived anew then, from the load that all PCEs have by now.
    playVENs(to: context.now)
    if mode == "disable", let refusal = refusalOfEnd(order, at: context.now) {
      return .refused(refusal)
    }
    // At 5 all VENs have reported; at 1 nobody has (SC-LISTEN-005).
    if mode == "disable", pces[pce].runlevel == .five {
      listening.pces[pce].restoredFrom = nil
    }
    listening.pces[pce].isOn = mode == "enable"
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity,
      mode == "enable"
        ? "only listens to its VENs from the next runlevel 5 on" : "sends policy to its VENs again",
      context, sources: ["SC-LISTEN-001", "SC-LISTEN-003"])
    return .done
  }

  /// The mode ends when all VENs have gone from Active (Syncing) to Active (SC-LISTEN-009).
  private func refusalOfEnd(_ order: Order, at now: Instant) -> Refusal? {
    let syncing = syncingVENs(of: order.pce, at: now)
    guard pces[order.pce].runlevel == .five, syncing > 0 else { return nil }
    if case .boolean(true)? = order.request.argument("despite_syncing") { return nil }
    return Refusal(
      "\(syncing) VENs are still Active (Syncing)", sources: ["SC-LISTEN-009"])
  }

  /// A data restore switches the mode on by itself, if it is so read (SC-DOC-033).
  mutating func listenAfterRestore(of pce: Int, from backup: Instant) {
    listening.pces[pce].isOn = plan.readings.restoreEnablesListenOnly
    listening.pces[pce].restoredFrom = backup
  }

  /// A restored PCE that sends at once sends what it computed from an old state (SC-LISTEN-005).
  mutating func reviewListening(_ context: Context) {
    for pce in allPCEs {
      guard let taken = listening.pces[pce].restoredFrom, sendsPolicy(pce) else { continue }
      listening.pces[pce].restoredFrom = nil
      let count = clientCount(of: pce)
      listening.staleVENs += count
      note(
        .hazard, plan.pces[pce].entity,
        "sends \(count) VENs rules from a backup that is \(context.now - taken) old before they "
          + "have reported", context, sources: ["SC-LISTEN-005", "SC-LISTEN-004"])
    }
  }
}
