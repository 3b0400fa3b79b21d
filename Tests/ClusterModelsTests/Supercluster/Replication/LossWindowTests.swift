import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct LossWindowTests {
  @Test(.shows("SC-REPL-009"))
  func `a PCE that goes down right after a pairing leaves word of the VEN that only it knew`() {
    let text = Rehearsal.text(vens: 20) { text in
      text.loads.append(("new", "pairing", [("vens", .text("vens-eu"))]))
    }
    var drill = Rehearsal(text)
    drill.arrive(1, ordinal: 0)
    while drill.model.vens.paired.isEmpty { drill.run(for: .milliseconds(100)) }
    drill.power(false, at: 1)
    drill.finish()
    #expect(drill.metric("changes.at_risk") == 1)
    let notes = drill.notes(about: "pce:eu")
    #expect(notes.contains { $0.contains("1 changes that no other PCE has") && $0.contains("60") })
    #expect(drill.number("policy", "eu", "unreplicated") == 1)
  }

  @Test func `a PCE that goes down with everything replicated has nothing to report`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.provision(3)
    drill.run(until: .minutes(10))
    drill.power(false, at: 0)
    drill.finish()
    #expect(drill.metric("changes.at_risk") == 0)
  }

  @Test(.shows("AS-PCE-011"))
  func `commits of the moment before a database's node is lost are gone unless they were sent`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.putDatabase(of: "us", on: 0)
    drill.provision()
    drill.run(until: .minutes(10))
    drill.provision()
    drill.begin("node.down", at: "us/data0")
    drill.run(for: .minutes(30))
    drill.finish()
    #expect(drill.pce("us", "database") == .symbol("data1"))
    #expect(drill.metric("commits.lost_on_failover") == 1)
    #expect(drill.fates == [.regular, .lost])
    #expect(drill.lag("us", "eu") == .zero)
    drill.provision()
    drill.run(for: .minutes(5))
    #expect(drill.stream("us", "eu").confirmed == 3)
    #expect(drill.model.replication.crossings[DataClass.policy.rawValue] == 4)
  }
}
