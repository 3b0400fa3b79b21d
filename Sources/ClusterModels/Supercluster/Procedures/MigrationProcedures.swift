/// Backups of all, restoring all, new machines, another Supercluster's data.
enum MigrationProcedures {
  static let text = """
    back-up-supercluster:
      source: "Supercluster guide 23.5, Back Up the Supercluster"
      facts: [SC-BACKUP-009, SC-BACKUP-010, SC-BACKUP-011]
      severity: 1
      inputs: {leader: pce}
      steps:
        - id: dump-each
          do: supercluster-data-dump
          on: "pces(joined)"
          parallel: one
          facts: [SC-BACKUP-009, SC-CMD-022]
        - id: copy-each                  # the same generation everywhere
          for_each: "pces(joined and not believes_leading)"
          run: copy-leader-backup-to
          with: {leader: leader, member: item}
          facts: [SC-BACKUP-010, SC-BACKUP-011]
        - id: save-files
          do: save-runtime-env
          on: "pces(joined)"
          facts: [SC-BACKUP-004, SC-BACKUP-009]
    copy-leader-backup-to:
      source: "Supercluster guide 23.5, Back Up the Supercluster"
      facts: [SC-BACKUP-010]
      inputs: {leader: pce, member: pce}
      steps:
        - id: copy
          do: copy-leader-backup
          on: leader
          with: {to: member}
          facts: [SC-BACKUP-010]
    restore-entire-supercluster:
      source: "Supercluster guide 23.5, Restore the Entire Supercluster"
      facts: [SC-RESTORE-002, SC-RESTORE-013, SC-RESTORE-017, SC-DOC-046]
      severity: 7
      inputs: {leader: pce, members: list of pce}
      steps:
        - id: stop-all
          do: cluster-stop
          on: "pces(not standalone)"
          parallel: all
          attend: true
          facts: [SC-RESTORE-002, SC-RESTORE-013]
        - id: reset-all
          do: reset
          on: "pces(not standalone)"
          needs: [stop-all]
          facts: [SC-RESTORE-013, SC-CMD-008]
        - id: start-at-1
          do: start
          on: "pces(not standalone)"
          with: {runlevel: 1}
          parallel: all
          needs: [reset-all]
          facts: [SC-RESTORE-013]
        - id: set-up
          do: setup
          on: "pces(not standalone)"
          needs: [start-at-1]
          facts: [SC-CMD-026]
        - id: leader-data
          run: restore-data
          with: {which: leader, leader: leader}
          facts: [SC-RESTORE-016]
        - id: member-data
          for_each: members
          run: restore-data
          with: {which: item, leader: leader}
          facts: [SC-RESTORE-016]
        - id: bundles                    # a step of the single restore only: SC-DOC-046
          do: install-ven-bundles
          on: "pces(not standalone)"
          facts: [SC-BACKUP-006, SC-DOC-046]
        - id: all-to-2
          do: set-runlevel
          on: "pces(not standalone)"
          with: {level: 2}
          parallel: all
          facts: [SC-RESTORE-017]
        - id: rejoin-leader
          do: supercluster-restore
          on: leader
          with: {pce: leader, restore_type: entire_supercluster}
          needs: [all-to-2]
          facts: [SC-RESTORE-006, SC-RESTORE-014]
        - id: rejoin-members
          for_each: members
          run: rejoin-in-entire-restore
          with: {member: item, leader: leader}
          needs: [rejoin-leader]
          facts: [SC-RESTORE-014]
        - id: all-to-5
          do: set-runlevel
          on: "pces(joined)"
          with: {level: 5}
          parallel: all
          needs: [rejoin-members]
          facts: [SC-RESTORE-013]
        - id: verify
          check: "all(pces(joined), health == normal)"
          wait_up_to: 2h
          on_fail: escalate
          facts: [SC-RESTORE-013, SC-HEALTH-019]
    restore-data:
      source: "Supercluster guide 23.5, Restore the Entire Supercluster"
      facts: [SC-RESTORE-016, SC-RESTORE-009, SC-DOC-041]
      inputs: {which: pce, leader: pce}
      steps:
        - id: on-data0
          do: supercluster-data-restore
          on: which
          with: {restore_type: entire_supercluster, restoring_pce: leader}
          facts: [SC-CMD-023, SC-RESTORE-016]
        - id: copy-file                  # the text places the file on data0 only: SC-DOC-042
          do: copy-backup-to-data1
          on: which
          facts: [SC-DOC-042]
        - id: on-data1
          do: supercluster-data-restore
          on: which
          with: {skip_db_restore: true, restore_type: entire_supercluster}
          needs: [on-data0]
          facts: [SC-RESTORE-009, SC-DOC-041]
    rejoin-in-entire-restore:
      source: "Supercluster guide 23.5, Restore the Entire Supercluster"
      facts: [SC-RESTORE-014]
      inputs: {member: pce, leader: pce}
      steps:
        - id: rejoin
          do: supercluster-restore
          on: member
          with: {pce: member, leader: leader, restore_type: entire_supercluster}
          facts: [SC-RESTORE-007, SC-RESTORE-014]
    preconfigure-addresses:
      source: "Supercluster guide 23.5, Migrate: new addresses"
      facts: [SC-MIGRATE-002, SC-MIGRATE-004, SC-LB-005, SC-LB-006, SC-DOC-050]
      severity: 2
      inputs: {moving: pce}
      steps:
        - id: enter
          do: update-runtime-env
          on: moving
          with: {new_addresses: true}
          facts: [SC-MIGRATE-002, SC-MIGRATE-003]
        - id: restart-it
          do: cluster-restart
          on: moving
          needs: [enter]
          facts: [SC-MIGRATE-002]
        - id: await-it
          check: "moving.running and moving.runlevel == 5"
          wait_up_to: 1h
          facts: [SC-MIGRATE-002]
        - id: restart-others
          do: cluster-restart
          on: "pces(it != moving and joined)"
          parallel: one
          needs: [await-it]
          facts: [SC-MIGRATE-002, SC-TOPO-008]
        - id: await-others
          check: "all(pces(joined), running and runlevel == 5)"
          wait_up_to: 1h
          facts: [SC-MIGRATE-002]
    migrate-pce:
      source: "Supercluster guide 23.5, Migrate a Supercluster"
      facts: [SC-MIGRATE-001, SC-RESTORE-011, SC-RESTORE-018]
      severity: 2
      inputs: {moving: pce, leader: pce}
      steps:
        - id: plan
          do: print-plan
          on: leader
          with: {of: migration}
          facts: [SC-MIGRATE-004]
        - id: addresses
          run: preconfigure-addresses
          with: {moving: moving}
          facts: [SC-MIGRATE-002, SC-LB-005]
        - id: back-up
          run: back-up-supercluster
          with: {leader: leader}
          facts: [SC-MIGRATE-001, SC-BACKUP-008]
        - id: stop-old
          do: cluster-stop
          on: moving
          attend: true
          facts: [SC-MIGRATE-001]
        - id: new-machines
          do: install
          on: moving
          with: {machines: new}
          needs: [stop-old, back-up]
          facts: [SC-RESTORE-018]
        - id: restore
          run: restore-single-pce
          with: {failed: moving, leader: leader}
          needs: [new-machines]
          facts: [SC-MIGRATE-001]
    import-from-supercluster:
      source: "Supercluster guide 23.5, Import Data from Another Supercluster"
      facts: [SC-MIGRATE-005, SC-MIGRATE-009, SC-MIGRATE-010]
      severity: 2
      inputs: {leader: pce, members: list of pce, source_leader: word, source_member: word}
      steps:
        - id: remap-leader
          do: remap-supercluster-backup
          on: leader
          with: {for: source_leader}
          facts: [SC-MIGRATE-009]
        - id: remap-members
          do: remap-supercluster-backup
          on: members
          with: {for: source_member}
          parallel: one
          facts: [SC-MIGRATE-009]
        - id: restore
          run: restore-entire-supercluster
          with: {leader: leader, members: members}
          on_fail: proceed                # its last steps wait for the login service
          facts: [SC-MIGRATE-005]
        - id: login
          do: update-supercluster-login
          on: leader
          facts: [SC-MIGRATE-010]
        - id: all-to-5
          do: set-runlevel
          on: "pces(joined)"
          with: {level: 5}
          parallel: all
          needs: [login]
          facts: [SC-MIGRATE-010]
        - id: verify
          check: "all(pces(joined), health == normal)"
          wait_up_to: 2h
          on_fail: escalate
          facts: [SC-MIGRATE-005]
    """
}
