import Drills
import Observations
import Testing
import Units

@Suite struct FaultTests {
  @Test func `a fault breaks its target and restores it when its time is over`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall", for: 20m}
      """)
    #expect(evening.says("+10m crack: lamp.broken begins at lamp:hall"))
    #expect(evening.says("+10m lamp:hall: breaks"))
    #expect(evening.says("+30m crack: lamp.broken ends at lamp:hall"))
    #expect(evening.says("+30m lamp:hall: is whole again"))
    let band = try #require(evening.record.bands.first)
    #expect(band.start == Instant(.minutes(10)) && band.end == Instant(.minutes(30)))
  }

  @Test func `a fault without an end lasts to the end of the run`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:hall"}
      """)
    #expect(evening.record.bands.map(\.end) == [nil])
    #expect(evening.record.outages.contains { $0.entity == "lamp:hall" && $0.end == nil })
  }

  @Test func `two faults on one target combine: it is whole when the last has ended`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: first, at: 10m, fault: lamp.broken, on: "lamp:hall", for: 20m}
        - {id: second, at: 20m, fault: lamp.broken, on: "lamp:hall", for: 20m}
      """)
    #expect(evening.times("lamp:hall", "is still broken") == [.minutes(30)])
    #expect(evening.times("lamp:hall", "is whole again") == [.minutes(40)])
  }

  @Test func `one occurrence at many targets ends at each of them`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamps", for: 20m}
      """)
    for lamp in ["hall", "desk", "gate"] {
      #expect(evening.times("lamp:\(lamp)", "is whole again") == [.minutes(30)])
    }
  }

  @Test func `a target named twice is struck once`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: ["lamp:hall", "lamp:main"], for: 20m}
      """)
    #expect(evening.times("lamp:hall", "breaks") == [.minutes(10)])
    #expect(evening.times("lamp:hall", "is whole again") == [.minutes(30)])
  }

  @Test func `power that two faults took is back when both have ended`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: first, at: 10m, fault: site.power_loss, on: "site:house", for: 20m}
        - {id: second, at: 20m, fault: site.power_loss, on: "site:house", for: 40m}
      expect:
        dark: {after: first.start, within: 1s, eventually: "not site:house.powered", hold_for: 49m}
      """)
    #expect(evening.times("lamp:hall", "loses power") == [.minutes(10)])
    #expect(evening.times("lamp:hall", "has power again") == [.minutes(60)])
    #expect(evening.times("lamp:gate", "loses power") == [])
    #expect(try evening.verdict("dark").outcome == .satisfied)
  }

  @Test func `what a system does at a fault's end follows from its end, not from its begin`() throws
  {
    let evening = try Evening(
      """
      timeline:
        - {id: dark, at: 10m, fault: site.power_loss, on: "site:house", for: 20m}
      """)
    #expect(
      evening.chain(to: "has power again") == [
        "dark: site.power_loss begins at site:house", "dark: site.power_loss ends at site:house",
        "lamp:desk: has power again",
      ])
  }

  @Test func `a flapping fault comes and goes, and starts and ends once`() throws {
    let evening = try Evening(
      """
      timeline:
        - id: flap
          at: 10m
          fault: lamp.broken
          on: "lamp:hall"
          pattern: {down: 2m, up: 3m, times: 3}
        - {id: begun, after: flap.start, mark: begun}
        - {id: over, after: flap.end, mark: over}
      """)
    #expect(evening.times("lamp:hall", "breaks") == [.minutes(10), .minutes(15), .minutes(20)])
    #expect(
      evening.times("lamp:hall", "is whole again") == [.minutes(12), .minutes(17), .minutes(22)])
    #expect(evening.times("begun", "marks: begun") == [.minutes(10)])
    #expect(evening.times("over", "marks: over") == [.minutes(22)])
  }

  @Test func `once faults have ended no fault begins, and flapping stops`() throws {
    let evening = try Evening(
      """
      timeline:
        - id: flap
          at: 10m
          fault: lamp.broken
          on: "lamp:hall"
          pattern: {down: 2m, up: 3m, times: 3}
        - {id: calm, at: 13m, mark: calm}
        - {id: late, at: 14m, fault: lamp.broken, on: "lamp:gate", for: 1m}
        - {id: over, after: flap.end, mark: over}
      phases: {faults_end: calm.start, converge_within: 10m}
      """)
    #expect(evening.times("lamp:hall", "breaks") == [.minutes(10)])
    #expect(evening.times("late", "does not begin: the phase of faults is over") == [.minutes(14)])
    #expect(evening.times("over", "marks: over") == [.minutes(15)])
  }

  @Test func `a set without entities is struck by nothing, and the record says so`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamps(broken)", for: 20m}
      """)
    #expect(evening.says("+10m crack: finds no target for lamp.broken and does nothing"))
    #expect(evening.record.verdicts.isEmpty)
  }

  @Test func `a role that means several entities is no target of a fault`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:spare", for: 20m}
      """)
    let verdict = try evening.verdict("crack.target")
    #expect(verdict.outcome == .violated && !verdict.isAsWanted)
    #expect(verdict.evidence == "lamp:spare means lamp:desk, lamp:gate")
    #expect(evening.record.bands.isEmpty)
  }

  @Test func `the plural of a role means all that have it`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: crack, at: 10m, fault: lamp.broken, on: "lamp:spares", for: 20m}
      """)
    #expect(evening.says("+10m crack: lamp.broken begins at lamp:desk, lamp:gate"))
  }

  @Test func `links are cut one way, both ways, by site and by degradation without rest`() throws {
    for (fault, forth, back) in [
      ("fault: link.down, on: \"link:house->garden\"", false, true),
      ("fault: link.down, on: [\"link:house->garden\", \"link:garden->house\"]", false, false),
      ("fault: partition, on: [\"site:house\", \"site:garden\"]", false, false),
      ("fault: site.isolated, on: \"site:garden\"", false, false),
      ("fault: link.degrade, on: \"link:garden->house\", with: {bandwidth: 0Mbps}", true, false),
      ("fault: link.degrade, on: \"link:garden->house\", with: {loss: 100%}", true, false),
      ("fault: link.degrade, on: \"link:garden->house\", with: {latency: 5ms}", true, true),
    ] {
      let evening = try Evening(
        """
        timeline:
          - {id: cut, at: 10m, \(fault), for: 10m}
        expect:
          forth: {after: cut.start, within: 1s, eventually: "link:house->garden.up == \(forth)", hold_for: 9m}
          back: {after: cut.start, within: 1s, eventually: "link:garden->house.up == \(back)", hold_for: 9m}
          alone: {after: cut.start, within: 1s, eventually: "site:garden.connected == \(forth || back)", hold_for: 9m}
          healed: {at_end: "all(link, up and latency == 10ms)"}
        """)
      for verdict in evening.record.verdicts {
        #expect(verdict.outcome == .satisfied, "\(fault): \(verdict)")
      }
    }
  }

  @Test func `overlapping degradations add their latency and each is lifted by itself`() throws {
    let evening = try Evening(
      """
      timeline:
        - {id: one, at: 10m, fault: link.degrade, on: "links", with: {latency: 5ms}, for: 20m}
        - {id: two, at: 20m, fault: link.degrade, on: "links", with: {latency: 7ms}, for: 20m}
      expect:
        both: {after: two.start, within: 0s, eventually: "all(link, latency == 22ms)", hold_for: 10m}
        second: {after: one.end, within: 0s, eventually: "all(link, latency == 17ms)", hold_for: 10m}
        none: {after: two.end, within: 0s, eventually: "all(link, latency == 10ms)", hold_for: 10m}
      """)
    for verdict in evening.record.verdicts {
      #expect(verdict.outcome == .satisfied, "\(verdict)")
    }
  }
}
