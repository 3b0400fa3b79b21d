/// Bringing a failed PCE back.
enum RestoreProcedures {
  static let text = """
    restore-single-pce:
      source: "Supercluster guide 23.5, Restore a Single PCE"
      facts: [SC-RESTORE-001, SC-RESTORE-004, SC-RESTORE-005, SC-LEADER-006]
      severity: 5
      inputs: {failed: pce, leader: pce}
      steps:
        - id: stop-failed
          do: stop
          on: failed
          attend: true
          facts: [SC-RESTORE-004]
        - id: survivors-to-2
          do: set-runlevel
          on: "pces(it != failed and not dropped)"
          with: {level: 2}
          parallel: all
          facts: [SC-RESTORE-004]
        - id: await-2
          check: "all(pces(it != failed and not dropped), runlevel == 2 and running)"
          wait_up_to: 30m
          facts: [SC-RESTORE-004]
        - id: drop-failed                # refused when it was dropped before; go on
          do: supercluster-drop
          on: leader
          with: {pce: failed}
          on_fail: proceed
          facts: [SC-RESTORE-004]
        - id: survivors-serve            # by the reading of SC-DOC-047 only
          for_each: "pces(it != failed and serves_in_restore)"
          run: take-to-level
          with: {which: item, level: 5}
          facts: [SC-DOC-047]
        - id: reset
          do: reset
          on: failed
          needs: [stop-failed]
          facts: [SC-RESTORE-005, SC-CMD-008]
        - id: reconnect
          do: reconnect
          on: failed
          needs: [reset]
          facts: [SC-LEADER-004]
        - id: start-at-1
          do: start
          on: failed
          with: {runlevel: 1}
          needs: [reset]
          facts: [SC-RESTORE-005]
        - id: set-up
          do: setup
          on: failed
          needs: [start-at-1]
          facts: [SC-CMD-026]
        - id: data-restore
          do: supercluster-data-restore
          on: failed
          with: {restore_type: single_pce}
          needs: [set-up]
          facts: [SC-CMD-023]
        - id: data-restore-on-data1
          do: supercluster-data-restore
          on: failed
          with: {skip_db_restore: true, restore_type: single_pce}
          needs: [data-restore]
          facts: [SC-RESTORE-009]
        - id: bundles
          do: install-ven-bundles
          on: failed
          facts: [SC-BACKUP-006]
        - id: all-to-2
          do: set-runlevel
          on: "pces(it == failed or not dropped)"
          with: {level: 2}
          parallel: all
          facts: [SC-RESTORE-005]
        - id: await-all-at-2
          check: "all(pces(it == failed or not dropped), runlevel == 2 and running)"
          wait_up_to: 30m
          facts: [SC-RESTORE-005]
        - id: rejoin
          do: supercluster-restore
          on: failed
          with: {pce: failed, leader: leader, restore_type: single_pce}
          needs: [await-all-at-2, data-restore-on-data1]
          facts: [SC-CMD-014, SC-RESTORE-007]
        - id: all-to-5
          do: set-runlevel
          on: "pces(not dropped)"
          with: {level: 5}
          parallel: all
          needs: [rejoin]
          facts: [SC-RESTORE-005]
        - id: await-5
          check: "failed.runlevel == 5 and failed.running"
          wait_up_to: 45m
          facts: [SC-RESTORE-005]
        - id: stop-listening             # a data restore switches it on by itself: SC-DOC-033
          run: disable-listen-only-at-5
          with: {p: failed}
          facts: [SC-LISTEN-009, SC-DOC-033]
        - id: verify
          check: "failed.health == normal and failed.role == member"
          wait_up_to: 2h
          on_fail: escalate
          facts: [SC-RESTORE-005, SC-HEALTH-019]
    take-to-level:
      source: "Supercluster guide 23.5, Runlevels"
      facts: [SC-CMD-027, SC-NODE-007]
      inputs: {which: pce, level: count}
      steps:
        - id: set
          do: set-runlevel
          on: which
          with: {level: level}
          facts: [SC-CMD-027]
    back-up:
      source: "Supercluster guide 23.5, Back Up the Supercluster"
      facts: [SC-BACKUP-008, SC-BACKUP-009]
      inputs: {which: list of pce}
      steps:
        - id: dump
          do: supercluster-data-dump
          on: which
          facts: [SC-BACKUP-009, SC-CMD-022]
    """
}
