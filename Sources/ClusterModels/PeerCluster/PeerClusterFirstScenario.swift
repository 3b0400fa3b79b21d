/// A commented first scenario that runs as it is.
enum PeerClusterFirstScenario {
  /// The scenario for a fault; nil for a fault without a text, or numbers that need another shape.
  static func text(machines count: Int, fault: String) -> String? {
    guard (2...20).contains(count), let play = play(fault, last: count) else { return nil }
    let sites = (1...count).map { "site\($0)" }
    let links = (2...count).map {
      "    - {between: [site1, site\($0)], latency: 15ms, bandwidth: 1Gbps}"
    }
    let machines = (1...count).map { "      lab\($0): {site: site\($0)}" }
    let names = (1...count).map { "lab\($0)" }
    return """
      # A first scenario: \(count) machines in a cluster, and \(play.summary).
      # Run it with `firedrill run`, look up any word with `firedrill explain`.
      firedrill: 1
      kind: scenario
      name: my-\(fault)
      summary: "\(play.summary)"

      clock: {start: "2026-03-14T20:00:00Z", length: 8h}

      sites: [\(sites.joined(separator: ", "))]
      links:
      \(links.map { String($0.dropFirst(2)) }.joined(separator: "\n"))

      systems:
        mail:
          model: peer-cluster
          clusters:
            CompanyName:
              groups:
                Main_Group: {machines: [\(names.joined(separator: ", "))]}
              settings: {dnsconfig: corp-dns, hat: standard, smtproutes: relays}
          machines:
      \(machines.joined(separator: "\n"))

      people:
        admin:
          notices: [{alert: host-down, after: {lognormal: {median: 8m, p95: 25m}}}]

      steady_state:
        - cluster:CompanyName.agreed
        - "cluster:CompanyName.connected == \(count)"

      timeline:
      \(play.timeline)

      expect:
        managed:                             # any member takes the login (PC-RTO-001)
          always: cluster:CompanyName.managed
          when: "\(play.trouble)"
        in-step-again:
          after: \(play.trigger)
          within: 2h
          eventually: "cluster:CompanyName.agreed and cluster:CompanyName.connected == \(count)"
          hold_for: 5m

      """
  }

  private struct Play {
    var summary: String
    var timeline: String
    var trigger: String
    /// What puts the first claim to the test.
    var trouble: String
  }

  private static func play(_ fault: String, last: Int) -> Play? {
    let edit = """
        - {id: edit, at: 45m, do: configure, on: "machine:lab1", with: {mode: cluster-mode, setting: dnsconfig, to: new-dns}}
        - {id: commit, after: edit.done, do: commit, on: "machine:lab1"}
      """
    let fewer = "cluster:CompanyName.connected < \(last)"
    switch fault {
    case "machine-site":
      return Play(
        summary: "a machine's site loses power while somebody changes a setting",
        timeline:
          "  - {id: dark, at: 30m, fault: site.power_loss, on: \"site:site\(last)\", for: 1h}\n"
          + edit, trigger: "dark.end", trouble: fewer)
    case "wan-cut":
      return Play(
        summary: "a machine is cut off for an hour while somebody changes a setting",
        timeline:
          "  - {id: cut, at: 30m, fault: site.isolated, on: \"site:site\(last)\", for: 1h}\n"
          + edit, trigger: "cut.end", trouble: fewer)
    case "planned-maintenance":
      return Play(
        summary: "a machine is taken out, worked upon and brought back",
        timeline: """
            - id: maintenance
              at: 30m
              run: detach-and-return
              by: admin
              with: {m: "machine:lab1", host: "machine:lab\(last)"}
          """, trigger: "maintenance.end", trouble: fewer)
    default: return nil
    }
  }
}
