import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Testing
import Units

@testable import ClusterModels

/// Random faults, commands and changes with all invariants checked after every event.
@Suite struct DataFaultTests {
  private func drill(_ seed: UInt64) -> Rehearsal {
    let text = Rehearsal.text(vens: 12, writers: 3, size: 200_000) { text in
      text.loads.append(("of eu", "workload.change", [("group", .text("vens-eu"))]))
      text.loads.append(
        ("edits", "workload.change", [("group", .text("vens-ap")), ("edited_at", .text("leader"))]))
      text.loads.append(("new", "pairing", [("vens", .text("vens-us"))]))
      text.loads.append(("users", "management.write", [("request", .text("user_administration"))]))
    }
    return Rehearsal(text, seed: seed)
  }

  @Test(arguments: 1...10)
  func `nothing breaks the data's rules under random faults`(seed: Int) {
    var drill = drill(UInt64(seed))
    let draws = RandomStreams(seed: UInt64(seed), replication: 1).stream("test", "acts")
    var cuts: [ConditionToken] = []
    var stalls: [FaultOccurrence] = []
    let names = ["us", "eu", "ap"]
    for step in 0..<80 as Range<UInt64> {
      let first = Int(draws.substream(1).bits(step) % 3)
      let second = (first + 1 + Int(draws.substream(2).bits(step) % 2)) % 3
      switch draws.substream(0).bits(step) % 14 {
      case 0: cuts.append(drill.cut(first, second))
      case 1: if !cuts.isEmpty { drill.heal(cuts.removeFirst()) }
      case 2:
        stalls.append(drill.begin("replication.stall", at: "\(names[first])->\(names[second])"))
      case 3: if !stalls.isEmpty { drill.end(stalls.removeFirst()) }
      case 4: drill.power(false, at: first)
      case 5: for site in 0...2 { drill.power(true, at: site) }
      case 6: drill.command("set-runlevel", on: names[first], [("level", .number(2))])
      case 7: drill.command("set-runlevel", on: names[first], [("level", .number(5))])
      case 8:
        drill.command("supercluster-drop", on: names[first], [drill.argument("pce", names[second])])
      case 9: drill.command("supercluster-assign-leader", on: names[first])
      case 10: drill.command("isolate", on: names[first])
      case 11: drill.command("reconnect", on: names[first])
      case 12: drill.begin("node.down", at: "\(names[first])/data0")
      default: drill.command("supercluster-quiesce", on: names[first])
      }
      for load in 0..<5 { drill.arrive(load, ordinal: step) }
      drill.run(for: .seconds(Int64(draws.substream(3).bits(step) % 600)))
    }
    drill.finish()
    #expect(drill.model.policy.versions.count > 10)
    let fates = drill.fates
    let provisioned = drill.metric("policy_changes.provisioned").map { Int($0) }
    #expect(fates.count == provisioned)
  }

  /// Leader lost, dropped, replaced, restored: the same with random draws and cuts.
  @Test(arguments: 1...3)
  func `after faults have ended every PCE of the Supercluster holds the same`(seed: Int) {
    var drill = drill(UInt64(seed))
    let draws = RandomStreams(seed: UInt64(seed), replication: 2).stream("test", "acts")
    for step in 0..<20 as Range<UInt64> {
      let pair = Int(draws.bits(step) % 3)
      let cut = drill.cut(pair, (pair + 1) % 3)
      for load in 0..<5 { drill.arrive(load, ordinal: step) }
      drill.run(for: .seconds(Int64(draws.substream(1).bits(step) % 400)))
      drill.heal(cut)
    }
    drill.promote()
    for step in 20..<30 as Range<UInt64> {
      for load in 0..<5 { drill.arrive(load, ordinal: step) }
      drill.run(for: .minutes(20))
    }
    drill.restoreFormerLeader()
    drill.run(for: .hours(2))
    let held = (0...2).map { drill.model.replication.held(by: $0) }
    for origin in 0...2 {
      let log = drill.model.replication.logs[origin]
      for pce in 0...2 {
        #expect(log.firstLive(from: held[pce][origin]) == nil, "\(pce) lacks changes of \(origin)")
      }
    }
    for pce in ["us", "eu", "ap"] { #expect(drill.span("policy", pce, "age") == .zero) }
    #expect(drill.model.policy.work.allSatisfy { $0.running.isEmpty })
  }
}
