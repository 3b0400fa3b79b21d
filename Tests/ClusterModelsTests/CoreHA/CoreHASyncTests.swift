import ClusterModeling
import Observations
import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Schedule and syncs: what a Standby pulls, when, and what becomes of one that cannot.
@Suite struct CoreHASyncTests {
  private func history(_ rehearsal: CoreHARehearsal, _ core: Int = 1) -> [CoreHA.SyncRecord] {
    Array(rehearsal.model.cores[core].replication.history.dropFirst())
  }

  @Test(.shows("CH-SYNC-001", "CH-SYNC-002", "CH-SYNC-009", "CH-SCHED-002"))
  func `syncs begin at StartTime and Run Every apart, over days`() {
    var rehearsal = CoreHARehearsal(
      CoreHAText(secondary: [("run_every", .duration(.hours(5)))]))
    rehearsal.save("s", [])
    rehearsal.run(until: .days(3))
    let begun = history(rehearsal).map(\.began.sinceStart)
    #expect(begun.count == 15)
    #expect(begun.first == .minutes(30))
    for (place, at) in begun.enumerated() {
      #expect(at == .minutes(30) + .hours(5) * Int64(place))
    }
    #expect(history(rehearsal).allSatisfy { $0.completed - $0.began == .minutes(5) })
    #expect(rehearsal.model.cores[0].replication.history.isEmpty)
    #expect(rehearsal.seconds("s", "next_sync") == 1_800 + 15 * 18_000 - 3 * 86_400)
  }

  @Test(.shows("CH-SCHED-001", "CH-SCHED-003", "CH-SCHED-004", "CH-SCHED-005"))
  func `a save at 2 pm lets the next sync wait for 1 pm of the next day`() {
    var rehearsal = CoreHARehearsal(
      CoreHAText(secondary: [("start_time", .duration(.hours(13)))]), clock: .hours(12))
    rehearsal.run(until: .hours(2))
    #expect(rehearsal.save("s", [("sync_completion", .boolean(false))]) == "done")
    #expect(rehearsal.seconds("s", "next_sync") == 23 * 3_600)
    rehearsal.run(until: .hours(27))
    // The one of 2 pm began with the save; then none before 1 pm.
    let begun = history(rehearsal).map(\.began.sinceStart)
    #expect(begun == [.zero, .hours(1), .hours(2), .hours(25), .hours(26)])
    rehearsal.finish()
    #expect(rehearsal.metric("sync.wait_after_save") == 82_800.0)
    #expect(rehearsal.metric("syncs.omitted_by_save") == 22)
    #expect(rehearsal.metric("sync.longest_gap") == 82_800.0)
    #expect(rehearsal.notes("CH-SCHED-003").contains { $0.contains("is withdrawn") })
  }

  @Test(.shows("CH-SCHED-001"), arguments: [0, 5, 12, 13, 22])
  func `the wait after a save is StartTime less the time of day`(hour: Int64) {
    var rehearsal = CoreHARehearsal(
      CoreHAText(secondary: [("start_time", .duration(.hours(13)))]), clock: .hours(hour))
    rehearsal.save("s", [])
    #expect(rehearsal.seconds("s", "next_sync") == Double(((13 - hour) + 24) % 24 * 3_600))
  }

  @Test(.shows("CH-SCHED-006"))
  func `a save that nobody follows by a look at StartTime is noted`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.save("s", [("failure", .boolean(false))])
    var reviewed = rehearsal
    #expect(rehearsal.figure("start_time.reviews_omitted") == 1)
    reviewed.command("review-start-time", on: "s")
    #expect(reviewed.model.cores[1].scheduler.needsReview == false)
    var set = CoreHARehearsal()
    set.save("s", [("start_time", .number(Double(Duration.hours(2).nanoseconds)))])
    #expect(set.figure("start_time.reviews_omitted") == 0)
  }

  @Test(.shows("CH-SCHED-007", "CH-GAP-015"))
  func `disabling HA stops the schedule and lets the running sync end`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .minutes(31))
    #expect(rehearsal.holds("s", "syncing"))
    rehearsal.save("s", [("ha", .symbol("disable"))])
    #expect(rehearsal.holds("s", "syncing") && !rehearsal.holds("s", "scheduler_runs"))
    rehearsal.run(until: .hours(10))
    #expect(history(rehearsal).map(\.result) == [.success])
    rehearsal.save("s", [("ha", .symbol("enable"))])
    #expect(rehearsal.holds("s", "scheduler_runs"))
    rehearsal.run(until: .hours(26))
    #expect(history(rehearsal).count > 1)
  }

  @Test(.shows("CH-GAP-021"))
  func `disabling HA stops the heartbeat too, unless it is read otherwise`() {
    for reading in [nil, false, true] {
      let goesOn = reading ?? false
      var rehearsal = CoreHARehearsal(
        CoreHAText(readings: reading.map { [("heartbeat_when_disabled", .boolean($0))] } ?? []))
      rehearsal.save("s", [("ha", .symbol("disable"))])
      rehearsal.begin("core.down", at: "p")
      rehearsal.run(for: .minutes(30))
      #expect(rehearsal.count("mdm", "failovers") == (goesOn ? 1 : 0))
    }
  }

  @Test(.shows("CH-SYNC-003", "CH-SYNC-004", "AS-IVC-010"))
  func `the first sync carries everything, later ones the changes, and none carries nothing`() {
    var rehearsal = CoreHARehearsal(
      CoreHAText(
        secondary: [("sync", CoreHAText.record([("fails", .fraction(0))]))], devices: 1_000))
    rehearsal.model.cores[1].hasFullCopy = false
    rehearsal.run(until: .minutes(45))
    let size = rehearsal.context.ledger.draw(
      CoreHAParameters.deviceSize, for: "core_system:mdm", 0)
    #expect(abs(history(rehearsal)[0].bytes - 1_000 * size * 1e6) < 1)
    rehearsal.run(until: .minutes(120))
    #expect(history(rehearsal)[1].items == 0)
    #expect(history(rehearsal)[1].bytes == 0)
    #expect(history(rehearsal)[1].result == .success)
    rehearsal.arrive(times: 7)
    rehearsal.run(until: .minutes(180))
    #expect(history(rehearsal)[2].items == 7)
    #expect(abs(history(rehearsal)[2].bytes - 200 * size * 1e6) < 1)
    let spans = history(rehearsal).map { ($0.completed - $0.began).seconds }
    #expect(spans[0] > spans[2] && spans[2] > spans[1])
    rehearsal.finish()
    #expect(rehearsal.metric("sync.first_bytes") == history(rehearsal)[0].bytes)
    #expect(rehearsal.metric("sync.later_items") == 7)
  }

  @Test(.shows("CH-SYNC-008", "CH-UPG-007", "CH-TOPO-014"))
  func `unequal releases are refused, and data age goes on growing`() {
    let text = CoreHAText(
      secondary: [("version", .text("11.2"))], system: [("checks", .text("permissive"))])
    var rehearsal = CoreHARehearsal(text)
    rehearsal.run(until: .hours(5))
    #expect(history(rehearsal).allSatisfy { $0.result == .refused })
    #expect(history(rehearsal)[0].words == "version-mismatch: 11.2 here, 11.3 there")
    #expect(rehearsal.seconds("s", "data_age") == 5 * 3_600)
    #expect(rehearsal.figure("syncs.refused") == 5)
    var strict = text
    strict.system = []
    #expect(
      CoreHARehearsal.problems(strict).contains {
        $0.severity == .error && $0.sources.contains("CH-TOPO-014")
      })
  }

  @Test(.shows("CH-SYNC-009", "CH-CONF-007", "CH-CONF-008"))
  func `each good sync, each bad one and a failover mail, and bad ones ask for attention`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .hours(3))
    let fault = rehearsal.begin("sync.fails", at: "s")
    rehearsal.run(until: .hours(5))
    #expect(rehearsal.count("s", "attention") == 2)
    #expect(!rehearsal.holds("mdm", "protected"))
    rehearsal.end(fault)
    rehearsal.run(until: .hours(6))
    #expect(rehearsal.count("s", "attention") == 0)
    #expect(
      history(rehearsal).map(\.result) == [
        .success, .success, .success, .failed, .failed, .success,
      ])
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .minutes(10))
    #expect(rehearsal.count("mdm", "failover_mails") == 1)
    rehearsal.finish()
    #expect(rehearsal.metric("mails.sync_completed") == 4)
    #expect(rehearsal.metric("mails.failure") == 3)
  }

  @Test(.shows("CH-CONF-007", "CH-CONF-008"))
  func `without the options nobody gets a mail`() {
    let off = CoreHAText.record([("email", .text("ops@example.com"))])
    var rehearsal = CoreHARehearsal(CoreHAText(secondary: [("notifications", off)]))
    rehearsal.run(until: .hours(2))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(until: .hours(3))
    #expect(rehearsal.count("mdm", "failover_mails") == 0)
    rehearsal.finish()
    #expect(rehearsal.metric("failovers") == 1)
    #expect(rehearsal.metric("mails.sync_completed") == 0)
    #expect(rehearsal.metric("mails.failure") == 0)
  }

  @Test(.shows("CH-SYNC-010"))
  func `the fields of the last sync are those of the last refresh`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.begin("sync.fails", at: "s")
    rehearsal.run(until: .hours(2))
    #expect(rehearsal.symbol("s", "last_sync_result") == "success")
    rehearsal.command("refresh-sync-status", on: "s")
    #expect(rehearsal.symbol("s", "last_sync_result") == "failed")
  }

  @Test(.shows("CH-SYNC-013"))
  func `the HA Status block shows the partner in mode Primary only`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .minutes(40))
    #expect(rehearsal.named("p", "partner") == "s")
    #expect(rehearsal.seconds("p", "partner_synced") == 300)
    #expect(rehearsal.named("s", "partner") == "none")
    rehearsal.type("failover-mode", on: "p", [("mode", .symbol("secondary"))])
    #expect(rehearsal.named("p", "partner") == "none")
  }

  @Test(.shows("CH-SYNC-007"))
  func `neither Core may be powered down during a sync`() {
    for target in ["p", "s"] {
      var strict = CoreHARehearsal()
      strict.run(until: .minutes(31))
      #expect(strict.refusedBy("power-off", on: target) == ["CH-SYNC-007"])
      #expect(strict.holds(target, "up"))
      var loose = CoreHARehearsal(CoreHAText(system: [("checks", .text("permissive"))]))
      loose.run(until: .minutes(31))
      #expect(loose.command("power-off", on: target) == .done)
      #expect(!loose.holds("s", "consistent"))
      loose.command("power-on", on: target)
      loose.run(until: .hours(3))
      #expect(loose.holds("s", "consistent") || target == "p")
    }
  }

  @Test(.shows("CH-RPO-002"))
  func `a Primary lost during a sync leaves the copy of the sync before`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .minutes(93))
    #expect(rehearsal.holds("s", "syncing"))
    rehearsal.begin("core.down", at: "p")
    #expect(!rehearsal.holds("s", "syncing"))
    #expect(rehearsal.seconds("s", "data_age") == 63 * 60)
    #expect(history(rehearsal).map(\.words).last == "lost its source and was rolled back")
    #expect(rehearsal.holds("s", "consistent"))
    rehearsal.run(for: .minutes(10))
    rehearsal.finish()
    #expect((rehearsal.metric("recovery_point") ?? 0) > 63 * 60)
    #expect(rehearsal.model.summaryLines.contains { $0.contains("rolls back") })
  }

  @Test(.shows("CH-RPO-001", "AS-IVC-013"), arguments: [1, 10, 29, 31, 34, 36, 59])
  func `a promotion lacks at most Run Every and the duration of a sync`(minute: Int64) throws {
    var rehearsal = CoreHARehearsal()
    rehearsal.run(until: .hours(3) + .minutes(minute))
    rehearsal.arrive(times: 3)
    rehearsal.begin("core.down", at: "p")
    let age = rehearsal.seconds("s", "data_age")
    // Copies are of 30 min past; they are complete 5 min later.
    let expected = minute >= 35 ? minute - 30 : minute + 30
    #expect(age == Double(expected * 60))
    rehearsal.run(for: .minutes(5))
    rehearsal.finish()
    let bound = try #require(rehearsal.metric("recovery_point.bound"))
    #expect(bound == 65 * 60)
    #expect(age <= bound)
    #expect(rehearsal.metric("writes.missing_at_promotion") == 3)
  }

  /// validity.md D1: the age of the copy is d + U(0, T): mean 36 min, deviation 17.32 min.
  @Test
  func `over all instants the age of the copy has the mean and the spread of the closed form`() {
    let takes = CoreHAText.record([
      ("takes", .duration(.minutes(6))), ("fails", .fraction(0)),
    ])
    var rehearsal = CoreHARehearsal(CoreHAText(secondary: [("sync", takes)]))
    rehearsal.run(until: .hours(2))
    var ages: [Double] = []
    for _ in 0..<600 {
      rehearsal.run(for: .seconds(3))
      ages.append(rehearsal.seconds("s", "data_age") / 60)
      rehearsal.run(for: .seconds(3))
    }
    let mean = ages.reduce(0, +) / Double(ages.count)
    let deviation = (ages.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(ages.count))
      .squareRoot()
    #expect(abs(mean - 36) < 1e-6)
    #expect(abs(deviation - 17.320_508) < 0.001)
    #expect(ages.min().map { $0 > 6 } == true && ages.max().map { $0 < 66 } == true)
  }

  /// validity.md D2: with a share of 0.1 of failing syncs the mean age at begin of copies is 36.67.
  @Test func `syncs that fail by chance age the copy as the closed form says`() {
    let sync = CoreHAText.record([
      ("takes", .duration(.zero)), ("fails", .fraction(0.1)),
    ])
    var sum = 0.0
    var count = 0
    for seed in 1...40 {
      var rehearsal = CoreHARehearsal(
        CoreHAText(
          secondary: [("sync", sync)],
          controls: [("heartbeat_interval", .duration(.days(30)))]), seed: UInt64(seed))
      rehearsal.run(until: .minutes(75))
      for _ in 0..<400 {
        rehearsal.run(for: .minutes(30))
        sum += rehearsal.seconds("s", "data_age") / 60
        count += 1
      }
    }
    // Read at a quarter and at three quarters of each period: the same mean as over all instants.
    #expect(abs(sum / Double(count) - 36.667) < 1.5)
  }

  @Test(.shows("CH-GAP-020", "CH-SYNC-006"))
  func `a sync that is due while one runs is skipped, or waits for it`() {
    for queues in [false, true] {
      let long = CoreHAText.record([
        ("takes", .duration(.minutes(90))), ("fails", .fraction(0)),
      ])
      let text = CoreHAText(
        secondary: [("sync", long)],
        readings: queues ? [("overlap", .text("queue"))] : [])
      #expect(CoreHARehearsal.problems(text).contains { $0.sources.contains("CH-SYNC-006") })
      var rehearsal = CoreHARehearsal(text)
      rehearsal.run(until: .hours(7))
      let begun = history(rehearsal).map(\.began.sinceStart)
      #expect(
        begun
          == (queues
            ? [.minutes(30), .minutes(120), .minutes(210), .minutes(300)]
            : [.minutes(30), .minutes(150), .minutes(270)]))
      #expect((rehearsal.figure("syncs.overlapping") ?? 0) > 0)
    }
  }

  @Test(.shows("CH-GAP-001"), arguments: [nil, "heartbeat", "sync", "both"])
  func `a failover starts by heartbeats, by a sync that cannot connect, or by both`(
    trigger: String?
  ) {
    var rehearsal = CoreHARehearsal(
      CoreHAText(readings: trigger.map { [("trigger", .text($0))] } ?? []))
    rehearsal.run(until: .minutes(69) + .seconds(59))
    rehearsal.begin("core.down", at: "p")
    rehearsal.run(for: .hours(1))
    rehearsal.finish()
    let expected = trigger == "sync" ? 1_201.0 : 91.0
    #expect(rehearsal.metric("detection") == expected)
    #expect(rehearsal.metric("detection.by_sync.worst") == 3_600.0)
  }

  @Test(.shows("CH-SCHED-009", "AS-IVC-022"))
  func `StartTime is read off the Secondary's own clock, and a difference is warned of`() {
    let text = CoreHAText(secondary: [("clock_ahead", .duration(.minutes(10)))])
    var rehearsal = CoreHARehearsal(text)
    #expect(rehearsal.seconds("s", "next_sync") == 20 * 60)
    #expect(CoreHARehearsal.problems(text).contains { $0.sources.contains("CH-SCHED-009") })
    rehearsal.command("correct-clock", on: "s")
    rehearsal.save("s", [])
    #expect(rehearsal.seconds("s", "next_sync") == 30 * 60)
  }

  @Test(.shows("CH-TEST-002"))
  func `after a sync device counts are equal, but for devices added meanwhile`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.arrive(times: 4, load: 1)
    #expect(rehearsal.count("p", "registered") == 104)
    #expect(rehearsal.count("s", "registered") == 100)
    rehearsal.run(until: .minutes(32))
    rehearsal.arrive(times: 2, load: 1)
    rehearsal.run(until: .minutes(36))
    #expect(rehearsal.count("s", "registered") == 104)
    rehearsal.command("enable", on: "s")
    #expect(rehearsal.refusedBy("compare-device-counts", on: "s").first == "CH-TEST-003")
    rehearsal.type("service-tomcat-start", on: "s")
    #expect(rehearsal.complete("compare-device-counts", on: "s") == "done")
    #expect(
      rehearsal.notes("CH-TEST-002").last == "shows 104 devices, p 106, of which 2 since the sync")
    rehearsal.run(until: .minutes(100))
    #expect(rehearsal.count("s", "registered") == 106)
    var atlas = CoreHARehearsal(CoreHAText(system: [("replicates", .text("atlas-only"))]))
    atlas.arrive(times: 2, load: 1)
    atlas.run(until: .minutes(40))
    atlas.type("service-tomcat-start", on: "s")
    #expect(atlas.complete("compare-device-counts", on: "s").contains("100 here, 102 there"))
  }

  @Test(.shows("CH-TEST-004"))
  func `a tomcat that nobody stopped is noted when the next sync is due`() {
    var rehearsal = CoreHARehearsal()
    rehearsal.type("service-tomcat-start", on: "s")
    rehearsal.run(until: .minutes(40))
    #expect(rehearsal.figure("tomcat.left_running") == 1)
    var stopped = CoreHARehearsal()
    stopped.type("service-tomcat-start", on: "s")
    stopped.type("service-tomcat-stop", on: "s")
    stopped.run(until: .minutes(40))
    #expect(stopped.figure("tomcat.left_running") == 0)
  }
}
