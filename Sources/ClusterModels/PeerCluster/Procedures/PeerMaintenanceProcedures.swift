/// Taking machines out and bringing them back, publishing a trial, looking for differences.
enum PeerMaintenanceProcedures {
  static let text = """
    detach-and-return:
      source: "AsyncOS clusters chapter, Disconnect/Reconnect"
      facts: [PC-DISC-007]
      severity: 3
      inputs: {m: machine, host: machine}
      steps:
        - id: detach
          do: disconnect
          on: m
          with: {host: host}
          facts: [PC-DISC-007, PC-DISC-006]
        - {id: work, act: "work on the machine", hands: 20m}
        - id: return
          do: reconnect
          on: m
          with: {host: host}
          needs: [detach]
          facts: [PC-DISC-007, PC-DISC-004]
        - id: in-step
          check: host.connected
          wait_up_to: 30m
          facts: [PC-DISC-007]
    try-then-publish:
      source: "AsyncOS clusters chapter, Experimenting with New Configurations"
      facts: [PC-SET-007]
      severity: 2
      inputs: {m: machine, own_mode: word, feature: word, value: word}
      steps:
        - id: show
          do: clustershow
          on: m
          with: {setting: feature}
          facts: [PC-SET-007]
        - id: copy-down
          do: clusterset
          on: m
          with: {setting: feature, from: cluster-mode, to: own_mode, act: copy}
          facts: [PC-SET-007, PC-SET-001]
        - id: try
          do: configure
          on: m
          with: {setting: feature, to: value, mode: own_mode}
          needs: [copy-down]
          facts: [PC-SET-007]
        - id: commit-trial
          do: commit
          on: m
          facts: [PC-SET-007]
        - {id: watch, act: "watch the mail of the machine", hands: 30m}
        - id: publish                  # upwards a move is the advised act
          do: clusterset
          on: m
          with: {setting: feature, from: own_mode, to: cluster-mode, act: move}
          needs: [watch]
          facts: [PC-SET-007, PC-GAP-024]
        - id: commit
          do: commit
          on: m
          facts: [PC-SET-007]
    check-consistency:
      source: "AsyncOS clusters chapter, Cluster Consistency"
      facts: [PC-CONS-006]
      severity: 3
      inputs: {m: machine, choices: word}
      steps:
        - id: resolve
          do: clustercheck
          on: m
          with: {choices: choices}
          attend: true
          facts: [PC-CONS-006, PC-CONS-007]
        - id: look-again
          do: clustercheck
          on: m
          with: {choices: ignore}
          attend: true
          facts: [PC-CONS-010]
    change-address:
      source: "AsyncOS clusters chapter, Network Questions"
      facts: [PC-LEAVE-005]
      severity: 3
      inputs: {m: machine, member: machine}
      steps:
        - id: save                     # the guide says nothing of machine-level settings
          do: saveconfig
          on: m
          facts: [PC-GAP-023]
        - {id: new-address, act: "add the address and move the listener to it", hands: 10m}
        - id: leave
          do: removemachine
          on: m
          facts: [PC-LEAVE-005]
        - id: rename
          do: sethostname
          on: m
          needs: [leave]
          facts: [PC-LEAVE-005]
        - id: old-name-gone
          do: list
          on: member
          facts: [PC-LEAVE-005]
        - id: log-out
          do: logout-gui
          on: m
          facts: [PC-LEAVE-005]
        - id: no-ccs
          do: interfaceconfig-ccs
          on: m
          with: {enable: false}
          facts: [PC-LEAVE-005]
        - {id: join, run: join-over-ssh, with: {m: m, member: member}}
    remove-ccs:
      source: "AsyncOS clusters chapter, Cluster Communication Security"
      facts: [PC-CCS-003]
      severity: 3
      inputs: {first: machine, others: list of machine, name: word}
      steps:
        - id: others-off
          do: interfaceconfig-ccs
          on: [first, others]
          with: {enable: false}
          facts: [PC-CCS-003]
        - id: leave
          do: removemachine
          on: others
          parallel: one
          facts: [PC-CCS-003]
        - id: delete
          do: removemachine
          on: first
          needs: [leave]
          facts: [PC-CCS-003, PC-ARCH-014]
        - id: build
          run: build-cluster
          with: {first: first, joiners: others, name: name}
          needs: [delete]
          facts: [PC-CCS-003]
    """
}
