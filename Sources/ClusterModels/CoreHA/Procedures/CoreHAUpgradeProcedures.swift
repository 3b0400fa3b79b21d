/// Upgrades, promotions by hand and powering down, in the scenario language.
enum CoreHAUpgradeProcedures {
  static let text = [upgrade, byHand].joined(separator: "\n")

  private static let upgrade = """
    core-ha-upgrade:
      source: "Core HA 11.3 guide, HA Core software upgrade procedures"
      facts: [CH-UPG-001]
      severity: 4
      inputs: {p: core, s: core, lb: traffic_controller, version: word}
      steps:
        - {id: edit-disable, do: edit-ha-configuration, on: s, with: {ha: disable}, facts: [CH-UPG-001]}
        - {id: disable, do: save-apply, on: s, facts: [CH-GAP-015, CH-SCHED-007]}
        - id: await-sync                 # do not go on otherwise
          check: not s.syncing
          wait_up_to: 4h
          facts: [CH-UPG-002]
        - {id: refresh, do: refresh-sync-status, on: s, facts: [CH-UPG-002, CH-SYNC-010]}
        - {id: success, check: s.last_sync_result == success, facts: [CH-UPG-002]}
        - {id: balancer-off, do: disable-failover, on: lb, facts: [CH-UPG-001, CH-UPG-005]}
        - {id: enable-mode, do: enable, on: s, facts: [CH-CLI-001]}
        - {id: secondary-to-primary, do: failover-mode, on: s, with: {mode: primary}, facts: [CH-UPG-004]}
        - id: download-on-secondary
          do: download-upgrade
          on: s
          with: {version: version}
          needs: [secondary-to-primary]
          facts: [CH-UPG-004]
        - {id: upgrade-secondary, do: install-upgrade, on: s, facts: [CH-UPG-003]}
        - {id: validate-secondary, do: validate-upgrade, on: s, facts: [CH-UPG-001]}
        - {id: enable-mode-again, do: enable, on: s, facts: [CH-CLI-001]}
        - {id: back-to-secondary, do: failover-mode, on: s, with: {mode: secondary}, facts: [CH-CLI-005]}
        - id: download-on-primary
          do: download-upgrade
          on: p
          with: {version: version}
          facts: [CH-UPG-004]
        - id: upgrade-primary            # a full interruption
          do: install-upgrade
          on: p
          needs: [upgrade-secondary]
          facts: [CH-UPG-003, CH-UPG-006]
        - {id: validate-primary, do: validate-upgrade, on: p, facts: [CH-UPG-001]}
        - {id: edit-enable, do: edit-ha-configuration, on: s, with: {ha: enable}, facts: [CH-UPG-001]}
        - {id: enable-ha, do: save-apply, on: s, facts: [CH-SCHED-003]}
        - {id: test-plan, run: core-ha-validate, with: {p: p, s: s}}
        - {id: review, do: review-start-time, on: s, facts: [CH-SCHED-006]}
        - {id: balancer-on, do: enable-failover, on: lb, facts: [CH-UPG-001, CH-UPG-008]}
    """

  private static let byHand = """
    promote-core:
      source: "Core HA 11.3 guide, HA command line interface set"
      facts: [CH-CLI-002]
      severity: 9
      inputs: {s: core}
      steps:
        - {id: enable-mode, do: enable, on: s, facts: [CH-CLI-001]}
        - {id: promote, do: failover-mode, on: s, with: {mode: primary}, facts: [CH-CLI-002]}
    return-to-standby:
      source: "Core HA 11.3 guide, HA Configuration window (table 2)"
      facts: [CH-ROLE-006]
      severity: 5
      inputs: {s: core, p: core}
      steps:
        - id: edit
          do: edit-ha-configuration
          on: s
          with: {mode: secondary, hostname_ip: p}
          facts: [CH-ROLE-006]
        - {id: save, do: save-apply, on: s, needs: [edit], facts: [CH-SCHED-003]}
        - {id: sync, do: run-sync-now, on: s, with: {from: p}, facts: [CH-SYNC-011]}
        - {id: review, do: review-start-time, on: s, facts: [CH-SCHED-006]}
    move-traffic:
      source: "Core HA 11.3 guide, Load balancer setup"
      facts: [CH-LB-005]
      severity: 9
      inputs: {lb: traffic_controller, to: core}
      steps:
        - {id: move, do: resume-traffic, on: lb, with: {to: to}, facts: [CH-LB-005]}
    power-down-core:
      source: "Core HA 11.3 guide, HA best practice recommendations"
      facts: [CH-SYNC-007]
      severity: 3
      inputs: {c: core, s: core}
      steps:
        - {id: no-sync, check: not s.syncing, wait_up_to: 4h, facts: [CH-SYNC-007]}
        - {id: power-off, do: power-off, on: c, needs: [no-sync], facts: [CH-SYNC-007]}
    """
}
