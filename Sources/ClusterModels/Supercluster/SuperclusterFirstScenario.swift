/// A commented first scenario that runs as it is.
enum SuperclusterFirstScenario {
  /// Faults for which there is a text.
  static let faults = [
    "leader-site", "member-site", "core-node", "data-node", "wan-cut", "planned-leader-change",
  ]

  private static let sites = [
    "us-east", "eu-west", "ap-south", "us-west", "eu-north", "sa-east", "ap-east", "af-south",
  ]

  /// The scenario for a number of PCEs and a fault; nil for a fault or number without a text.
  static func text(pces count: Int, fault: String) -> String? {
    guard (2...8).contains(count), let play = play(fault) else { return nil }  // SC-TOPO-002
    let names = Array(sites.prefix(count))
    return """
      # A first scenario: \(count) PCEs, and \(play.summary).
      # Run it with `firedrill run`, look up any word with `firedrill explain`.
      firedrill: 1
      kind: scenario
      name: my-\(fault)
      summary: "\(play.summary)"

      clock: {start: "2026-03-14T20:00:00Z", length: 8h}

      # Sites and the links between them; latency is one way (AS-NET-001 to AS-NET-003 halved).
      sites: [\(names.joined(separator: ", "))]
      links:
      \(links(names))

      systems:
        bigco:
          model: supercluster
          version: "23.5"            # the guide's version; 25.2 warns of lag from 120 s on
          leader: \(names[0])
          pces:
      \(names.map { "      \($0): {site: \($0), layout: 4x2}" }.joined(separator: "\n"))

      # VENs by home PCE; all else about them comes from the assumption book.
      clients:
      \(names.map { "  vens-\($0): {kind: ven, home: \($0), count: 5000}" }.joined(separator: "\n"))

      load:
        policy-work: {kind: policy.provision, every: {exponential: {mean: 15m}}}

      # Somebody is on call and hears of a PCE that no longer answers.
      people:
        oncall:
          notices: [{alert: pce.unreachable, after: {lognormal: {median: 6m, p95: 20m}}}]

      # Must hold before the first fault, else the run says nothing.
      steady_state:
        - all(pce, health == normal)
        - count(pce, role == leader) == 1

      timeline:
      \(play.timeline)

      expect:
      \(play.expectations)

      """
  }

  private static func links(_ names: [String]) -> String {
    let latencies = ["40ms", "84ms", "121ms"]  // AS-NET-001, AS-NET-002, AS-NET-003
    var lines: [String] = []
    for first in names.indices {
      for second in names.indices where second > first {
        let latency = latencies[(first + second - 1) % latencies.count]
        lines.append(
          "  - {between: [\(names[first]), \(names[second])], latency: \(latency), "
            + "loss: 0.03%, bandwidth: 500Mbps}")
      }
    }
    return lines.joined(separator: "\n")
  }

  private struct Play {
    var summary: String
    var timeline: String
    var expectations: String
  }

  private static func play(_ fault: String) -> Play? {
    switch fault {
    case "leader-site": leaderSite
    case "member-site":
      Play(
        summary: "a member's site loses power for two hours",
        timeline:
          "  - {id: power-loss, at: 30m, fault: site.power_loss, on: \"site:eu-west\", for: 2h}",
        expectations: enforcement
          + back("power-loss.end", "count(pce, available) == count(pce)"))
    case "core-node":
      Play(
        summary: "a core node of the leader is down for an hour",
        timeline:
          "  - {id: node-loss, at: 30m, fault: node.down, on: \"node:us-east/core0\", for: 1h}",
        expectations: stillServed)
    case "data-node":
      Play(
        summary: "a data node of the leader is down for an hour and the database fails over",
        timeline:
          "  - {id: node-loss, at: 30m, fault: node.down, on: \"node:us-east/data0\", for: 1h}",
        expectations: stillServed + "\n" + back("node-loss.start", "pce:us-east.available"))
    case "wan-cut":
      Play(
        summary: "leader and first member are cut off from one another for an hour",
        timeline:
          "  - {id: cut, at: 30m, fault: partition, on: [\"site:us-east\", \"site:eu-west\"], for: 1h}",
        expectations: back("cut.end", "max(replication.lag) <= 30s"))
    case "planned-leader-change":
      Play(
        summary: "the first member becomes the leader by plan",
        timeline: """
            - id: change
              at: 30m
              run: assign-new-leader-connected
              by: oncall
              with: {candidate: "pce:eu-west"}
          """,
        expectations: back("change.start", "pce:eu-west.accepts_policy_writes"))
    default: nil
    }
  }

  private static let leaderSite = Play(
    summary: "the leader's site loses power for three hours and a member is promoted",
    timeline: """
        - {id: power-loss, at: 30m, fault: site.power_loss, on: "site:us-east", for: 3h}
        - id: promotion              # the guide's procedure; `firedrill explain` shows its steps
          after: oncall.notices(power-loss)
          run: assign-new-leader-failed
          by: oncall
          with: {lost: "pce:us-east", candidate: "pce:eu-west"}
      """,
    expectations: """
        single-leader:
          never: count(pce, accepts_policy_writes) > 1

      """ + enforcementInTheDark + back("power-loss.start", "pce:eu-west.accepts_policy_writes"))

  private static let stillServed = """
      yellow-not-red:
        never: pce:us-east.health == critical
    """

  private static let enforcement = """
      enforcement-kept:              # put to the test while VENs have no session
        always: vens.enforcing / vens.total >= 0.999
        when: vens.blind > 0

    """

  /// A former leader that is back and kept apart counts the silence and marks VENs Offline.
  private static let enforcementInTheDark = """
      enforcement-kept:              # put to the test while VENs have no session
        between: [power-loss.start, power-loss.end]
        always: vens.enforcing / vens.total >= 0.999
        when: vens.blind > 0

    """

  private static func back(_ event: String, _ condition: String) -> String {
    """
      back-in-time:
        after: \(event)
        within: 2h
        eventually: \(condition)
        hold_for: 10m
    """
  }
}
