import ClusterModeling
import SimulationKernel

/// Figures of a pair with their sources, as in the assumption book.
enum StandbyParameters {
  // The same PCE software as in a Supercluster.
  static let toTwo = PCEParameters.runlevel1To2
  static let toFive = PCEParameters.runlevel2To5
  static let downToTwo = PCEParameters.runlevel5To2
  static let stop = PCEParameters.stop
  static let start = PCEParameters.startToRunlevel1

  // Replication from active to standby.
  static let streamingLag = Parameter(
    "AS-REP-018", "streaming_lag_normal", unit: "s",
    .lognormal(median: 0.1, p95: 2).truncated(from: 0.002, to: 5), .inferred)
  static let catchUpSpeed = Parameter(
    "AS-REP-021", "catch_up_speed", unit: "x live rate", .uniform(1.1, 1.6), .published)
  static let logRate = Parameter(
    "AS-REP-022", "traffic_wal_rate", unit: "MB/s",
    .lognormal(median: 3, p95: 12).truncated(from: 0.3, to: 15), .inferred)
  static let keptSegments = Parameter(
    "AS-REP-023", "wal_kept_before_tuning", unit: "segments of 16 MB", .constant(512), .assumed)
  static let copyRate = Parameter(
    "AS-REP-025", "base_backup_throughput", unit: "MB/s", .triangular(10, 60, 250), .assumed)
  static let fileCopyInterval = Parameter(
    "AS-REP-026", "fileserver_sync_interval", unit: "s", .constant(900), .assumed)

  // Promotion.
  static let promotion = Parameter(
    "AS-SBY-001", "promote_command_time", unit: "s",
    .lognormal(median: 540, p95: 1_500).truncated(from: 120, to: 2_400), .assumed)
  static let probe = Parameter(
    "AS-SBY-003", "reachability_check_timeout", unit: "s", .constant(30), .assumed)
  static let timeToLive = Parameter(
    "AS-SBY-005", "recommended_dns_ttl", unit: "s", .constant(1_800), .documented)
  static let nameChange = Parameter(
    "AS-SBY-008", "dns_or_gtm_change_effort", unit: "s",
    .lognormal(median: 480, p95: 1_800).truncated(from: 60, to: 3_600), .assumed)

  /// The pair's own figures.
  static let own = [
    streamingLag, catchUpSpeed, logRate, keptSegments, copyRate, fileCopyInterval, promotion,
    probe, timeToLive, nameChange,
  ]

  /// Every figure of the model.
  static let all =
    own + [
      toTwo, toFive, downToTwo, stop, start, PCEParameters.dumpThroughput,
      PCEParameters.restoreThroughput,
    ] + VENParameters.all
}
