import ClusterModeling
import Testing

@testable import ClusterModels

@Suite struct GenericRefusalTests {
  @Test(arguments: [
    ("stations:\n  a: {service: 1s, then: b}", "there is no station 'b'"),
    (
      "stations:\n  a: {service: 1s, then: b}\n  b: {service: 1s, then: a}",
      "jobs of a would go round for ever"
    ),
    (
      "stations:\n  a: {service: 1s, loss: 100%, resend_after: 1s}",
      "a would never get a job through"
    ),
    ("stations:\n  a: {service: 1s, loss: 1%}", "a needs `resend_after` beside `loss`"),
    (
      "stations:\n  a: {service: 1s, servers: 2, unlimited_servers: true}",
      "a has `servers` or `unlimited_servers`, not both"
    ),
    (
      "stations:\n  a: {service: 1s}\ncopies:\n  a: {every: 1h}",
      "'a' is the name of two blocks or loads"
    ),
    ("components:\n  a: {lifetime: 0s}", "a lifetime must last longer than nothing"),
    (
      "crews:\n  c: {size: 1}\ncomponents:\n  a: {crew: c}",
      "a crew repairs nothing without `repair`"
    ),
    ("components:\n  a: {repair: 1h, crew: c}", "there is no crew 'c'"),
    ("components:\n  a: {count: 2}\n  a-1: {}", "two components are called 'a-1'"),
    ("components:\n  a: {}\ngroups:\n  g: {of: [a], needs: 2}", "g needs 2 of 1 components"),
    ("components:\n  a: {}\ngroups:\n  g: {of: [b], needs: 1}", "there is no component 'b'"),
    (
      "pairs:\n  p: {switch_over: 1s, detection: 1s, heartbeat: {every: 1m, misses: 2}}",
      "p has `detection` or `heartbeat`, not both"
    ),
    (
      "pairs:\n  p: {switch_over: 1s, heartbeat: {every: 5s, misses: 2, timeout: 5s}}",
      "a check is over before the next one"
    ),
    ("pairs:\n  p: {switch_over: 1s, sites: [east]}", "here two sites are needed"),
    ("pairs:\n  p: {switch_over: 1s, name: www}", "there is no name 'www'"),
    ("copies:\n  c: {every: 0s}", "an interval must last longer than nothing"),
    ("copies:\n  c: {every: 1h, lost_with: x}", "there is no component or pair 'x'"),
    (
      "links:\n  l: {change_every: 0s, sends_one_in: 1s}",
      "change_every must be longer than nothing"
    ),
  ])
  func `what cannot be is refused in words`(blocks: String, message: String) {
    #expect(GenericPlay.problems(blocks).contains(message), "\(GenericPlay.problems(blocks))")
  }

  @Test func `a figure that no block has is refused, with the nearest one`() {
    let problems = GenericPlay.problems(
      "stations:\n  a: {service: 1s}", "expect:\n  e: {metric: a.mean_wiat, pass: \"<= 1s\"}")
    #expect(problems == ["there is no metric 'a.mean_wiat'"])
  }

  @Test func `a load comes to a block that is there`() {
    let load = "load:\n  l: {kind: job, to: x, at: [1s]}"
    #expect(GenericPlay.problems("stations:\n  a: {service: 1s}", load).count == 1)
    let loss = "load:\n  l: {kind: loss, of: x, at: [1s]}"
    #expect(GenericPlay.problems("stations:\n  a: {service: 1s}", loss).count == 1)
  }

  @Test func `every kind of block lists figures, all of them explained`() {
    let metrics = GenericSystem.description.metrics
    for owner in ["STATION", "LOAD", "COMPONENT", "CREW", "GROUP", "PAIR", "COPY", "NAME", "LINK"] {
      #expect(metrics.contains { $0.name.hasPrefix(owner + ".") }, "\(owner)")
    }
    #expect(Set(metrics.map(\.name)).count == metrics.count)
  }

  @Test(arguments: ["node-lost", "link-down", "queue-stopped"])
  func `a first scenario is offered for two to nine nodes`(fault: String) {
    #expect(GenericFirstScenario.text(nodes: 2, fault: fault) != nil)
    #expect(GenericFirstScenario.text(nodes: 9, fault: fault) != nil)
    #expect(GenericFirstScenario.text(nodes: 10, fault: fault) == nil)
    #expect(GenericFirstScenario.text(nodes: 3, fault: "nothing") == nil)
  }
}
