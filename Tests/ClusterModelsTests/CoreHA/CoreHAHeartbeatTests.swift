import ClusterModeling
import Observations
import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// The Secondary's heartbeat: spacing, count, failover, and how long detection takes.
@Suite struct CoreHAHeartbeatTests {
  typealias Detection = CoreHA.Detection

  /// Plays an outage of the Primary that begins so long before a heartbeat; when it was detected.
  private func detection(
    phase: Duration, outage: Duration? = nil, controls: CoreHAText.Keys = [],
    readings: CoreHAText.Keys = []
  ) -> Double? {
    var rehearsal = CoreHARehearsal(CoreHAText(controls: controls, readings: readings))
    rehearsal.run(until: .minutes(10) - phase)
    let fault = rehearsal.begin("inter_core.cut", at: "s")
    if let outage {
      rehearsal.run(for: outage)
      rehearsal.end(fault)
    }
    rehearsal.run(for: .minutes(20))
    return rehearsal.figure("detection")
  }

  @Test(.shows("CH-HB-001", "CH-SYNC-002", "CH-HB-003", "CH-HB-012"))
  func `the Secondary sends heartbeats H apart, and the Primary sends none`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .minutes(10))
    #expect(rehearsal.model.cores[1].watch.attempts == 10)
    #expect(rehearsal.model.cores[0].watch.attempts == 0)
    #expect(rehearsal.holds("s", "watching") && !rehearsal.holds("p", "watching"))
    // A dead Secondary raises nothing at the Primary, and nothing is pulled.
    rehearsal.begin("core.down", at: "s")
    rehearsal.run(for: .hours(3))
    #expect(!rehearsal.record.decisions.contains { $0.subject == "core:p" })
    #expect(rehearsal.figure("syncs.begun") == 0)
    #expect(rehearsal.refusedBy("view-module-log", on: "p").contains("CH-HB-012"))
  }

  @Test(.shows("CH-HB-004", "CH-HB-005", "CH-HB-012"))
  func `after a failure attempts are R apart, and the N-th starts a failover`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .seconds(599))
    rehearsal.begin("inter_core.cut", at: "s")
    rehearsal.run(for: .seconds(60))
    let lines = rehearsal.record.decisions.filter { $0.text.hasPrefix("HighAvailability") }
    #expect(lines.map(\.at.sinceStart) == [.seconds(610), .seconds(650)])
    #expect(lines.map(\.text).last == "HighAvailability: heartbeat failed, count 2 of 3")
    rehearsal.run(for: .seconds(40))
    #expect(rehearsal.count("mdm", "failovers") == 1)
    #expect(rehearsal.states("core:s", "state") == ["standby", "active"])
  }

  @Test(.shows("CH-HB-006"))
  func `one answer clears the count`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .seconds(599))
    for _ in 0..<5 {
      let fault = rehearsal.begin("inter_core.cut", at: "s")
      rehearsal.run(for: .seconds(52))
      #expect(rehearsal.count("s", "missed_heartbeats") == 2)
      rehearsal.end(fault)
      rehearsal.run(for: .seconds(88))
      #expect(rehearsal.count("s", "missed_heartbeats") == 0)
    }
    #expect(rehearsal.count("mdm", "failovers") == 0)
  }

  @Test(.shows("CH-HB-007", "CH-GAP-009"))
  func `reading A takes phase + (N-1) R + N T`() {
    #expect(detection(phase: .seconds(1)) == 91)
    #expect(detection(phase: .seconds(60)) == 150)
    #expect(
      detection(phase: .seconds(30), controls: [("connect_timeout", .duration(.zero))]) == 90)
    let bounds = Detection(.a, CoreHA.Settings.example, timeout: .seconds(10))
    #expect(
      [bounds.best, bounds.mean, bounds.worst] == [.seconds(90), .seconds(120), .seconds(150)])
    let atOnce = Detection(.a, CoreHA.Settings.example, timeout: .zero)
    #expect(
      [atOnce.best, atOnce.mean, atOnce.worst] == [.seconds(60), .seconds(90), .seconds(120)])
  }

  @Test(.shows("CH-HB-008", "CH-GAP-009"))
  func `reading B takes phase + (N-1) max(R, T) + T`() {
    let start: CoreHAText.Keys = [("recheck_from", .text("start"))]
    #expect(detection(phase: .seconds(1), readings: start) == 71)
    #expect(detection(phase: .seconds(60), readings: start) == 130)
    let slow: CoreHAText.Keys = [("connect_timeout", .duration(.seconds(40)))]
    #expect(detection(phase: .seconds(1), controls: slow, readings: start) == 121)
    let bounds = Detection(.b, CoreHA.Settings.example, timeout: .seconds(10))
    #expect([bounds.best, bounds.worst] == [.seconds(70), .seconds(130)])
  }

  @Test(.shows("CH-HB-009", "CH-GAP-009"))
  func `reading C takes phase + N R + (N+1) T`() {
    let exceed: CoreHAText.Keys = [("threshold", .text("exceed"))]
    #expect(detection(phase: .seconds(1), readings: exceed) == 131)
    #expect(detection(phase: .seconds(60), readings: exceed) == 190)
    let bounds = Detection(.c, CoreHA.Settings.example, timeout: .seconds(10))
    #expect([bounds.best, bounds.worst] == [.seconds(130), .seconds(190)])
  }

  @Test(.shows("CH-HB-007", "CH-HB-008", "CH-HB-009"))
  func `a run prints the bounds of all readings beside what it saw`() throws {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .minutes(5))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(5))
    rehearsal.finish()
    let seen = try #require(rehearsal.metric("detection"))
    let (best, worst) = (
      rehearsal.metric("detection.a.best"), rehearsal.metric("detection.a.worst")
    )
    #expect(try #require(best) <= seen && seen <= (try #require(worst)))
    #expect(rehearsal.metric("detection.a.mean") == 120)
    #expect(rehearsal.metric("detection.b.worst") == 130)
    #expect(rehearsal.metric("detection.c.worst") == 190)
    let lines = rehearsal.model.summaryLines
    #expect(lines.contains { $0.contains("A 1m30s to 2m30s; B 1m10s to 2m10s; C 2m10s to 3m10s") })
  }

  @Test(.shows("CH-HB-010"), arguments: [Int64(1), 15, 30, 45, 59])
  func `an outage shorter than (N-1) R is never detected, one beyond H + (N-1) R always`(
    phase: Int64
  ) {
    let atOnce: CoreHAText.Keys = [("connect_timeout", .duration(.zero))]
    func isDetected(_ outage: Int64) -> Bool {
      detection(phase: .seconds(phase), outage: .seconds(outage), controls: atOnce) != nil
    }
    #expect(!isDetected(59))
    #expect(isDetected(121))
    // In between the phase decides.
    #expect(isDetected(90) == (phase + 60 <= 90))
  }

  @Test(.shows("CH-HB-011"))
  func `with N of 1 any failed attempt starts a failover`() {
    let one: CoreHAText.Keys = [("consecutive_failures", .count(1))]
    #expect(detection(phase: .seconds(1), controls: one) == 11)
    #expect(detection(phase: .seconds(60), controls: one) == 70)
    let problems = CoreHARehearsal.problems(CoreHAText(controls: one))
    #expect(problems.contains { $0.severity == .warning && $0.sources == ["CH-HB-011"] })
  }

  @Test(.shows("CH-HB-014", "AS-IVC-012"))
  func `a promotion takes its time and succeeds`() {
    var rehearsal = CoreHARehearsal(CoreHAText(secondary: [("promotion", .duration(.minutes(8)))]))
    rehearsal.run(until: .seconds(599))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .seconds(91) + .minutes(8) - .seconds(1))
    #expect(rehearsal.holds("s", "promoting"))
    #expect(rehearsal.symbol("s", "state") == "standby")
    rehearsal.run(for: .seconds(2))
    #expect(rehearsal.symbol("s", "state") == "active")
  }

  @Test(.shows("CH-HB-002"))
  func `settings of the heartbeat in the Primary's block are ignored with a warning`() {
    let text = CoreHAText(primary: [("fail_over_controls", .text("defaults"))])
    let problems = CoreHARehearsal.problems(text)
    #expect(problems.contains { $0.severity == .warning && $0.sources == ["CH-HB-002"] })
  }

  /// validity.md C1: U(0, H) + (N-1) R with H 60 s, N 3, R 20 s; mean 70 s, deviation 17.32 s.
  @Test func `over all phases detection has the mean and the spread of the closed form`() {
    let phases = (0..<60).map { Duration.milliseconds(Int64($0) * 1_000 + 500) }
    let controls: CoreHAText.Keys = [
      ("recheck_interval", .duration(.seconds(20))), ("connect_timeout", .duration(.zero)),
    ]
    let seen = phases.compactMap { detection(phase: $0, controls: controls) }
    let mean = seen.reduce(0, +) / Double(seen.count)
    let variance = seen.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(seen.count)
    #expect(abs(mean - 70) < 1e-9)
    // Sixty evenly spaced phases have (60^2 - 1) / 12 instead of 60^2 / 12.
    #expect(abs(variance - 3_599.0 / 12) < 1e-6)
    let slow = phases.compactMap {
      detection(
        phase: $0,
        controls: [
          ("recheck_interval", .duration(.seconds(20))),
          ("connect_timeout", .duration(.seconds(5))),
        ])
    }
    #expect(abs(slow.reduce(0, +) / Double(slow.count) - 85) < 1e-9)
  }

  /// validity.md C2: mean heartbeats to a run of k losses, (1 - p^k) / ((1 - p) p^k); k 2, p 0.2.
  @Test func `lost heartbeats start a false failover as often as the closed form says`() {
    var attempts = 0.0
    let runs = 400
    for seed in 1...runs {
      var rehearsal = CoreHARehearsal(
        CoreHAText(controls: [
          ("consecutive_failures", .count(2)), ("connect_timeout", .duration(.zero)),
        ]), seed: UInt64(seed))
      let fault = FaultOccurrence(
        number: 1, fault: "heartbeat.loss", target: rehearsal.entity("s"),
        arguments: [("loss", .number(0.2))])
      rehearsal.model.begin(fault, rehearsal.context)
      rehearsal.run(until: .hours(12))
      attempts += Double(rehearsal.model.cores[1].watch.attempts)
      #expect(rehearsal.model.tally.falseFailovers == 1)
    }
    // 30 heartbeats with a deviation of about 29.5 each: four standard errors of 400 runs.
    #expect(abs(attempts / Double(runs) - 30) < 4 * 29.5 / 20)
  }
}

extension CoreHA.Settings {
  /// H 60 s, N 3, R 30 s.
  static var example: CoreHA.Settings {
    var settings = CoreHA.Settings()
    settings.interval = .seconds(60)
    settings.failures = 3
    settings.recheck = .seconds(30)
    return settings
  }
}
