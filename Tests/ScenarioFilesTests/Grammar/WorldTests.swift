import ClusterModeling
import Drills
import ScenarioFiles
import Testing
import Units

@Suite struct WorldTests {
  private let link =
    "{between: [east, west], latency: 40ms, jitter: 2ms, loss: 0.01%, bandwidth: 1Gbps}"

  @Test func `a round trip is twice the latency`() throws {
    let text = ToyScenario.text.replacingFirst("latency: 40ms", by: "round_trip: 80ms")
    #expect(reading(text).scenario?.variants.first?.links.first?.latency == .milliseconds(40))
  }

  @Test func `links stand between two different sites, once`() {
    expectError(
      replacing: "between: [east, west]", with: "between: ▶[east, east]",
      "a link stands between two different sites")
    expectError(
      replacing: "  - \(link)",
      with: "  - \(link)\n  - ▶{between: [west, east], latency: 1ms, bandwidth: 1Mbps}",
      "there is already a link between these two sites")
    expectError(
      replacing: "latency: 40ms", with: "latency: 40ms, round_trip: ▶80ms",
      "a link has latency or round_trip, not both")
    expectError(
      replacing: "jitter: 2ms", with: "jitter: ▶50ms", "the jitter is larger than the latency")
    expectError(
      replacing: "bandwidth: 1Gbps", with: "bandwidth: ▶0bps", "a link's bandwidth is above 0bps",
      hint: "a link that is down is a fault: link.down")
  }

  @Test func `a scenario has sites and systems, each once`() {
    expectError(
      replacing: "sites: [east, west]", with: "sites: [east, west, ▶east]",
      "the site 'east' is given twice", hint: "remove one")
    expectError(
      in: "firedrill: 1\nkind: scenario\nname: x\nsites: [a]\nsystems: ▶{}\n",
      "a scenario needs at least one system")
  }

  @Test func `a model's own problems come with those of the reader`() {
    expectError(
      replacing: "leader: a", with: "leader: ▶c", "the leader 'c' is none of the nodes")
  }

  @Test func `a version without a guide is played by the first one, with a warning`() {
    let result = reading(ToyScenario.text.replacingFirst("\"1.0.3\"", by: "\"7.1\""))
    #expect(result.scenario?.variants.first?.systems.first?.profile == "2.0")
    #expect(result.problems.map(\.message) == ["there is no guide for version 7.1; 2.0 is played"])
    #expect(result.problems.first?.severity == .warning)
  }

  @Test func `with two systems everything says to which it belongs`() throws {
    let second =
      "  other:\n    model: acme.toy\n    profile: \"2.0\"\n    leader: z\n"
      + "    nodes: {z: {site: west}}\nclients:\n"
    let whole = ToyScenario.text.replacingFirst("clients:\n", by: second)
    let text = whole.replacingCharacters(
      in: try #require(whole.firstRange(of: "people:")).lowerBound..<whole.endIndex, by: "")
    let result = reading(text)
    #expect(
      result.problems.filter { $0.severity == .error }.map(\.message) == [
        "clients.devices needs the key 'system'", "load.jobs needs the key 'system'",
      ])
    let named = text.replacingFirst("kind: device,", by: "kind: device, system: ring,")
      .replacingFirst("kind: job.submit,", by: "kind: job.submit, system: other,")
    let scenario = try #require(reading(named).scenario?.variants.first)
    #expect(scenario.systems.map(\.firstKind) == [3, 4])
    #expect(scenario.systems.map(\.profile) == ["1.0", "2.0"])
    #expect(scenario.loads.map(\.system) == [1])
  }

  @Test func `loads come at times or with gaps`() {
    expectError(
      replacing: "every: {exponential: {mean: 90s}}, size", with: "at: [5m, 10m], every: ▶5m, size",
      "load.jobs has 'at' or 'every', not both")
    expectError(
      replacing: "every: {exponential: {mean: 90s}}, size", with: "every: ▶0s, size",
      "load.jobs.every should be at least 1ms")
    expectError(
      replacing: "every: {exponential: {mean: 90s}}, size",
      with: "every: 5m, from: 1h, until: ▶30m, size",
      "the stretch ends at 30m, before it begins at 1h")
  }

  @Test func `the clock starts at a second of the calendar and runs for some time`() {
    expectError(
      replacing: "\"2026-03-14T20:00:00Z\"", with: "\"▶2026-02-30T20:00:00Z\"",
      "clock.start: time \"2026-02-30T20:00:00Z\" names a day that the calendar does not have")
    expectError(
      replacing: "length: 2h", with: "length: ▶0s", "clock.length should be above 0s")
  }
}
