import Observations
import Testing

@Suite struct GenericPairTests {
  @Test(arguments: 1...4)
  func `after a false failover other answers are lost than before`(seed: UInt64) throws {
    let play = try GenericPlay(
      """
      pairs:
        core: {heartbeat: {every: 60s, misses: 2, loss: 30%, first_check: 60s}, switch_over: 0s}
      """, length: "1000h", seed: seed)
    // 60,000 checks, a run of two misses every 14.4: 4,154 and 63 as a standard deviation.
    #expect((3_850...4_450).contains(play["core.false_failovers"] ?? 0))
  }

  /// A first check at one minute, so that every instant is known.
  private static let watch =
    "heartbeat: {every: 60s, misses: 3, recheck: 20s, timeout: 5s, first_check: 60s}"

  private static func pair(_ keys: String = "", sites: Bool = false) -> String {
    "pairs:\n  db: {\(watch), switch_over: 30s\(sites ? ", sites: [east, west]" : "")\(keys)}"
  }

  private static func crash(_ at: String = "90s", for span: String) -> String {
    "timeline:\n  - {id: crash, at: \(at), fault: active.down, on: \"watched_pair:db\", for: \(span)}"
  }

  @Test func `three misses with their time-outs and two re-checks, then the switch-over`() throws {
    let play = try GenericPlay(Self.pair(), Self.crash(for: "1h"))
    // Checks at 120, 145 and 170 s, the last one given up at 175 s.
    #expect(play["db.detection"] == 85)
    #expect(play["db.mean_outage"] == 115)
    #expect(play["db.failovers"] == 1)
    #expect(play["db.false_failovers"] == 0)
  }

  @Test(arguments: [("20s", 20.0), ("70s", 70)])
  func `a node that is back before the last miss goes on`(span: String, outage: Double) throws {
    let play = try GenericPlay(Self.pair(), Self.crash(for: span))
    #expect(play["db.failovers"] == 0)
    #expect(play["db.downtime"] == outage)
  }

  @Test func `an uncovered failure takes its time, or a hand`() throws {
    let slow = try GenericPlay(
      Self.pair(", coverage: 0%, uncovered: 10m"), Self.crash(for: "1h"))
    #expect(slow["db.mean_outage"] == 685)
    let nobody = try GenericPlay(Self.pair(", coverage: 0%"), Self.crash(for: "1h"))
    #expect(nobody["db.mean_outage"] == 3_600)
    #expect(nobody["db.failovers"] == 0)
    let somebody = try GenericPlay(
      Self.pair(", coverage: 0%"),
      Self.crash(for: "1h") + "\n"
        + "  - {id: hand, at: 20m, do: switch-over, on: \"watched_pair:db\", by: admin}")
    #expect(somebody["db.failovers"] == 1)
    let outage = try #require(somebody["db.mean_outage"])
    // From 90 s to 20 min, the person's moment, and the switch-over.
    #expect(outage > 1_110 + 30 && outage < 1_110 + 30 + 300)
  }

  @Test func `with both down it waits for the first that is back`() throws {
    let play = try GenericPlay(
      Self.pair(),
      Self.crash("1h", for: "2h") + "\n"
        + "  - {id: other, at: 30m, fault: standby.down, on: \"watched_pair:db\", for: 1h}")
    #expect(play["db.mean_outage"] == 1_800 + 30.0)
  }

  private static func cut(for span: String) -> String {
    "timeline:\n  - {id: cut, at: 90s, fault: partition, on: [\"site:east\", \"site:west\"], "
      + "for: \(span)}"
  }

  @Test func `a cut that outlasts the patience makes two leaders until it ends`() throws {
    let play = try GenericPlay(Self.pair(", writes: 100s", sites: true), Self.cut(for: "10m"))
    #expect(play["db.two_leaders"] == 690 - 205.0)
    #expect(play["db.losing_writes"] == 4)
    #expect(play["db.cuts_outlived"] == 1)
    #expect(play["db.downtime"] == 0)
    #expect(play["db.false_failovers"] == 1)
    #expect(play.record.hazards.map(\.name) == ["two-leaders"])
  }

  @Test(arguments: ["1m", "100s"])
  func `a cut that ends before the switch-over is done changes nothing`(span: String) throws {
    let play = try GenericPlay(Self.pair(sites: true), Self.cut(for: span))
    #expect(play["db.two_leader_times"] == 0)
    #expect(play["db.failovers"] == 0)
    #expect(play["db.cuts_outlived"] == 0)
  }

  @Test func `a pair that does not re-arm is helpless the second time, unless armed`() throws {
    let twice =
      Self.crash(for: "1h") + "\n"
      + "  - {id: again, at: 3h, fault: active.down, on: \"watched_pair:db\", for: 1h}\n"
    let helpless = try GenericPlay(Self.pair(", rearms: false"), twice)
    #expect(helpless["db.downtime"] == 115 + 3_600.0)
    let armed = try GenericPlay(
      Self.pair(", rearms: false"),
      twice + "  - {id: arm, at: 2h, do: arm, on: \"watched_pair:db\", by: admin}")
    #expect(armed["db.failovers"] == 2)
    #expect(try #require(armed["db.downtime"]) < 400)
  }

  @Test func `a hot standby fails in silence, a serving one does not`() throws {
    let blocks = { (mode: String) in
      "pairs:\n  db: {standby: \(mode), switch_over: 1m, repair: 1h}"
    }
    let story =
      "timeline:\n  - {id: loss, at: 1h, fault: standby.down, on: \"watched_pair:db\", for: 1h}"
    #expect(try GenericPlay(blocks("hot"), story)["db.downtime"] == 0)
    #expect(try GenericPlay(blocks("serving"), story)["db.downtime"] == 60)
  }

  @Test func `a name follows the pair`() throws {
    let play = try GenericPlay(
      "names:\n  www: {ttl: 10m, clients: 10}\n" + Self.pair(", name: www"),
      Self.crash(for: "1h"))
    // At the median every answer is half its life old.
    #expect(play["www.drain_time"] == 300)
    #expect(play["www.moved_at_end"] == 1)
  }
}
