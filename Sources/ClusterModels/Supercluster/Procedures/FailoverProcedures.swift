/// Moving VENs by DNS, and bringing back a building.
enum FailoverProcedures {
  static let text = """
    fail-over-vens-by-dns:
      source: "Supercluster guide 23.5, Fail Over Workloads"
      facts: [SC-VEN-014, SC-HA-009, SC-HA-010]
      severity: 6
      inputs: {lost: pce, receiver: pce}
      steps:
        - id: check-headroom
          check: "receiver.vens + lost.vens <= receiver.rated_vens"
          on_fail: proceed
          facts: [SC-HA-010, SC-HA-014]
        - id: change-name
          do: change-dns
          on: lost
          with: {to: receiver}
          facts: [SC-VEN-014]
        - id: verify
          check: "lost.vens == 0"
          wait_up_to: 90m
          on_fail: proceed
          facts: [SC-VEN-014, SC-VEN-021]
    bring-vens-home-by-dns:
      source: "Supercluster guide 23.5, Fail Over Workloads"
      facts: [SC-VEN-014]
      severity: 4
      inputs: {home: pce}
      steps:
        - id: check-home
          check: "home.runlevel == 5 and home.health in [normal, warning]"
          wait_up_to: 4h
          facts: [SC-VEN-025]
        - id: change-name
          do: change-dns
          on: home
          with: {to: home}
          needs: [check-home]
          facts: [SC-VEN-014]
    promote-surviving-building:
      source: "Core 25.2 administration guide, site failure of a split cluster"
      facts: [SC-HA-005, AS-PCE-038, AS-PCE-047]
      severity: 8
      inputs: {p: pce}
      steps:
        - id: look                       # a half with enough votes goes on by itself
          check: "not p.answers and any(nodes(p), up)"
          wait_up_to: 5m
          facts: [SC-HA-005, AS-PCE-009]
        - id: keep-lost-half-off         # it must not start beside the promoted half
          do: isolate
          on: "nodes(p, not up)"
          facts: [AS-PCE-040]
        - id: promote-cluster
          do: promote-cluster-leader
          on: p
          facts: [AS-PCE-038]
        - id: promote-database
          do: promote-data-node
          on: p
          needs: [promote-cluster]
          facts: [AS-PCE-038, AS-PCE-047]
    bring-back-building:
      source: "Core 25.2 administration guide, site failure of a split cluster"
      facts: [AS-PCE-039, AS-PCE-040]
      severity: 4
      inputs: {p: pce}
      steps:
        - id: await-power
          check: "all(nodes(p), up)"
          wait_up_to: 24h
          facts: [AS-PCE-039]
        - id: revert
          do: revert-to-full-cluster
          on: p
          needs: [await-power]
          facts: [AS-PCE-039]
        - id: verify
          check: "p.health == normal"
          wait_up_to: 2h
          on_fail: escalate
          facts: [SC-HEALTH-019]
    """
}
