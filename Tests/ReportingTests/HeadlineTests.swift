import Observations
import Testing
import Units

@testable import Reporting

/// The story in short where no capability was away: a line between two machines is cut.
@Suite struct HeadlineTests {
  private func at(_ minutes: Int64) -> Instant { Instant(.minutes(minutes)) }

  private func lane(_ name: String, _ worse: (String, Standing)) -> StateLane {
    StateLane(
      entity: "pce:" + name, aspect: "health",
      changes: [
        StateChange(at: .start, state: "normal", standing: .good),
        StateChange(at: at(60), state: worse.0, standing: worse.1),
        StateChange(at: at(120), state: "normal", standing: .good),
      ])
  }

  private func series(_ entity: String, _ metric: String, usual: Double, top: Double) -> LevelSeries
  {
    LevelSeries(
      entity: entity, metric: metric, unit: .seconds, shape: .linear,
      points: [
        LevelPoint(at: at(10), value: usual), LevelPoint(at: at(60), value: 0),
        LevelPoint(at: at(120), value: top), LevelPoint(at: at(120), value: 0),
      ])
  }

  private var cut: DrillRecord {
    var record = LeaderSiteOutage.asWritten
    record.outages = []
    record.hazards = []
    record.metrics = [
      Metric(name: "policy_changes.lost", value: 0, unit: .count),
      Metric(name: "blind_ven_hours", value: 0, unit: .hours),
    ]
    record.bands = [Band(kind: .fault, name: "cut", caption: "", start: at(60), end: at(120))]
    record.lanes = [lane("a", ("warning", .warning)), lane("b", ("warning", .warning))]
    record.series = [
      series("replication:a->b", "lag", usual: 3, top: 3_600),
      series("replication:b->a", "lag", usual: 2, top: 3_600),
      series("pce:b", "policy age", usual: 9, top: 3_622),
      series("pce:a", "map age", usual: 3_000, top: 3_100),
    ]
    return record
  }

  @Test func `a cut line tells of the longest lag, old policy and yellow health`() {
    #expect(
      Headline(cut).sentences == [
        "Health was warning at a and b (1h each).",
        "At worst: lag 1h (a->b and b->a) and policy age 1h00m22s (b).",
        "No VEN was blind.", "Lost: no policy changes.",
      ])
  }

  @Test func `what one place of several was without is told with the place, of the whole without`()
  {
    var record = cut
    func away(_ entity: String) -> [String] {
      record.outages = [
        CapabilityOutage(
          capability: "policy delivery", entity: entity, start: at(60), end: at(120), clients: 9)
      ]
      return Headline(record).sentences.filter { $0.hasPrefix("No policy delivery") }
    }
    #expect(away("pce:b") == ["No policy delivery at b for 1h from 21:00 to 22:00."])
    #expect(away("supercluster:c") == ["No policy delivery for 1h from 21:00 to 22:00."])
  }

  @Test func `an age that is no higher than usual is not told`() {
    #expect(!Headline(cut).sentences.joined().contains("map age"))
    #expect(Peak.all(of: cut).map(\.metric) == ["lag", "policy age"])
  }

  @Test func `red health is told before yellow health, and a planned state not at all`() {
    var record = cut
    record.lanes = [
      lane("a", ("warning", .warning)), lane("b", ("critical", .bad)),
      lane("c", ("critical (runlevel 2)", .planned)),
    ]
    #expect(
      Headline(record).sentences[0] == "Health was critical at b (1h); warning at a (1h).")
  }

  @Test func `a word that is once a failure and once a plan counts for each on its own`() {
    var record = cut
    record.lanes = [lane("a", ("critical", .bad)), lane("b", ("critical", .planned))]
    #expect(HealthTimes(record).states.map(\.name) == ["normal", "critical (planned)", "critical"])
    #expect(Headline(record).sentences[0] == "Health was critical at a (1h).")
  }

  @Test func `where nothing was away the highest ages are the figures at a glance`() {
    #expect(
      KeyFigure.all(of: cut).map { $0.name + " " + $0.value } == [
        "highest lag 1h", "highest policy age 1h00m22s", "policy changes lost 0",
        "VEN-hours blind 0",
      ])
  }

  @Test func `variants are compared by the same figures, a loss in one shows as 0 in another`() {
    var spoiled = cut
    spoiled.metrics[0].value = 3
    let topics = KeyFigure.topics(of: [cut, spoiled])
    #expect(topics.contains(.lost("policy_changes.lost")))
    #expect(topics.map { KeyFigure($0, of: cut).value }.contains("0"))
  }

  @Test func `variants are compared by the capability whose absence differs most between them`() {
    func run(writes: Int64, logins: Int64, mail: Int64) -> DrillRecord {
      var record = cut
      record.outages = [("mail", mail, 900.0), ("logins", logins, 10), ("writes", writes, 10)].map {
        CapabilityOutage(
          capability: $0.0, entity: "pce:oslo", start: at(60), end: at(60 + $0.1), clients: $0.2)
      }
      return record
    }
    let alone = run(writes: 50, logins: 12, mail: 55)
    let helped = run(writes: 20, logins: 11, mail: 55)
    #expect(!KeyFigure.topics(of: [alone]).contains(.without("writes")))
    #expect(KeyFigure.topics(of: [alone, helped]).contains(.without("writes")))
    #expect(!KeyFigure.topics(of: [alone, helped]).contains(.without("logins")))
    #expect(!KeyFigure.topics(of: [alone, alone]).contains(.without("writes")))
  }

  @Test func `leaders of several systems are told system by system`() {
    var record = cut
    func lane(_ entity: String, _ state: String) -> StateLane {
      StateLane(
        entity: entity, aspect: "role",
        changes: [StateChange(at: .start, state: state, standing: .leading)])
    }
    record.lanes = [lane("pce:berlin", "leader"), lane("pce:oslo", "active")]
    record.header.systems = [("bank", "pce:berlin"), ("branch", "pce:oslo")].map {
      SystemSummary(name: $0.0, model: "m", profile: "1", lines: ["\($0.1)  first", "more"])
    }
    #expect(
      Headline(record).sentences[0]
        == "bank: berlin led throughout. branch: oslo was active throughout.")
    record.header.systems.removeLast()
    #expect(Headline(record).sentences[0].hasPrefix("berlin led first, oslo"))
  }
}
