/// Removing a PCE, moving VENs and NENs.
enum ReassignmentProcedures {
  static let text = """
    remove-pce:
      source: "Supercluster guide 23.5, Remove a PCE"
      facts: [SC-REMOVE-001, SC-REMOVE-002, SC-DOC-051]
      severity: 2
      inputs: {leaving: pce, receiver: pce, leader: pce}
      steps:
        - id: check-room
          check: "receiver.free_vens >= leaving.vens_counted"
          facts: [SC-REMOVE-004]
        - id: move-vens
          run: reassign-vens-by-api
          with: {from: leaving, to: receiver, leader: leader}
          facts: [SC-REMOVE-001, SC-REMOVE-002]
        - id: move-nens                  # the text names none: SC-DOC-051
          do: reassign-nens
          on: leader
          with: {from: leaving, to: receiver}
          facts: [SC-DOC-051]
        - id: none-left
          check: "leaving.vens == 0 and leaving.vens_counted == 0 and leaving.nens == 0"
          wait_up_to: 30m
          facts: [SC-REMOVE-001, SC-DOC-051]
        - id: to-2
          do: set-runlevel
          on: leaving
          with: {level: 2}
          facts: [SC-REMOVE-001]
        - id: leave
          do: supercluster-leave
          on: leaving
          needs: [to-2]
          facts: [SC-CMD-015, SC-REMOVE-006]
        - id: verify
          do: supercluster-members
          on: leader
          facts: [SC-DOC-051]
    reassign-vens-by-api:
      source: "Supercluster guide 23.5, Reassign a VEN to Another PCE"
      facts: [SC-VEN-023, SC-VEN-024, SC-VEN-025, SC-DOC-070]
      severity: 2
      inputs: {from: pce, to: pce, leader: pce}
      steps:
        - id: check-both
          check: "from.runlevel == 5 and from.running and to.runlevel == 5 and to.running"
          facts: [SC-VEN-025]
        - id: update                     # GET by 500, PUT one by one, each answered 204
          do: reassign-vens
          on: leader
          with: {from: from, to: to}
          needs: [check-both]
          facts: [SC-VEN-023, SC-API-015]
        - id: compare                    # GET again: active equals target
          check: "from.vens == 0"
          wait_up_to: 15m
          on_fail: escalate
          facts: [SC-VEN-023, SC-VEN-024]
    reassign-nens-by-api:
      source: "Supercluster guide 23.5, Reassign a NEN to Another PCE"
      facts: [SC-NEN-008, SC-NEN-009, SC-NEN-010]
      severity: 2
      inputs: {from: pce, to: pce, leader: pce}
      steps:
        - id: check-both
          check: "from.runlevel == 5 and from.running and to.runlevel == 5 and to.running"
          facts: [SC-NEN-010]
        - id: update
          do: reassign-nens
          on: leader
          with: {from: from, to: to}
          needs: [check-both]
          facts: [SC-NEN-008]
        - id: compare
          check: "from.nens == 0"
          wait_up_to: 10m
          on_fail: escalate
          facts: [SC-NEN-008, SC-NEN-009]
    """
}
