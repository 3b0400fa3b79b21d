/// The two kinds of upgrade, with the gates before and the login after.
enum UpgradeProcedures {
  static let text = [simple, rolling].joined(separator: "\n")

  private static let simple = """
    simple-upgrade:
      source: "Supercluster guide 23.5, Supercluster Simple Upgrade"
      facts: [SC-UPGRADE-SIMPLE-004, SC-UPGRADE-SIMPLE-002, SC-UPGRADE-SIMPLE-007, SC-DOC-029]
      severity: 3
      steps:
        - id: health
          check: "all(pces(not dropped), health == normal)"
          wait_up_to: 1h
          facts: [SC-UPGRADE-SIMPLE-001]
        - id: back-up
          do: supercluster-data-dump
          on: "pces(not dropped)"
          parallel: all
          facts: [SC-UPGRADE-SIMPLE-001, SC-BACKUP-009]
        - id: back-up-runtime-files
          act: "copies runtime_env.yml of every node"
          hands: 10m
          facts: [SC-UPGRADE-SIMPLE-001]
        - id: all-to-2
          do: set-runlevel
          on: "pces(not dropped)"
          with: {level: 2}
          parallel: all
          facts: [SC-UPGRADE-SIMPLE-004]
        - id: await-2
          check: "all(pces(not dropped), runlevel == 2 and running)"
          wait_up_to: 30m
          facts: [SC-UPGRADE-SIMPLE-004, SC-NODE-008]
        - id: quiesce                    # run again when it stops at its limit of 600 s
          do: supercluster-quiesce
          on: "pces(not dropped)"
          parallel: all
          needs: [await-2]
          on_fail: {retry: 2, then: escalate}
          facts: [SC-UPGRADE-SIMPLE-005, SC-REPL-007, SC-CMD-021]
        - id: stop
          do: cluster-stop
          on: "pces(not dropped)"
          parallel: all
          needs: [quiesce]
          facts: [SC-UPGRADE-SIMPLE-004, SC-UPGRADE-SIMPLE-005]
        - id: install                    # all nodes of all PCEs at the same time
          do: install
          on: "pces(not dropped)"
          parallel: all
          needs: [stop]
          on_fail: {retry: 2, then: escalate}
          facts: [SC-UPGRADE-SIMPLE-006, SC-NODE-003]
        - id: start-at-1
          do: start
          on: "pces(not dropped)"
          with: {runlevel: 1}
          parallel: all
          needs: [install]
          facts: [SC-UPGRADE-SIMPLE-004, SC-RUNLEVEL-002]
        - id: runtime-files
          do: update-runtime-env
          on: "pces(not dropped)"
          facts: [SC-UPGRADE-SIMPLE-010]
        - id: check-env
          do: check-env
          on: "pces(not dropped)"
          facts: [SC-UPGRADE-SIMPLE-010, SC-CMD-028]
        - id: migrate
          do: migrate
          on: "pces(not dropped)"
          with: {upgrade_type: simple}
          parallel: all
          needs: [start-at-1]
          on_fail: {retry: 2, then: escalate}
          facts: [SC-CMD-024, SC-UPGRADE-SIMPLE-004]
        - id: upgrade-status
          do: supercluster-upgrade-status
          on: "pces(not dropped)"
          facts: [SC-CMD-025]
        - id: migrated
          check: "all(pces(not dropped), migrated)"
          wait_up_to: 3h
          needs: [migrate]
          facts: [SC-UPGRADE-SIMPLE-004, SC-CMD-025]
        - id: to-2
          do: set-runlevel
          on: "pces(not dropped)"
          with: {level: 2}
          parallel: all
          needs: [migrated]
          facts: [SC-UPGRADE-SIMPLE-009]
        - id: services-up                # nobody restarts a PCE here
          check: "all(pces(not dropped), runlevel == 2 and running and not awaits_tables)"
          wait_up_to: 45m
          facts: [SC-UPGRADE-SIMPLE-008, SC-REPL-004]
        - id: to-5
          do: set-runlevel
          on: "pces(not dropped)"
          with: {level: 5}
          parallel: all
          needs: [services-up]
          facts: [SC-UPGRADE-SIMPLE-009]
        - id: await-5
          check: "all(pces(not dropped), runlevel == 5 and running)"
          wait_up_to: 45m
          on_fail: escalate
          facts: [SC-UPGRADE-SIMPLE-004, SC-NODE-005]
        - id: restart-on-login-error
          do: restart
          on: "pces(login_fails)"
          on_fail: proceed
          facts: [SC-UPGRADE-SIMPLE-011]
        - id: log-in
          do: log-in
          on: "pces(not dropped)"
          on_fail: {retry: 3, then: escalate}
          facts: [SC-UPGRADE-SIMPLE-012]
        - id: back-up-afterwards
          do: supercluster-data-dump
          on: "pces(not dropped)"
          parallel: all
          on_fail: proceed
          facts: [SC-UPGRADE-SIMPLE-013]
    """

  private static let rolling = """
    rolling-upgrade:
      source: "Supercluster guide 23.5, Supercluster Rolling Upgrade"
      facts: [SC-UPGRADE-ROLLING-002, SC-UPGRADE-ROLLING-003, SC-UPGRADE-ROLLING-005]
      severity: 3
      inputs: {leader: pce}
      steps:
        - id: health
          check: "all(pces(not dropped), health == normal)"
          wait_up_to: 1h
          facts: [SC-UPGRADE-SIMPLE-001]
        - id: back-up
          do: supercluster-data-dump
          on: "pces(not dropped)"
          parallel: all
          facts: [SC-UPGRADE-SIMPLE-001, SC-BACKUP-009]
        - id: the-leader
          run: rolling-upgrade-of-one-pce
          with: {p: leader}
          facts: [SC-UPGRADE-ROLLING-003]
        - id: each-member                # printed as steps 4 to 6, meant as 5 to 7
          for_each: "pces(it != leader and not dropped)"
          run: rolling-upgrade-of-one-pce
          with: {p: item}
          needs: [the-leader]
          facts: [SC-UPGRADE-ROLLING-002, SC-DOC-024]
        - id: back-up-afterwards
          do: supercluster-data-dump
          on: "pces(not dropped)"
          parallel: all
          on_fail: proceed
          facts: [SC-UPGRADE-SIMPLE-013]
    rolling-upgrade-of-one-pce:
      source: "Supercluster guide 23.5, Supercluster Rolling Upgrade"
      facts: [SC-UPGRADE-ROLLING-002, SC-UPGRADE-ROLLING-004, SC-UPGRADE-ROLLING-012]
      severity: 3
      inputs: {p: pce}
      steps:
        - id: others-at-5
          check: "all(pces(it != p and not dropped), runlevel == 5 and running)"
          wait_up_to: 1h
          facts: [SC-UPGRADE-ROLLING-012, SC-UPGRADE-ROLLING-004]
        - id: stop
          do: cluster-stop
          on: p
          needs: [others-at-5]
          facts: [SC-UPGRADE-ROLLING-002]
        - id: install
          do: install
          on: p
          needs: [stop]
          on_fail: {retry: 2, then: escalate}
          facts: [SC-UPGRADE-ROLLING-002, SC-NODE-003]
        - id: start-at-1                 # on all nodes; one sentence says any node
          do: start
          on: p
          with: {runlevel: 1}
          needs: [install]
          facts: [SC-UPGRADE-ROLLING-002, SC-DOC-026]
        - id: runtime-files
          do: update-runtime-env
          on: p
          facts: [SC-UPGRADE-ROLLING-002, SC-DOC-026]
        - id: check-env
          do: check-env
          on: p
          facts: [SC-CMD-028]
        - id: migrate                    # the type is printed for the leader only
          do: migrate
          on: p
          with: {upgrade_type: rolling}
          needs: [start-at-1]
          on_fail: {retry: 2, then: escalate}
          facts: [SC-CMD-024, SC-DOC-025, SC-UPGRADE-ROLLING-001]
        - id: upgrade-status
          do: supercluster-upgrade-status
          on: p
          facts: [SC-CMD-025]
        - id: to-5
          do: set-runlevel
          on: p
          with: {level: 5}
          needs: [migrate]
          facts: [SC-UPGRADE-ROLLING-002, SC-UPGRADE-ROLLING-005]
        - id: await-5
          check: "p.runlevel == 5 and p.running"
          wait_up_to: 45m
          facts: [SC-UPGRADE-ROLLING-012]
        - id: restart-on-login-error
          do: restart
          on: "pces(it == p and login_fails)"
          on_fail: proceed
          facts: [SC-UPGRADE-SIMPLE-011]
        - id: log-in
          do: log-in
          on: p
          on_fail: {retry: 3, then: escalate}
          facts: [SC-UPGRADE-SIMPLE-012]
    """
}
