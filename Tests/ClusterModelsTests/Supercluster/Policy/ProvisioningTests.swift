import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct ProvisioningTests {
  @Test(.shows("SC-POLICY-001", "SC-POLICY-002"))
  func `policy starts at the leader and reaches each member by replication, then is computed`()
    throws
  {
    var drill = Rehearsal(Rehearsal.text(vens: 40))
    drill.run(until: .minutes(10))
    drill.provision()
    drill.run(for: .minutes(10))
    let track = try #require(drill.model.policy.track(of: 1))
    #expect(drill.model.policy.versions[0].origin == 0)
    let learned = try track.learnedAt.map { try #require($0) }
    let computed = try track.computedAt.map { try #require($0) }
    #expect(learned[0] == Instant(.minutes(10)))
    for member in 1...2 {
      #expect(learned[member] > learned[0] + .seconds(1))
      #expect(
        learned[member] == learned[0]
          + (try #require(
            drill.span("replication", member == 1 ? "us->eu" : "us->ap", "transit"))))
    }
    for pce in 0...2 { #expect(computed[pce] > learned[pce]) }
    let end = try #require(drill.model.convergence(of: 1))
    #expect(end > (computed.max() ?? .start))
    drill.finish()
    #expect(drill.metric("policy.convergence.longest") == (end - learned[0]).seconds)
    #expect(drill.metric("policy.not_converged") == 0)
  }

  @Test(.shows("SC-POLICY-002"))
  func `the way of the first policy is told step by step`() {
    var drill = Rehearsal(Rehearsal.text(vens: 40))
    drill.run(until: .minutes(10))
    drill.provision(2)
    drill.run(for: .minutes(10))
    let told = drill.record.decisions.filter { $0.sources.contains { $0.hasPrefix("SC-POLICY") } }
    #expect(
      told.filter { $0.subject == "pce:us" }.map(\.text) == [
        "takes policy version 1", "has computed version 1 and sends rules to its affected VENs",
      ])
    #expect(
      told.filter { $0.subject == "pce:ap" }.map(\.text) == [
        "has applied version 1", "has computed version 1 and sends rules to its affected VENs",
      ])
    #expect(told.map(\.at) == told.map(\.at).sorted())
  }

  @Test(.shows("SC-POLICY-005"))
  func `a pairing is computed where it happens, replicated, and computed by the others`() throws {
    let text = Rehearsal.text(vens: 40) { text in
      text.loads.append(("new", "pairing", [("vens", .text("vens-eu"))]))
    }
    var drill = Rehearsal(text)
    drill.arrive(1, ordinal: 0)
    drill.run(for: .minutes(15))
    let told = drill.record.decisions.filter { $0.sources.contains { $0.hasPrefix("SC-POLICY") } }
    let computes = "has computed version 1 and sends rules to its affected VENs"
    #expect(
      told.filter { $0.subject == "pce:eu" }.map(\.text) == [
        "has paired VEN 120: version 1", computes,
      ])
    for other in ["pce:us", "pce:ap"] {
      #expect(
        told.filter { $0.subject == other }.map(\.text) == ["has applied version 1", computes])
    }
    #expect(drill.model.vens.population?.knows(0, client: 120) == true)
    #expect(drill.model.vens.population?.knows(2, client: 120) == true)
  }

  @Test(.shows("SC-POLICY-007", "AS-POL-005"), arguments: ["label", "ip_address", "offline"])
  func `a change of context at a member goes to all PCEs without the leader's help`(change: String)
  {
    let text = Rehearsal.text(vens: 40) { text in
      text.loads.append(
        ("context", "workload.change", [("group", .text("vens-ap")), ("change", .text(change))]))
    }
    var drill = Rehearsal(text)
    drill.arrive(1, ordinal: 0)
    drill.run(for: .minutes(10))
    #expect(drill.model.replication.held(of: 2, byAnyOf: [0]) == 1)
    #expect(drill.model.replication.held(of: 2, byAnyOf: [1]) == 1)
    for pce in ["us", "eu", "ap"] { #expect(drill.number("policy", pce, "computed") == 1) }
    #expect(drill.stream("us", "eu").batches == 0)
    #expect(drill.model.policy.versions[0].share > 0)
  }

  @Test(.shows("SC-POLICY-008"))
  func `while the leader is away, context still flows between the members and no policy is new`() {
    let text = Rehearsal.text(vens: 40) { text in
      text.loads.append(("context", "workload.change", [("group", .text("vens-ap"))]))
    }
    var drill = Rehearsal(text)
    drill.provision()
    drill.run(for: .minutes(10))
    drill.power(false, at: 0)
    drill.provision()
    drill.arrive(1, ordinal: 0)
    drill.run(for: .minutes(10))
    #expect(drill.number("policy", "eu", "known") == 2)
    #expect(drill.number("policy", "eu", "computed") == 2)
    #expect(drill.model.policy.versions.map(\.isPolicy) == [true, false])
    #expect(drill.number("policy", "us", "known") == 1)
  }

  @Test(.shows("SC-POLICY-009"))
  func `an edit for a dead member's workload is shown at once and enforced after its recovery`() {
    let text = Rehearsal.text(vens: 40) { text in
      text.loads.append(
        ("edits", "workload.change", [("group", .text("vens-ap")), ("edited_at", .text("leader"))]))
    }
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.power(false, at: 2)
    drill.arrive(1, ordinal: 0)
    #expect(drill.number("policy", "us", "known") == 1)
    drill.run(for: .hours(3))
    #expect(drill.number("policy", "ap", "open_edits") == 1)
    #expect(drill.number("policy", "eu", "computed") == 1)
    drill.power(true, at: 2)
    drill.run(for: .hours(1))
    #expect(drill.number("policy", "ap", "open_edits") == 0)
    drill.finish()
    let displayed = drill.metric("workload_edits.displayed_not_enforced") ?? 0
    #expect(displayed > 3 * 3_600 && displayed < 4 * 3_600)
  }

  @Test func `who manages most of a group's VENs notices the changes of its workloads`() {
    let text = Rehearsal.text(vens: 40) { text in
      text.loads.append(("context", "workload.change", [("group", .text("vens-ap"))]))
    }
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.power(false, at: 2)
    drill.arrive(1, ordinal: 0)
    #expect(drill.model.policy.workloadChanges.refused == 1)
    drill.command("change-dns", on: "ap", [drill.argument("to", "eu")])
    drill.run(for: .hours(2))
    drill.arrive(1, ordinal: 1)
    #expect(drill.model.policy.versions.map(\.origin) == [1])
  }

  @Test func `a version of workload context is small, and nothing is kept per PCE for it`() {
    #expect(MemoryLayout<PolicyVersion>.stride <= 40)
    #expect(MemoryLayout<Change>.stride <= 40)
    let text = Rehearsal.text(vens: 4) { text in
      text.loads.append(("context", "workload.change", [("group", .text("vens-ap"))]))
    }
    var drill = Rehearsal(text)
    for ordinal in 0..<5 { drill.arrive(1, ordinal: UInt64(ordinal)) }
    drill.provision()
    #expect(drill.model.policy.versions.count == 6)
    #expect(drill.model.policy.tracks.count == 1)
  }
}
