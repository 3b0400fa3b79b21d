import ClusterModeling
import Drills
import ScenarioFiles
import SimulationKernel
import Testing

@Suite struct DistributionTests {
  /// The distribution that a text gives as the length of the fault.
  private func distribution(_ text: String, files: [String: String] = [:]) -> Distribution? {
    let result = reading(
      ToyScenario.text.replacingFirst("for: $outage", by: "for: \(text)"), files: files)
    return result.scenario?.variants.first?.timeline.first?.lasts
  }

  private func expectRefused(
    _ text: String, _ message: String, hint: String? = nil,
    location: Testing.SourceLocation = #_sourceLocation
  ) {
    expectError(
      replacing: "outage: 20m\n  most_lost: 3", with: "most_lost: 3", files: [:],
      then: "for: $outage", by: "for: \(text)", message, hint: hint, location: location)
  }

  @Test func `every family is read with its figures in seconds`() {
    #expect(distribution("20m") == .constant(1_200))
    #expect(distribution("{constant: 5m}") == .constant(300))
    #expect(distribution("{uniform: [1m, 2m]}") == .uniform(60, 120))
    #expect(distribution("{triangular: [1m, 90s, 2m]}") == .triangular(60, 90, 120))
    #expect(distribution("{exponential: {mean: 90s}}") == .exponential(mean: 90))
    #expect(
      distribution("{lognormal: {median: 8m, p95: 25m}}") == .lognormal(median: 480, p95: 1_500))
    #expect(
      distribution("{lognormal: {mean: 8m, cv: 0.5}}")
        == .lognormal(mean: 480, coefficientOfVariation: 0.5))
    #expect(
      distribution("{weibull: {shape: 1.5, scale: 1h}}") == .weibull(shape: 1.5, scale: 3_600))
    #expect(distribution("{erlang: {stages: 3, mean: 1m}}") == .erlang(shape: 3, mean: 60))
    #expect(distribution("{empirical: [3m, 1m, 2m]}") == .empirical([60, 120, 180]))
    #expect(
      distribution("{piecewise_loguniform: [[0, 1m], [0.5, 5m], [100%, 1h]]}")
        == .piecewiseLogUniform([
          .init(cumulative: 0, value: 60), .init(cumulative: 0.5, value: 300),
          .init(cumulative: 1, value: 3_600),
        ]))
  }

  @Test func `a range cuts a distribution off`() {
    #expect(
      distribution("{exponential: {mean: 90s}, range: [10s, 10m]}")
        == .exponential(mean: 90).truncated(from: 10, to: 600))
  }

  @Test func `measured values come from a file beside the scenario`() {
    #expect(
      distribution(
        "{empirical: data/outages.txt}", files: ["data/outages.txt": "# min\n2m\n\n1m\n"])
        == .empirical([60, 120]))
    expectRefused(
      "{empirical: ▶../outages.txt}", "a file lies in the scenario's folder or below it")
    expectRefused("{empirical: ▶gone.txt}", "gone.txt cannot be read: no such file")
  }

  @Test func `wrong figures are refused where they stand`() {
    expectRefused(
      "{lognormal: {median: 8m, p95: ▶25}}",
      "timeline.loss.for.lognormal.p95: duration \"25\" needs a unit; write for example 30s, 5m or "
        + "1h30m", hint: "add a unit: '25s'")
    expectRefused(
      "{▶lognormal: {median: 8m, p95: 5m}}",
      "timeline.loss.for: the median 480.0 is above the 95th percentile 300.0")
    expectRefused(
      "{uniform: ▶[1m]}", "timeline.loss.for.uniform should be a list of 2 values, not a list")
    expectRefused(
      "{lognormal: ▶{median: 8m}}", "timeline.loss.for.lognormal needs the key 'p95'")
    expectRefused(
      "{lognormal: {median: 8m, p95: 9m, ▶sigma: 2}}",
      "timeline.loss.for.lognormal has no key 'sigma'")
  }

  @Test func `an unknown or second family is refused`() {
    expectRefused(
      "{uniform: [1m, 2m], ▶constant: 1m}", "timeline.loss.for needs exactly one distribution")
    expectRefused(
      "▶[1m, 2m]",
      "timeline.loss.for should be a duration such as 8m or a distribution such as {lognormal: "
        + "{median: 8m, p95: 25m}}, not a list")
  }

  @Test func `each target takes that long, said or not`() throws {
    let text = ToyScenario.text.replacingFirst(
      "phases:",
      by: """
        procedures:
          again:
            inputs: {one: node}
            steps:
              - {id: go, do: restart, on: one, takes: 5m each}
        phases:
        """)
    let scenario = try #require(reading(text).scenario?.variants.first)
    let step = try #require(scenario.procedures.first { $0.name == "again" }?.steps.first)
    #expect(step.takes == .constant(300))
  }
}

/// Changes the good scenario at two places and expects one error, at the mark.
private func expectError(
  replacing first: String, with firstNew: String, files: [String: String], then second: String,
  by secondNew: String, _ message: String, hint: String?, location: Testing.SourceLocation
) {
  expectError(
    in: ToyScenario.text.replacingFirst(first, by: firstNew)
      .replacingFirst(second, by: secondNew), message, hint: hint, files: files,
    location: location)
}
