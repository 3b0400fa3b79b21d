import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Six channels, the window of kept segments, full copies, and what a promotion finds.
@Suite struct StandbyPairReplicationTests {
  /// 10 MB/s of log and 5120 segments kept: a window of 8192 s (SP-WAL-006).
  private var windowed: StandbyPairText {
    StandbyPairText(traffic: [
      ("wal_rate", .rate(BitRate(bitsPerSecond: 8e7))), ("wal_keep_segments", .count(5_120)),
      ("data", .bytes(ByteCount(10_000_000_000))),
      ("copy_rate", .rate(BitRate(bitsPerSecond: 8e8))),
    ])
  }

  @Test(.shows("SP-REPL-002", "SP-REPL-001", "SP-GAP-011", "SP-MON-002"))
  func `six services are replicated, five streamed and shown, one copied in turns`() {
    let drill = StandbyPairRehearsal()
    let names = drill.model.entityKinds.first { $0.name == "channel" }?.entities ?? []
    #expect(
      names == [
        "database_service", "citus_coordinator_service", "reporting_database_service",
        "agent_traffic_redis_server", "data_job_queue_redis_service", "fileserver",
      ])
    for name in names {
      #expect(drill.symbol(name, "state") == "streaming")
      #expect(drill.symbol(name, "kind") == (name == "fileserver" ? "periodic" : "stream"))
    }
    #expect(
      StandbyPair.Service.allCases.compactMap(\.label) == [
        "policy database", "traffic database", "reporting database", "traffic data redis",
        "job queue redis",
      ])
  }

  @Test(.shows("SP-REPL-006", "SP-MON-004", "SP-MON-001", "SP-MON-003"))
  func `the file server's age is on no page, the other five are on either PCE's`() {
    var drill = StandbyPairRehearsal()
    drill.run(until: .minutes(14))
    #expect(drill.lag("fileserver") == 840)
    for pce in ["a", "s"] {
      let page = Viewpoint.page("standby-replication", of: drill.entity(pce))
      #expect(drill.read("fileserver", "lag", page) == .nothing)
      for service in StandbyPair.Service.allCases where service.isStreamed {
        #expect(drill.read(service.name, "lag", page) == drill.read(service.name, "lag"))
        #expect(drill.read(service.name, "lag", page) != .nothing)
      }
    }
    drill.run(until: .minutes(16))
    #expect(drill.lag("fileserver") == 60)
    #expect(drill.symbol("fileserver", "lag_shown") == "not shown")
  }

  @Test(.shows("SP-REPL-002"))
  func `one stalled stream lags alone`() {
    var drill = StandbyPairRehearsal()
    let fault = drill.begin("replication.stall", at: "reporting_database_service")
    drill.run(for: .minutes(10))
    #expect(abs(drill.lag("reporting_database_service") - 600) < 5)
    #expect(drill.lag("database_service") < 5)
    drill.end(fault)
    // Nominal pace 1.35: 600 s of backlog are gone after 600 / 0.35 s.
    drill.run(for: .seconds(1_714))
    #expect(drill.lag("reporting_database_service") > 0.12)
    drill.run(for: .seconds(2))
    #expect(drill.lag("reporting_database_service") < 0.13)
  }

  @Test(.shows("SP-WAL-006", "SP-WAL-002", "SP-WAL-003", "SP-MON-005", "SP-WAL-001"))
  func `a cut of the window's length resumes, one tick longer forces a full copy`() {
    for isLonger in [false, true] {
      var drill = StandbyPairRehearsal(windowed)
      #expect(drill.read("pair", "wal_window") == .number(8_192e9))
      let cut = drill.cut()
      drill.run(for: .seconds(8_192) + (isLonger ? .nanoseconds(1) : .zero))
      drill.heal(cut)
      drill.run(for: .seconds(1))
      #expect(drill.count("pair", "segments_missing") == (isLonger ? 1 : 0))
      #expect(drill.holds("pair", "copying") == isLonger)
      #expect(drill.holds("citus_coordinator_service", "running") == !isLonger)
      #expect(drill.notes("SP-MON-005").count == (isLonger ? 1 : 0))
      drill.run(for: .minutes(10))
      drill.finish()
      #expect(drill.metric("base_copy.bytes") == (isLonger ? 10_000_000_000 : 0))
    }
  }

  @Test func `a full copy waits until the standby is at runlevel 2`() {
    var drill = StandbyPairRehearsal(windowed)
    drill.command("set-runlevel", on: "s", [("level", .number(1))])
    drill.run(for: .seconds(9_000))
    #expect(drill.count("pair", "segments_missing") == 1)
    #expect(drill.notes("SP-SETUP-009").isEmpty)
    drill.command("set-runlevel", on: "s", [("level", .number(2))])
    drill.run(for: .minutes(10))
    drill.finish()
    #expect(drill.metric("base_copy.bytes") == 10_000_000_000)
  }

  @Test(.shows("SP-WAL-004", "SP-WAL-005", "SP-GAP-017", "SP-WAL-008"))
  func `5120 segments take 82 GB, or 86 by the binary reading`() {
    var drill = StandbyPairRehearsal(windowed)
    drill.finish()
    #expect(drill.metric("wal.retention") == 81_920_000_000)
    #expect(((drill.metric("wal.retention") ?? 0) / 1e9).rounded() == 82)
    #expect(((drill.metric("wal.retention_binary") ?? 0) / 1e8).rounded() == 859)
    let lines = drill.model.summaryLines.filter { $0.hasPrefix("wal_keep_segments") }
    #expect(lines.count == 3)
    #expect(lines[0].contains("2h16m32s") && lines[0].contains("81920 MB"))
    #expect(lines[1].hasPrefix("wal_keep_segments 10240") && lines[1].contains("4h33m4s"))
  }

  @Test(.shows("SP-WAL-010", "SP-MON-006"))
  func `the sample position lies in segment 66859`() {
    #expect(StandbyPair.WALSegment.number(of: "105/2B95FD98") == 66_859)
    #expect(StandbyPair.WALSegment.number(of: "no position") == nil)
  }

  @Test(.shows("SP-REPL-008", "SP-REPL-009", "SP-WAL-007"))
  func `a standby slower than the active lags by the difference, and falls out of the window`() {
    var text = windowed
    // 6 MB/s of intake for 10 MB/s written: lag grows by 0.4 s a second.
    text.west = [
      (
        "disk",
        StandbyPairText.record([
          ("iops", .number(750)), ("bytes_per_operation", .bytes(ByteCount(8_000))),
        ])
      )
    ]
    #expect(
      StandbyPairRehearsal.problems(text).contains { $0.sources.first == "SP-WAL-007" })
    var drill = StandbyPairRehearsal(text)
    let before = drill.lag("citus_coordinator_service")
    drill.run(for: .seconds(1_000))
    #expect(abs(drill.lag("citus_coordinator_service") - before - 400) < 0.001)
    // 8192 s of window at 0.4 a second: 20,480 s.
    drill.run(until: .seconds(20_480))
    #expect(drill.count("pair", "segments_missing") == 0)
    drill.run(until: .seconds(20_481))
    #expect(drill.count("pair", "segments_missing") == 1)
    // More segments postpone it and no more.
    text.traffic = [
      ("wal_rate", .rate(BitRate(bitsPerSecond: 8e7))), ("wal_keep_segments", .count(10_240)),
    ]
    var postponed = StandbyPairRehearsal(text)
    postponed.run(until: .seconds(40_959))
    #expect(postponed.count("pair", "segments_missing") == 0)
    postponed.run(until: .seconds(40_961))
    #expect(postponed.count("pair", "segments_missing") == 1)
  }

  @Test(.shows("SP-REPL-009"))
  func `flows, their data, disk and latency each move the intake`() {
    var text = StandbyPairText(traffic: [
      ("flow_rate", .number(10_000)), ("flow_bytes", .bytes(ByteCount(500))),
    ])
    let disk = StandbyPairText.record([
      ("iops", .number(1_000)), ("bytes_per_operation", .bytes(ByteCount(8_000))),
    ])
    text.west = [("disk", disk)]
    var drill = StandbyPairRehearsal(text)
    drill.finish()
    #expect(drill.metric("intake.now") == 1.6)
    #expect(drill.metric("intake.flow_rate_doubled") == 0.8)
    #expect(drill.metric("intake.flow_data_doubled") == 0.8)
    #expect(drill.metric("intake.iops_doubled") == 3.2)
    // On a lossy line the network is the narrow place, and twice the latency halves it.
    var lossy = StandbyPairRehearsal(text)
    _ = lossy.degrade(LinkCondition(latency: .milliseconds(80), loss: 0.01))
    lossy.finish()
    let now = lossy.metric("intake.now") ?? 0
    #expect(now > 0 && now < 1)
    #expect(abs((lossy.metric("intake.latency_doubled") ?? 0) / now - 0.5) < 0.01)
    // Latency is part of every lag.
    var far = StandbyPairRehearsal()
    let near = far.lag("database_service")
    _ = far.degrade(LinkCondition(latency: .milliseconds(80)))
    #expect(abs(far.lag("database_service") - near - 0.08) < 1e-6)
  }

  @Test(.shows("SP-SETUP-008"))
  func `a first copy is followed by catching up on what was written meanwhile`() {
    var text = windowed
    text.keys = [("start", .text("standalone"))]
    var drill = StandbyPairRehearsal(text)
    _ = drill.linkStandby()
    // 10 GB at 100 MB/s.
    drill.run(for: .seconds(101))
    #expect(drill.holds("citus_coordinator_service", "running"))
    #expect(drill.lag("citus_coordinator_service") > 90)
    // 100 s of backlog at a pace of 1.35.
    drill.run(for: .seconds(290))
    #expect(drill.lag("citus_coordinator_service") < 1)
  }

  @Test(.shows("SP-RPO-001", "SP-BACKUP-005", "SP-GAP-018", "SP-PROMOTE-006"))
  func `a promotion finds each store as old as its lag was at the loss`() {
    var drill = StandbyPairRehearsal(windowed)
    drill.run(until: .minutes(20))
    drill.begin("replication.stall", at: "database_service")
    drill.run(for: .minutes(4))
    drill.power(false, at: 0)
    drill.run(for: .hours(1))
    drill.failOver()
    drill.finish()
    #expect(abs((drill.metric("recovery_point.policy_database") ?? 0) - 240) < 1)
    #expect((drill.metric("recovery_point.traffic_database") ?? 9) < 1)
    // The last copy of the file server was at minute 15, the loss at minute 24.
    #expect(drill.metric("recovery_point.file_server") == 540)
    #expect(drill.notes("SP-BACKUP-005").count == 6)
  }

  @Test(.shows("SP-REPL-004", "SP-REPL-005"))
  func `support reports arrive with the next copy and support bundles never`() {
    var drill = StandbyPairRehearsal(
      StandbyPairText(loads: [("support.report", []), ("support.bundle", [])]))
    drill.run(until: .minutes(10))
    drill.arrive(0)
    drill.arrive(1)
    drill.run(until: .minutes(20))
    drill.arrive(0)
    drill.power(false, at: 0)
    drill.failOver()
    drill.finish()
    #expect(drill.metric("support_reports.lost") == 1)
    #expect(drill.metric("support_bundles.lost") == 1)
  }

  @Test(.shows("SP-WAL-009"))
  func `a store in a repeated full copy is as old as the copy before, or lost`() {
    for isLost in [false, true] {
      var text = windowed
      text.traffic += [("data", .bytes(ByteCount(1)))].filter { _ in false }
      text.traffic[2] = ("data", .bytes(ByteCount(1_000_000_000_000)))
      if isLost { text.readings = [("store_in_base_copy", .text("total-loss"))] }
      var drill = StandbyPairRehearsal(text)
      let cut = drill.cut()
      drill.run(for: .seconds(8_193))
      drill.heal(cut)
      drill.run(for: .seconds(607))
      #expect(drill.hazards == ["standby-without-traffic-database"])
      drill.power(false, at: 0)
      drill.failOver()
      drill.finish()
      #expect(drill.metric("recovery_point.stores_lost") == (isLost ? 1 : 0))
      let point = drill.metric("recovery_point.traffic_database")
      #expect(isLost ? point == nil : abs((point ?? 0) - 8_800) < 1)
      #expect((drill.metric("recovery_point.policy_database") ?? 9_999) < 8_800)
    }
  }

  @Test(.shows("SP-REPL-003"))
  func `a standby takes no writes`() {
    var drill = StandbyPairRehearsal()
    #expect(drill.refusal("write-policy", on: "s")?.sources.first == "SP-REPL-003")
    #expect(drill.refusal("write-policy", on: "a") == nil)
    #expect(drill.count("a", "writes") == 1)
  }

  @Test(.shows("SP-GAP-015"))
  func `an upgrade of one side stops replication, or not by the other reading`() {
    for continues in [false, true] {
      let text = StandbyPairText(
        readings: continues ? [("replication_across_versions", .text("continues"))] : [])
      var drill = StandbyPairRehearsal(text)
      drill.command("install-version", on: "s", [("version", .symbol("25.2"))])
      drill.run(for: .minutes(5))
      #expect(
        drill.symbol("database_service", "state") == (continues ? "streaming" : "blocked"))
      #expect(drill.notes("SP-GAP-015").count == 1)
    }
  }
}
