import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct LimitTests {
  private func drill(
    vens: Int = 8, pce: [(String, ConfigurationValue.Content)] = [],
    keys: [(String, ConfigurationValue.Content)] = [], layout: String = "2x2",
    seed: UInt64? = nil
  ) -> Rehearsal {
    var text = SystemText(keys: keys)
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: vens)]
    text.loads = [
      ("new", "pairing", [("vens", .text("vens-eu"))]),
      ("at-ap", "pairing", [("vens", .text("vens-eu")), ("pce", .text("ap"))]),
    ]
    text.pces[1].layout = layout
    text.pces[1].keys = pce
    var drill = Rehearsal(text, seed: seed)
    drill.run(until: .minutes(5))
    return drill
  }

  private func pair(_ drill: inout Rehearsal, _ ordinals: Range<Int>, load: Int = 0) {
    for ordinal in ordinals { drill.arrive(load, ordinal: UInt64(ordinal)) }
    drill.run(for: .minutes(6))
  }

  private func refusals(_ drill: borrowing Rehearsal) -> [Decision] {
    drill.record.decisions.filter { $0.kind == .refusal }
  }

  @Test(.shows("SC-LIMIT-001", "SC-LIMIT-003", "SC-LIMIT-004", "AS-MBR-009"))
  func `a soft limit warns, a hard limit refuses, and other PCEs pair on`() {
    var drill = drill(pce: [("active_agents_per_pce", .count(10))])
    pair(&drill, 0..<4)
    #expect(drill.pce("eu", "vens") == .number(10))
    #expect(drill.notes(about: "pce:eu").contains("passes the soft limit of 8 VENs of 10"))
    #expect(refusals(drill).count == 2)
    #expect(refusals(drill).first?.text.contains("active_agents_per_pce is 10 on eu") == true)
    #expect(refusals(drill).first?.sources == ["SC-LIMIT-004", "SC-LIMIT-001"])
    pair(&drill, 4..<6, load: 1)
    #expect(drill.pce("ap", "vens_counted") == .number(2))
  }

  @Test(.shows("SC-LIMIT-009", "SC-LIMIT-010"))
  func `a limit changed on the leader reaches a member within half an hour`() {
    var drill = drill(vens: 10, pce: [("active_agents_per_pce", .count(10))])
    let raise = [drill.argument("pce", "eu"), (name: "value", value: Value.number(20))]
    #expect(drill.command("obj-limits-set", on: "eu", raise).refusalSources == ["SC-LIMIT-009"])
    #expect(drill.command("obj-limits-set", on: "us", raise) == .done)
    #expect(drill.pce("eu", "ven_limit") == .number(10))
    pair(&drill, 0..<1)
    #expect(refusals(drill).count == 1)
    #expect(
      drill.reading("supercluster", "bigco", "outdated_limit_decisions") == .number(1))
    drill.run(for: .minutes(30))
    #expect(drill.pce("eu", "ven_limit") == .number(20))
    pair(&drill, 1..<2)
    #expect(drill.pce("eu", "vens") == .number(11))
  }

  @Test(.shows("SC-LIMIT-009", "SC-LIMIT-010"), arguments: 1...20)
  func `no draw of the way takes longer than half an hour`(seed: UInt64) {
    var drill = drill(pce: [("active_agents_per_pce", .count(10))], seed: seed)
    drill.command(
      "obj-limits-set", on: "us", [drill.argument("pce", "eu"), ("value", .number(20))])
    drill.run(for: .minutes(30))
    #expect(drill.pce("eu", "ven_limit") == .number(20))
  }

  @Test(.shows("SC-LIMIT-011", "SC-LIMIT-012", "SC-LIMIT-013", "SC-DOC-006"))
  func `an undersized PCE pairs 2,500 VENs until hardware is added and the limit is set`() {
    let hardware = ConfigurationValue.Content.record(
      SystemText.entries([("cores", .count(8)), ("memory_gb", .count(128))]))
    for layout in ["2x2", "4x2"] {
      var drill = drill(vens: 2_499, pce: [("hardware", hardware)], layout: layout)
      // Unmanaged workloads are none of the VENs that the cut limit counts.
      drill.command("create-unmanaged-workloads", on: "us", [("count", .number(100))])
      #expect(drill.pce("eu", "ven_limit") == .number(2_500))
      pair(&drill, 0..<3)
      #expect(drill.pce("eu", "vens_counted") == .number(2_500))
      #expect(refusals(drill).count == 2)
      #expect(refusals(drill).first?.text.contains("object limits exceeded") == true)
      #expect(refusals(drill).first?.sources == ["SC-LIMIT-012", "SC-LIMIT-011"])
      let raise = [drill.argument("pce", "eu"), (name: "value", value: Value.number(5_000))]
      #expect(drill.command("obj-limits-set", on: "us", raise).refusalSources == ["SC-LIMIT-013"])
      drill.command("add-hardware", on: "eu")
      #expect(drill.pce("eu", "ven_limit") == .number(2_500))
      #expect(drill.command("obj-limits-set", on: "us", raise) == .done)
      drill.run(for: .minutes(30))
      #expect(drill.pce("eu", "ven_limit") == .number(5_000))
    }
  }

  @Test(.shows("SC-LIMIT-002", "SC-ROLE-009"))
  func `the limit on workloads counts over the whole Supercluster`() {
    var drill = drill(keys: [("workload_limit", .count(20))])
    let ten: [(name: String, value: Value)] = [("count", .number(10))]
    #expect(
      drill.command("create-unmanaged-workloads", on: "eu", ten).refusalSources == ["SC-ROLE-009"])
    #expect(drill.command("create-unmanaged-workloads", on: "us", ten) == .done)
    #expect(drill.reading("supercluster", "bigco", "workloads") == .number(18))
    let more = drill.command("create-unmanaged-workloads", on: "us", ten)
    #expect(more.refusalReason == "object limits exceeded: workloads are 18 of 20")
  }

  @Test(.shows("SC-LIMIT-005"))
  func `a leader that comes back finds what was paired above the limit`() {
    var drill = drill(keys: [("workload_limit", .count(9))])
    drill.power(false, at: 0)
    pair(&drill, 0..<4)
    drill.power(true, at: 0)
    drill.run(for: .minutes(20))
    #expect(
      drill.notes(about: "pce:us").contains(
        "finds 4 workloads paired without a leader, 3 above the limit"))
  }

  @Test(.shows("SC-LIMIT-015"))
  func `usage against limits is listed`() {
    var drill = drill(pce: [("active_agents_per_pce", .count(10))])
    drill.command("obj-limits-list", on: "eu")
    #expect(
      drill.notes(about: "pce:eu").last?.hasPrefix(
        "lists active_agents_per_pce 8 of 8 soft, 10 hard, 8 connected") == true)
  }
}
