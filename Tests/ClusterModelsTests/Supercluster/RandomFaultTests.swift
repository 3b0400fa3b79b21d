import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Anything at any time: the model's own rules hold and nothing traps.
@Suite struct RandomFaultTests {
  private let pces = ["us", "eu", "ap"]

  private func text(_ seed: Int) -> SystemText {
    var text = SystemText()
    text.sites.append("us-east-b")
    text.pces[0] = SystemText.PCE(
      name: "us", buildings: [0, 3], layout: seed % 2 == 0 ? "4x2" : "2x2")
    text.groups = pces.map { SystemText.Group(name: "vens-\($0)", home: $0, count: 20) }
    text.loads = [
      ("work", "policy.provision", []), ("new", "pairing", [("vens", .text("vens-eu"))]),
    ]
    if seed % 2 == 1 { text.keys = SystemText.upgrading(newTables: 10).keys }
    if seed % 3 == 1 { text.readings = [("returning_leader", .text("is refused"))] }
    return text
  }

  /// Random choices of one test run, by number.
  private struct Dice {
    let stream: RandomStream
    var throwsMade: UInt64 = 0
    mutating func below(_ count: Int) -> Int {
      throwsMade += 1
      return stream.index(below: count, throwsMade)
    }
    mutating func pick<T>(_ from: [T]) -> T { from[below(from.count)] }
  }

  private func act(_ drill: inout Rehearsal, _ dice: inout Dice, _ cuts: inout [ConditionToken]) {
    let pce = dice.pick(pces)
    let node = dice.pick(drill.model.plan.nodes.map(\.name))
    switch dice.below(10) {
    case 0: drill.power(dice.below(3) > 0, at: dice.below(4))
    case 1: cuts.append(drill.cut(dice.below(2), 2 + dice.below(2)))
    case 2: while let cut = cuts.popLast() { drill.heal(cut) }
    case 3:
      let fault = drill.begin(dice.pick(["node.down", "node.partial", "disk.full"]), at: node)
      drill.run(for: .minutes(Int64(dice.below(20))))
      drill.end(fault)
    case 4: drill.arrive(dice.below(2), ordinal: UInt64(dice.below(1_000)))
    case 5: drill.command("set-runlevel", on: pce, [("level", .number(dice.pick([1, 2, 5])))])
    case 6, 7:
      let command = dice.pick(SuperclusterCommand.allCases).rawValue
      let other = dice.pick(pces)
      drill.command(
        command, on: dice.below(2) == 0 ? pce : node,
        [
          drill.argument("pce", other), drill.argument("to", other),
          drill.argument("leader", dice.pick(pces)),
          ("restore_type", .symbol(dice.pick(["single_pce", "entire_supercluster"]))),
          ("runlevel", .number(1)), ("level", .number(dice.pick([1, 2, 5]))),
          ("upgrade_type", .symbol(dice.pick(["simple", "rolling"]))),
        ])
    default: drill.run(for: .minutes(Int64(1 + dice.below(90))))
    }
  }

  @Test(arguments: 0..<24)
  func `whatever happens the rules hold`(seed: Int) {
    var drill = Rehearsal(text(seed), seed: UInt64(seed))
    var dice = Dice(
      stream: RandomStreams(seed: UInt64(seed), replication: 0).stream("test", "dice"))
    var cuts: [ConditionToken] = []
    for _ in 0..<60 { act(&drill, &dice, &cuts) }
    drill.run(for: .hours(6))
    drill.finish()
    #expect(drill.now > Instant(.hours(6)))
    #expect(drill.record.decisions.count > 20)
  }
}
