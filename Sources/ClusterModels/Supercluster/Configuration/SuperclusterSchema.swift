import ClusterModeling

/// The keys that a scenario may give for a Supercluster, as data.
enum SuperclusterSchema {
  /// Keys of the system's section.
  static let section: [ConfigurationKey] = [
    ConfigurationKey(
      "leader", .name, required: true, "Name of the PCE that leads at the start (SC-ROLE-001)."),
    ConfigurationKey(
      "pces", .map(of: .record(pce + installation + portsOfPCE), names: "PCEs"), required: true,
      "The PCEs by name, 2 to 8 of them (SC-TOPO-002)."),
    ConfigurationKey(
      "global_fqdn", .text, "One name for all PCEs, given to VENs at pairing (SC-TOPO-006)."),
    ConfigurationKey(
      "dns_ttl", .duration,
      "How long resolvers keep a PCE's address; drawn from 30 to 60 s without it (AS-NET-022)."),
    ConfigurationKey(
      "load_balancer", .record(loadBalancer),
      "What spreads requests over the core nodes of each PCE (SC-LB-001)."),
    ConfigurationKey(
      "flow_limit", .word(["backlog", "drop", "waived"]),
      "What becomes of flow summaries above a PCE's limit; backlog without it (SC-FLOW-006)."),
    ConfigurationKey(
      "readings", .record(readings), "How passages are read that the guide leaves open."),
  ]

  static let pce: [ConfigurationKey] = [
    ConfigurationKey(
      "site", .site, "Where it stands; without it the site of the PCE's own name."),
    ConfigurationKey(
      "buildings", .list(of: .site),
      "Two sites for a PCE whose halves stand apart: data0's half first (SC-HA-003)."),
    ConfigurationKey(
      "layout", .word(ClusterLayout.allCases.map(\.rawValue)),
      "How it is built: 4x2 without it (SC-NODE-001)."),
    ConfigurationKey(
      "fqdn", .text, "Its own name in DNS; <name>.pce.example.com without it (SC-TOPO-005)."),
    ConfigurationKey(
      "backup_every", .duration,
      "Interval of its backups; a day without it (SC-BACKUP-007, AS-OPS-013)."),
    ConfigurationKey(
      "cluster_type", .text, "Its type as configured, which has to fit the layout (SC-NODE-002)."),
    ConfigurationKey(
      "traffic_stored", .bytes,
      "What its traffic datastore holds at the start; nothing without it (SC-ILLUM-013)."),
  ]

  static let loadBalancer: [ConfigurationKey] = [
    ConfigurationKey("kind", .word(["dns", "l4"]), "By DNS or at layer 4 (SC-LB-001)."),
    ConfigurationKey("every", .duration, "Interval of its probes; 5 s without it (AS-NET-018)."),
    ConfigurationKey(
      "down_after", .count(1...10), "Failed probes after which a node leaves the pool."),
    ConfigurationKey(
      "up_after", .count(1...10), "Good probes after which a node is back in the pool."),
  ]

  /// Each reading with its default and the reason for it.
  static let readings: [ConfigurationKey] = [
    ConfigurationKey(
      "returning_leader", words(GuideReadings.ReturningLeader.self),
      "What a dropped leader does when it comes back: rejoins as a leader, because the guide warns "
        + "of two leaders and damaged data (AS-LDR-001)."),
    ConfigurationKey(
      "runlevel_after_power_return", .count(1...5),
      "The level to which software starts with the power: 5, the level last set, or 1 "
        + "(AS-LDR-002)."),
    ConfigurationKey(
      "planned_leader_change", words(GuideReadings.PlannedChange.self),
      "Who goes back to 5 after a planned change: all, since nobody means to leave members at 2; "
        + "literal takes the steps at their word (SC-DOC-035)."),
    ConfigurationKey(
      "drop_waits_for_running", .boolean,
      "Whether a drop needs RUNNING on every survivor: true, as the other chapters have it "
        + "(SC-DOC-036)."),
    ConfigurationKey(
      "existing_during_join", words(GuideReadings.ExistingDuringJoin.self),
      "Where members are while another PCE joins: at 5, since nothing says otherwise (SC-DOC-020)."),
    ConfigurationKey(
      "survivors_in_restore", words(GuideReadings.SurvivorsInRestore.self),
      "Where survivors are between drop and rejoin: at 2 throughout, as no step takes them back "
        + "(SC-DOC-047)."),
    ConfigurationKey(
      "data1_needs_file", .boolean,
      "Whether the restore step on data1 needs the backup file there: false (SC-DOC-042)."),
    ConfigurationKey(
      "health_overlap", words(GuideReadings.HealthOverlap.self),
      "The state when two definitions fit: worse, the safe one (SC-DOC-059)."),
    ConfigurationKey(
      "all_nodes_unreachable", words(GuideReadings.AllNodesUnreachable.self),
      "A PCE of which no node answers: critical, as the badge is red (SC-DOC-060)."),
    ConfigurationKey(
      "lag_to_unreachable_counts", .boolean,
      "Whether lag to a PCE that cannot be reached counts: true, until it is dropped "
        + "(SC-DOC-061)."),
    ConfigurationKey(
      "traffic_view_survives_restart", .boolean,
      "Whether the computed view of traffic survives a restart: false, as it is said to be in "
        + "memory (SC-DOC-058)."),
    ConfigurationKey(
      "restore_enables_listen_only", .boolean,
      "Whether a data restore switches listen-only mode on: true, since both restore procedures "
        + "end by disabling it and none enables it (SC-DOC-033)."),
    ConfigurationKey(
      "flows_while_away", words(GuideReadings.FlowsWhileAway.self),
      "Flows of VENs away from home: not recorded, the overview's word (SC-DOC-063)."),
    ConfigurationKey(
      "silent_vens", words(GuideReadings.SilentVENs.self),
      "Who marks silent VENs offline: a PCE while it runs itself, so both passages hold "
        + "(SC-DOC-065)."),
  ]

  /// Keys of a group of VENs.
  static let ven: [ConfigurationKey] = [
    ConfigurationKey(
      "home", .name, required: true, "The PCE that manages them (SC-VEN-033)."),
    ConfigurationKey("count", .count(0...200_000), required: true, "How many they are."),
    ConfigurationKey(
      "site", .site,
      "Where they stand in the network, with power of their own; their PCE's site without it."),
    ConfigurationKey("heartbeat", .duration, "Interval of heartbeats; 5 min (AS-VEN-001)."),
    ConfigurationKey("missed_heartbeats", .fraction, "Share of single heartbeats lost; none."),
    ConfigurationKey(
      "type", .word(["server", "endpoint"]),
      "Servers are offline after 1 h of silence, endpoints after 24 h (AS-VEN-005, AS-VEN-006)."),
    ConfigurationKey(
      "offline_after", .either([.duration, .word(["never"])]),
      "Silence after which the PCE marks a VEN offline (SC-VEN-018)."),
    ConfigurationKey(
      "cross_pce_failover", .boolean,
      "Whether they can verify other PCEs' certificates; true (SC-VEN-017)."),
    ConfigurationKey(
      "unusable_trust", .fraction,
      "Share that cannot verify another PCE's certificate all the same (AS-VEN-032)."),
    ConfigurationKey(
      "flow_summaries", .number, "Flow summaries in a report of 10 min (AS-VEN-016)."),
    ConfigurationKey(
      "policy_apply", .durationDistribution,
      "How long a VEN takes to apply a policy (AS-VEN-026)."),
  ]

  /// Keys of the load that pairs workloads.
  static let pairing: [ConfigurationKey] = [
    ConfigurationKey("vens", .name, required: true, "The group that the new workloads belong to."),
    ConfigurationKey(
      "pce", .name,
      "The PCE named in the pairing script; without it the group's home (SC-VEN-003)."),
    ConfigurationKey(
      "port", .count(1...65_535), "The port named in the script; 8443 (SC-VEN-003)."),
    ConfigurationKey(
      "server", .word(["pce", "global"]),
      "Whether the script names a PCE's own FQDN or the global one (SC-VEN-008)."),
  ]

  private static func words<T: RawRepresentable & CaseIterable>(
    _ type: T.Type
  ) -> ConfigurationSchema where T.RawValue == String {
    .word(T.allCases.map(\.rawValue))
  }
}
