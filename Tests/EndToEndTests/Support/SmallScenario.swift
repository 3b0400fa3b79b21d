/// A drill of two PCEs that is played in a moment, with pieces to change.
struct SmallScenario {
  var name = "small"
  var summary = "A member loses power for ten minutes."
  var length = "1h"
  var oneWayLatency = "40ms"
  var outage = "10m"
  var people = ""
  var steadyState = "all(pce, health == normal)"
  var timeline = ""
  var expect = """
      one-leader:
        never: count(pce, role == leader) > 1
        when: not pce:west.powered
    """
  var more = ""

  var text: String {
    """
    firedrill: 1
    kind: scenario
    name: \(name)
    summary: "\(summary)"
    clock: {start: "2026-03-14T20:00:00Z", length: \(length)}
    sites: [east, west]
    links:
      - {between: [east, west], latency: \(oneWayLatency), bandwidth: 1Gbps}
    systems:
      bigco:
        model: supercluster
        leader: east
        pces:
          east: {site: east, layout: 2x2}
          west: {site: west, layout: 2x2}
    clients:
      vens-west: {kind: ven, home: west, count: 20}
    \(people)
    steady_state: ["\(steadyState)"]
    timeline:
      - {id: power-loss, at: 10m, fault: site.power_loss, on: "site:west", for: \(outage)}
    \(timeline)
    expect:
    \(expect)
    \(more)

    """
  }

  /// The small drill with its claim turned into another.
  static func claiming(_ claim: String, expected: String = "hold") -> SmallScenario {
    var scenario = SmallScenario()
    scenario.expect = "  claim: {\(claim), expected: \(expected)}"
    return scenario
  }
}
