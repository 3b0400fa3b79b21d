/// Building a cluster, joining it in three ways, groups.
enum PeerJoinProcedures {
  static let text = """
    build-cluster:
      source: "AsyncOS clusters chapter, Procedures: Configuring an Example Cluster"
      facts: [PC-JOIN-017]
      severity: 3
      inputs: {first: machine, joiners: list of machine, name: word}
      steps:
        - id: log-out
          do: logout-gui
          on: [first, joiners]
          facts: [PC-CREATE-008]
        - id: create
          do: create-cluster
          on: first
          with: {name: name}
          facts: [PC-CREATE-005]
        - id: join-each
          for_each: joiners
          run: join-over-ssh
          with: {m: item, member: first}
          needs: [create]
          facts: [PC-JOIN-017, PC-JOIN-007]
    join-over-ssh:
      source: "AsyncOS clusters chapter, Joining an Existing Cluster over SSH"
      facts: [PC-JOIN-008]
      severity: 3
      inputs: {m: machine, member: machine}
      steps:
        - id: back-up
          do: saveconfig
          on: m
          facts: [PC-JOIN-015]
        - id: fingerprint
          do: print-fingerprint
          on: member
          facts: [PC-JOIN-018]
        - id: join
          do: join-cluster
          on: m
          with: {member: member, over: ssh}
          attend: true
          needs: [back-up, fingerprint]
          facts: [PC-JOIN-008, PC-JOIN-003]
        - id: follow
          do: connstatus
          on: member
          facts: [PC-JOIN-006]
    join-over-ccs:
      source: "AsyncOS clusters chapter, Joining an Existing Cluster over CCS"
      facts: [PC-JOIN-009]
      severity: 3
      inputs: {m: machine, member: machine}
      steps:
        - id: back-up
          do: saveconfig
          on: m
          facts: [PC-JOIN-015]
        - id: print-key
          do: prepjoin
          on: m
          with: {act: print}
          facts: [PC-JOIN-009]
        - id: enter-key
          do: prepjoin
          on: member
          with: {act: new, host: m}
          needs: [print-key]
          facts: [PC-JOIN-009, PC-JOIN-011, PC-JOIN-012]
        - id: commit
          do: commit
          on: member
          needs: [enter-key]
          facts: [PC-JOIN-010]
        - id: join
          do: join-cluster
          on: m
          with: {member: member, over: ccs}
          attend: true
          needs: [commit]
          facts: [PC-JOIN-009]
    join-with-keys:
      source: "AsyncOS clusters chapter, Joining over SSH with Pre-Shared Keys"
      facts: [PC-JOIN-010]
      severity: 3
      inputs: {m: machine, member: machine}
      steps:
        - id: back-up
          do: saveconfig
          on: m
          facts: [PC-JOIN-015]
        - id: show-key
          do: prepjoin
          on: m
          with: {act: print}
          facts: [PC-JOIN-010]
        - id: enter-key
          do: prepjoin
          on: member
          with: {act: new, host: m}
          needs: [show-key]
          facts: [PC-JOIN-010, PC-JOIN-012]
        - id: commit
          do: commit
          on: member
          needs: [enter-key]
          facts: [PC-JOIN-010]
        - id: continue
          do: join-cluster
          on: m
          with: {member: member, over: ssh, pre_shared_keys: true}
          attend: true
          needs: [commit]
          facts: [PC-JOIN-010, PC-REQ-007]
    add-group:
      source: "AsyncOS clusters chapter, Procedures: Configuring an Example Cluster"
      facts: [PC-GROUP-001]
      severity: 2
      inputs: {member: machine, into: word, hosts: list of machine}
      steps:
        - id: add
          do: addgroup
          on: member
          with: {group: into}
          facts: [PC-GROUP-001]
        - id: move-each
          for_each: hosts
          run: move-to-group
          with: {member: member, host: item, into: into}
          needs: [add]
          facts: [PC-GROUP-001, PC-GROUP-004]
    move-to-group:
      source: "AsyncOS clusters chapter, The clusterconfig Command"
      facts: [PC-GROUP-004]
      severity: 2
      inputs: {member: machine, host: machine, into: word}
      steps:
        - id: set
          do: setgroup
          on: member
          with: {host: host, group: into}
          facts: [PC-GROUP-001, PC-GROUP-004]
    """
}
