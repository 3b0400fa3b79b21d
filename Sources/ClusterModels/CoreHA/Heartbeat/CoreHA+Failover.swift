import ClusterModeling
import Observations
import SimulationKernel
import Units

/// What a Secondary does when it takes its Primary for lost.
extension CoreHA {
  /// Begins a failover: notifications go out in any case, a promotion by choice (CH-CONF-005).
  mutating func initiateFailover(_ core: Int, _ reason: String, _ context: Context) {
    guard !acts(core), isUp(core), !cores[core].watch.isPromoting else { return }
    cores[core].watch.hasInitiated = true
    tally.failovers += 1
    touch()
    let keeps = cores[core].settings.onFailure == .keep
    note(
      .system, plan.cores[core].entity,
      "initiates a failover by \(reason)" + (keeps ? " and stays Standby" : ""), context,
      "CH-ROLE-010", "CH-HB-004", keeps ? "CH-CONF-005" : "CH-CONF-006")
    noteDetection(core, context)
    if cores[core].settings.hasAddress, cores[core].settings.mailsFailures {
      tally.failureMails += 1
      tally.failoverMails += 1
      note(
        .system, plan.cores[core].entity, "mails that a failover was initiated", context,
        "CH-CONF-008")
    }
    guard !keeps else {
      tally.changes[Trigger.keptStandby.rawValue] += 1
      return
    }
    beginPromotion(core, context)
  }

  private mutating func noteDetection(_ core: Int, _ context: Context) {
    guard let source = cores[core].source else { return }
    if let lost = cores[core].watch.lostSince {
      tally.detection = tally.detection ?? context.now - lost
    }
    if serves(source) {
      tally.falseFailovers += 1
      note(
        .hazard, plan.cores[core].entity,
        "false-failover: \(plan.cores[source].name) is healthy, only the way to it is not", context,
        "CH-REC-006", source == plan.primary ? "CH-LB-010" : "CH-DR-002")
    } else if isUp(source) {
      note(
        .hazard, plan.cores[core].entity,
        "false-failover: \(plan.cores[source].name) runs as a Standby", context, "CH-DR-002")
      tally.falseFailovers += 1
    }
  }

  /// The attempt to promote, which always succeeds when the Core stays up (CH-HB-014).
  private mutating func beginPromotion(_ core: Int, _ context: Context) {
    cores[core].watch.isPromoting = true
    cores[core].watch.promotion.advance()
    cores[core].draws += 1
    let drawn = minutes(
      CoreHAParameters.promotion, for: plan.cores[core].entity, cores[core].draws - 1, context)
    context.schedule(
      .promoted(core: UInt8(core), cores[core].watch.promotion),
      after: plan.cores[core].promotion ?? drawn)
  }

  /// A promotion is through.
  mutating func finishPromotion(_ core: Int, _ generation: Generation, _ context: Context) {
    guard cores[core].watch.promotion == generation, cores[core].watch.isPromoting, isUp(core)
    else { return }
    cores[core].watch.isPromoting = false
    change(core, to: .primary, .active, by: .failover, context)
  }
}
