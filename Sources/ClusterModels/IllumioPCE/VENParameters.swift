import ClusterModeling
import SimulationKernel

/// Figures of VENs and of the names they resolve, as in the assumption book.
enum VENParameters {
  static let heartbeatInterval = Parameter(
    "AS-VEN-001", "heartbeat_interval", unit: "s", .constant(300), .documented)
  static let missedHeartbeatsToDegraded = Parameter(
    "AS-VEN-003", "missed_heartbeats_to_degraded", unit: "count", .constant(3), .documented)
  static let goodHeartbeatsToLeaveDegraded = Parameter(
    "AS-VEN-004", "good_heartbeats_to_leave_degraded", unit: "count", .constant(3), .documented)
  static let offlineTimerServer = Parameter(
    "AS-VEN-005", "offline_timer_server", unit: "s", .constant(3_600), .documented)
  static let offlineTimerEndpoint = Parameter(
    "AS-VEN-006", "offline_timer_endpoint", unit: "s", .constant(86_400), .documented)
  static let offlineScan = Parameter(
    "AS-VEN-010", "offline_scan_period", unit: "s", .uniform(0, 300), .assumed)
  static let authFailureRetryInterval = Parameter(
    "AS-VEN-011", "auth_failure_retry_interval", unit: "s", .constant(14_400), .documented)
  static let lostAgentAfterAuthFailure = Parameter(
    "AS-VEN-012", "lost_agent_after_auth_failure", unit: "s", .constant(14_400), .documented)
  static let authFailureToMinimal = Parameter(
    "AS-VEN-013", "auth_failure_to_minimal", unit: "s", .constant(900), .inferred)
  static let flowReportInterval = Parameter(
    "AS-VEN-014", "flow_report_interval", unit: "s", .constant(600), .documented)
  static let flowBufferWhenPceUnreachable = Parameter(
    "AS-VEN-015", "flow_buffer_when_pce_unreachable", unit: "h", .constant(24), .documented)
  static let summariesPerReport = Parameter(
    "AS-VEN-016", "flow_summaries_per_report", unit: "summaries",
    .lognormal(median: 300, p95: 1_200).truncated(from: 20, to: 3_000), .documented)
  static let pushLatency = Parameter(
    "AS-VEN-017", "event_channel_push_latency", unit: "s",
    .lognormal(median: 0.7, p95: 5).truncated(from: 0.1, to: 10), .assumed)
  static let heartbeatJitter = Parameter(
    "AS-VEN-021", "heartbeat_jitter", unit: "s", .uniform(-15, 15), .assumed)
  static let applyTime = Parameter(
    "AS-VEN-026", "policy_apply_time_on_host", unit: "s",
    .lognormal(median: 8, p95: 45).truncated(from: 2, to: 120), .assumed)
  static let pairing = Parameter(
    "AS-VEN-028", "ven_pairing_time", unit: "s",
    .lognormal(median: 50, p95: 180).truncated(from: 15, to: 300), .assumed)
  static let unusableTrust = Parameter(
    "AS-VEN-032", "vens_with_unusable_trust_chain_after_failover", unit: "fraction",
    .constant(0.005), .assumed)
  static let acceptRate = Parameter(
    "AS-VEN-033", "ven_reconnect_accept_rate", unit: "VEN/s per core node",
    .triangular(30, 150, 600), .assumed)
  static let flowBacklogUploadRate = Parameter(
    "AS-VEN-034", "flow_backlog_upload_rate", unit: "reports/min per VEN", .constant(6), .assumed)
  static let policyRate = Parameter(
    "AS-POL-006", "policy_requests_served", unit: "VEN/s per core node", .triangular(20, 100, 400),
    .assumed)
  static let resolversExtendingTimeToLive = Parameter(
    "AS-NET-016", "resolvers_extending_ttl", unit: "fraction of resolvers", .constant(0.0874),
    .published)
  static let timeToLiveExtension = Parameter(
    "AS-NET-017", "ttl_extension_when_violating", unit: "s",
    .lognormal(median: 1_800, p95: 14_400).truncated(from: 300, to: 86_400), .assumed)
  static let timeToLive = Parameter(
    "AS-NET-022", "dns_ttl_for_pce_dns_balancing", unit: "s", .uniform(30, 60), .documented)

  /// Every figure above, in the order of ids.
  static let all = [
    heartbeatInterval,
    missedHeartbeatsToDegraded,
    goodHeartbeatsToLeaveDegraded,
    offlineTimerServer,
    offlineTimerEndpoint,
    offlineScan,
    authFailureRetryInterval,
    lostAgentAfterAuthFailure,
    authFailureToMinimal,
    flowReportInterval,
    flowBufferWhenPceUnreachable,
    summariesPerReport,
    pushLatency,
    heartbeatJitter,
    applyTime,
    pairing,
    unusableTrust,
    acceptRate,
    flowBacklogUploadRate,
    policyRate,
    resolversExtendingTimeToLive,
    timeToLiveExtension,
    timeToLive,
  ]
}
