import ClusterModeling
import SimulationKernel
import Units

/// Figures of Core HA with their sources, as in the assumption book.
enum CoreHAParameters {
  // Heartbeat.
  static let heartbeatInterval = Parameter(
    "AS-IVC-001", "heartbeat_interval", unit: "min", .constant(5), .assumed)
  static let consecutiveFailures = Parameter(
    "AS-IVC-002", "consecutive_failures", unit: "count", .constant(3), .assumed)
  static let recheckInterval = Parameter(
    "AS-IVC-003", "recheck_interval", unit: "min", .constant(1), .assumed)
  static let promotion = Parameter(
    "AS-IVC-012", "promote_time", unit: "min",
    .lognormal(median: 7, p95: 15).truncated(from: 3, to: 20), .inferred)

  // Syncs.
  static let runEvery = Parameter(
    "AS-IVC-005", "run_every", unit: "min", .constant(60), .documented)
  static let deviceSize = Parameter(
    "AS-IVC-007", "database_size_per_device", unit: "MB",
    .lognormal(median: 0.4, p95: 1.5).truncated(from: 0.1, to: 2), .assumed)
  static let syncFixedTime = Parameter(
    "AS-IVC-008", "sync_fixed_time", unit: "min", .triangular(2, 5, 15), .assumed)
  static let syncThroughput = Parameter(
    "AS-IVC-009", "sync_throughput", unit: "MB/s", .triangular(3, 15, 60), .assumed)
  static let incrementalShare = Parameter(
    "AS-IVC-010", "incremental_fraction", unit: "fraction", .constant(0.2), .assumed)
  static let syncFailure = Parameter(
    "AS-IVC-011", "sync_failure_probability", unit: "per sync", .constant(0.01), .assumed)

  // Devices, controllers, machines.
  static let checkIn = Parameter(
    "AS-IVC-014", "device_check_in_interval", unit: "min", .constant(240), .assumed)
  static let probeInterval = Parameter(
    "AS-IVC-017", "lb_probe_interval", unit: "s", .constant(10), .assumed)
  static let upgrade = Parameter(
    "AS-IVC-020", "software_upgrade_time", unit: "min",
    .lognormal(median: 55, p95: 150).truncated(from: 30, to: 180), .assumed)
  static let restart = Parameter(
    "AS-IVC-021", "restart_time", unit: "min",
    .lognormal(median: 9, p95: 20).truncated(from: 5, to: 25), .assumed)

  /// Every figure of the model.
  static let all = [
    heartbeatInterval, consecutiveFailures, recheckInterval, promotion, runEvery, deviceSize,
    syncFixedTime, syncThroughput, incrementalShare, syncFailure, checkIn, probeInterval, upgrade,
    restart,
  ]
}

extension CoreHA {
  /// A drawn duration of a figure in minutes.
  func minutes(
    _ parameter: Parameter, for entity: String, _ ordinal: UInt64, _ context: Context
  ) -> Duration {
    max(.zero, Duration(roundingSeconds: context.ledger.draw(parameter, for: entity, ordinal) * 60))
  }
}
