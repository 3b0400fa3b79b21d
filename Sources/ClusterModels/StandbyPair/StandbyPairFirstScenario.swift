/// A commented first scenario that runs as it is.
enum StandbyPairFirstScenario {
  /// The scenario for a fault; nil for a fault without a text, or other than two PCEs.
  static func text(pces count: Int, fault: String) -> String? {
    guard (2...3).contains(count), let play = play(fault) else { return nil }
    return """
      # A first scenario: an active/standby pair, and \(play.summary).
      # Run it with `firedrill run`, look up any word with `firedrill explain`.
      firedrill: 1
      kind: scenario
      name: my-\(fault)
      summary: "\(play.summary)"

      clock: {start: "2026-03-14T20:00:00Z", length: 12h}

      sites: [us-east, us-west]
      links:
        - {between: [us-east, us-west], latency: 30ms, bandwidth: 1Gbps}

      systems:
        pair:
          model: standby-pair
          active: us-east
          active_pce_fqdn: pce.example.com   # the name that agents use; it is led to whoever is active
          dns_ttl: 30m                       # SP-DNS-001: 30 minutes or less
          traffic: {wal_rate: 32Mbps, wal_keep_segments: 5120}   # SP-WAL-003
          pces:
            us-east: {pce_fqdn: pce-east.example.com}
            us-west: {pce_fqdn: pce-west.example.com}

      clients:
        servers: {kind: agent, count: 5000}

      load:
        policy-work: {kind: policy.change, every: {exponential: {mean: 15m}}}

      people:
        oncall:
          notices: [{alert: active.unreachable, after: {lognormal: {median: 6m, p95: 20m}}}]

      steady_state:
        - pair:pair.protected
        - pair:pair.actives == 1

      timeline:
      \(play.timeline)

      expect:
        one-active:
          never: pair:pair.actives > 1
          when: pair:pair.actives >= 1
        served-again:
          after: \(play.trigger)
          within: 4h
          eventually: "sum(agents.served) == sum(agents.total) and pair:pair.name_is_right"
          hold_for: 10m

      """
  }

  private struct Play {
    var summary: String
    var timeline: String
    var trigger: String
  }

  private static func play(_ fault: String) -> Play? {
    switch fault {
    case "leader-site", "active-site":
      Play(
        summary: "the active's site loses power and the standby is promoted",
        timeline: """
            - {id: power-loss, at: 30m, fault: site.power_loss, on: "site:us-east", for: 6h}
            - id: failover                 # the guide's procedure; `firedrill explain` shows its steps
              after: oncall.notices(power-loss)
              run: fail-over-to-standby
              by: oncall
              with: {old: "side:us-east", s: "side:us-west"}
          """, trigger: "power-loss.start")
    case "wan-cut":
      Play(
        summary: "the two PCEs are cut off from one another for an hour",
        timeline:
          "  - {id: cut, at: 30m, fault: partition, on: [\"site:us-east\", \"site:us-west\"], for: 1h}",
        trigger: "cut.end")
    case "planned-leader-change", "planned-move":
      Play(
        summary: "the standby becomes the active by plan",
        timeline: """
            - id: move
              at: 30m
              run: move-by-plan
              by: oncall
              with: {old: "side:us-east", s: "side:us-west"}
          """, trigger: "move.start")
    default: nil
    }
  }
}
