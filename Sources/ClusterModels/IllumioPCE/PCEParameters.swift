import ClusterModeling
import SimulationKernel

/// Figures of PCEs with their sources, as in the assumption book.
enum PCEParameters {
  // A PCE: nodes, quorum, database, runlevels.
  static let fencingDelay = Parameter(
    "AS-PCE-006", "fencing_delay_of_minority_half", unit: "s", .triangular(8, 20, 60), .inferred)
  static let nodeRecovery = Parameter(
    "AS-PCE-007", "node_failure_recovery_time", unit: "s", .triangular(150, 240, 510), .documented)
  static let serviceRecovery = Parameter(
    "AS-PCE-008", "service_failure_recovery_time", unit: "s", .uniform(30, 120), .documented)
  static let databaseFailoverHold = Parameter(
    "AS-PCE-009", "database_auto_failover_hold", unit: "s", .constant(120), .documented)
  static let databasePromotion = Parameter(
    "AS-PCE-010", "database_failover_after_hold", unit: "s", .triangular(30, 120, 300), .inferred)
  static let commitsLostOnFailover = Parameter(
    "AS-PCE-011", "committed_data_lost_on_db_failover", unit: "s of commits", .uniform(0, 1),
    .documented)
  static let election = Parameter(
    "AS-PCE-025", "raft_election_timeout", unit: "s", .uniform(5, 10), .inferred)
  static let runlevel1To2 = Parameter(
    "AS-PCE-031", "runlevel_1_to_2_time", unit: "s",
    .lognormal(median: 50, p95: 180).truncated(from: 20, to: 300), .inferred)
  static let runlevel2To5 = Parameter(
    "AS-PCE-032", "runlevel_2_to_5_time", unit: "s",
    .lognormal(median: 170, p95: 480).truncated(from: 60, to: 900), .assumed)
  static let runlevel5To2 = Parameter(
    "AS-PCE-033", "runlevel_5_to_2_time", unit: "s",
    .lognormal(median: 80, p95: 240).truncated(from: 30, to: 300), .assumed)
  static let stop = Parameter(
    "AS-PCE-034", "pce_stop_time", unit: "s",
    .lognormal(median: 55, p95: 180).truncated(from: 20, to: 240), .assumed)
  static let startToRunlevel1 = Parameter(
    "AS-PCE-035", "pce_start_to_runlevel_1", unit: "s",
    .lognormal(median: 80, p95: 240).truncated(from: 10, to: 300), .inferred)
  static let promoteSite = Parameter(
    "AS-PCE-038", "promote_site_commands_time", unit: "s",
    .lognormal(median: 840, p95: 1_800).truncated(from: 300, to: 2_400), .assumed)
  static let revertToFullCluster = Parameter(
    "AS-PCE-039", "revert_to_full_cluster_time", unit: "s",
    .lognormal(median: 5_000, p95: 11_000).truncated(from: 1_800, to: 14_400), .assumed)
  static let corruptionByRecoveredNodes = Parameter(
    "AS-PCE-040", "corruption_if_recovered_nodes_start_together", unit: "probability",
    .constant(0.3), .assumed)
  static let primaryOnData0 = Parameter(
    "AS-PCE-048", "primary_database_starts_on_data0", unit: "probability", .constant(0.8), .assumed)

  // Monitoring.
  static let healthStaleness = Parameter(
    "AS-PCE-021", "node_available_staleness", unit: "s", .uniform(0, 30), .documented)
  static let useWarning = Parameter(
    "AS-HLT-001", "cpu_warning", unit: "percent", .constant(95), .documented)
  static let pageRefresh = Parameter(
    "AS-HLT-010", "health_page_refresh", unit: "s", .constant(60), .documented)
  static let loadBalancerProbe = Parameter(
    "AS-NET-018", "lb_probe_interval", unit: "s", .constant(5), .published)

  // Commands and backups.
  static let databaseSize = Parameter(
    "AS-REP-013", "policy_database_size", unit: "GB",
    .lognormal(median: 15, p95: 70).truncated(from: 1, to: 100), .assumed)
  static let restoreRejoin = Parameter(
    "AS-OPS-002", "restore_rejoin_time", unit: "s",
    .lognormal(median: 2_700, p95: 7_200).truncated(from: 900, to: 10_800), .documented)
  static let dumpThroughput = Parameter(
    "AS-OPS-003", "policy_database_dump_throughput", unit: "MB/s", .triangular(10, 40, 150),
    .assumed)
  static let restoreThroughput = Parameter(
    "AS-OPS-004", "policy_database_restore_throughput", unit: "MB/s", .triangular(5, 20, 80),
    .assumed)
  static let backupAgeMin = Parameter(
    "AS-OPS-006", "min_age_of_backup_before_restore", unit: "s", .constant(900), .documented)
  static let assignLeader = Parameter(
    "AS-OPS-011", "assign_leader_time", unit: "s",
    .lognormal(median: 90, p95: 400).truncated(from: 20, to: 600), .assumed)
  static let dropPCE = Parameter(
    "AS-OPS-012", "drop_pce_time", unit: "s",
    .lognormal(median: 90, p95: 500).truncated(from: 20, to: 900), .assumed)
  static let outOfMemory = Parameter(
    "AS-PCE-061", "time_until_out_of_memory", unit: "s",
    .lognormal(median: 1_200, p95: 3_600).truncated(from: 120, to: 14_400), .assumed)
  static let backupInterval = Parameter(
    "AS-OPS-013", "backup_interval", unit: "h", .constant(24), .assumed)

  /// Every figure above, in the order of ids of the sections.
  static let all = [
    fencingDelay,
    nodeRecovery,
    serviceRecovery,
    databaseFailoverHold,
    databasePromotion,
    commitsLostOnFailover,
    election,
    runlevel1To2,
    runlevel2To5,
    runlevel5To2,
    stop,
    startToRunlevel1,
    promoteSite,
    revertToFullCluster,
    corruptionByRecoveredNodes,
    primaryOnData0,
    healthStaleness,
    useWarning,
    pageRefresh,
    loadBalancerProbe,
    databaseSize,
    restoreRejoin,
    outOfMemory,
    dumpThroughput,
    restoreThroughput,
    backupAgeMin,
    assignLeader,
    dropPCE,
    backupInterval,
  ]
}
