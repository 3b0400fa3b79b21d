/// Listen-only mode on, and off in the long and the short form.
enum ListenOnlyProcedures {
  static let text = """
    enable-listen-only:
      source: "Supercluster guide 23.5, Enable PCE Listen Only Mode"
      facts: [SC-LISTEN-006, SC-LISTEN-004]
      inputs: {p: pce}
      steps:
        - {id: stop, do: stop, on: p, attend: true, facts: [SC-LISTEN-006]}
        - id: start-at-1
          do: start
          on: p
          with: {runlevel: 1}
          needs: [stop]
          facts: [SC-LISTEN-006]
        - id: enable
          do: listen-only-mode
          on: p
          with: {mode: enable}
          needs: [start-at-1]
          facts: [SC-LISTEN-006, SC-LISTEN-008]
        - {id: to-5, do: set-runlevel, on: p, with: {level: 5}, facts: [SC-LISTEN-006]}
    disable-listen-only:                  # the long form, with an outage that the short one spares
      source: "Supercluster guide 23.5, Disable PCE Listen Only Mode"
      facts: [SC-LISTEN-007, SC-DOC-032]
      inputs: {p: pce}
      steps:
        - {id: stop, do: stop, on: p, attend: true, facts: [SC-LISTEN-007]}
        - id: start-at-1
          do: start
          on: p
          with: {runlevel: 1}
          needs: [stop]
          facts: [SC-LISTEN-007]
        - id: disable
          do: listen-only-mode
          on: p
          with: {mode: disable}
          needs: [start-at-1]
          facts: [SC-LISTEN-007, SC-LISTEN-008]
        - {id: to-5, do: set-runlevel, on: p, with: {level: 5}, facts: [SC-LISTEN-007]}
    disable-listen-only-at-5:
      source: "Supercluster guide 23.5, Disable PCE Listen Only Mode, note"
      facts: [SC-LISTEN-008, SC-LISTEN-009]
      inputs: {p: pce}
      steps:
        - id: vens-active                # all have gone from Active (Syncing) to Active
          check: "p.syncing_vens == 0"
          wait_up_to: 4h
          facts: [SC-LISTEN-009]
        - id: disable
          do: listen-only-mode
          on: p
          with: {mode: disable}
          needs: [vens-active]
          facts: [SC-LISTEN-008, SC-LISTEN-009]
    """
}
