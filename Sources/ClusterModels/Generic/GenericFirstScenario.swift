/// Nodes of a first scenario.
private let nodeCounts = 2...9

/// A commented first scenario that runs as it is.
enum GenericFirstScenario {
  /// The scenario for a fault, with so many nodes; nil for a fault without a text.
  static func text(nodes count: Int, fault: String) -> String? {
    guard nodeCounts.contains(count), let play = play(fault, nodes: count) else {
      return nil
    }
    return """
      # A first scenario of building blocks: \(play.summary).
      # Run it with `firedrill run`, look up any word with `firedrill explain`.
      firedrill: 1
      kind: scenario
      name: my-\(fault)
      summary: "\(play.summary)"

      clock: {start: "2026-03-14T20:00:00Z", length: 12h}

      sites: [hall, annex]
      links:
        - {between: [hall, annex], latency: 2ms, bandwidth: 1Gbps}

      systems:
        plant:
          model: generic
          crews:
            night-shift: {size: 1}             # one repair at a time, first failed first repaired
          components:
            node: {count: \(count), site: hall, repair: 2h, crew: night-shift}
          groups:
            cluster: {of: [node], needs: \((count + 1) / 2)}
          stations:
            jobs: {servers: 2, service: {exponential: {mean: 50s}}}
          links:
            copying: {between: [hall, annex], change_every: 500ms, sends_one_in: 300ms}

      load:
        work: {kind: job, to: jobs, every: {exponential: {mean: 30s}}}

      steady_state:
        - redundant_group:cluster.serves

      timeline:
      \(play.timeline)

      expect:
      \(play.claim)

      """
  }

  private struct Play {
    var summary: String
    var timeline: String
    var claim: String
  }

  private static func play(_ fault: String, nodes count: Int) -> Play? {
    switch fault {
    case "node-lost":
      Play(
        summary: "one of several nodes is lost and the others serve on",
        timeline:
          "  - {id: loss, at: 1h, fault: component.down, on: \"component:node-1\", for: 2h}",
        claim: """
            served:
              always: redundant_group:cluster.serves
              when: not component:node-1.up
          """)
    case "link-down":
      Play(
        summary: "a link is down for three quarters of an hour and catches up",
        timeline:
          "  - {id: cut, at: 1h, fault: partition, on: [\"site:hall\", \"site:annex\"], for: 45m}",
        claim: """
            caught-up:
              after: cut.end
              within: 70m
              eventually: queued_link:copying.backlog == 0
              hold_for: 10m
          """)
    case "queue-stopped":
      Play(
        summary: "a station stops for half an hour and works off what has come",
        timeline: "  - {id: stop, at: 1h, fault: station.down, on: \"station:jobs\", for: 30m}",
        claim: """
            worked-off:
              after: stop.end
              within: 4h
              eventually: station:jobs.number <= 3
          """)
    default: nil
    }
  }
}
