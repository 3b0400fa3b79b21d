/// Taking machines out, upgrading them, bringing them back.
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
    """
}
