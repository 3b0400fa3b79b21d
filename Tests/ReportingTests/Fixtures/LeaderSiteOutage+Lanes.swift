import Observations
import Units

extension LeaderSiteOutage {
  static func lanes(isIsolated: Bool) -> [StateLane] {
    usEast(isIsolated: isIsolated) + survivor("pce:eu-west", isPromoted: true)
      + survivor("pce:ap-south", isPromoted: false)
  }

  private static func usEast(isIsolated: Bool) -> [StateLane] {
    let leadsUntil = isIsolated ? rejoining : cutOff
    return [
      lane(
        "pce:us-east", "role",
        [
          (.start, "leader", ""), (powerLoss, "down", "the site has no power"),
          (started, isIsolated ? "isolated" : "leader", "believes that it leads"),
          (leadsUntil, "restoring", "supercluster-restore"), (restored, "member", ""),
        ]),
      lane(
        "pce:us-east", "health",
        [
          (.start, "normal", ""),
          (powerLoss, "critical", "required services missing; nodes unreachable"),
          (started, "warning", "replication lag over 30 s"), (at(4, 36), "normal", ""),
        ]),
      lane(
        "pce:us-east", "runlevel",
        [
          (.start, "5", ""), (powerLoss, "off", "no power"),
          (at(2, 33), "1", "start of the software"), (at(2, 37), "2", "databases up"),
          (started, "5", ""), (rejoining, "1", "restore"), (at(4, 20), "2", "join"),
          (restored, "5", ""),
        ]),
      lane(
        "pce:us-east", "believed leader",
        [
          (.start, "pce:us-east", ""), (powerLoss, "–", "nothing runs"),
          (started, "pce:us-east", "the last that it knew"), (restored, "pce:eu-west", ""),
        ]),
    ]
  }

  private static func survivor(_ name: String, isPromoted: Bool) -> [StateLane] {
    [
      lane(
        name, "role",
        [(.start, "member", "")] + (isPromoted ? [(promoted, "leader", "assigned")] : [])),
      lane(
        name, "health",
        [
          (.start, "normal", ""),
          (at(0, 30, 30), "warning", "replication lag over 30 s; a PCE is unreachable"),
          (isolated, "critical", "required services missing at runlevel 2"),
          (atLevelFive, "warning", "starting"), (at(1, 1), "normal", ""),
        ]),
      lane(
        name, "runlevel",
        [
          (.start, "5", ""), (isolated, "5 → 2", "services drain"), (atLevelTwo, "2", ""),
          (promoted, "2 → 5", "services start"), (atLevelFive, "5", ""),
        ]),
      lane(
        name, "believed leader",
        [
          (.start, "pce:us-east", ""), (dropped, "nobody", "the leader was dropped"),
          (isPromoted ? promoted : at(0, 55, 10), "pce:eu-west", ""),
        ]),
    ]
  }

  private static func lane(
    _ entity: String, _ aspect: String, _ changes: [(Instant, String, String)]
  ) -> StateLane {
    StateLane(
      entity: entity, aspect: aspect,
      changes: changes.map {
        StateChange(
          at: $0.0, state: $0.1, reason: $0.2,
          standing: standing(aspect, $0.1, of: entity, reason: $0.2))
      })
  }

  /// What the model would say of its states.
  private static func standing(
    _ aspect: String, _ state: String, of entity: String, reason: String
  ) -> Standing {
    switch (aspect, state) {
    case ("health", "normal"), ("runlevel", "5"): .good
    case ("health", "critical"): reason.contains("runlevel 2") ? .planned : .bad
    case ("role", "leader"): .leading
    case ("role", "member"): .neutral
    case ("role", _), ("runlevel", "off"): .absent
    case ("believed leader", _):
      state == entity ? .leading : state.contains("pce:") ? .neutral : .absent
    default: .warning
    }
  }
}
