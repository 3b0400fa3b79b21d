import ClusterModeling
import ClusterModels
import Drills
import Observations
import ScenarioFiles
import Testing
import Units

/// Scenarios whose figures somebody has pushed to the ends of what the language takes.
///
/// Each is refused with a place in its text, or played: nothing that can be written stops the
/// program. The mutations are the same every time.
@Suite struct ExtremeFiguresTests {
  private static let catalogue = ModelCatalogue(Catalog.models)

  @Test func `before they are pushed all figures are right, and afterwards some still are`() {
    var chance = Chance(state: 5)
    for base in Self.bases {
      let reading = ScenarioFile.read(text: base, named: "x.yaml", catalogue: Self.catalogue)
      #expect(reading.scenario != nil, "\(reading.problemText)")
      let accepted = (0..<40).count { _ in
        let text = Self.pushed(base, &chance)
        return ScenarioFile.read(text: text, named: "x.yaml", catalogue: Self.catalogue).scenario
          != nil
      }
      #expect((8...36).contains(accepted))
    }
  }

  @Test(arguments: 0..<24)
  func `a scenario of extreme figures is refused with a place or played`(seed: UInt64) {
    var chance = Chance(state: seed &* 0x9E37_79B9_7F4A_7C15 &+ 1)
    for base in Self.bases {
      for _ in 0..<4 {
        let text = Self.pushed(base, &chance)
        let reading = ScenarioFile.read(text: text, named: "x.yaml", catalogue: Self.catalogue)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
        for problem in reading.problems {
          #expect(problem.location.file == "x.yaml", "\(problem.message)\n\(text)")
          #expect((1...lines).contains(problem.location.line) && problem.location.column > 0)
        }
        #expect((reading.scenario == nil) == reading.problems.contains { $0.severity == .error })
        guard var scenario = reading.scenario?.variants.last else { continue }
        scenario.maximumEvents = 1_500
        _ = Drill(scenario, seed: seed, isNominal: false, checksInvariants: true).run()
      }
    }
  }

  /// Each stopped the program once instead of being refused.
  @Test(arguments: [
    (
      "heartbeat: 5m, offline_after: 20m", "heartbeat: 9m, offline_after: 340s",
      "a VEN is not offline before its next heartbeat: 9m30s or more"
    ),
    ("loss: 0.01%", "loss: 100%", "a link's loss is below 100%"),
    ("jitter: 1ms, loss: 0.01%", "jitter: 13ms", "the jitter is larger than the latency"),
  ])
  func `figures that cannot go together are refused`(old: String, new: String, message: String) {
    let reading = ScenarioFile.read(
      text: Self.bases[0].replacing(old, with: new), named: "x.yaml", catalogue: Self.catalogue)
    #expect(reading.problems.filter { $0.severity == .error }.map(\.message) == [message])
  }

  @Test(arguments: [
    ("AS-VEN-005: 1m", "vens-rome: a hearing window or offline timer below"),
    ("AS-VEN-021: {uniform: [-200, 200]}", "the interval must be positive and the jitter"),
    ("AS-VEN-003: 0.4", "beat counts must be 1 to 200"),
    ("AS-VEN-015: 0.2", "flow interval, upload rate and buffer must be positive"),
  ])
  func `measured figures that cannot go together are refused`(line: String, message: String) throws
  {
    let reading = ScenarioFile.read(
      text: Self.bases[0] + "\ncalibration: site.yaml\n", named: "x.yaml",
      catalogue: Self.catalogue, source: MemoryFiles(["site.yaml": line + "\n"]))
    let errors = reading.problems.filter { $0.severity == .error }
    #expect(errors.count == 1 && errors.first?.location.file == "x.yaml")
    #expect(try #require(errors.first).message.contains(message))
  }

  /// The text with one to three of its figures replaced by extreme ones of the same sort.
  private static func pushed(_ base: String, _ chance: inout Chance) -> String {
    var words = Self.words(of: base)
    let figures = words.indices.filter { Self.extremes(for: words[$0]) != nil }
    for _ in 0...chance.below(3) {
      let place = figures[chance.below(figures.count)]
      guard let extremes = extremes(for: words[place]) else { continue }
      words[place] = extremes[chance.below(extremes.count)]
    }
    return words.joined()
  }

  /// Pieces of the text: words of letters, digits and points, and what stands between them.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var isWord = false
    for character in text {
      let belongs = character.isLetter || character.isNumber || ".%_-".contains(character)
      if words.isEmpty || !belongs || belongs != isWord {
        words.append(String(character))
      } else {
        words[words.count - 1].append(character)
      }
      isWord = belongs
    }
    return words
  }

  private static func extremes(for word: String) -> [String]? {
    guard word.first?.isNumber == true, !word.contains("T") else { return nil }
    if word.hasSuffix("%") { return ["0%", "100%", "99.9999%", "0.00001%", "100.1%"] }
    if word.hasSuffix("bps") { return ["0bps", "1bps", "9999999Gbps"] }
    if word.hasSuffix("B") { return ["0B", "1B", "9000TB"] }
    if word.allSatisfy(\.isNumber) { return ["0", "1", "199", "999999999999999999"] }
    guard ["s", "m", "h", "d"].contains(where: word.hasSuffix), word.allSatisfy({ $0 != "x" })
    else { return nil }
    return [
      "0s", "1ns", "1ms", "61s", "340s", "9m", "570s", "5h", "3652d", "3654d",
      "{exponential: {mean: 1000d}}", "{lognormal: {median: 1ns, p95: 3000d}}",
      "{empirical: [0s, 3000d]}", "{weibull: {shape: 0.1, scale: 1h}}",
    ]
  }

  /// A good-enough sequence of numbers that is the same everywhere.
  private struct Chance {
    var state: UInt64
    mutating func below(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
  }

  private static let bases: [String] = [
    """
    firedrill: 1
    kind: scenario
    name: pushed
    clock: {start: "2026-03-14T20:00:00Z", length: 5h}
    sites: [berlin, oslo, rome]
    links:
      - {between: [berlin, oslo], latency: 12ms, jitter: 1ms, loss: 0.01%, bandwidth: 1Gbps}
      - {between: [berlin, rome], round_trip: 30ms, bandwidth: 500Mbps}
    systems:
      pces:
        model: supercluster
        leader: berlin
        dns_ttl: 5m
        load_balancer: {every: 10s}
        pces:
          berlin: {site: berlin, layout: 4x2}
          oslo: {site: oslo, layout: 2x2}
          rome: {site: rome, layout: SNC}
    clients:
      vens-oslo: {kind: ven, home: oslo, count: 30, heartbeat: 5m, offline_after: 20m, missed_heartbeats: 1%}
      vens-rome: {kind: ven, home: rome, count: 20, unusable_trust: 2%, flow_summaries: 300, policy_apply: 20s}
    load:
      changes: {kind: policy.provision, every: 3m}
      contexts: {kind: workload.change, group: vens-oslo, every: {exponential: {mean: 2m}}, from: 1m, until: 4h}
    timeline:
      - {id: bad, at: 5m, fault: link.degrade, on: "link:berlin->oslo", with: {latency: 90ms, jitter: 5ms, loss: 2%, bandwidth: 5Mbps}, for: 2h}
      - {id: flap, at: 10m, fault: link.down, on: "link:oslo->berlin", pattern: {down: 2m, up: 3m, times: 3}}
      - {id: node, every: 30m, from: 5m, until: 4h, times: 3, fault: node.down, on: "node:berlin/core0", for: 5m}
      - {id: dns, at: 1h, fault: dns.change, on: "pce:oslo", with: {to: "pce:rome"}, for: 1h}
    expect:
      calm: {metric: "max(replication.lag)", pass: "p95 <= 40m", allow: any}
      back: {after: bad.end, within: 30m, eventually: "pce:oslo.health == normal", hold_for: 10m, allow: any}
    """,
    """
    firedrill: 1
    kind: scenario
    name: pushed-people
    clock: {length: 6h}
    sites: [berlin, oslo]
    links:
      - {between: [berlin, oslo], latency: 12ms, bandwidth: 1Gbps}
    systems:
      pces:
        model: supercluster
        leader: berlin
        pces: {berlin: {site: berlin, layout: 2x2}, oslo: {site: oslo, layout: 2x2}}
    people:
      oncall:
        count: 2
        available: ["0s .. 2h", "3h .. 6h"]
        notices: {alert: badge.yellow, after: {lognormal: {median: 5m, p95: 15m}}}
    procedures:
      look:
        severity: 3
        steps:
          - {id: call, act: call, hands: 4m}
          - {id: wait, check: "all(node, running) for 2m", wait_up_to: 20m, on_fail: {retry: 2, then: proceed}}
          - {id: off, do: set-runlevel, on: "pce:oslo", with: {level: 1}, takes: 5m, hands: 1m, wait_up_to: 9m, verify: "pce:oslo.runlevel == 1", on_fail: proceed}
          - {id: again, do: set-runlevel, on: "pce:oslo", with: {level: 5}, takes: {uniform: [5m, 9m]}}
    timeline:
      - {id: dead, at: 30m, fault: node.down, on: "node:berlin/data0", for: 45m}
      - {id: care, after: oncall.notices(dead), delay: 3m, run: look, by: oncall}
      - {id: more, when: "now > 1h", delay: {uniform: [1m, 2m]}, run: look, by: oncall}
    phases: {faults_end: dead.end, converge_within: 2h}
    expect:
      converges: {allow: any}
      health: {always: "pce:berlin.health == normal", between: [dead.end, end], allow: any}
    variants:
      early: {mistakes: [{step: care/again, kind: too_early, by: 1m}, {step: care/call, kind: repeat, times: 2}]}
      late: {mistakes: [{step: care/wait, kind: too_late, by: 20m, occurrence: 1}]}
    """,
  ]
}
