import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct WriterTests {
  private func addressed(_ drill: Rehearsal) -> [Int] {
    drill.model.policy.writing.writers.map(\.addressed)
  }

  @Test(.shows("AS-LDR-006"))
  func `a load has five writers unless it says otherwise, and they take turns`() {
    var text = Rehearsal.text()
    text.loads[0].keys.removeAll { $0.0 == "writers" }
    #expect(addressed(Rehearsal(text)) == [0, 0, 0, 0, 0])
    #expect(addressed(Rehearsal(Rehearsal.text(writers: 3))) == [0, 0, 0])
  }

  @Test(.shows("SC-ROLE-004", "SC-POLICY-001"))
  func `a member refuses writes: it is read-only, and it names the leader`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    _ = drill.complete("supercluster-assign-leader", on: "eu")
    drill.command("set-runlevel", on: "us", [("level", .number(5))])
    drill.run(for: .minutes(30))
    drill.provision(2)
    drill.finish()
    #expect(drill.metric("policy_writes.refused") == 2)
    #expect(drill.metric("writes.refused_by_member") == 2)
    #expect(drill.metric("policy_changes.provisioned") == 0)
    let refusals = drill.record.decisions.filter { $0.kind == .refusal && $0.subject == "pce:us" }
    #expect(
      refusals.map(\.text) == [
        "refuses a request of work: member is read-only; the leader is eu.pce.example.com"
      ])
  }

  @Test(.shows("SC-ROLE-015", "SC-ROLE-007", "SC-ROLE-009"))
  func `while no leader answers, requests of every kind fail and are counted by kind`() {
    let text = Rehearsal.text { text in
      for request in ManagementRequest.allCases.dropFirst() {
        text.loads.append((request.word, "management.write", [("request", .text(request.word))]))
      }
    }
    var drill = Rehearsal(text)
    for load in text.loads.indices { drill.arrive(load, ordinal: 0) }
    drill.run(for: .minutes(10))
    // Syslog configuration stays on the leader; the other five are replicated.
    #expect(drill.stream("us", "ap").confirmed == 5)
    drill.power(false, at: 0)
    for load in text.loads.indices { drill.arrive(load, ordinal: 1) }
    drill.arrive(1, ordinal: 2)
    drill.finish()
    for request in ManagementRequest.allCases {
      let expected = request == .pairingProfile ? 2.0 : 1
      #expect(drill.metric("writes.refused.\(request.word)") == expected)
    }
    #expect(drill.metric("writes.unanswered") == 7)
    #expect(drill.metric("policy_writes.refused") == 1)
  }

  @Test(.shows("AS-LDR-005"))
  func `writers go on to the old leader's name and move one after the other`() {
    var drill = Rehearsal(Rehearsal.text(writers: 20))
    drill.promote()
    let writable = drill.now
    #expect(addressed(drill).contains(0))
    drill.run(until: (writable + .hours(4)).sinceStart)
    #expect(addressed(drill).allSatisfy { $0 == 1 })
    // The median of AS-LDR-005 is ten minutes.
    var again = Rehearsal(Rehearsal.text(writers: 20))
    again.power(false, at: 0)
    again.command("isolate", on: "us")
    again.setRunlevel(2, on: ["eu", "ap"])
    _ = again.complete("supercluster-drop", on: "eu", [again.argument("pce", "us")])
    _ = again.complete("supercluster-assign-leader", on: "eu")
    #expect(addressed(again).allSatisfy { $0 == 0 })
    again.command("set-runlevel", on: "eu", [("level", .number(5))])
    while again.pce("eu", "accepts_policy_writes") == .boolean(false) {
      again.run(for: .seconds(1))
    }
    again.run(for: .minutes(10))
    #expect(addressed(again).count { $0 == 1 } == 10)
  }

  @Test(.shows("SC-LEADER-004", "AS-LDR-004", "AS-LDR-005"))
  func `two leaders both have writers, and none of them has errors`() throws {
    var drill = Rehearsal(Rehearsal.text(writers: 20), seed: 5)
    drill.run(until: .minutes(10))
    drill.promote(isolating: false)
    drill.power(true, at: 0)
    while drill.number("supercluster", "bigco", "leaders") != 2 { drill.run(for: .seconds(10)) }
    #expect(Set(addressed(drill)) == [0, 1])
    let refused = drill.model.policy.writing.refusals[0].count
    for _ in 0..<10 {
      drill.provision(8)
      drill.run(for: .seconds(10))
    }
    #expect(drill.model.policy.writing.refusals[0].count == refused)
    let sides = drill.model.policy.writing.writesWhileTwoLead
    #expect(sides[0] > 0 && sides[1] > 0 && sides[0] + sides[1] == 80)
    drill.command("isolate", on: "us")
    let effects = try #require(drill.record.hazards.first?.effects)
    #expect(effects.contains { $0.name == "writes accepted by us" && $0.value == Double(sides[0]) })
    drill.finish()
    #expect(drill.metric("dual_leader.writes") == 80)
    let conflicting = drill.metric("dual_leader.conflicting_writes") ?? 0
    #expect(conflicting <= 0.3 * 2 * Double(min(sides[0], sides[1])) + 0.5)
  }

  @Test(.shows("SC-LEADER-006"))
  func `writers come back to a former leader that is promoted again`() {
    var drill = Rehearsal(Rehearsal.text(writers: 5))
    drill.promote()
    drill.run(for: .hours(6))
    #expect(addressed(drill) == [1, 1, 1, 1, 1])
    drill.restoreFormerLeader()
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    _ = drill.complete("supercluster-assign-leader", on: "us")
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    drill.run(for: .hours(6))
    #expect(addressed(drill) == [0, 0, 0, 0, 0])
  }

  @Test func `a leader that was only at 2 for a while is not announced again`() {
    var drill = Rehearsal(Rehearsal.text(writers: 5))
    drill.setRunlevel(2, on: ["us"])
    drill.provision()
    drill.setRunlevel(5, on: ["us"])
    drill.provision()
    #expect(drill.model.policy.writing.announcements == 0)
    #expect(drill.model.policy.writing.refusals[0].unanswered == 1)
    #expect(drill.model.policy.provisioned == 1)
  }
}
