import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// What becomes of policy that the lost leader had not replicated everywhere.
@Suite struct FateTests {
  /// One version known to all, one to ap only, one to nobody, then us is lost.
  private func lost(promoting candidate: String = "eu", isolating: Bool = true) -> Rehearsal {
    var drill = Rehearsal(Rehearsal.text(vens: 20))
    drill.run(until: .minutes(10))
    drill.provision()
    drill.run(for: .minutes(5))
    let first = drill.cut(0, 1)
    drill.provision()
    drill.run(for: .minutes(5))
    let second = drill.cut(0, 2)
    drill.provision()
    drill.run(for: .minutes(5))
    drill.promote(candidate, isolating: isolating)
    drill.heal(first)
    drill.heal(second)
    return drill
  }

  @Test(.shows("SC-LEADER-009", "AS-LDR-003"))
  func `held by all, by some and by nobody: regular, diverged and lost`() {
    var drill = lost()
    #expect(drill.fates == [.regular, .diverged, .lost])
    drill.finish()
    #expect(drill.metric("policy_changes.provisioned") == 3)
    #expect(drill.metric("policy_changes.lost") == 1)
    #expect(drill.metric("policy_changes.diverged") == 1)
    #expect(drill.metric("policy_changes.conflicting") == 0)
    #expect(drill.metric("rpo.policy") == 300)
    #expect(
      drill.notes(about: "pce:eu").contains("leads with 1 policy changes lost and 1 diverged"))
  }

  @Test(.shows("AS-LDR-003"))
  func `promoting the member that knows more diverges nothing`() {
    let drill = lost(promoting: "ap")
    #expect(drill.fates == [.regular, .regular, .lost])
  }

  @Test(.shows("SC-LEADER-009"))
  func `nothing is lost when lag was zero at the crash`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.provision(5)
    drill.run(for: .minutes(5))
    #expect(drill.lag("us", "eu") == .zero)
    drill.promote()
    drill.finish()
    #expect(drill.metric("policy_changes.lost") == 0)
    #expect(drill.metric("rpo.policy") == 0)
  }

  @Test func `what the leader had sent but nobody had applied is lost with it`() {
    var drill = Rehearsal(Rehearsal.text(size: 1_000_000_000))
    drill.provision()
    drill.run(until: .seconds(5))
    guard case .sending = drill.stream("us", "eu").phase else {
      Issue.record("the stream does not send")
      return
    }
    drill.promote()
    #expect(drill.fates == [.lost])
  }

  @Test(.shows("SC-LEADER-004", "SC-LEADER-009"))
  func `a former leader that comes back isolated offers nothing`() {
    var drill = lost()
    drill.power(true, at: 0)
    drill.run(for: .hours(2))
    #expect(drill.fates == [.regular, .diverged, .lost])
  }

  @Test(.shows("SC-LEADER-004", "SC-LEADER-009", "AS-LDR-001"))
  func `a former leader that comes back uninvited offers what the others went on without`() {
    var drill = Rehearsal(Rehearsal.text(vens: 20))
    drill.run(until: .minutes(10))
    drill.provision()
    drill.run(for: .minutes(5))
    let cuts = [drill.cut(0, 1), drill.cut(0, 2)]
    drill.provision(2)
    drill.run(for: .minutes(5))
    drill.promote(isolating: false)
    #expect(drill.fates == [.regular, .lost, .lost])
    drill.power(true, at: 0)
    for cut in cuts { drill.heal(cut) }
    drill.run(for: .hours(2))
    #expect(drill.fates == [.regular, .conflicting, .conflicting])
    #expect(drill.number("policy", "eu", "computed") == 3)
    drill.command("isolate", on: "us")
    drill.finish()
    #expect(drill.metric("policy_changes.lost") == 0)
    #expect(drill.metric("policy_changes.conflicting") == 2)
    #expect(drill.metric("rpo.policy") == 0)
    #expect(
      drill.notes(about: "pce:us")
        .contains("offers policy changes that the Supercluster went on without"))
  }

  @Test(.shows("AS-LDR-001"))
  func `what the new leader already had is no conflict when the old one offers it to others`() {
    var drill = Rehearsal(Rehearsal.text(vens: 20))
    drill.run(until: .minutes(10))
    let cut = drill.cut(0, 2)
    drill.provision()
    drill.run(for: .minutes(5))
    drill.promote(isolating: false)
    drill.heal(cut)
    drill.power(true, at: 0)
    drill.run(for: .minutes(30))
    #expect(drill.number("policy", "ap", "known") == 1)
    #expect(drill.fates == [.regular])
    drill.model.policy.writing.writers[0].addressed = 0
    drill.provision()
    drill.run(for: .minutes(5))
    #expect(drill.model.policy.versions.last?.origin == 0)
    #expect(drill.fates == [.regular, .conflicting])
  }

  @Test(.shows("AS-LDR-001"))
  func `by the other reading a former leader stays apart and offers nothing`() {
    let text = Rehearsal.text(vens: 20) { text in
      text.readings = [("returning_leader", .text("stays apart as a leader of itself"))]
    }
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    let cuts = [drill.cut(0, 1), drill.cut(0, 2)]
    drill.provision()
    drill.promote(isolating: false)
    for cut in cuts { drill.heal(cut) }
    drill.power(true, at: 0)
    drill.run(for: .minutes(30))
    #expect(drill.fates == [.lost])
    #expect(drill.number("policy", "eu", "known") == 0)
    #expect(drill.reading("replication", "us->eu", "flowing") == .boolean(false))
  }

  @Test(.shows("SC-REPL-008"))
  func `a former leader that comes back uninvited is listened to and told nothing`() {
    var drill = Rehearsal(Rehearsal.text(vens: 20))
    drill.promote(isolating: false)
    drill.run(for: .hours(6))
    drill.provision()
    drill.power(true, at: 0)
    drill.run(for: .hours(2))
    #expect(drill.number("policy", "ap", "known") == 1)
    #expect(drill.number("policy", "us", "known") == 0)
    #expect(drill.reading("replication", "us->eu", "flowing") == .boolean(true))
    #expect(drill.reading("replication", "eu->us", "flowing") == .boolean(false))
  }

  @Test(.shows("SC-LEADER-006", "SC-BACKUP-012", "SC-BACKUP-013"))
  func `a former leader restored as a member holds what its new leader holds`() {
    var drill = lost()
    drill.run(for: .hours(6))
    drill.provision(2)
    drill.restoreFormerLeader()
    drill.run(for: .hours(1))
    #expect(drill.pce("us", "role") == .symbol("member"))
    #expect(drill.fates == [.regular, .diverged, .lost, .regular, .regular])
    #expect(drill.model.replication.held(by: 0)[1] == 2)
    #expect(drill.number("policy", "us", "known") == 5)
    #expect(drill.number("policy", "us", "computed") == 5)
    #expect(drill.span("policy", "us", "age") == .zero)
    #expect(drill.lag("us", "eu") == .zero)
  }

  @Test func `a planned change of leader loses nothing`() {
    var drill = Rehearsal(Rehearsal.text())
    drill.provision(3)
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    _ = drill.complete("supercluster-assign-leader", on: "ap")
    drill.setRunlevel(5, on: ["us", "eu", "ap"])
    #expect(drill.fates == [.regular, .regular, .regular])
    #expect(
      drill.notes(about: "pce:ap").contains("leads with 0 policy changes lost and 0 diverged"))
  }
}
