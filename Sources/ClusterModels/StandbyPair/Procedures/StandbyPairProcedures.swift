/// The guide's procedures in the scenario language.
enum StandbyPairProcedures {
  /// All of them, as the content of a `procedures:` section.
  static let text = [
    SetUpProcedures.text, PromotionProcedures.text, RestoreBothProcedure.text,
  ].joined(separator: "\n")

  /// Resetting a repurposed PCE, preparing names, setting up a standby.
  enum SetUpProcedures {
    static let text = """
      reset-repurposed-pce:
        source: "Core 25.1 administration guide, Reset Any Repurposed PCE"
        facts: [SP-RESET-001, SP-RESET-002]
        severity: 4
        inputs: {p: side}
        steps:
          - id: reset
            do: reset
            on: p
            facts: [SP-RESET-001, SP-RESET-003]
          - id: start-at-1
            do: start
            on: p
            with: {runlevel: 1}
            needs: [reset]
            facts: [SP-RESET-001, SP-ROLE-007]
          - id: database
            do: db-management-setup
            on: p
            needs: [start-at-1]
            facts: [SP-RESET-001, SP-RESET-002]
      prepare-names:
        source: "Core 25.1 administration guide, Set Up FQDNs"
        facts: [SP-FQDN-002, SP-FQDN-003]
        severity: 3
        inputs: {a: side, s: side}
        steps:
          - id: write-setting
            do: set-active-pce-fqdn
            on: [a, s]
            facts: [SP-FQDN-002, SP-PRE-009]
      change-to-option-2:
        source: "Core 25.1 administration guide, Set Up FQDNs, option 2"
        facts: [SP-FQDN-008, SP-FQDN-010]
        severity: 3
        inputs: {a: side, s: side}
        steps:
          - id: rename-active
            do: change-pce-fqdn
            on: a
            facts: [SP-FQDN-008, SP-FQDN-010]
          - id: write-setting
            do: set-active-pce-fqdn
            on: [a, s]
            needs: [rename-active]
            facts: [SP-FQDN-002, SP-FQDN-009]
      set-up-standby:
        source: "Core 25.1 administration guide, Set Up a Standby PCE"
        facts: [SP-SETUP-001]
        severity: 4
        inputs: {a: side, s: side}
        steps:
          - id: create-key
            do: create-api-key
            on: a
            facts: [SP-SETUP-002]
          - id: standby-to-2
            do: set-runlevel
            on: s
            with: {level: 2}
            facts: [SP-SETUP-003]
          - id: credentials
            do: export-credentials
            on: s
            facts: [SP-SETUP-005]
          - id: link
            do: setup-standby-pce
            on: s
            with: {active_pce: a}
            needs: [create-key, standby-to-2, credentials]
            facts: [SP-SETUP-006, SP-FQDN-015]
          - id: await-copy               # PARTIAL meanwhile, and no restart
            check: "channel:citus_coordinator_service.running"
            wait_up_to: 48h
            needs: [link]
            facts: [SP-SETUP-007, SP-SETUP-009]
          - id: restart-active
            do: cluster-restart
            on: a
            needs: [await-copy]
            facts: [SP-SETUP-010, SP-SETUP-011]
      re-protect:
        source: "Core 25.1 administration guide, Reset Any Repurposed PCE; Set Up a Standby PCE"
        facts: [SP-PROMOTE-009, SP-RESET-003]
        severity: 4
        inputs: {a: side, s: side}
        steps:
          - {id: wipe, run: reset-repurposed-pce, with: {p: s}}
          - {id: set-up, run: set-up-standby, with: {a: a, s: s}}
      """
  }

  /// Promotion, after a disaster or by plan, and the way back.
  enum PromotionProcedures {
    static let text = """
      fail-over-to-standby:
        source: "Core 25.1 administration guide, Failover to Standby PCE"
        facts: [SP-PROMOTE-001]
        severity: 9
        inputs: {old: side, s: side}
        steps:
          - id: query-role
            do: active-standby
            on: s
            facts: [SP-ROLE-006]
          - id: query-runlevel           # the guide names no command for it
            do: query-runlevel
            on: s
            facts: [SP-PROMOTE-002, SP-GAP-010]
          - id: stopped-everywhere
            do: cluster-status
            on: old
            facts: [SP-PROMOTE-003, SP-GAP-007]
          - id: keep-old-stopped         # nothing demotes it when it comes back
            do: keep-stopped
            on: old
            facts: [SP-HAZ-002]
          - id: promote
            do: promote-standby-pce
            on: s
            needs: [query-role, stopped-everywhere]
            on_fail: {retry: 2, then: escalate}
            facts: [SP-PROMOTE-005, SP-PROMOTE-006]
          - id: repoint
            do: repoint-name
            on: s
            needs: [promote]
            facts: [SP-FQDN-014, SP-DNS-004]
          - id: first-count
            do: promote-standby-check
            on: s
            facts: [SP-PROMOTE-007]
          - id: await-vens
            check: "s.vens_share >= 50%"
            wait_up_to: 4h
            on_fail: proceed
            facts: [SP-PROMOTE-008]
          - id: second-count
            do: promote-standby-check
            on: s
            facts: [SP-PROMOTE-007, SP-PROMOTE-008]
          - id: await-all
            check: "s.vens_share == 100%"
            wait_up_to: 8h
            on_fail: proceed
            facts: [SP-PROMOTE-008, SP-DNS-002]
          - id: last-count
            do: promote-standby-check
            on: s
            facts: [SP-PROMOTE-007]
      move-by-plan:
        source: "Core 25.1 administration guide, Failover to Standby PCE"
        facts: [SP-PROMOTE-010]
        severity: 4
        inputs: {old: side, s: side}
        steps:
          - id: stop-active              # there is no make-before-break
            do: cluster-stop
            on: old
            facts: [SP-PROMOTE-010]
          - {id: fail-over, run: fail-over-to-standby, with: {old: old, s: s}}
      fail-back:
        source: "Core 25.1 administration guide: no procedure is given"
        facts: [SP-GAP-014]
        severity: 4
        inputs: {home: side, a: side}
        steps:
          - {id: re-protect, run: re-protect, with: {a: a, s: home}}
          - {id: move, run: move-by-plan, with: {old: a, s: home}}
      """
  }

  /// Both PCEs from the same backup.
  enum RestoreBothProcedure {
    static let text = """
      restore-both:
        source: "Core 25.1 administration guide, Limitations and Constraints"
        facts: [SP-BACKUP-004]
        severity: 8
        inputs: {a: side, s: side}
        steps:
          - id: wipe-both
            do: reset
            on: [a, s]
            facts: [SP-RESET-001]
          - id: start-both
            do: start
            on: [a, s]
            with: {runlevel: 1}
            parallel: all
            needs: [wipe-both]
            facts: [SP-RESET-001]
          - id: restore-active
            do: restore-backup
            on: a
            needs: [start-both]
            facts: [SP-BACKUP-004]
          - id: restore-standby          # the very same backup
            do: restore-backup
            on: s
            needs: [start-both]
            facts: [SP-BACKUP-004]
          - id: standby-to-2
            do: set-runlevel
            on: s
            with: {level: 2}
            facts: [SP-ROLE-007]
          - id: active-to-5
            do: set-runlevel
            on: a
            with: {level: 5}
            facts: [SP-ROLE-007]
      """
  }
}
