/// Upgrading the machines of a cluster.
enum PeerUpgradeProcedures {
  static let text = """
    upgrade-a-machine:
      source: "AsyncOS clusters chapter, Upgrading Machines in a Cluster"
      facts: [PC-UPG-002]
      severity: 4
      inputs: {m: machine, v: version}
      steps:
        - id: download                 # in the background, while connected
          do: upgrade-download
          on: m
          attend: true
          facts: [PC-UPG-006]
        - id: detach
          do: disconnect
          on: m
          facts: [PC-UPG-002, PC-UPG-007]
        - id: suspend
          do: suspendlistener
          on: m
          facts: [PC-UPG-010]
        - id: upgrade
          do: upgrade
          on: m
          with: {version: v}
          attend: true
          needs: [detach]
          facts: [PC-UPG-002, PC-UPG-003]
        - id: resume                   # resume ends both kinds of suspension
          do: resume
          on: m
          needs: [upgrade]
          facts: [PC-UPG-010, PC-GAP-008]
    reconnect-a-machine:
      source: "AsyncOS clusters chapter, Upgrading Machines in a Cluster"
      facts: [PC-UPG-005]
      severity: 4
      inputs: {m: machine}
      steps:
        - id: reconnect
          do: reconnect
          on: m
          facts: [PC-UPG-002, PC-UPG-005]
    upgrade-one-by-one:
      source: "AsyncOS clusters chapter, Upgrading Machines in a Cluster"
      facts: [PC-UPG-002, PC-GAP-009]
      severity: 4
      inputs: {all: list of machine, v: version}
      steps:
        - id: each
          for_each: all
          run: upgrade-a-machine
          with: {m: item, v: v}
          facts: [PC-UPG-002, PC-UPG-007]
        - id: reconnect-each           # when all are upgraded, by the numbered steps
          for_each: all
          run: reconnect-a-machine
          with: {m: item}
          needs: [each]
          facts: [PC-UPG-002, PC-UPG-005, PC-GAP-009]
    upgrade-and-reconnect:
      source: "AsyncOS clusters chapter, Upgrading Machines in a Cluster"
      facts: [PC-UPG-004]
      severity: 4
      inputs: {m: machine, v: version}
      steps:
        - {id: upgrade, run: upgrade-a-machine, with: {m: m, v: v}}
        - {id: reconnect, run: reconnect-a-machine, with: {m: m}}
    upgrade-as-two-clusters:
      source: "AsyncOS clusters chapter, Upgrading Machines in a Cluster"
      facts: [PC-UPG-004, PC-GAP-009]
      severity: 4
      inputs: {first: machine, second: machine, others: list of machine, v: version}
      steps:
        - id: the-first
          run: upgrade-a-machine
          with: {m: first, v: v}
          facts: [PC-UPG-002]
        - id: the-second
          run: upgrade-a-machine
          with: {m: second, v: v}
          facts: [PC-UPG-002]
        - id: first-back               # now there is one of its version to return to
          run: reconnect-a-machine
          with: {m: first}
          needs: [the-second]
          facts: [PC-UPG-004, PC-UPG-005]
        - id: second-back
          run: reconnect-a-machine
          with: {m: second}
          facts: [PC-UPG-004, PC-UPG-005]
        - id: each                     # the upgraded ones are a cluster of their own meanwhile
          for_each: others
          run: upgrade-and-reconnect
          with: {m: item, v: v}
          facts: [PC-UPG-004]
    """
}
