import ClusterModeling
import SimulationKernel

/// Figures of replication, policy work and Illumination, as in the assumption book.
enum DataParameters {
  static let syncInterval = Parameter(
    "AS-REP-002", "sync_interval", unit: "s", .constant(2), .published)
  static let forcedInterval = Parameter(
    "AS-REP-003", "sync_interval_timeout", unit: "s", .constant(10), .published)
  static let groupLimit = Parameter(
    "AS-REP-004", "sync_group_maxsize", unit: "events", .constant(20), .published)
  static let applyRate = Parameter(
    "AS-REP-009", "apply_rate_per_origin", unit: "rows/s", .triangular(200, 2_000, 10_000),
    .assumed)
  static let recomputeRate = Parameter(
    "AS-POL-003", "recompute_rate_per_core_node", unit: "VEN/s", .triangular(1, 6, 50), .inferred)
  static let fullRecompute = Parameter(
    "AS-POL-002", "full_recompute_target_time", unit: "s",
    .lognormal(median: 800, p95: 1_800).truncated(from: 300, to: 3_600), .inferred)
  static let fixedCost = Parameter(
    "AS-POL-004", "calculation_fixed_cost", unit: "s",
    .lognormal(median: 4, p95: 15).truncated(from: 1, to: 30), .assumed)
  static let affectedShare = Parameter(
    "AS-POL-005", "vens_affected_by_a_change", unit: "fraction",
    .lognormal(median: 0.03, p95: 0.4).truncated(from: 0.0005, to: 1), .assumed)
  static let rowsPerProvision = Parameter(
    "AS-POL-007", "rows_changed_per_provision", unit: "rows",
    .lognormal(median: 150, p95: 3_000).truncated(from: 10, to: 10_000), .assumed)
  static let bytesPerRow = Parameter(
    "AS-POL-008", "bytes_per_replicated_row", unit: "bytes",
    .lognormal(median: 500, p95: 2_000).truncated(from: 150, to: 4_000), .assumed)
  static let writersMove = Parameter(
    "AS-LDR-005", "writers_move_to_new_leader", unit: "s",
    .lognormal(median: 600, p95: 3_600).truncated(from: 60, to: 14_400), .assumed)
  static let conflictingShare = Parameter(
    "AS-LDR-004", "conflicting_share_of_writes_with_two_leaders",
    unit: "fraction of overlapping writes", .uniform(0, 0.3), .assumed)
  static let syncExponent = Parameter(
    "AS-ILL-001", "sync_interval_exponent", unit: "exponent", .constant(0.938), .assumed)
  static let syncLowerKnee = Parameter(
    "AS-ILL-002", "sync_interval_lower_knee", unit: "workloads", .constant(1_000), .assumed)
  static let syncDuration = Parameter(
    "AS-ILL-004", "sync_duration", unit: "s",
    .lognormal(median: 220, p95: 700).truncated(from: 60, to: 1_200), .inferred)

  static let all = [
    syncInterval, forcedInterval, groupLimit, applyRate, recomputeRate, fullRecompute, fixedCost,
    affectedShare, rowsPerProvision, bytesPerRow, writersMove, conflictingShare, syncExponent,
    syncLowerKnee, syncDuration,
  ]
}
