import ClusterModeling
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Joining, leaving and coming back: who hears of it, and when.
@Suite struct PeerClusterRejoinTests {
  /// Lab3 has left its cluster and joined it again.
  private func rejoined() -> PeerClusterRehearsal {
    var drill = PeerClusterRehearsal()
    drill.command("removemachine", on: "lab3")
    drill.run(for: .minutes(2))
    #expect(
      drill.complete("join-cluster", on: "lab3", [("member", drill.machine("lab1"))]) == "done")
    drill.run(for: .minutes(2))
    return drill
  }

  @Test(.shows("PC-LEAVE-005"))
  func `a machine that left and joins again is turned away by nobody`() {
    let drill = rejoined()
    #expect(drill.count("lab3", "links") == 2)
    #expect(!drill.notes("PC-GAP-020").contains { $0.hasPrefix("not-a-member") })
  }

  @Test func `a machine that joins is connecting, and parts the cluster in no islands`() {
    var drill = rejoined()
    #expect(!drill.hazards.contains("partition"))
    let away = drill.split(["lab3"], from: ["lab1", "lab2"])
    drill.run(for: .minutes(5))
    drill.heal(away)
    #expect(drill.hazards == ["partition"])
  }

  @Test func `a line that broke a second ago carries no removal`() {
    var drill = PeerClusterRehearsal()
    let away = drill.split(["lab3"], from: ["lab1", "lab2"])
    drill.run(for: .seconds(1))
    drill.command("removemachine", on: "lab3")
    #expect(drill.symbol("lab3", "state") == "standalone")
    #expect(drill.listing(on: "lab1") == ["Main_Group: lab1 lab2 lab3"])
    drill.heal(away)
    let stale = drill.refusal("join-cluster", on: "lab3", [("member", drill.machine("lab1"))])
    #expect(stale?.reason == "stale-name: lab3 is still listed")
  }

  @Test func `who is removed behind a line that just broke keeps what it has`() {
    var drill = PeerClusterRehearsal()
    _ = drill.split(["lab3"], from: ["lab1", "lab2"])
    drill.run(for: .seconds(1))
    drill.command("removemachine", on: "lab1", [("host", drill.machine("lab3"))])
    #expect(drill.holds("lab3", "member"))
    #expect(drill.listing(on: "lab1") == ["Main_Group: lab1 lab2"])
  }
}
