import ClusterModeling
import Drills
import ScenarioFiles
import SimulationKernel
import Testing
import Units

@Suite struct ProcedureTests {
  private func withProcedures(_ text: String) -> String {
    ToyScenario.text.replacingFirst("steady_state:", by: "procedures:\n\(text)\nsteady_state:")
  }

  private func procedure(_ text: String, named name: String) throws -> Procedure {
    let result = reading(withProcedures(text))
    #expect(result.problemText == "")
    return try #require(result.scenario?.variants.first?.procedures.first { $0.name == name })
  }

  @Test(arguments: [
    ("node", "it means all nodes of the scenario"),
    ("nodes", "it means all nodes of the scenario"),
    ("site", "it means all sites of the scenario"), ("now", "the language uses this word itself"),
    ("item", "the language uses this word itself"),
  ])
  func `an input cannot have a name that expressions know already`(_ name: String, _ hint: String) {
    expectError(
      in: withProcedures(
        "  p: {inputs: {▶\(name): duration}, steps: [{id: a, act: looks}]}"),
      "'\(name)' is no name for something of your own", hint: hint)
  }

  @Test func `an input with the name of a field is refused where the two could be mixed up`() throws
  {
    expectError(
      in: withProcedures(
        "  p: {inputs: {lag: duration}, steps: [{id: a, check: \"any(node, ▶lag > 5s)\"}]}"),
      "`lag` is a name of your own and a field of the node",
      hint: "write `it.lag` for the field, or give your own another name")
    _ = try procedure(
      "  p: {inputs: {lag: duration}, steps: [{id: a, check: \"any(node, it.lag > 5s) and lag > 1s\"}]}",
      named: "p")
  }

  @Test func `an entity cannot have the name of a role or of a yes-or-no field`() {
    expectError(
      in: ToyScenario.text.replacingFirst("b: {site: west", by: "▶member: {site: west")
        .replacing("node:b", with: "node:a"),
      "'member' is no name for a node", hint: "node:member means those that are member")
    expectError(
      in: ToyScenario.text.replacing("west", with: "powered")
        .replacingFirst("sites: [east, powered]", by: "sites: [east, ▶powered]"),
      "'powered' is no name for a site")
  }

  @Test func `a runbook is read with all that a step can say`() throws {
    let procedure = try procedure(
      """
        recover:
          source: {doc: "Ring guide", says: restart}
          facts: [SC-HA-001]
          severity: 3
          inputs: {lost: node, rest: list of node, span: duration, word: version}
          steps:
            - {id: look, check: "not lost.up", takes: 5m, wait_up_to: 1h, on_fail: proceed}
            - {id: pick, choose: {heir: "argmin(rest, lag)"}, takes: 2m}
            - id: promote
              do: promote
              on: heir
              with: {level: 2, former: lost}
              needs: [look, pick]
              hands: 30s
              takes: {lognormal: {median: 10m, p95: 25m}}
              attend: true
              interlock: "heir.up"
              verify: "heir.role == leader"
              wait_up_to: 5m
              on_fail: {retry: 2, then: escalate}
              facts: [SC-HA-002]
            - {id: restart, do: restart, on: [lost, "rest"], parallel: all}
            - {id: call, act: tell the others, takes: 1m}
            - {id: each, for_each: rest, run: restart-one, with: {one: item}}
      """, named: "recover")
    #expect(procedure.source == "Ring guide: restart")
    #expect(procedure.facts == ["SC-HA-001"] && procedure.severity == 3)
    #expect(
      procedure.inputs.map(\.type) == [
        .entities("node"), .entities("node"), .value(.duration), .value(.symbol([])),
      ])
    #expect(
      procedure.steps.map(\.id) == ["look", "pick", "promote", "restart", "call", "each"])
    let promote = procedure.steps[2]
    #expect(promote.needs == ["look", "pick"] && promote.attends)
    #expect(promote.hands == .constant(30) && promote.waitsUpTo == .minutes(5))
    #expect(promote.onFailure == .retry(2, then: .escalate))
    #expect(promote.interlock?.text == "heir.up" && promote.facts == ["SC-HA-002"])
    guard case .command(_, let targets, _, let isParallel) = procedure.steps[3].work else { return }
    #expect(targets.map(\.text) == ["lost", "rest"] && isParallel)
    guard case .forEach(_, let inner, let inputs) = procedure.steps[5].work else { return }
    #expect(inner == "restart-one" && inputs.map(\.expression.text) == ["item"])
  }

  @Test func `an own procedure replaces a built-in one of its name`() throws {
    let own = try procedure(
      "  take-over:\n    inputs: {lost: node, heir: node}\n"
        + "    steps:\n      - {id: promote, do: promote, on: heir}\n"
        + "      - {id: verify, check: \"heir.up\"}",
      named: "take-over")
    #expect(own.steps.map(\.id) == ["promote", "verify"])
  }

  @Test func `a procedure can be based on another with changes`() throws {
    let quick = try procedure(
      """
        take-over:
          based_on: take-over
          skip: [confirm]
          takes: {promote: 1m}
          hands: {verify: 10s}
          order: [verify, promote]
          severity: 9
      """, named: "take-over")
    #expect(quick.steps.map(\.id) == ["verify", "promote"])
    #expect(quick.steps[1].takes == .constant(60) && quick.steps[0].hands == .constant(10))
    #expect(quick.severity == 9 && quick.source == "Ring guide: promote another node")
    #expect(quick.steps[1].needs == [])
  }

  @Test(arguments: [
    ("skip: [▶confirn]", "there is no step 'confirn'", "did you mean 'confirm'?"),
    ("takes: {▶promot: 1m}", "there is no step 'promot'", "did you mean 'promote'?"),
    ("▶steps: [{id: a, act: b}]", "a procedure has 'based_on' or 'steps', not both", ""),
  ])
  func `a wrong change is refused`(_ change: String, _ message: String, _ hint: String) {
    expectError(
      in: withProcedures("  take-over:\n    based_on: take-over\n    \(change)"),
      "procedures.take-over: \(message)", hint: hint)
  }

  @Test func `an order names every step once`() {
    expectError(
      in: withProcedures(
        "  take-over:\n    based_on: take-over\n    order: ▶[verify, promote]"),
      "procedures.take-over.order leaves out confirm",
      hint: "name all steps, or leave some out with 'skip'")
    expectError(
      in: withProcedures("  quick: {based_on: ▶take-ofer}"),
      "there is no procedure 'take-ofer' to base this on", hint: "did you mean 'take-over'?")
  }

  /// A procedure of one step that has to be refused.
  private func expectRefused(
    _ step: String, _ message: String, hint: String? = nil,
    location: Testing.SourceLocation = #_sourceLocation
  ) {
    expectError(
      in: withProcedures("  own:\n    inputs: {lost: node}\n    steps:\n      - \(step)"), message,
      hint: hint, location: location)
  }

  @Test func `a step does one kind of work`() {
    expectRefused(
      "▶{id: a}", "own.a needs a kind of work", hint: "one of check, do, choose, act, run")
    expectRefused(
      "{id: a, act: x, ▶check: \"lost.up\"}",
      "own.a has two kind of works: 'act' and 'check'")
    expectRefused("{id: a, act: x, ▶on: lost}", "own.a: 'on' goes with 'do'")
    expectRefused("{id: a, act: x, ▶for_each: lost}", "own.a: 'for_each' goes with 'run'")
    expectRefused(
      "{id: a, act: x, ▶wait_up_to: 5m}", "own.a: 'wait_up_to' goes with 'check' or 'verify'")
    expectRefused("▶{act: x}", "procedures.own.steps[0] needs the key 'id'")
  }

  @Test func `a step names what there is`() {
    expectRefused(
      "{id: a, act: x, needs: ▶b}", "own.a needs 'b', but there is no such step")
    expectRefused("{id: a, act: x, needs: ▶a}", "own.a needs itself")
    expectRefused(
      "{id: a, do: ▶promotes, on: lost}", "there is no command 'promotes'",
      hint: "did you mean 'promote'?")
    expectRefused(
      "{id: a, do: promote, on: lost, with: {▶levl: 1}}", "'promote' takes no 'levl'",
      hint: "did you mean 'level'?")
    expectRefused(
      "{id: a, do: promote, on: lost, ▶x: lost}", "procedures.own.steps.a has no key 'x'")
    expectRefused(
      "{id: a, run: ▶restart-on, with: {one: lost}}", "there is no procedure 'restart-on'",
      hint: "did you mean 'restart-one'?")
    expectRefused(
      "{id: a, do: promote, on: \"▶lost.lag\"}", "a node is needed here, not a value",
      hint: "for instance node:a")
    expectRefused(
      "{id: a, for_each: \"▶lost.lag\", run: restart-one, with: {one: item}}",
      "for_each goes over entities, and this is a value")
  }

  @Test func `steps are told apart by their ids`() {
    expectError(
      in: withProcedures(
        "  own:\n    steps: [{id: a, act: x}, {id: ▶a, act: y}]"),
      "the step 'a' is given twice in own")
    expectError(in: withProcedures("  ▶own: {steps: []}"), "the procedure 'own' has no steps")
    expectError(
      in: withProcedures("  ▶own: {severity: 1}"), "procedures.own needs the key 'steps'")
  }

  @Test func `a procedure that runs itself is refused`() {
    expectError(
      in: withProcedures("  ▶own: {steps: [{id: a, run: own}]}"), "the procedure 'own' runs itself")
  }

  @Test func `an input has a type`() {
    expectError(
      in: withProcedures("  own:\n    inputs: {x: ▶nod}\n    steps: [{id: a, act: b}]"),
      "'nod' is no type of input", hint: "did you mean 'node'?")
  }

  @Test func `a model's own procedures are read without a fault`() {
    let builtIn = ModelCatalogue([ToyModel.self]).builtInProcedureProblems
    #expect(builtIn.isEmpty)
  }
}
