import ClusterModeling
import SimulationKernel

/// Figures of joining, leaving, moving and copying, as in the assumption book.
enum DeploymentParameters {
  static let joinFixedPart = Parameter(
    "AS-MBR-001", "join_time_fixed_part", unit: "s", .constant(600), .inferred)
  static let joinPerPCE = Parameter(
    "AS-MBR-002", "join_time_for_each_pce_present", unit: "s", .constant(120), .assumed)
  static let initialCopy = Parameter(
    "AS-MBR-003", "initial_copy_throughput", unit: "MB/s", .triangular(2, 8, 40), .assumed)
  static let joinLatencyLimit = Parameter(
    "AS-MBR-004", "round_trip_that_breaks_a_join", unit: "s", .constant(0.5), .assumed)
  static let initLeader = Parameter(
    "AS-MBR-005", "init_leader_time", unit: "s",
    .lognormal(median: 120, p95: 400).truncated(from: 30, to: 900), .assumed)
  static let leave = Parameter(
    "AS-MBR-006", "leave_time", unit: "s",
    .lognormal(median: 120, p95: 500).truncated(from: 30, to: 900), .assumed)
  static let mismatchBreaks = Parameter(
    "AS-MBR-007", "replication_breaks_with_mismatched_leader_backups", unit: "probability",
    .constant(1), .assumed)
  static let updatesPerSecond = Parameter(
    "AS-MBR-008", "api_updates_per_second", unit: "1/s", .constant(20), .assumed)
  static let softLimit = Parameter(
    "AS-MBR-009", "soft_limit_share_of_hard_limit", unit: "fraction", .constant(0.8), .assumed)
  static let installation = Parameter(
    "AS-MBR-010", "pce_installation_time", unit: "s",
    .lognormal(median: 5_400, p95: 14_400).truncated(from: 1_800, to: 28_800), .assumed)
  static let remap = Parameter(
    "AS-MBR-011", "backup_remap_time", unit: "s",
    .lognormal(median: 600, p95: 1_800).truncated(from: 120, to: 3_600), .assumed)
  static let keyCheck = Parameter(
    "AS-MBR-012", "join_time_until_a_wrong_key_shows", unit: "s", .constant(300), .assumed)
  static let venMove = Parameter(
    "AS-VEN-024", "ven_reassignment_time", unit: "s", .uniform(60, 600), .documented)
  static let nenMove = Parameter(
    "SC-NEN-009", "nen_reassignment_time", unit: "s", .uniform(30, 300), .documented)
  static let limitArrival = Parameter(
    "SC-LIMIT-009", "limit_propagation_time", unit: "s", .uniform(0, 1_800), .documented)

  /// Every figure above, in the order of ids.
  static let all = [
    joinFixedPart, joinPerPCE, initialCopy, joinLatencyLimit, initLeader, leave, mismatchBreaks,
    updatesPerSecond, softLimit, installation, remap, keyCheck, venMove, nenMove, limitArrival,
  ]
}
