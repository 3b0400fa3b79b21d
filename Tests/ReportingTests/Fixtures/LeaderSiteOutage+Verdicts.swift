import Observations
import Units

extension LeaderSiteOutage {
  static func verdicts(isIsolated: Bool) -> [Verdict] {
    [
      isIsolated
        ? Verdict(
          name: "single-leader", claim: "never count(pce, accepts_policy_writes) > 1",
          outcome: .satisfied, exercised: 9, evidence: "at most 1 leader",
          facts: ["SC-ROLE-001", "SC-LEADER-005"])
        : Verdict(
          name: "single-leader", claim: "never count(pce, accepts_policy_writes) > 1",
          outcome: .violated, wanted: .violated, exercised: 11, firstViolation: started,
          violatedFor: .minutes(41), evidence: "us-east and eu-west accepted 40 writes",
          facts: ["SC-LEADER-004"]),
      Verdict(
        name: "leader-back", claim: "after power-loss.start within 90m: a healthy leader exists",
        outcome: .satisfied, exercised: 1, margin: Margin(value: 3_740, unit: .seconds),
        evidence: "held from +31m"),
      Verdict(
        name: "rpo", claim: "policy_changes.lost max <= 3", outcome: .satisfied, exercised: 1,
        margin: Margin(value: 0, unit: .count), evidence: "3 lost", facts: ["SC-LEADER-009"]),
      Verdict(
        name: "enforcement-kept", claim: "always vens.enforcing / vens.total >= 0.999",
        outcome: .satisfied, exercised: 412, margin: Margin(value: 0.001, unit: .fraction)),
      Verdict(
        name: "lag-recovers", claim: "after cleanup.done within 60m: max(replication.lag) <= 30s",
        outcome: .satisfied, isWarning: true, exercised: 1,
        margin: Margin(value: 2_940, unit: .seconds)),
      Verdict(
        name: "delivery-kept", claim: "always all(pce, delivers_policy) outside power-loss",
        outcome: .violated, isWarning: true, exercised: 6,
        margin: Margin(value: -460, unit: .seconds), firstViolation: isolated,
        violatedFor: .seconds(460), evidence: "eu-west and ap-south at runlevel 2",
        facts: ["SC-RUNLEVEL-009"]),
      Verdict(
        name: "most-lagging-not-chosen", claim: "order promotion/choose before promotion/assign",
        outcome: .notExercised, exercised: 0, evidence: "promotion/choose never ran"),
      Verdict(
        name: "settled", claim: "at_end all(pce, health == normal)", outcome: .satisfied,
        wanted: isIsolated ? .hold : .any, exercised: 1),
    ]
  }

  static let assumptions = [
    AssumptionUse(
      id: "AS-HUM-001", name: "page_acknowledge_on_call",
      value: "lognormal, median 4 min, p95 20 min", status: "published", draws: 1),
    AssumptionUse(
      id: "AS-HUM-009", name: "time_to_decide", value: "15 min", status: "assumed", draws: 1),
    AssumptionUse(
      id: "AS-LDR-001", name: "returning_leader_that_was_dropped", value: "rejoins as a leader",
      status: "inferred", draws: 0),
    AssumptionUse(
      id: "AS-LDR-003", name: "promotion_reconciles_with_fresher_survivors", value: "no",
      status: "assumed", draws: 0),
    AssumptionUse(
      id: "AS-LDR-005", name: "writers_move_to_new_leader",
      value: "lognormal, median 10 min, p95 60 min", status: "assumed", draws: 14),
    AssumptionUse(
      id: "AS-OPS-011", name: "assign_leader_time", value: "lognormal, median 90 s, p95 400 s",
      status: "assumed", draws: 1),
    AssumptionUse(
      id: "AS-PCE-032", name: "runlevel_2_to_5_time", value: "lognormal, median 170 s, p95 480 s",
      status: "assumed", draws: 3),
    AssumptionUse(
      id: "AS-PCE-033", name: "runlevel_5_to_2_time", value: "80 s", status: "measured", draws: 2),
    AssumptionUse(
      id: "AS-REP-002", name: "sync_interval", value: "2 s", status: "published", draws: 0),
    AssumptionUse(
      id: "AS-REP-010", name: "lag_definition",
      value: "age of oldest event not confirmed by that peer", status: "published", draws: 0),
    AssumptionUse(
      id: "AS-VEN-003", name: "missed_heartbeats_to_degraded", value: "3", status: "documented",
      draws: 0),
    AssumptionUse(
      id: "AS-VEN-020", name: "heartbeat_phase", value: "uniform, 0 s to 300 s", status: "assumed",
      draws: 18_000),
  ]
}
