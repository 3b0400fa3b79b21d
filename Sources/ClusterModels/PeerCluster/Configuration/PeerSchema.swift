import ClusterModeling

extension PeerCluster {
  /// Values by feature, or by `feature/variable`.
  private static let settingsSchema = ConfigurationSchema.map(of: .name, names: "settings")

  /// Keys of the system's section.
  static let sectionKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "machines", .map(of: .record(machineKeys), names: "machines"), required: true,
      "The machines by host name (PC-ARCH-001)."),
    ConfigurationKey(
      "clusters", .map(of: .record(clusterKeys), names: "clusters"),
      "Clusters by name; one without `groups` is yet to be created (PC-ARCH-001, PC-ARCH-011)."),
    ConfigurationKey(
      "features", .map(of: .record(featureKeys), names: "features"),
      "Features beside those of the guide, or other figures for one of those."),
    ConfigurationKey(
      "files", .map(of: .record(fileKeys), names: "files"),
      "Saved configurations that can be loaded (PC-LOAD-004, PC-LOAD-005)."),
    ConfigurationKey(
      "transport", .word(Transport.allCases.map(\.rawValue)),
      "How machines of a cluster talk; ssh without it (PC-REQ-003, PC-COMM-006)."),
    ConfigurationKey(
      "port", .count(1...65_535), "Its port; 22 for ssh, 2222 for ccs (PC-REQ-003, PC-CCS-004)."),
    ConfigurationKey("timing", .record(timingKeys), "Figures that the guide leaves out."),
    ConfigurationKey(
      "override_limit", .fraction,
      "Share of settings overridden above which the checker speaks up; 50% (PC-LEVEL-009)."),
    ConfigurationKey(
      "checks", .word(["strict", "permissive"]),
      "Whether what the guide forbids is refused, or done and its effect shown; strict without it."),
    ConfigurationKey(
      "readings", .record(readingKeys), "How passages are read that the guide leaves open."),
  ]

  private static let machineKeys: [ConfigurationKey] = [
    ConfigurationKey("site", .site, "Where it stands; the site of its own name without it."),
    ConfigurationKey("version", .text, "AsyncOS version; 14.0 without it (PC-REQ-002)."),
    ConfigurationKey("serial", .text, "Its serial number (PC-JOIN-012)."),
    ConfigurationKey("tag", .word(["lab", "production"]), "What it is for (PC-ARCH-017)."),
    ConfigurationKey(
      "address", .word(["name", "ip"]), "How others name it; by host name (PC-REQ-001)."),
    ConfigurationKey("resolves", .boolean, "Whether its host name resolves (PC-DNS-001)."),
    ConfigurationKey(
      "reverse", .boolean, "Whether it can look up callers in reverse (PC-DNS-004, PC-GAP-003)."),
    ConfigurationKey(
      "named_by", .word(["main", "interface"]),
      "Whether it is known by its main host name; main without it (PC-DNS-003)."),
    ConfigurationKey(
      "dns_interface", .name, "The interface to which DNS points (PC-DNS-002)."),
    ConfigurationKey(
      "interfaces", .list(of: .name), "Its interfaces; management and data1 (PC-DEP-005)."),
    ConfigurationKey(
      "cluster_interface", .name, "The interface with SSH or CCS; management (PC-DNS-002)."),
    ConfigurationKey(
      "blocked_ports", .list(of: .count(1...65_535)),
      "Ports that firewalls block on the way to it (PC-REQ-004)."),
    ConfigurationKey("ccs", .boolean, "Whether CCS is enabled; false without it (PC-CCS-004)."),
    ConfigurationKey("two_factor", .boolean, "Whether logins need two factors (PC-REQ-007)."),
    ConfigurationKey("clock_ahead", .duration, "How much its clock is ahead (PC-CONF-005)."),
    ConfigurationKey("clock_behind", .duration, "How much its clock is behind (PC-CONF-005)."),
    ConfigurationKey(
      "nat_idle", .duration, "Idle time after which a router forgets its connections (PC-COMM-005)."
    ),
    ConfigurationKey(
      "intended_group", .name, "The group that it is meant for once it has joined (PC-JOIN-004)."),
    ConfigurationKey(
      "new_name_due", .boolean, "Whether it needs a new host name before an upgrade (PC-DNS-005)."),
    ConfigurationKey("gui_session", .boolean, "Whether a GUI session is open (PC-CREATE-008)."),
    ConfigurationKey("settings", settingsSchema, "Its own settings, at machine level."),
  ]

  private static let clusterKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "groups", .map(of: .record(groupKeys), names: "groups"),
      "Groups with their machines; the first is where machines enter (PC-ARCH-002, PC-JOIN-003)."),
    ConfigurationKey("settings", settingsSchema, "Settings at cluster level."),
    ConfigurationKey(
      "later_groups", .list(of: .name), "Groups that are made later, for expressions."),
  ]

  private static let groupKeys: [ConfigurationKey] = [
    ConfigurationKey("machines", .list(of: .name), "Its machines (PC-ARCH-003)."),
    ConfigurationKey("settings", settingsSchema, "Settings at this group."),
  ]

  private static let featureKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "level", .word(Feature.Scope.allCases.map(\.rawValue)),
      "Where it may be set; any without it (PC-LEVEL-011, PC-CMD-011)."),
    ConfigurationKey(
      "mandatory", .boolean, "Whether mail stops where it is blank (PC-SET-004, PC-SET-012)."),
    ConfigurationKey("default", .name, "Its factory default; blank without it (PC-SET-010)."),
    ConfigurationKey(
      "needs", .list(of: .name), "Features without which it does nothing (PC-DEP-001)."),
    ConfigurationKey("interface", .name, "The interface that it needs (PC-DEP-004)."),
  ]

  private static let fileKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "of", .word(["cluster", "standalone"]), required: true,
      "Where it was saved (PC-LOAD-001)."),
    ConfigurationKey("complete", .boolean, "Whether it is complete and valid (PC-LOAD-002)."),
    ConfigurationKey("cluster", settingsSchema, "Settings at cluster level."),
    ConfigurationKey(
      "groups", .map(of: settingsSchema, names: "groups"), "Settings at groups."),
    ConfigurationKey(
      "machines", .map(of: settingsSchema, names: "machines"), "Settings at machines."),
    ConfigurationKey(
      "cluster_interface", .name, "The interface with SSH or CCS; management (PC-LOAD-003)."),
  ]

  private static let timingKeys: [ConfigurationKey] = [
    ConfigurationKey("ping_timeout", .duration, "Wait for an answer (AS-AOS-002, PC-GAP-018)."),
    ConfigurationKey(
      "attempts", .count(1...10), "Attempts before a host counts as gone; 1 (PC-GAP-018)."),
    ConfigurationKey("hop", .duration, "A commit's way to the next machine (AS-AOS-010)."),
    ConfigurationKey("reconnect", .duration, "Setting up a connection (AS-AOS-004)."),
    ConfigurationKey("sync", .duration, "Bringing two machines together (AS-AOS-011)."),
    ConfigurationKey(
      "max_ssh_sessions", .count(1...1_000), "Connections that a session allows (PC-COMM-008)."),
    ConfigurationKey("join_base", .duration, "A join's fixed time; 60 s (AS-AOS-013)."),
    ConfigurationKey("join_per_machine", .duration, "For each member; 20 s (AS-AOS-013)."),
    ConfigurationKey("join_per_setting", .duration, "For each setting; nothing (PC-JOIN-005)."),
  ]

  private static let readingKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "grain", .word(Grain.allCases.map(\.rawValue)),
      "What wins as a whole in a conflict: the feature, as clustercheck shows it (PC-GAP-007)."),
    ConfigurationKey(
      "tie", .word(TieRule.allCases.map(\.rawValue)),
      "What decides between equal stamps: ask, so clustercheck (PC-GAP-004)."),
    ConfigurationKey(
      "reroute", .word(["relay", "direct-only"]),
      "Whether a dead link's ends reach each other over others: relay (PC-GAP-027)."),
    ConfigurationKey(
      "reconnect_when", .word(["all-upgraded", "as-upgraded"]),
      "When upgraded machines may be reconnected: all-upgraded, the numbered steps (PC-GAP-009)."),
    ConfigurationKey(
      "errors_above_20", .word(["none", "injected"]),
      "Whether more than 20 machines make errors: none (PC-GAP-021, AS-AOS-015)."),
  ]

  static let configLoadKeys: [ConfigurationKey] = [
    ConfigurationKey("machine", .name, "Where; on all machines in turn without it."),
    ConfigurationKey(
      "settings", .list(of: .name), required: true, "Features, one of which is drawn each time."),
    ConfigurationKey(
      "mode", .name, "Where it is set: cluster-mode, group-NAME; the cluster without it."),
  ]

  static let mailLoadKeys: [ConfigurationKey] = [
    ConfigurationKey("machine", .name, "Where; on all machines in turn without it.")
  ]
}
