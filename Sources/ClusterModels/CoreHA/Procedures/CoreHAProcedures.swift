/// The guide's procedures in the scenario language.
enum CoreHAProcedures {
  /// All of them, as the content of a `procedures:` section.
  static let text = [
    CoreHASetUpProcedures.text, CoreHAUpgradeProcedures.text, recovery, swap,
  ].joined(separator: "\n")

  /// The way back after a failover, put together from the guide's passages (CH-REC-002).
  static let recovery = """
    core-fail-back:
      source: "Core HA 11.3 guide, table 1, table 5, Load balancer setup; composed, no procedure is given"
      facts: [CH-REC-002, CH-REC-001]
      severity: 5
      inputs: {p: core, s: core, lb: traffic_controller}
      steps:
        - id: primary-is-back
          check: p.up
          wait_up_to: 12h
          facts: [CH-REC-005]
        - id: enable-on-primary
          do: enable
          on: p
          facts: [CH-CLI-001]
        - id: primary-to-secondary       # only a standby may pull
          do: failover-mode
          on: p
          with: {mode: secondary}
          needs: [primary-is-back]
          facts: [CH-ROLE-007, CH-CLI-004]
        - id: enable-on-secondary
          do: enable
          on: s
          facts: [CH-CLI-001]
        - id: stop-new-connections
          do: failover-client-connection
          on: s
          with: {to: disable}
          facts: [CH-CLI-008]
        - id: sync-primary
          do: failover-sync
          on: p
          with: {from: s}
          needs: [primary-to-secondary]
          on_fail: {retry: 2, then: escalate}
          facts: [CH-REC-001, CH-CLI-006]
        - id: primary-to-primary
          do: failover-mode
          on: p
          with: {mode: primary}
          needs: [sync-primary]
          facts: [CH-CLI-002]
        - id: secondary-to-secondary     # in the portal, which starts the scheduler
          do: edit-ha-configuration
          on: s
          with: {mode: secondary, hostname_ip: p}
          needs: [primary-to-primary]
          facts: [CH-SCHED-008]
        - id: save-secondary
          do: save-apply
          on: s
          needs: [secondary-to-secondary]
          facts: [CH-SCHED-003]
        - id: resume-traffic
          do: resume-traffic
          on: lb
          with: {to: p}
          needs: [primary-to-primary]
          facts: [CH-LB-005]
        - id: allow-new-connections
          do: failover-client-connection
          on: s
          with: {to: enable}
          facts: [CH-CLI-008]
        - id: check-start-time
          do: review-start-time
          on: s
          facts: [CH-SCHED-006]
    """

  /// Roles stay as the failover left them (CH-REC-003).
  static let swap = """
    core-swap-roles:
      source: "Core HA 11.3 guide, Load balancer setup, table 2; composed, no procedure is given"
      facts: [CH-REC-003]
      severity: 5
      inputs: {p: core, s: core, lb: traffic_controller}
      steps:
        - id: primary-is-back
          check: p.up
          wait_up_to: 12h
          facts: [CH-REC-005]
        - id: edit-old-primary
          do: edit-ha-configuration
          on: p
          with: {mode: secondary, node_status: standby, hostname_ip: s}
          facts: [CH-REC-003]
        - id: set-schedule               # HA settings are not replicated
          do: edit-ha-configuration
          on: p
          with:
            start_time: 1h
            run_every: 60m
            heartbeat_interval: 60s
            consecutive_failures: 3
            recheck_interval: 30s
            if_failure_detected: promote-to-primary
            email: true
            sync_completion: true
            failure: true
          facts: [CH-REPL-007, CH-SETUP-006]
        - id: save-old-primary
          do: save-apply
          on: p
          needs: [edit-old-primary]
          facts: [CH-CONF-003]
        - id: edit-old-secondary
          do: edit-ha-configuration
          on: s
          with: {mode: primary}
          facts: [CH-REC-003]
        - id: save-old-secondary
          do: save-apply
          on: s
          facts: [CH-CONF-003]
        - id: sync-old-primary
          do: run-sync-now
          on: p
          with: {from: s}
          needs: [save-old-primary]
          on_fail: {retry: 2, then: escalate}
          facts: [CH-REC-003]
        - id: swap-monitors
          do: swap-monitors
          on: lb
          needs: [sync-old-primary]
          facts: [CH-LB-006]
    """
}
