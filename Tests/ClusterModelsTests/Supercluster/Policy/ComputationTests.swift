import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct ComputationTests {
  @Test(.shows("SC-POLICY-003"))
  func `only the VENs that a change concerns are about to get rules`() {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-us", home: "us", count: 200)]
    text.loads = [("work", "policy.provision", [("affects", .fraction(0.1))])]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.arrive(0, ordinal: 0)
    #expect(drill.reading("supercluster", "bigco", "vens_awaiting_rules") == .number(20))
    drill.run(for: .minutes(30))
    #expect(drill.reading("supercluster", "bigco", "vens_awaiting_rules") == .number(0))
  }

  private func computed(_ drill: Rehearsal, _ version: Int, on pce: Int) -> Instant? {
    drill.model.policy.track(of: version)?.computedAt[pce]
  }

  @Test(.shows("SC-POLICY-003", "AS-POL-003", "AS-POL-004"))
  func `a PCE computes its own affected VENs and no others`() throws {
    let text = Rehearsal.text { text in
      text.groups = [
        SystemText.Group(name: "many", home: "us", count: 2_000),
        SystemText.Group(name: "few", home: "eu", count: 200),
      ]
      text.loads[0].keys[2] = (
        "affects",
        .map(SystemText.entries([("many", .fraction(0.5)), ("few", .fraction(0.5))]))
      )
    }
    var drill = Rehearsal(text)
    drill.provision()
    drill.run(for: .hours(1))
    let track = try #require(drill.model.policy.track(of: 1))
    let ledger = drill.context.ledger
    for (pce, affected) in [(0, 1_000.0), (1, 100), (2, 0)] {
      let entity = drill.model.plan.pces[pce].entity
      let rate = ledger.draw(DataParameters.recomputeRate, for: entity, 0) * 2
      let expected = ledger.draw(DataParameters.fixedCost, for: entity, 0) + affected / rate
      let took = try #require(track.computedAt[pce]) - (try #require(track.learnedAt[pce]))
      #expect(abs(took.seconds - expected) < 1e-6)
    }
  }

  @Test(.shows("SC-POLICY-003"))
  func `VENs that a version does not touch get no rules`() {
    let text = Rehearsal.text(vens: 100) { text in
      text.loads[0].keys[2] = ("affects", .map(SystemText.entries([("vens-eu", .fraction(1))])))
    }
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    drill.provision()
    drill.run(for: .minutes(30))
    let progress = drill.model.vens.population?.policy(version: 1)
    #expect(progress?.affected == 100)
    #expect(progress?.applied == 100)
  }

  @Test(.shows("SC-POLICY-004"))
  func `three PCEs converge sooner than one with all the VENs`() throws {
    func convergence(_ homes: [String]) throws -> Duration {
      let text = Rehearsal.text(affects: 1) { text in
        text.groups = homes.enumerated().map { place, home in
          SystemText.Group(name: "vens-\(place)", home: home, count: 1_000)
        }
      }
      var drill = Rehearsal(text)
      drill.run(until: .minutes(10))
      drill.provision()
      drill.run(for: .hours(2))
      return try #require(drill.model.convergence(of: 1)) - Instant(.minutes(10))
    }
    let spread = try convergence(["us", "eu", "ap"])
    let single = try convergence(["us", "us", "us"])
    #expect(spread.seconds < 0.6 * single.seconds)
  }

  @Test(.shows("SC-POLICY-010"))
  func `complex policy takes longer by VEN and no longer in what is fixed`() {
    func times(_ complexity: Double) -> (fixed: Double, byVENs: Double) {
      let text = Rehearsal.text(vens: 100) { text in
        text.keys.append(("policy_complexity", .number(complexity)))
      }
      var drill = Rehearsal(text)
      drill.provision()
      drill.run(for: .minutes(20))
      drill.finish()
      return (
        drill.metric("policy.computing.fixed") ?? 0, drill.metric("policy.computing.by_vens") ?? 0
      )
    }
    #expect(times(1).byVENs > 0)
    #expect(times(3).fixed == times(1).fixed)
    #expect(abs(times(3).byVENs / times(1).byVENs - 3) < 1e-9)
    let text = Rehearsal.text { $0.keys.append(("policy_complexity", .number(0))) }
    #expect(Rehearsal.problems(text).contains { $0.sources == ["SC-POLICY-010"] })
  }

  @Test func `a running computation finishes and the next covers all that came meanwhile`() {
    var drill = Rehearsal(Rehearsal.text(vens: 100))
    drill.provision()
    #expect(drill.reading("policy", "us", "computing") == .boolean(true))
    drill.run(for: .seconds(1))
    drill.provision(3)
    drill.run(for: .minutes(10))
    #expect(drill.model.policy.work[0].count == 2)
    #expect(computed(drill, 2, on: 0) == computed(drill, 4, on: 0))
    #expect(computed(drill, 1, on: 0) != computed(drill, 2, on: 0))
    #expect(drill.number("policy", "us", "computed") == 4)
  }

  @Test func `the next computation works on the union of what its versions touch`() throws {
    func seconds(_ versions: Int) throws -> Double {
      var drill = Rehearsal(Rehearsal.text(vens: 1_000, affects: 0.5))
      drill.setRunlevel(2, on: ["eu"])
      drill.provision(versions)
      drill.run(for: .minutes(10))
      drill.command("set-runlevel", on: "eu", [("level", .number(5))])
      while drill.reading("policy", "eu", "computing") == .boolean(false) {
        drill.run(for: .seconds(1))
      }
      let began = drill.now
      drill.run(for: .hours(1))
      return (try #require(computed(drill, 1, on: 1)) - began).seconds
    }
    let fixed = 4.0
    let (one, two) = (try seconds(1) - fixed, try seconds(2) - fixed)
    #expect(abs(two / one - 1.5) < 0.1)
  }

  @Test(.shows("SC-RUNLEVEL-009", "SC-POLICY-002"))
  func `a PCE at runlevel 2 applies versions and computes them when it is back at 5`() {
    var drill = Rehearsal(Rehearsal.text(vens: 100))
    drill.setRunlevel(2, on: ["eu"])
    drill.provision()
    drill.run(for: .hours(2))
    #expect(drill.number("policy", "eu", "known") == 1)
    #expect(drill.number("policy", "eu", "computed") == 0)
    #expect((drill.span("policy", "eu", "age") ?? .zero) >= .hours(2))
    #expect(drill.model.convergence(of: 1) == nil)
    drill.setRunlevel(5, on: ["eu"])
    #expect(drill.number("policy", "eu", "computed") == 1)
    #expect(drill.span("policy", "eu", "age") == .zero)
    drill.run(for: .minutes(30))
    #expect(drill.model.convergence(of: 1) != nil)
  }

  @Test func `a computation that loses its PCE begins again`() {
    var drill = Rehearsal(Rehearsal.text(vens: 1_000, affects: 1))
    drill.provision()
    drill.run(for: .seconds(20))
    #expect(drill.reading("policy", "us", "computing") == .boolean(true))
    drill.setRunlevel(2, on: ["us"])
    #expect(drill.reading("policy", "us", "computing") == .boolean(false))
    #expect(drill.number("policy", "us", "computed") == 0)
    drill.setRunlevel(5, on: ["us"])
    #expect(drill.number("policy", "us", "computed") == 1)
    #expect(drill.model.policy.work[0].count == 2)
  }

  @Test(.shows("AS-PCE-015", "AS-POL-002"))
  func `losing the set server computes every VEN again, in proportion to the rated size`() {
    var drill = Rehearsal(Rehearsal.text(vens: 1_000))
    drill.run(until: .minutes(10))
    drill.model.computeEverythingAgain(on: 0, drill.context)
    let full = drill.context.ledger.draw(DataParameters.fullRecompute, for: "pce:us", 0)
    // A 2x2 is rated for 10,000 VENs (SC-FLOW-001).
    let due = drill.context.outbox.map { ($0.at - drill.now).seconds }
    let fixed = drill.context.ledger.draw(DataParameters.fixedCost, for: "pce:us", 0)
    #expect(due.contains { abs($0 - fixed - full / 10) < 1e-6 })
  }

  @Test func `policy that comes after a newer version of another PCE still reaches its VENs`()
    throws
  {
    let text = Rehearsal.text(vens: 100, affects: 1) { text in
      text.loads.append(("context", "workload.change", [("group", .text("vens-ap"))]))
    }
    var drill = Rehearsal(text)
    drill.run(until: .minutes(10))
    let cut = drill.cut(0, 2)
    drill.provision()
    drill.arrive(1, ordinal: 0)
    drill.run(for: .hours(1))
    #expect(drill.number("policy", "ap", "computed") == 2)
    #expect(computed(drill, 1, on: 2) == nil)
    #expect(drill.model.convergence(of: 1) == nil)
    let healed = drill.now
    drill.heal(cut)
    drill.run(for: .hours(1))
    let reissues = drill.model.policy.track(of: 1)?.reissues.count ?? 0
    #expect(reissues >= 1)
    let convergence = drill.model.convergence(of: 1)
    let end = try #require(convergence)
    #expect(end > (try #require(computed(drill, 1, on: 2))) && end > healed)
  }

  @Test(.shows("SC-REPL-008"))
  func `a dropped PCE owes no policy of the others`() {
    var drill = Rehearsal(Rehearsal.text(vens: 10))
    drill.run(until: .minutes(10))
    drill.power(false, at: 2)
    drill.provision()
    drill.run(for: .minutes(10))
    #expect(drill.span("policy", "ap", "age") == .minutes(10))
    drill.setRunlevel(2, on: ["us", "eu"])
    _ = drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "ap")])
    #expect(drill.span("policy", "ap", "age") == .zero)
  }
}
