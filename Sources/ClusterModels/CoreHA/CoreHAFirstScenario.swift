/// A commented first scenario that runs as it is.
enum CoreHAFirstScenario {
  /// The scenario for a fault; nil for a fault without a text, or other than two or three Cores.
  static func text(cores count: Int, fault: String) -> String? {
    guard (2...3).contains(count), let play = play(fault) else { return nil }
    return """
      # A first scenario: Ivanti Core with a Secondary, and \(play.summary).
      # Run it with `firedrill run`, look up any word with `firedrill explain`.
      firedrill: 1
      kind: scenario
      name: my-\(fault)
      summary: "\(play.summary)"

      clock: {start: "2026-03-14T20:00:00Z", length: 12h}

      sites: [dc1, dc2]
      links:
        - {between: [dc1, dc2], latency: 10ms, bandwidth: 1Gbps}

      \(systems(count))
      clients:
        phones: {kind: device, count: 5000}

      load:
        policy-work: {kind: admin.change, every: {exponential: {mean: 10m}}}

      people:
        oncall:
          notices: [{alert: failover.mail, after: {lognormal: {median: 6m, p95: 20m}}}]

      steady_state:
        - core_system:mdm.protected
        - core_system:mdm.actives == 1

      timeline:
      \(play.timeline)

      expect:
        one-active:
          never: core_system:mdm.actives > 1
          when: core_system:mdm.failovers > 0
      \(play.expectations)
        served-again:
          after: \(play.trigger)
          within: 4h
          eventually: core_system:mdm.served
          hold_for: 10m

      """
  }

  private static func systems(_ count: Int) -> String {
    """
    systems:
      mdm:
        model: core-ha
        cores:
          core-a: {site: dc1, mode: primary}
          core-b:
            site: dc2
            mode: secondary
            start_time: 1h               # StartTime, in UTC: 1 am
            run_every: 60m               # CH-SYNC-005: 60 minutes or more
            fail_over_controls:          # the guide has no defaults for these (CH-GAP-008)
              {heartbeat_interval: 60s, consecutive_failures: 3, recheck_interval: 30s, connect_timeout: 10s}
            if_failure_detected: promote-to-primary
            notifications: {email: ops@example.com, sync_completion: true, failure: true}
    \(third(count))    traffic_controllers:
          front: {kind: lb, primary: core-a, secondary: core-b, probe_interval: 10s}

    """
  }

  private static func third(_ count: Int) -> String {
    guard count == 3 else { return "" }
    return """
            core-c:                        # disaster recovery: watches and pulls from the Secondary
              site: dc2
              mode: secondary
              hostname_ip: core-b
              start_time: 1h30m
              run_every: 60m
              fail_over_controls:
                {heartbeat_interval: 60s, consecutive_failures: 3, recheck_interval: 30s, connect_timeout: 10s}
              if_failure_detected: keep-in-standby
              notifications: {email: ops@example.com, sync_completion: true, failure: true}

      """
  }

  private struct Play {
    var summary: String
    var timeline: String
    var trigger: String
    var expectations = "    allow: any"
  }

  private static func play(_ fault: String) -> Play? {
    switch fault {
    case "primary-site":
      Play(
        summary: "the Primary's data center loses power, the Secondary promotes itself",
        timeline: """
            - {id: power-loss, at: 30m, fault: site.power_loss, on: "site:dc1", for: 3h}
            - id: back                     # the composed fail-back; `firedrill explain` shows its steps
              after: power-loss.end
              delay: 1h
              run: core-fail-back
              by: oncall
              with: {p: "core:core-a", s: "core:core-b", lb: "traffic_controller:front"}
          """, trigger: "power-loss.start")
    case "inter-core-cut":
      Play(
        summary: "the way between the two Cores is cut, and both are healthy",
        timeline:
          "  - {id: cut, at: 30m, fault: inter_core.cut, on: \"core:core-b\", for: 1h}",
        trigger: "cut.end")
    default: nil
    }
  }
}
