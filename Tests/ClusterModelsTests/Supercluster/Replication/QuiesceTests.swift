import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct QuiesceTests {
  /// eu is at 2, and a stall holds one change of us back from it.
  private func drill() -> (drill: Rehearsal, stall: FaultOccurrence) {
    var drill = Rehearsal(Rehearsal.text())
    let stall = drill.begin("replication.stall", at: "us->eu")
    drill.provision()
    drill.setRunlevel(2, on: ["eu"])
    return (drill, stall)
  }

  @Test(.shows("SC-REPL-007", "SC-CMD-021", "SC-DOC-031"))
  func `quiesce ends when the queue is empty, and says so`() {
    var (drill, stall) = drill()
    #expect(drill.command("supercluster-quiesce", on: "eu") == .started)
    drill.run(for: .minutes(3))
    #expect(drill.ended.allSatisfy { $0.command != "supercluster-quiesce" })
    drill.end(stall)
    drill.run(for: .minutes(1))
    #expect(drill.ended.last?.outcome == .succeeded)
    #expect(drill.number("replication", "us->eu", "backlog_changes") == 0)
    #expect(drill.notes(about: "pce:eu").last == "says: Replication is complete.")
  }

  @Test(.shows("SC-REPL-007", "SC-CMD-021"))
  func `quiesce stops after 600 s and goes on from there when it is run again`() {
    var (drill, stall) = drill()
    let began = drill.now
    guard case .failed(let refusal)? = drill.complete("supercluster-quiesce", on: "eu") else {
      Issue.record("the quiesce did not time out")
      return
    }
    #expect(drill.now - began == .seconds(600))
    #expect(refusal.sources == ["SC-REPL-007"])
    drill.end(stall)
    drill.run(for: .minutes(1))
    #expect(drill.command("supercluster-quiesce", on: "eu") == .done)
  }

  @Test(.shows("SC-REPL-007"))
  func `a timeout of one's own counts`() {
    var (drill, _) = drill()
    let began = drill.now
    let timeout: (name: String, value: Value) = ("timeout", .number(60e9))
    _ = drill.complete("supercluster-quiesce", on: "eu", [timeout])
    #expect(drill.now - began == .seconds(60))
  }

  @Test(.shows("SC-RUNLEVEL-003"))
  func `quiesce is refused at 5`() {
    var drill = Rehearsal(Rehearsal.text())
    #expect(
      drill.command("supercluster-quiesce", on: "eu").refusalSources.contains("SC-RUNLEVEL-003"))
  }
}
