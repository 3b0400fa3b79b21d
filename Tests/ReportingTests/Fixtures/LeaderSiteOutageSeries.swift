import Observations
import Units

/// Series with as many points as a real run has, made by arithmetic.
enum LeaderSiteOutageSeries {
  typealias Outage = LeaderSiteOutage

  static let all: [LevelSeries] = lags + policyAges + illuminationAges + clients + backlogs

  private static var lags: [LevelSeries] {
    let names = ["us-east", "eu-west", "ap-south"]
    return names.flatMap { origin in
      names.filter { $0 != origin }.map { subscriber in
        LevelSeries(
          entity: "replication:\(origin)->\(subscriber)", metric: "lag", unit: .seconds,
          shape: .linear,
          points: lag(
            isCut: origin == "us-east" || subscriber == "us-east",
            phase: Int64(origin.count * 3 + subscriber.count)))
      }
    }
  }

  /// A saw tooth that a change starts and a SYNC ends, and one long ramp while the link is cut.
  private static func lag(isCut: Bool, phase: Int64) -> [LevelPoint] {
    var points = [LevelPoint(at: .start, value: 0)]
    var now = Instant(.seconds(phase))
    var count: Int64 = phase
    func jump(_ at: Instant, _ top: Double) {
      points.append(LevelPoint(at: at, value: top))
      points.append(LevelPoint(at: at, value: 0))
    }
    while now < Outage.end {
      count += 1
      let length = 2 + Double(count * 7_919 % 41) / 10
      if isCut, now >= Outage.powerLoss, now < Outage.dropped {
        points.append(LevelPoint(at: now, value: 0))
        jump(Outage.dropped, (Outage.dropped - now).seconds)
        now = Outage.restored
      } else {
        points.append(LevelPoint(at: now, value: 0))
        jump(now + Duration(roundingSeconds: length), length)
        now += .seconds(17 + count % 13)
      }
    }
    return points
  }

  private static var policyAges: [LevelSeries] {
    ["us-east", "eu-west", "ap-south"].map { name in
      var points = [LevelPoint(at: .start, value: 0)]
      var last = Instant.start
      for minute in stride(from: Int64(6), to: 480, by: 9) {
        let now = Instant(.minutes(minute) + .seconds(Int64(name.count)))
        let isAway =
          now > Outage.powerLoss && now < (name == "us-east" ? Outage.restored : Outage.atLevelFive)
        if isAway { continue }
        points.append(LevelPoint(at: now, value: (now - last).seconds))
        points.append(LevelPoint(at: now, value: 0))
        last = now
      }
      points.append(LevelPoint(at: Outage.end, value: (Outage.end - last).seconds))
      return LevelSeries(
        entity: "pce:" + name, metric: "policy age", unit: .seconds, shape: .linear, points: points)
    }
  }

  private static var illuminationAges: [LevelSeries] {
    var points = [LevelPoint(at: .start, value: 120)]
    var last = Instant.start - .seconds(120)
    for minute in stride(from: Int64(8), to: 480, by: 10) {
      let now = Instant(.minutes(minute))
      if now > Outage.powerLoss && now < Outage.at(1, 20) { continue }
      points.append(LevelPoint(at: now, value: (now - last).seconds))
      points.append(LevelPoint(at: now, value: 30))
      last = now - .seconds(30)
    }
    points.append(LevelPoint(at: Outage.end, value: (Outage.end - last).seconds))
    return [
      LevelSeries(
        entity: "illumination:leader", metric: "illumination age", unit: .seconds, shape: .linear,
        points: points)
    ]
  }

  private static var clients: [LevelSeries] {
    group("vens:vens-us", 9_000, away: (Outage.powerLoss, Outage.at(2, 48)))
      + group("vens:vens-eu", 7_000, away: (Outage.isolated, Outage.atLevelFive))
      + group("vens:vens-ap", 2_000, away: (Outage.isolated, Outage.atLevelFive))
  }

  private static func group(
    _ entity: String, _ total: Double, away: (Instant, Instant)
  ) -> [LevelSeries] {
    var active: [LevelPoint] = []
    var degraded: [LevelPoint] = []
    var offline: [LevelPoint] = []
    var blind: [LevelPoint] = []
    for second in stride(from: Int64(0), to: 8 * 3_600, by: 15) {
      let now = Instant(.seconds(second))
      let gone = now > away.0 ? min(1, max(0, ((now - away.0).seconds - 900) / 300)) : 0
      let back = now > away.1 ? min(1, (now - away.1).seconds / 300) : 0
      let isLong = now > away.0 ? min(1, max(0, ((now - away.0).seconds - 3_600) / 300)) : 0
      let missing = (total * max(0, gone - back)).rounded()
      let lost = (total * max(0, isLong - back)).rounded()
      active.append(LevelPoint(at: now, value: total - missing))
      degraded.append(LevelPoint(at: now, value: missing - lost))
      offline.append(LevelPoint(at: now, value: lost))
      let isBlind = now >= away.0 && now < away.1 + .seconds(300)
      blind.append(LevelPoint(at: now, value: isBlind ? (total * (1 - back)).rounded() : 0))
    }
    return [("active", active), ("degraded", degraded), ("offline", offline), ("blind", blind)].map
    {
      LevelSeries(
        entity: entity, metric: "VENs " + $0.0, unit: .count, shape: .step,
        points: withoutRepeats($0.1), part: part($0.0))
    }
  }

  private static func part(_ state: String) -> SeriesPart? {
    switch state {
    case "active": SeriesPart(of: "VENs by state", state, .good)
    case "degraded": SeriesPart(of: "VENs by state", state, .warning)
    case "offline": SeriesPart(of: "VENs by state", state, .bad)
    default: nil
    }
  }

  private static var backlogs: [LevelSeries] {
    ["pce:us-east", "pce:eu-west", "pce:ap-south"].map { entity in
      var points = [LevelPoint(at: .start, value: 0)]
      if entity == "pce:us-east" {
        for step in 0..<60 {
          let value = 900_000 * Double((60 - step) * (60 - step)) / 3_600
          points.append(
            LevelPoint(at: Outage.started + .seconds(Int64(step * 30)), value: value.rounded()))
        }
        points.append(LevelPoint(at: Outage.started + .minutes(30), value: 0))
      }
      return LevelSeries(
        entity: entity, metric: "flow backlog", unit: .count, shape: .step, points: points)
    }
  }

  private static func withoutRepeats(_ points: [LevelPoint]) -> [LevelPoint] {
    points.enumerated().filter { $0.offset == 0 || points[$0.offset - 1].value != $0.element.value }
      .map(\.element)
  }
}
