import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Processors, memory and disks of nodes under load.
@Suite struct NodeLoadTests {
  private func text(
    _ layout: String = "2x2", vens: Int = 0, keys: [(String, ConfigurationValue.Content)] = [],
    summaries: Double = 1
  ) -> SystemText {
    var text = SystemText()
    text.pces[1].layout = layout
    text.pces[1].keys = keys
    guard vens > 0 else { return text }
    text.groups = [
      SystemText.Group(
        name: "vens-eu", home: "eu", count: vens, keys: [("flow_summaries", .number(summaries))])
    ]
    return text
  }

  private func share(_ node: String, _ field: String, _ drill: Rehearsal) -> Double {
    if case .number(let share) = drill.reading("node", node, field) { share } else { -1 }
  }

  @Test(.shows("AS-PCE-053", "AS-PCE-054"))
  func `VENs load the core nodes that run, and twice as much when half of them are lost`() {
    var drill = Rehearsal(text(vens: 5_000))
    drill.run(until: .minutes(30))
    #expect(abs(share("eu/core0", "cpu", drill) - 0.4) < 0.001)
    #expect(abs(share("us/core0", "cpu", drill) - 0.1) < 0.001)
    drill.begin("node.down", at: "eu/core1")
    #expect(abs(share("eu/core0", "cpu", drill) - 0.7) < 0.001)
  }

  @Test(.shows("SC-LIMIT-008", "SC-LIMIT-007", "SC-HEALTH-004", "SC-FLOW-002"))
  func `an exempt failover of half as many VENs again overloads the receiver all the same`() {
    var text = text("2x2 small", vens: 2_500, summaries: 240)
    text.groups[0].keys.append(("unusable_trust", .fraction(0)))
    text.groups.append(
      SystemText.Group(
        name: "vens-ap", home: "ap", count: 1_250,
        keys: [("unusable_trust", .fraction(0)), ("flow_summaries", .number(240))]))
    text.readings = [("flows_while_away", .text("recorded"))]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    #expect(drill.pce("eu", "health") == .symbol("normal"))
    drill.power(false, at: 2)
    drill.command("change-dns", on: "ap", [drill.argument("to", "eu")])
    drill.run(for: .hours(3))
    #expect(drill.pce("eu", "vens") == .number(3_750))
    #expect(drill.pce("eu", "vens_counted") == .number(2_500))
    #expect(share("eu/core0", "cpu", drill) >= 0.95)
    #expect(drill.model.sources(drill.model.health.truth[1]).contains("SC-HEALTH-004"))
    // 3,750 VENs x 240 summaries in 600 s are half as much again as the limit of 1,000 a second.
    guard case .number(let rate) = drill.pce("eu", "flow_rate") else { return }
    #expect(rate > 1_400)
  }

  @Test(.shows("AS-PCE-055", "AS-PCE-056"))
  func `flows and a dump load the data nodes`() {
    var drill = Rehearsal(text("2x2 small", vens: 2_500, summaries: 120))
    drill.run(until: .minutes(30))
    // Half of the limit of 1,000 a second.
    #expect(abs(share("eu/data0", "cpu", drill) - 0.4) < 0.02)
    let before = share("eu/data0", "cpu", drill)
    drill.command("supercluster-data-dump", on: "eu/data0")
    #expect(abs(share("eu/data0", "cpu", drill) - before - 0.2) < 0.001)
  }

  @Test(.shows("SC-HEALTH-005", "AS-PCE-057"))
  func `every PCE keeps all workloads in memory, and the smallest warns first`() {
    var drill = Rehearsal(text("2x2 small"))
    drill.run(until: .minutes(5))
    #expect(abs(share("us/core0", "memory", drill) - 0.4) < 0.001)
    drill.model.limits.unmanaged = 17_200
    drill.model.touch()
    drill.command("obj-limits-list", on: "us")
    #expect(share("eu/data0", "memory", drill) >= 0.95)
    #expect(drill.pce("eu", "health") == .symbol("warning"))
    #expect(drill.pce("us", "health") == .symbol("normal"))
  }

  @Test(.shows("SC-DISK-008", "AS-PCE-058"))
  func `support reports fill var/lib/illumio-pce of a core node until none fits any more`() {
    var drill = Rehearsal(text(vens: 10))
    drill.run(until: .minutes(5))
    let report: [(name: String, value: Value)] = [("operation", .symbol("support report"))]
    for count in 1...3 {
      #expect(drill.command("request", on: "us", report) == .done)
      #expect(abs(share("us/core0", "disk", drill) - 0.25 - 0.2 * Double(count)) < 0.001)
    }
    let refused = drill.command("request", on: "us", report)
    #expect(refused.refusalSources == ["SC-DISK-008", "AS-PCE-058"])
    #expect(share("us/data0", "disk", drill) < 0.1)
  }

  private func device(
    _ keys: [(String, ConfigurationValue.Content)]
  ) -> [(String, ConfigurationValue.Content)] {
    [("traffic_device", .record(SystemText.entries(keys)))]
  }

  private let complete: [(String, ConfigurationValue.Content)] = [
    ("data_dir", .text("var/lib/illumio-pce/data/traffic")), ("max_disk_usage_gb", .count(400)),
    ("partition_fraction", .number(0.5)),
  ]

  @Test(.shows("SC-DISK-002", "SC-DISK-010", "SC-DISK-011", "SC-DISK-013", "SC-DOC-011"))
  func `the device of traffic data is checked against its parameters`() {
    func problems(_ keys: [(String, ConfigurationValue.Content)]) -> [Problem] {
      Rehearsal.problems(text(keys: device(keys)))
    }
    #expect(problems(complete).isEmpty)
    let explorer = "var/lib/illumio-pce/data/Explorer"
    let other = [("mount", ConfigurationValue.Content.text(explorer))]
    #expect(problems(other + complete).map(\.sources) == [["SC-DISK-011", "SC-DOC-011"]])
    let both = [("data_dir", ConfigurationValue.Content.text(explorer))] + complete.dropFirst()
    #expect(problems(other + both).isEmpty)
    let lacking = problems(Array(complete.dropFirst()))
    #expect(lacking.map(\.sources) == [["SC-DISK-010", "SC-DISK-009"]])
    #expect(lacking.first?.severity == .error)
    let apart: [(String, ConfigurationValue.Content)] = [
      ("mount", .text("data/own")), ("data_dir", .text("data/own")),
    ]
    let approval = problems(apart + complete.dropFirst())
    #expect(approval.map(\.sources) == [["SC-DISK-002"]])
    #expect(approval.first?.message.hasSuffix("needs vendor approval") == true)
    #expect(
      problems([("size_gb", .count(400))] + complete).map(\.sources) == [["SC-DISK-013"]])
  }

  @Test(.shows("SC-DISK-006"))
  func `what the root partition holds beyond the assumed is added to its size`() {
    func problems(_ keys: [(String, ConfigurationValue.Content)]) -> [Problem] {
      Rehearsal.problems(text(keys: [("root_partition", .record(SystemText.entries(keys)))]))
    }
    #expect(problems([("core_dump_gb", .number(0)), ("install_gb", .number(0.5))]).isEmpty)
    let more = problems([
      ("core_dump_gb", .number(4)), ("separate_tmp_gb", .number(2)), ("install_gb", .number(1.5)),
    ])
    #expect(more.map(\.sources) == [["SC-DISK-006"]])
    #expect(more.first?.message == "the root partition of eu is to have 23.0 GB, not 16.0")
  }

  @Test(.shows("SC-DISK-011", "SC-DISK-001", "SC-HEALTH-006", "AS-PCE-059"))
  func `traffic data fills the first device under the wrong mount, and a full one stops the PCE`() {
    func drill(mount: String) -> Rehearsal {
      // 202 GB hold software, the database and 186 GB of traffic data.
      var keys = device(
        [("mount", .text("var/lib/illumio-pce/data/\(mount)")), ("size_gb", .count(250))]
          + [complete[0], ("max_disk_usage_gb", .count(240)), complete[2]])
      keys.append(("traffic_stored", .bytes(ByteCount(172_000_000_000))))
      var drill = Rehearsal(text("2x2 small", vens: 2_500, keys: keys, summaries: 240))
      drill.run(until: .minutes(10))
      return drill
    }
    var right = drill(mount: "traffic")
    #expect(right.pce("eu", "health") == .symbol("normal"))
    right.run(for: .hours(24))
    #expect(right.pce("eu", "available") == .boolean(true))
    var wrong = drill(mount: "Explorer")
    #expect(share("eu/data0", "disk", wrong) > 0.9)
    #expect(share("eu/data0", "disk", wrong) < 0.95)
    wrong.run(for: .hours(6))
    // 1,000 summaries a second of 250 B are 0.9 GB an hour; 5 GB are left to 95 %.
    #expect(wrong.pce("eu", "health") == .symbol("warning"))
    wrong.run(for: .hours(18))
    #expect(wrong.pce("eu", "health") == .symbol("critical"))
    #expect(wrong.pce("eu", "available") == .boolean(false))
    let hazard = wrong.record.decisions.first { $0.sources.contains("AS-PCE-059") }
    #expect(hazard?.text == "is full: a database on it stops")
  }

  @Test(.shows("AS-PCE-060"))
  func `a slow node slows computing of policy and shows more of its processors in use`() {
    func computed(speed: Double) -> Duration {
      var drill = Rehearsal(Rehearsal.text(vens: 2_000, affects: 1))
      drill.run(until: .minutes(30))
      drill.begin("node.slow", at: "us/core1", [("speed", .number(speed))])
      if speed < 1 { #expect(share("us/core1", "cpu", drill) > share("us/core0", "cpu", drill)) }
      drill.provision()
      let start = drill.now
      while !drill.notes(about: "pce:us").contains(where: { $0.hasPrefix("has computed version 1") }
      ), drill.now - start < .hours(2) { drill.run(for: .seconds(1)) }
      return drill.now - start
    }
    #expect(computed(speed: 0.25) > computed(speed: 1) + .seconds(5))
  }
}
