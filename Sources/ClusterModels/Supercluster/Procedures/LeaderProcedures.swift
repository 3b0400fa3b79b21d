/// Assigning a new leader, with the old one failed or connected.
enum LeaderProcedures {
  static let text = """
    assign-new-leader-failed:
      source: "Supercluster guide 23.5, Assign a New Leader: the leader has failed"
      facts: [SC-LEADER-002, SC-LEADER-003, SC-LEADER-004, SC-RUNLEVEL-008]
      severity: 8
      inputs: {lost: pce, candidate: pce}
      steps:
        - id: isolate          # it must not come back as a second leader
          do: isolate
          on: lost
          facts: [SC-LEADER-002, SC-LEADER-004]
        - id: survivors-to-2
          do: set-runlevel
          on: "pces(it != lost and not dropped)"
          with: {level: 2}
          parallel: all
          facts: [SC-LEADER-002, SC-RUNLEVEL-008]
        - id: await-2
          check: "all(pces(it != lost and not dropped), runlevel == 2 and running)"
          wait_up_to: 30m
          needs: [survivors-to-2]
          facts: [SC-DOC-036, SC-NODE-008]
        - id: drop
          do: supercluster-drop
          on: candidate
          with: {pce: lost}
          needs: [await-2]
          on_fail: {retry: 2, then: escalate}
          facts: [SC-CMD-013]
        - id: assign
          do: supercluster-assign-leader
          on: candidate
          needs: [drop]
          on_fail: {retry: 2, then: escalate}
          facts: [SC-CMD-012]
        - id: all-to-5
          do: set-runlevel
          on: "pces(it != lost and not dropped)"
          with: {level: 5}
          parallel: all
          needs: [assign]
          facts: [SC-LEADER-002]
        - id: await-5
          check: "all(pces(it != lost and not dropped), runlevel == 5 and running)"
          wait_up_to: 45m
          on_fail: escalate
          facts: [SC-LEADER-002, SC-NODE-005]
    assign-new-leader-connected:
      source: "Supercluster guide 23.5, Assign a New Leader: the leader is connected"
      facts: [SC-LEADER-001, SC-ROLE-014]
      severity: 3
      inputs: {candidate: pce}
      steps:
        - id: all-to-2
          do: set-runlevel
          on: "pces(not dropped)"
          with: {level: 2}
          parallel: all
          facts: [SC-LEADER-001]
        - id: await-2
          check: "all(pces(not dropped), runlevel == 2 and running)"
          wait_up_to: 30m
          facts: [SC-LEADER-001, SC-NODE-008]
        - id: assign
          do: supercluster-assign-leader
          on: candidate
          needs: [await-2]
          facts: [SC-LEADER-001, SC-CMD-012]
        - id: all-to-5                    # the steps name two PCEs only: SC-DOC-035
          do: set-runlevel
          on: "pces(returns_to_5)"
          with: {level: 5}
          parallel: all
          needs: [assign]
          facts: [SC-LEADER-001, SC-DOC-035]
        - id: await-5
          check: "all(pces(returns_to_5), runlevel == 5 and running)"
          wait_up_to: 45m
          on_fail: escalate
          facts: [SC-LEADER-001, SC-NODE-005]
    """
}
