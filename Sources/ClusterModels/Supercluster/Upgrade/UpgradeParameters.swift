import ClusterModeling
import SimulationKernel

/// Figures of upgrades, as in the assumption book.
enum UpgradeParameters {
  static let install = Parameter(
    "AS-OPS-007", "rpm_upgrade_time_per_node", unit: "s",
    .lognormal(median: 280, p95: 700).truncated(from: 120, to: 900), .assumed)
  static let migration = Parameter(
    "AS-OPS-008", "database_migration_time", unit: "s",
    .lognormal(median: 700, p95: 4_500).truncated(from: 60, to: 7_200), .assumed)
  static let newTables = Parameter(
    "AS-PCE-037", "slony_start_after_upgrade", unit: "s", .triangular(60, 480, 1_200), .documented)
  static let loginError = Parameter(
    "AS-UPG-002", "console_login_error_after_upgrade", unit: "probability", .constant(0.02),
    .assumed)
  static let tablesOfDrawnTime = Parameter(
    "AS-UPG-004", "new_tables_of_the_drawn_time", unit: "tables", .constant(10), .assumed)

  /// Every figure above, in the order of ids.
  static let all = [install, migration, newTables, loginError, tablesOfDrawnTime]
}
