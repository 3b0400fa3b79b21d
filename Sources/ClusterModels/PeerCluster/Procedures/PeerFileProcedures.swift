/// Loading saved configurations; a machine in the place of one that is lost.
enum PeerFileProcedures {
  static let text = """
    load-cluster-file:
      source: "AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances"
      facts: [PC-LOAD-004]
      severity: 4
      inputs: {m: machine, file: word}
      steps:
        - id: back-up
          do: saveconfig
          on: m
          facts: [PC-LOAD-002]
        - id: load
          do: loadconfig
          on: m
          with: {file: file, via: gui}
          facts: [PC-LOAD-004]
        - {id: check-network, act: "check the network settings", hands: 5m}
        - id: commit
          do: commit
          on: m
          with: {via: gui}
          needs: [load]
          facts: [PC-LOAD-004]
    load-machine-file:
      source: "AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances"
      facts: [PC-LOAD-005]
      severity: 4
      inputs: {m: machine, file: word, source: word, target: machine}
      steps:
        - id: back-up
          do: saveconfig
          on: m
          facts: [PC-LOAD-002]
        - id: load
          do: loadconfig
          on: m
          with: {file: file, source: source, target: target, via: gui}
          facts: [PC-LOAD-005]
        - {id: check-network, act: "check the network settings", hands: 5m}
        - id: commit
          do: commit
          on: m
          with: {via: gui}
          needs: [load]
          facts: [PC-LOAD-005]
    replace-machine:
      source: "AsyncOS clusters chapter, Loading a Configuration in Clustered Appliances"
      facts: [PC-LOAD-006, PC-RTO-001]
      severity: 7
      inputs: {lost: machine, new: machine, member: machine, into: word, file: word, source: word}
      steps:
        - id: remove-lost
          do: removemachine
          on: member
          with: {host: lost}
          facts: [PC-LEAVE-003, PC-GAP-020]
        - {id: join, run: join-over-ssh, with: {m: new, member: member}}
        - id: place
          do: setgroup
          on: member
          with: {host: new, group: into}
          needs: [join]
          facts: [PC-RTO-001, PC-JOIN-004]
        - id: load
          run: load-machine-file
          with: {m: member, file: file, source: source, target: new}
          needs: [place]
          facts: [PC-LOAD-005]
    """
}
