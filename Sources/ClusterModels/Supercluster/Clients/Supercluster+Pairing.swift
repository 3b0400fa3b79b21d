import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Pairing of new workloads (SC-VEN-002, SC-HA-007).
extension Supercluster {
  /// A workload is to be paired: its agent is installed first (AS-VEN-028).
  mutating func pairingArrives(_ load: Int, ordinal: UInt64, _ context: Context) {
    let span = context.ledger.duration(
      VENParameters.pairing, for: "load:\(plan.loads[load].name)", ordinal)
    context.schedule(
      .pairingDue(load: UInt16(load), ordinal: UInt32(truncatingIfNeeded: ordinal)),
      after: span)
  }

  /// The agent asks its PCE, or the PCE to which that one's name leads, to be paired.
  mutating func pairingDue(_ load: Int, ordinal: UInt64, _ context: Context) {
    guard let group = plan.loads[load].group else { return }
    let pce = plan.loads[load].pce ?? vens.answers[plan.groups[group].home]
    let name = plan.pces[pce].name
    guard acceptsPairings(pce), isReachable(pce, from: group, context.shared.network) else {
      vens.pairingsRefused += 1
      note(
        .refusal, "load:\(plan.loads[load].name)",
        "cannot pair a workload with \(name): "
          + (pces[pce].hasBundles ? "no answer" : "the VEN bundle is not installed"), context,
        sources: !pces[pce].hasBundles
          ? ["SC-BACKUP-006", "SC-VEN-009"]
          : [forwards(8_443, pce) ? "SC-RUNLEVEL-004" : "SC-LB-002"])
      return
    }
    if let refusal = refusalWithoutProfile(on: pce) {
      vens.pairingsRefused += 1
      note(
        .refusal, "load:\(plan.loads[load].name)",
        "cannot pair a workload with \(name): \(refusal.reason)", context,
        sources: refusal.sources)
      return
    }
    if let refusal = refusalOfPairing(load, at: pce, context) {
      vens.pairingsRefused += 1
      note(
        .refusal, "load:\(plan.loads[load].name)",
        "cannot pair a workload with \(name): \(refusal.reason)", context,
        sources: refusal.sources)
      return
    }
    var paired: Int?
    changeVENs(context) { paired = $0.pair(group: group, with: pce, at: context.now) }
    guard let client = paired else { return }
    vens.paired.append(
      Pairing(client: client, pce: pce, at: context.now, labels: labelsOfProfile))
    isUnsettled = true
    if pce != plan.groups[group].home {
      reassignments.setTarget(of: client, home: plan.groups[group].home, to: pce)
    }
    countPairing()
    recordPairing(client: client, at: pce, context)
    observeTotals(context)
    observeCapacity(context)
  }

  /// Pairings that no PCE in service knows: their PCE is gone with them (SC-VEN-010).
  var lostPairings: Int {
    vens.paired.count { pairing in
      !allPCEs.contains {
        runsAtAll($0) && pces[$0].contents == .joined && !pces[$0].isDropped
          && vens.population?.knows($0, client: pairing.client) == true
      }
    }
  }
}
