import ClusterModeling
import Drills
import ScenarioFiles
import Testing

@Suite struct ResolvedTextTests {
  private let text =
    ToyScenario.text + """
      variants:
        as-written: {}
        slow:
          set: {params.outage: 40m}
          mistakes:
            - {step: rescue/promote, kind: wrong_target, target: "node:a"}
          expect:
            settled: {allow: any}
            one-leader: {expected: violated, first: "in [loss.start, loss.end + 5m]"}
      """

  @Test func `the resolved text is a scenario that plans the same`() throws {
    let loaded = try #require(reading(text).scenario)
    for variant in ["as-written", "slow"] {
      let resolved = reading(loaded.resolvedText(variant))
      #expect(resolved.problemText == "")
      let again = try #require(resolved.scenario?.variants.first)
      let plan = loaded.planText(variant)
      let planAgain = try #require(resolved.scenario).planText(again.variant)
      #expect(
        planAgain.split(separator: "\n").dropFirst() == plan.split(separator: "\n").dropFirst())
    }
  }

  @Test func `defaults are written out with where they come from`() throws {
    let resolved = try #require(reading(text).scenario).resolvedText("slow")
    #expect(resolved.contains("probe: 10s  # default: Time between probes; default 10s.\n"))
    #expect(resolved.contains("    for: 40m\n"))
    #expect(resolved.contains("#   AS-TOY-001 probe_time: 10s, assumed\n"))
    #expect(
      !resolved.contains(
        "\n    from: 0s  # default: With every: begins then; default 0s.\n    fault"))
  }

  @Test func `names that are no plain words are quoted`() throws {
    let odd = ToyScenario.text.replacingFirst(
      "summary: >\n  A node is lost\n  and another takes over.", by: "summary: \"a \\\"b\\\": #c\"")
    let loaded = try #require(reading(odd).scenario)
    #expect(loaded.resolvedText("").contains("summary: \"a \\\"b\\\": #c\"\n"))
    #expect(reading(loaded.resolvedText("")).scenario?.summary == "a \"b\": #c")
  }
}
