/// New Superclusters, expansions, further members.
enum DeploymentProcedures {
  static let text = """
    deploy-new-supercluster:
      source: "Supercluster guide 23.5, Deploy a New Supercluster"
      facts: [SC-DEPLOY-001, SC-DEPLOY-002, SC-DEPLOY-003]
      severity: 2
      inputs: {leader: pce, members: list of pce}
      steps:
        - id: plan
          do: print-plan
          on: leader
          with: {of: deployment}
          facts: [SC-DEPLOY-011, SC-DEPLOY-018]
        - id: leader-to-2
          do: set-runlevel
          on: leader
          with: {level: 2}
          facts: [SC-DEPLOY-007]
        - id: init
          do: supercluster-init-leader
          on: leader
          needs: [leader-to-2]
          facts: [SC-CMD-009, SC-DEPLOY-006]
        - id: each-member                # one after another
          for_each: members
          run: join-member
          with: {member: item, leader: leader}
          needs: [init]
          facts: [SC-DEPLOY-008]
        - id: restart-all
          do: cluster-restart
          on: "pces(joined)"
          parallel: all
          needs: [each-member]
          facts: [SC-DEPLOY-013]
        - id: all-to-5
          do: set-runlevel
          on: "pces(joined)"
          with: {level: 5}
          parallel: all
          needs: [restart-all]
          facts: [SC-DEPLOY-013]
        - id: await-normal
          check: "all(pces(joined), health == normal)"
          wait_up_to: 40m
          on_fail: proceed
          facts: [SC-DEPLOY-015, AS-OPS-015]
        - id: verify
          do: verify-readiness
          on: leader
          on_fail: escalate
          facts: [SC-DEPLOY-015]
    expand-standalone-pce:
      source: "Supercluster guide 23.5, Expand a Standalone PCE to a Supercluster"
      facts: [SC-DEPLOY-017, SC-DEPLOY-018, SC-DEPLOY-020]
      severity: 2
      inputs: {leader: pce, members: list of pce, name: word}
      steps:
        - id: rename
          do: update-runtime-env
          on: leader
          with: {fqdn: name}
          facts: [SC-DEPLOY-017]
        - id: log-in
          do: verify-health
          on: leader
          needs: [rename]
          facts: [SC-DEPLOY-019]
        - id: connectivity
          do: print-plan
          on: leader
          with: {of: connectivity}
          facts: [SC-DOC-022, SC-DOC-072]
        - id: back-up
          do: supercluster-data-dump
          on: leader
          facts: [SC-BACKUP-008]
        - id: reach-from-leader
          run: test-connectivity-of
          with: {region: leader}
          facts: [SC-NET-013]
        - id: reach-from-members
          for_each: members
          run: test-connectivity-of
          with: {region: item}
          facts: [SC-NET-013]
        - id: deploy
          run: deploy-new-supercluster
          with: {leader: leader, members: members}
          needs: [log-in]
          facts: [SC-DEPLOY-017]
    test-connectivity-of:
      source: "Supercluster guide 23.5, Network Connectivity from PCEs to Data Nodes"
      facts: [SC-NET-013]
      severity: 2
      inputs: {region: pce}
      steps:
        - id: to-2
          do: set-runlevel
          on: region
          with: {level: 2}
          facts: [SC-NET-013]
        - id: test
          do: test-connectivity
          on: region
          needs: [to-2]
          on_fail: escalate
          facts: [SC-NET-013, SC-NET-003]
    join-member:
      source: "Supercluster guide 23.5, Join Members"
      facts: [SC-DEPLOY-008, SC-DEPLOY-009, SC-DOC-019]
      severity: 2
      inputs: {member: pce, leader: pce}
      steps:
        - id: to-2                       # the text tells it to the leader only: SC-DOC-019
          do: set-runlevel
          on: member
          with: {level: 2}
          facts: [SC-DEPLOY-009, SC-DOC-019]
        - id: join
          do: supercluster-join
          on: member
          with: {leader: leader}
          needs: [to-2]
          on_fail: {retry: 3, then: abort}
          facts: [SC-CMD-010, SC-DEPLOY-012]
    add-member:
      source: "Supercluster guide 23.5, Add Members to an Existing Supercluster"
      facts: [SC-DEPLOY-014, SC-DEPLOY-013, SC-BACKUP-008]
      severity: 2
      inputs: {leader: pce, members: list of pce}
      steps:
        - id: back-up-leader
          do: supercluster-data-dump
          on: leader
          facts: [SC-DEPLOY-014, SC-BACKUP-008]
        - id: existing-to-2              # by the reading of SC-DOC-020 only
          for_each: "pces(waits_for_join)"
          run: take-to-level
          with: {which: item, level: 2}
          facts: [SC-DOC-020]
        - id: each-member
          for_each: members
          run: join-member
          with: {member: item, leader: leader}
          facts: [SC-DEPLOY-008, SC-DEPLOY-014]
        - id: restart-all
          do: cluster-restart
          on: "pces(joined)"
          parallel: all
          needs: [each-member]
          facts: [SC-DEPLOY-013]
        - id: all-to-5
          do: set-runlevel
          on: "pces(joined)"
          with: {level: 5}
          parallel: all
          needs: [restart-all]
          facts: [SC-DEPLOY-013]
        - id: await-normal
          check: "all(pces(joined), health == normal)"
          wait_up_to: 40m
          on_fail: proceed
          facts: [SC-DEPLOY-015, AS-OPS-015]
        - id: verify
          do: verify-readiness
          on: leader
          on_fail: escalate
          facts: [SC-DEPLOY-015]
        - id: syslog
          for_each: members
          run: configure-syslog-of
          with: {leader: leader, member: item}
          facts: [SC-DEPLOY-021]
        - id: back-up-again
          do: supercluster-data-dump
          on: leader
          facts: [SC-DEPLOY-014, SC-BACKUP-008]
    configure-syslog-of:
      source: "Supercluster guide 23.5, Internal Syslog"
      facts: [SC-DEPLOY-021, SC-ROLE-012]
      inputs: {leader: pce, member: pce}
      steps:
        - id: configure
          do: configure-syslog
          on: leader
          with: {pce: member}
          facts: [SC-DEPLOY-021]
    cure-key-mismatch:
      source: "Supercluster guide 23.5, Join Members: different encryption keys"
      facts: [SC-DEPLOY-005, SC-DOC-021]
      severity: 3
      inputs: {member: pce, leader: pce, key: word}
      steps:
        - id: correct
          do: update-runtime-env
          on: member
          with: {encryption_key: key}
          facts: [SC-DEPLOY-005]
        - id: stop
          do: cluster-stop
          on: member
          attend: true
          facts: [SC-DEPLOY-005]
        - id: reset
          do: reset
          on: member
          needs: [stop]
          facts: [SC-DEPLOY-005]
        - id: start-at-1
          do: start
          on: member
          with: {runlevel: 1}
          needs: [reset]
          facts: [SC-DEPLOY-005]
        - id: set-up
          do: setup
          on: member
          needs: [start-at-1]
          facts: [SC-DEPLOY-005]
        - id: to-5                       # where the remedy ends
          do: set-runlevel
          on: member
          with: {level: 5}
          facts: [SC-DEPLOY-005]
        - id: join-again                 # inferred: SC-DOC-021
          run: join-member
          with: {member: member, leader: leader}
          facts: [SC-DOC-021]
    """
}
