import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct TrafficStoreTests {
  private func drill(stored: Int64 = 0, summaries: Double = 300) -> Rehearsal {
    var text = SystemText()
    text.pces[0].keys = [("traffic_stored", .bytes(ByteCount(stored)))]
    text.groups = [
      SystemText.Group(
        name: "vens-us", home: "us", count: 400, keys: [("flow_summaries", .number(summaries))])
    ]
    return Rehearsal(text)
  }

  @Test(.shows("SC-ILLUM-013", "SC-DISK-018", "AS-ILL-009"))
  func `the traffic datastore grows with the summaries that its PCE records`() throws {
    var little = drill()
    var more = drill(summaries: 3_000)
    little.run(until: .hours(10))
    more.run(until: .hours(10))
    let small = try #require(little.number("pce", "us", "traffic_store"))
    let large = try #require(more.number("pce", "us", "traffic_store"))
    // 400 VENs, 300 summaries each 10 min, 250 B, 10 h: 1.8 GB; ten times that.
    #expect(abs(small - 1.8e9) < 0.1e9)
    #expect(abs(large / small - 10) < 0.2)
    #expect(little.number("pce", "eu", "traffic_store") == 0)
    let series = little.record.series.first {
      $0.entity == "pce:us" && $0.metric == "traffic store"
    }
    #expect(series != nil)
  }

  @Test(.shows("SC-DISK-001", "SC-DISK-009", "AS-ILL-011"))
  func `it has a share of its own device, and the oldest goes when the share is full`() {
    var drill = drill(stored: 399_000_000_000)
    #expect(drill.number("pce", "us", "traffic_store_limit") == 400e9)
    drill.run(until: .hours(12))
    #expect(drill.number("pce", "us", "traffic_store") == 400e9)
    #expect(drill.pce("us", "health") == .symbol("normal"))
  }

  @Test(.shows("SC-DOC-058"), arguments: [nil, true, false])
  func `the view in memory is lost at a restart, unless the reading says no`(reading: Bool?) throws
  {
    var text = SystemText(
      readings: SystemText.reading("traffic_view_survives_restart", reading))
    text.groups = [SystemText.Group(name: "vens-us", home: "us", count: 10)]
    var drill = Rehearsal(text)
    drill.run(until: .hours(2))
    drill.command("restart", on: "us")
    drill.run(for: .minutes(30))
    let span = try #require(drill.span("illumination", "us", "view_span"))
    #expect((span > .hours(2)) == (reading ?? false))
  }

  @Test(.shows("SC-DOC-057"))
  func `the leader pulls, so that no view crosses a link while there is none`() {
    var drill = drill()
    drill.run(until: .hours(1))
    drill.power(false, at: 0)
    drill.run(for: .minutes(5))
    let before = drill.model.replication.crossings[DataClass.trafficView.rawValue]
    #expect(before > 0)
    drill.run(for: .hours(3))
    #expect(drill.model.replication.crossings[DataClass.trafficView.rawValue] == before)
  }

  @Test(.shows("SC-NODE-002"))
  func `a configured type has to fit the nodes of its PCE`() {
    var text = SystemText()
    text.pces[0].keys = [("cluster_type", .text("4node_dx"))]
    #expect(Rehearsal.problems(text).isEmpty)
    text.pces[0].keys = [("cluster_type", .text("6node_v0"))]
    let problems = Rehearsal.problems(text)
    #expect(problems.map(\.sources) == [["SC-NODE-002"]])
    #expect(problems.first?.hint == "one of: 4node_v0, 4node_dx")
  }
}
