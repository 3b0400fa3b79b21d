import ClusterModeling

extension CoreHA {
  /// Words for one thing on each side (CH-ROLE-003).
  static let primaryWords = ["primary", "original", "main", "active"]
  static let secondaryWords = ["secondary", "standby", "passive", "inactive"]
  /// Node status: passive is taken as standby (CH-GAP-004).
  static let statusWords = ["standby", "active", "passive"]

  /// Keys of the system's section.
  static let sectionKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "cores", .map(of: .record(coreKeys), names: "Cores"), required: true,
      "The Cores by name (CH-ROLE-001, CH-TOPO-005)."),
    ConfigurationKey(
      "traffic_controllers", .map(of: .record(controllerKeys), names: "controllers"),
      "What sends devices and administrators to a Core; without one they all go to the Primary "
        + "(CH-TOPO-002, CH-SETUP-007)."),
    ConfigurationKey(
      "sentries", .map(of: .record(sentryKeys), names: "Sentries"),
      "Sentries, as endpoints that are up or down (CH-TOPO-011, CH-TOPO-012)."),
    ConfigurationKey(
      "sentry_operation", .word(["active-active", "active-standby"]),
      "How the Sentries work together (CH-TOPO-010)."),
    ConfigurationKey(
      "operation", .word(["active-standby", "active-active"]),
      "How the Cores work together: active-standby, and nothing else (CH-TOPO-010)."),
    ConfigurationKey(
      "replicates", .word(["everything", "atlas-only"]),
      "What syncs carry; atlas-only for Atlas on servers of its own (CH-REPL-001, CH-REPL-005)."),
    ConfigurationKey(
      "start", .word(["paired", "not-set-up"]),
      "Whether HA is set up when the run begins; paired without it (CH-SETUP-001)."),
    ConfigurationKey(
      "checks", .word(["strict", "permissive"]),
      "Whether what the guide forbids is refused, or done and its effect shown; strict without it."),
    ConfigurationKey(
      "minimum_idle", .fraction,
      "Share of Run Every that should be idle between syncs; no check without it (CH-SYNC-006)."),
    ConfigurationKey(
      "readings", .record(readingKeys), "How passages are read that the guide leaves open."),
  ]

  /// Keys of one Core.
  private static let coreKeys: [ConfigurationKey] =
    [
      ConfigurationKey("site", .site, "Where it stands; the site of its own name without it."),
      ConfigurationKey(
        "mode", .word(primaryWords + secondaryWords), required: true,
        "Its initial role: primary or secondary, or a synonym (CH-ROLE-003, CH-ROLE-008)."),
      ConfigurationKey(
        "node_status", .word(statusWords), "Of a Secondary: standby, the default (CH-ROLE-005)."),
      ConfigurationKey(
        "hostname_ip", .name,
        "Of a Secondary: the Core that it watches and pulls from; the Primary without it "
          + "(CH-TOPO-006, CH-GAP-019)."),
      ConfigurationKey(
        "primary_core_hostname", .name, "The same under its other label (CH-GAP-019)."),
      ConfigurationKey("host_name", .text, "Its own host name (CH-TOPO-014)."),
      ConfigurationKey("version", .text, "Software release; 11.3 without it (CH-TOPO-014)."),
      ConfigurationKey("cpu", .count(1...1_000), "Processors (CH-TOPO-013)."),
      ConfigurationKey("memory", .bytes, "Memory (CH-TOPO-013)."),
      ConfigurationKey("network_access", .text, "What its network lets through (CH-TOPO-013)."),
      ConfigurationKey("clock_ahead", .duration, "How far its clock is ahead (CH-SCHED-009)."),
      ConfigurationKey(
        "ports", .list(of: .count(1...65_535)),
        "Ports open between it and its Primary, both ways; 8443, 443 and 22 without it "
          + "(CH-TOPO-003)."),
      ConfigurationKey(
        "ssh_protection", .boolean, "SSH protection in the firewall between them (CH-TOPO-004)."),
      ConfigurationKey("trusted", .boolean, "Whether SSH keys are exchanged (CH-CONF-004)."),
      ConfigurationKey("atlas", .boolean, "Whether Atlas is enabled (CH-REPL-004, CH-ATLAS-001)."),
      ConfigurationKey(
        "feature_unlocked", .boolean, "Whether the vendor has switched HA on (CH-CONF-001)."),
      ConfigurationKey("copy_age", .duration, "Age of its copy at the start; 0 s without it."),
    ] + secondaryKeys

  private static let secondaryKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "start_time", .duration,
      "StartTime, since midnight UTC: `13h` is 1 pm; `0s` without it (CH-SCHED-001)."),
    ConfigurationKey(
      "run_every", .duration, "Run Every; 60 min without it (CH-SCHED-002, AS-IVC-005)."),
    ConfigurationKey(
      "sync", .record(syncKeys), "How long syncs take and how often they fail (AS-IVC-008)."),
    ConfigurationKey(
      "fail_over_controls", .either([.word(["defaults"]), .record(failOverKeys)]),
      "Heartbeat interval, failures and re-check, all to be given, or `defaults` for assumed ones "
        + "(CH-GAP-008, CH-HB-013)."),
    ConfigurationKey(
      "if_failure_detected", .word(OnFailure.allCases.map(\.rawValue)),
      "What it does about a failure (CH-CONF-005, CH-CONF-006, CH-GAP-024)."),
    ConfigurationKey(
      "promotion", .duration, "How long a promotion takes; drawn without it (AS-IVC-012)."),
    ConfigurationKey(
      "notifications", .record(notificationKeys), "Mails (CH-CONF-007, CH-CONF-008)."),
  ]

  private static let syncKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "takes", .durationDistribution, "How long a sync takes; made of its parts without it."),
    ConfigurationKey("fails", .fraction, "Share of syncs that fail (AS-IVC-011)."),
  ]

  private static let failOverKeys: [ConfigurationKey] = [
    ConfigurationKey("heartbeat_interval", .duration, "H (CH-HB-003)."),
    ConfigurationKey("consecutive_failures", .count(1...1_000), "N (CH-HB-004)."),
    ConfigurationKey("recheck_interval", .duration, "R (CH-HB-005)."),
    ConfigurationKey("connect_timeout", .duration, "T, how long an attempt takes to fail."),
    ConfigurationKey(
      "first_heartbeat", .duration, "When the first one is sent; drawn without it."),
  ]

  private static let notificationKeys: [ConfigurationKey] = [
    ConfigurationKey("email", .text, "Address (CH-CONF-009)."),
    ConfigurationKey("sync_completion", .boolean, "A mail for each good sync (CH-CONF-007)."),
    ConfigurationKey(
      "failure", .boolean, "A mail for each failed sync and each failover (CH-CONF-008)."),
  ]

  private static let controllerKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "kind", .word(ControllerPlan.Kind.allCases.map(\.rawValue)), "lb without it (CH-TOPO-002)."),
    ConfigurationKey(
      "primary", .name, required: true,
      "The Core that gets the status probe, or another controller (CH-LB-001, CH-TOPO-009)."),
    ConfigurationKey(
      "secondary", .name, required: true, "The Core that gets the HA probe (CH-LB-002)."),
    ConfigurationKey("probe_interval", .duration, "10 s without it (CH-GAP-010, AS-IVC-017)."),
    ConfigurationKey("probe_timeout", .duration, "1 s without it (AS-IVC-018)."),
    ConfigurationKey(
      "failed_probes", .count(1...1_000), "Failed probes that count; 3 without it (AS-IVC-018)."),
    ConfigurationKey("manual_resume", .boolean, "Yes without it (CH-LB-005)."),
    ConfigurationKey("probe_primary", .boolean, "The first task (CH-LB-012)."),
    ConfigurationKey("probe_secondary", .boolean, "The second task (CH-LB-012)."),
    ConfigurationKey(
      "accepts_primary", .boolean,
      "Whether Mode: Primary also counts as a safe target; no, as the guide has it (CH-GAP-011)."),
    ConfigurationKey(
      "dns_ttl", .duration, "How long clients keep the old address; 0 s without it (CH-RTO-001)."),
  ]

  private static let sentryKeys: [ConfigurationKey] = [
    ConfigurationKey("site", .site, required: true, "Where it stands (CH-TOPO-012).")
  ]

  /// Each reading with its default and the reason for it.
  private static let readingKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "recheck_from", .word(["end", "start"]),
      "Whether the re-check interval counts from the end or the start of an attempt: end, reading A "
        + "(CH-HB-007, CH-HB-008, CH-GAP-009)."),
    ConfigurationKey(
      "threshold", .word(["reach", "exceed"]),
      "Whether the N-th failure triggers, or N are tolerated: reach (CH-HB-009, CH-GAP-009)."),
    ConfigurationKey(
      "trigger", .word(Readings.Trigger.allCases.map(\.rawValue)),
      "What starts a failover: heartbeat (CH-GAP-001)."),
    ConfigurationKey(
      "overlap", .word(["skip", "queue"]),
      "A sync that is due while another runs: skip (CH-GAP-020)."),
    ConfigurationKey(
      "heartbeat_when_disabled", .boolean,
      "Whether disabling HA leaves the heartbeat on: no (CH-GAP-021)."),
  ]

  /// Keys of a group of devices.
  static let deviceKeys: [ConfigurationKey] = [
    ConfigurationKey("count", .count(0...1_000_000), required: true, "How many they are."),
    ConfigurationKey(
      "site", .site, "Where they stand; without it they reach every Core that is up."),
    ConfigurationKey(
      "check_in", .duration, "Interval of check-ins; 240 min without it (AS-IVC-014)."),
  ]

  /// Keys of loads.
  static let loadKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "data", .word(DataClass.allCases.map(\.rawValue)),
      "What is written; by the kind of load without it (CH-REPL-001)."),
    ConfigurationKey(
      "at_core", .name, "The Core that is addressed by its own name, past the controllers."),
  ]
}
