import Observations
import Units

extension LeaderSiteOutage {
  /// The story under construction; a decision names its cause by the key of an earlier one.
  private struct Story {
    var decisions: [Decision] = []
    var keys: [String] = []

    mutating func tell(
      _ key: String, _ at: Instant, _ kind: Decision.Kind, _ subject: String, _ text: String,
      because cause: String? = nil, _ sources: [String] = []
    ) {
      let index = cause.flatMap { keys.lastIndex(of: $0) }
      decisions.append(
        Decision(
          at: at, kind: kind, subject: subject, text: text,
          cause: index.map { DecisionID(index: Int32($0)) }, sources: sources))
      keys.append(key)
    }
  }

  static func decisions(isIsolated: Bool) -> [Decision] {
    var story = Story()
    tellOutage(&story)
    tellPromotion(&story, isIsolated: isIsolated)
    tellReturn(&story, isIsolated: isIsolated)
    return story.decisions
  }

  private static func tellOutage(_ story: inout Story) {
    story.tell("power", powerLoss, .fault, "site:us-east", "loses power, for 2h")
    story.tell(
      "down", powerLoss, .system, "pce:us-east", "is critical: no required service runs",
      because: "power", ["SC-HEALTH-010"])
    story.tell(
      "lag", at(0, 30, 30), .system, "pce:eu-west", "warns: replication lag from us-east over 30 s",
      because: "power", ["SC-HEALTH-007", "AS-REP-010"])
    story.tell(
      "lag-ap", at(0, 30, 30), .system, "pce:ap-south",
      "warns: replication lag from us-east over 30 s", because: "power", ["SC-HEALTH-007"])
    story.tell(
      "noticed", noticed, .person, "oncall", "notices that the leader's site does not answer",
      because: "power", ["AS-HUM-001"])
  }

  private static func tellPromotion(_ story: inout Story, isIsolated: Bool) {
    story.tell(
      "decided", decided, .person, "oncall", "decides to assign a new leader", because: "noticed",
      ["AS-HUM-009"])
    story.tell("promotion", decided, .procedure, "promotion", "begins", because: "decided")
    story.tell(
      "degraded", at(0, 45), .system, "vens:vens-us", "has 9,000 degraded VENs",
      because: "down", ["AS-VEN-003"])
    if isIsolated {
      story.tell(
        "isolated", isolated, .procedure, "promotion/isolate-old-leader",
        "is done: us-east is cut off from the network", because: "promotion", ["SC-LEADER-004"])
    } else {
      story.tell(
        "isolated", isolated, .mistake, "promotion/isolate-old-leader",
        "is omitted; the operator counts it as done", because: "promotion", ["AS-HUM-007"])
    }
    story.tell(
      "refused", isolated, .refusal, "pce:eu-west",
      "refuses supercluster-drop: every surviving PCE has to be at runlevel 2",
      because: "promotion", ["SC-RUNLEVEL-008"])
    story.tell(
      "level2", isolated, .command, "pce:eu-west", "set-runlevel 2", because: "isolated",
      ["AS-PCE-033"])
    story.tell(
      "dropped", dropped, .command, "pce:eu-west", "supercluster-drop us-east is done",
      because: "level2", ["SC-LEADER-003"])
    story.tell(
      "lost", dropped, .system, "supercluster", "loses 3 policy changes that no survivor held",
      because: "dropped", ["SC-LEADER-009"])
    story.tell(
      "promoted", promoted, .command, "pce:eu-west", "supercluster-assign-leader is done",
      because: "dropped", ["SC-LEADER-002", "AS-OPS-011"])
    story.tell(
      "leads", promoted, .system, "pce:eu-west", "leads", because: "promoted", ["SC-ROLE-002"])
    story.tell(
      "level5", atLevelFive, .command, "pce:eu-west", "set-runlevel 5 is done", because: "promoted",
      ["AS-PCE-032"])
  }

  private static func tellReturn(_ story: inout Story, isIsolated: Bool) {
    story.tell("back", powerBack, .fault, "site:us-east", "has power again", because: "power")
    story.tell(
      "started", started, .system, "pce:us-east", "reaches runlevel 5 and believes that it leads",
      because: "back", ["SC-LEADER-004", "AS-LDR-001"])
    if !isIsolated {
      story.tell(
        "two", started, .hazard, "pce:us-east", "leads beside eu-west: two leaders",
        because: "started", ["SC-LEADER-005"])
      story.tell(
        "over", cutOff, .hazard, "pce:us-east", "is cut off: two leaders no more", because: "two")
    }
    story.tell(
      "cleanup", rejoining, .procedure, "cleanup", "begins", because: "back")
    story.tell(
      "member", restored, .system, "pce:us-east", "is a member", because: "cleanup",
      ["SC-LEADER-006"])
    story.tell("done", restored, .procedure, "cleanup", "is done", because: "cleanup")
  }

  static func hazards(isIsolated: Bool) -> [Hazard] {
    guard !isIsolated else { return [] }
    return [
      Hazard(
        name: "two-leaders", subjects: ["pce:us-east", "pce:eu-west"], start: started, end: cutOff,
        effects: [
          Metric(name: "writes.us-east", value: 17, unit: .count),
          Metric(name: "writes.eu-west", value: 23, unit: .count),
        ], sources: ["SC-LEADER-004", "SC-LEADER-005"]),
      Hazard(
        name: "stale-record", subjects: ["pce:us-east"], start: restored,
        sources: ["SC-LEADER-009"]),
    ]
  }

  static func metrics(isIsolated: Bool) -> [Metric] {
    [
      Metric(name: "policy_changes.lost", value: 3, unit: .count),
      Metric(name: "policy_changes.diverged", value: 2, unit: .count),
      Metric(name: "policy_changes.conflicting", value: isIsolated ? 0 : 4, unit: .count),
      Metric(name: "pairings.lost", value: 0, unit: .count),
      Metric(name: "flow_summaries.lost", value: 1_204_331, unit: .count),
      Metric(name: "blind_ven_hours", value: 12_345.25, unit: .hours),
      Metric(name: "dual_leader.duration", value: isIsolated ? 0 : 2_460, unit: .seconds),
      Metric(name: "dual_leader.writes", value: isIsolated ? 0 : 40, unit: .count),
      Metric(name: "replication.bytes", value: 48_200_000_000, unit: .bytes),
      Metric(name: "vens.enforcing", value: 1, unit: .fraction),
    ]
  }
}
