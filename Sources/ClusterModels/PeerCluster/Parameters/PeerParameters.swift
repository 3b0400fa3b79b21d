import ClusterModeling
import SimulationKernel

/// Figures of a peer cluster with their sources, as in the assumption book.
enum PeerParameters {
  static let pingInterval = Parameter(
    "AS-AOS-001", "ping_interval", unit: "s", .constant(60), .documented)
  static let pingTimeout = Parameter(
    "AS-AOS-002", "ping_timeout", unit: "s", .triangular(5, 30, 120), .assumed)
  static let reconnectTime = Parameter(
    "AS-AOS-004", "automatic_reconnect_time", unit: "s",
    .lognormal(median: 8, p95: 60).truncated(from: 1, to: 60), .documented)
  static let spreadTime = Parameter(
    "AS-AOS-010", "commit_propagation_time", unit: "s",
    .lognormal(median: 2.5, p95: 15).truncated(from: 0.5, to: 30), .assumed)
  static let synchronizationTime = Parameter(
    "AS-AOS-011", "reconnect_sync_time", unit: "s",
    .lognormal(median: 15, p95: 120).truncated(from: 2, to: 300), .assumed)
  static let joinTime = Parameter(
    "AS-AOS-013", "join_time", unit: "s", .constant(180), .inferred)
  static let checkTime = Parameter(
    "AS-AOS-014", "clustercheck_time_per_machine", unit: "s", .constant(5), .assumed)
  static let errorRate = Parameter(
    "AS-AOS-015", "error_rate_beyond_20_machines", unit: "per commit per extra machine",
    .constant(0.05), .assumed)
  static let downloadTime = Parameter(
    "AS-AOS-017", "upgrade_download_time", unit: "min",
    .lognormal(median: 18, p95: 60).truncated(from: 5, to: 120), .assumed)
  static let installTime = Parameter(
    "AS-AOS-018", "upgrade_install_time", unit: "min",
    .lognormal(median: 22, p95: 50).truncated(from: 10, to: 60), .assumed)
  static let rebootTime = Parameter(
    "AS-AOS-019", "reboot_time", unit: "min",
    .lognormal(median: 9, p95: 20).truncated(from: 4, to: 25), .assumed)
  static let reverseLookup = Parameter(
    "AS-AOS-023", "reverse_lookup_timeout", unit: "s", .constant(30), .assumed)

  static let all = [
    pingInterval, pingTimeout, reconnectTime, spreadTime, synchronizationTime, joinTime, checkTime,
    errorRate, downloadTime, installTime, rebootTime, reverseLookup,
  ]
}
