import ClusterModeling
import SimulationKernel
import Testing
import Units

@testable import ClusterModels

/// Faults, commands and requests in any order: rules hold after every event.
@Suite struct CoreHARandomTests {
  @Test(arguments: UInt64(1)...12)
  func `whatever happens, the rules hold and writes are somewhere or counted as lost`(seed: UInt64)
  {
    var text = CoreHAText(third: [("if_failure_detected", .text("promote-to-primary"))])
    text.system = [("checks", .text(seed % 2 == 0 ? "strict" : "permissive"))]
    text.furtherControllers = [
      (
        "global",
        CoreHAText.record([("primary", .text("lb")), ("secondary", .text("d"))])
      )
    ]
    var rehearsal = CoreHARehearsal(text, seed: seed)
    let draws = RandomStreams(seed: seed, replication: 0, isNominal: false)
      .stream("test", "acts")
    var faults: [FaultOccurrence] = []
    for act in 0..<250 {
      rehearsal.arrive(act % 3)
      step(Int(draws.uniform(UInt64(2 * act)) * 24), &rehearsal, &faults)
      rehearsal.run(for: .seconds(Int64(draws.uniform(UInt64(2 * act + 1)) * 1_800)))
    }
    let book = rehearsal.model.book
    #expect(book.writes.allSatisfy { $0.isDropped != $0.isHeld.contains(true) })
    #expect(book.served + book.unserved + book.rejected == 250)
    rehearsal.finish()
    let spans = CoreHA.Service.allCases.map { rehearsal.model.tally.spans[$0.rawValue] }
    #expect(spans.reduce(.zero, +) == rehearsal.now.sinceStart)
  }

  private func step(
    _ act: Int, _ rehearsal: inout CoreHARehearsal, _ faults: inout [FaultOccurrence]
  ) {
    let core = ["p", "s", "d"][act % 3]
    let other = ["s", "d", "p"][act % 3]
    let entity = rehearsal.entity(other)
    switch act / 3 {
    case 0: faults.append(rehearsal.begin("core.down", at: core))
    case 1: faults.append(rehearsal.begin("inter_core.cut", at: core))
    case 2: while let fault = faults.popLast() { rehearsal.end(fault) }
    case 3: rehearsal.type("failover-mode", on: core, [("mode", .symbol("primary"))])
    case 4: rehearsal.type("failover-mode", on: core, [("mode", .symbol("secondary"))])
    case 5: rehearsal.type("failover-sync", on: core, [("from", .entity(entity))])
    case 6:
      rehearsal.save(core, [("mode", .symbol("secondary")), ("hostname_ip", .entity(entity))])
    default:
      rehearsal.command("power-off", on: core)
      rehearsal.command("swap-monitors", on: "lb")
      rehearsal.command("power-on", on: core)
      rehearsal.command("resume-traffic", on: "global")
    }
  }
}
