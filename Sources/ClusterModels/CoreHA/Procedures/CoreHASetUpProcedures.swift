/// Setting up, testing and watching a pair, in the scenario language.
enum CoreHASetUpProcedures {
  /// The seven phases and what each consists of (CH-SETUP-001).
  static let text = [phases, keysAndSync, schedule, validation].joined(separator: "\n")

  private static let phases = """
    core-ha-setup:
      source: "Core HA 11.3 guide, Setting up the HA workflow"
      facts: [CH-SETUP-001]
      severity: 4
      inputs: {p: core, s: core}
      steps:
        - {id: network, do: open-inter-core-ports, on: s, facts: [CH-TOPO-003, CH-SETUP-007]}
        - {id: unlock, do: unlock-ha-feature, on: [p, s], facts: [CH-CONF-001]}
        - {id: primary, run: enable-primary-core, with: {p: p}}
        - {id: secondary, run: enable-secondary-core, with: {p: p, s: s}}
        - {id: keys, run: exchange-ssh-keys, with: {p: p, s: s}}
        - {id: first-sync, run: core-first-sync, with: {p: p, s: s}}
        - {id: schedule, run: core-schedule, with: {s: s}}
        - {id: validate, run: core-ha-validate, with: {p: p, s: s}}
    enable-primary-core:
      source: "Core HA 11.3 guide, Step 2 - Enable HA on Primary server; saving is not mentioned there"
      facts: [CH-SETUP-002]
      severity: 4
      inputs: {p: core}
      steps:
        - id: edit
          do: edit-ha-configuration
          on: p
          with: {ha: enable, mode: primary}
          facts: [CH-SETUP-002]
        - {id: save, do: save-apply, on: p, needs: [edit], facts: [CH-CONF-002, CH-GAP-018]}
    enable-secondary-core:
      source: "Core HA 11.3 guide, Step 3 - Enable HA on Secondary server; saving is not mentioned there"
      facts: [CH-SETUP-003]
      severity: 4
      inputs: {p: core, s: core}
      steps:
        - id: edit
          do: edit-ha-configuration
          on: s
          with: {ha: enable, mode: secondary, node_status: passive, hostname_ip: p}
          facts: [CH-SETUP-003, CH-GAP-004]
        - {id: save, do: save-apply, on: s, needs: [edit], facts: [CH-CONF-002, CH-GAP-018]}
    """

  private static let keysAndSync = """
    exchange-ssh-keys:
      source: "Core HA 11.3 guide, Step 4 - Exchange SSH keys; its distinct acts"
      facts: [CH-SETUP-004]
      severity: 4
      inputs: {p: core, s: core}
      steps:
        - {id: copy-primary-key, do: copy-ssh-key, on: p, facts: [CH-SETUP-004]}
        - id: paste-on-secondary
          do: add-trusted-host
          on: s
          with: {host: p}
          needs: [copy-primary-key]
          facts: [CH-SETUP-004]
        - {id: copy-secondary-key, do: copy-ssh-key, on: s, facts: [CH-SETUP-004]}
        - id: paste-on-primary
          do: add-trusted-host
          on: p
          with: {host: s}
          needs: [copy-secondary-key]
          facts: [CH-SETUP-004]
        - {id: test-on-primary, do: test-connection, on: p, with: {to: s}, facts: [CH-SETUP-005]}
        - {id: test-on-secondary, do: test-connection, on: s, with: {to: p}, facts: [CH-SETUP-005]}
        - {id: save, do: save-apply, on: [p, s], facts: [CH-SETUP-004]}
    core-first-sync:
      source: "Core HA 11.3 guide, Step 5 - Configure and test HA sync"
      facts: [CH-SYNC-011]
      severity: 4
      inputs: {p: core, s: core}
      steps:
        - id: choose-primary
          do: edit-ha-configuration
          on: s
          with: {hostname_ip: p}
          facts: [CH-SYNC-011, CH-GAP-019]
        - {id: save, do: save-apply, on: s, facts: [CH-CONF-003]}
        - {id: sync, do: run-sync-now, on: s, with: {from: p}, facts: [CH-SYNC-011]}
        - {id: refresh, do: refresh-sync-status, on: s, facts: [CH-SYNC-010]}
        - id: success
          check: s.last_sync_result == success
          needs: [refresh]
          facts: [CH-SYNC-010]
    """

  private static let schedule = """
    core-schedule:
      source: "Core HA 11.3 guide, Step 6 - Sync schedule and notifications; figures are this site's"
      facts: [CH-SETUP-006]
      severity: 4
      inputs: {s: core}
      steps:
        - id: edit
          do: edit-ha-configuration
          on: s
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
          facts: [CH-SETUP-006, CH-CONF-009]
        - {id: save, do: save-apply, on: s, needs: [edit], facts: [CH-SCHED-003]}
        - {id: review, do: review-start-time, on: s, facts: [CH-SCHED-006]}
    enable-atlas-replication:
      source: "Core HA 11.3 guide, Atlas configuration"
      facts: [CH-ATLAS-001]
      severity: 4
      inputs: {p: core, s: core}
      steps:
        - {id: on-primary, do: enable-atlas, on: p, facts: [CH-ATLAS-001]}
        - {id: on-secondary, do: enable-atlas, on: s, facts: [CH-ATLAS-001, CH-REPL-004]}
    """

  private static let validation = """
    core-ha-validate:
      source: "Core HA 11.3 guide, Step 7 - Test and validate"
      facts: [CH-TEST-001]
      severity: 4
      inputs: {p: core, s: core}
      steps:
        - {id: test-on-primary, do: test-connection, on: p, with: {to: s}, facts: [CH-TEST-001]}
        - {id: test-on-secondary, do: test-connection, on: s, with: {to: p}, facts: [CH-TEST-001]}
        - {id: sync, do: run-sync-now, on: s, with: {from: p}, facts: [CH-TEST-001]}
        - {id: enable-mode, do: enable, on: s, facts: [CH-CLI-001]}
        - {id: start-tomcat, do: service-tomcat-start, on: s, facts: [CH-TEST-003]}
        - {id: compare, do: compare-device-counts, on: s, facts: [CH-TEST-002]}
        - {id: stop-tomcat, do: service-tomcat-stop, on: s, facts: [CH-TEST-004]}   # an addition
        - {id: test-mail, do: send-test-mail, on: s, facts: [CH-TEST-001]}
        - {id: log, do: view-module-log, on: s, facts: [CH-HB-012]}
    """
}
