/// What is done about VENs that are shown Online and that nobody hears.
enum VENProcedures {
  static let text = """
    correct-stale-online:
      source: "Supercluster guide 23.5, VENs shown online though their PCE is unreachable"
      facts: [SC-VEN-020, SC-VEN-019]
      severity: 4
      inputs: {failed: pce, leader: pce}
      steps:
        - id: cause                      # the failed PCE is restored, or a new leader assigned
          check: "leader.accepts_policy_writes"
          wait_up_to: 4h
          facts: [SC-VEN-020]
        - id: unpair                     # for a failed member whose VENs are not to wait for it
          do: unpair-vens
          on: failed
          facts: [SC-VEN-020, SC-DOC-064]
        - id: delete-records             # optional: heartbeats that come again set it right
          do: delete-ven-records
          on: leader
          with: {pce: failed}
          on_fail: proceed
          facts: [SC-VEN-020]
    """
}
