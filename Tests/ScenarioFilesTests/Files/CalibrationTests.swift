import ClusterModeling
import Drills
import ScenarioFiles
import SimulationKernel
import Testing

@Suite struct CalibrationTests {
  private let text = ToyScenario.text + "calibration: site.yaml\n"

  private func calibrations(_ file: String) -> [String: Distribution] {
    let result = reading(text, files: ["site.yaml": file])
    #expect(result.problemText == "")
    return result.scenario?.variants.first?.calibrations ?? [:]
  }

  @Test func `measured figures come in each parameter's own unit`() {
    let found = calibrations(
      """
      AS-TOY-001: 20s
      AS-TOY-002: {lognormal: {median: 90s, p95: 5}}
      AS-TOY-003: {uniform: [5%, 0.2]}
      AS-HUM-006: {empirical: [30s, 45s, 1m]}
      """)
    #expect(found["AS-TOY-001"] == .constant(20))
    #expect(found["AS-TOY-002"] == .lognormal(median: 1.5, p95: 5))
    #expect(found["AS-TOY-003"] == .uniform(0.05, 0.2))
    #expect(found["AS-HUM-006"] == .empirical([30, 45, 60]))
  }

  @Test func `a figure that no system draws is refused in its own file`() {
    let result = reading(text, files: ["site.yaml": "AS-TOY-001: 20s\nAS-TOY-0011: 5s\n"])
    #expect(result.scenario == nil)
    #expect(result.problems.map(\.location.file) == ["site.yaml"])
    #expect(result.problems.first?.location.line == 2)
    #expect(result.problems.first?.hint == "did you mean 'AS-TOY-001'?")
  }

  @Test func `a figure of the wrong unit is refused`() {
    let result = reading(text, files: ["site.yaml": "AS-TOY-003: 20s\n"])
    #expect(
      result.problems.map(\.message) == [
        "AS-TOY-003 should be a number such as 3 or 0.25, not '20s'"
      ])
  }

  @Test(arguments: [
    ("AS-TOY-001: 0", "AS-TOY-001: it should be above 0 s"),
    ("AS-TOY-001: -5", "AS-TOY-001: it should be above 0 s"),
    ("AS-TOY-002: 4000d", "AS-TOY-002: duration \"4000d\" is longer than ten years"),
    ("AS-TOY-002: 100000000000", "AS-TOY-002: it should be at most ten years"),
    ("AS-TOY-003: 2", "AS-TOY-003: a share is at most 1"),
  ])
  func `a figure that nothing can have is refused`(_ line: String, _ message: String) {
    let result = reading(text, files: ["site.yaml": line + "\n"])
    #expect(result.scenario == nil)
    #expect(result.problems.map(\.message) == [message])
  }

  @Test func `the plan shows what was measured`() throws {
    let result = reading(text, files: ["site.yaml": "AS-TOY-001: 20s\n"])
    let plan = try #require(result.scenario).planText("")
    #expect(plan.contains("AS-TOY-001 probe_time: 20s, measured\n"))
  }

  @Test func `a calibration file that is missing is named where it is asked for`() {
    expectError(
      in: ToyScenario.text + "calibration: ▶site.yaml\n", "site.yaml cannot be read: no such file")
  }
}
