import ClusterModeling

extension StandbyPair {
  /// Keys of the system's section.
  static let sectionKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "active", .name, required: true, "The PCE that is active at the start (SP-ROLE-001)."),
    ConfigurationKey(
      "pces", .map(of: .record(pceKeys), names: "PCEs"), required: true,
      "The two PCEs by name (SP-ROLE-001)."),
    ConfigurationKey(
      "start", .word(["paired", "standalone"]),
      "Whether the standby is ready at the start, or is yet to be set up; paired without it."),
    ConfigurationKey(
      "active_pce_fqdn", .text, required: true,
      "The name by which agents find the active PCE (SP-FQDN-001, SP-FQDN-005)."),
    ConfigurationKey(
      "fqdn_option", .count(1...2),
      "1 for a fresh name, 2 for the active's former one; 1 without it (SP-FQDN-006, SP-FQDN-008)."),
    ConfigurationKey(
      "former_pce_fqdn", .text, "With option 2: the active's name before (SP-FQDN-008)."),
    ConfigurationKey(
      "load_balancer_fqdn", .text,
      "The front-end load balancer's name where it is another one; the same without it "
        + "(SP-GAP-004)."),
    ConfigurationKey(
      "repoint", .word(Repoint.allCases.map(\.rawValue)),
      "What is changed to lead the name elsewhere: dns, or the load balancer at once; dns "
        + "(SP-DNS-004)."),
    ConfigurationKey(
      "dns_ttl", .duration, "Time to live of the name; 30 min, the advice (SP-DNS-001, AS-SBY-005)."
    ),
    ConfigurationKey(
      "resolvers_extending_ttl", .fraction,
      "Share of resolvers that keep a record longer than allowed (AS-NET-016)."),
    ConfigurationKey(
      "checks", .word(["strict", "permissive"]),
      "Whether what the guide forbids is refused, or done and its effect shown; strict without it."),
    ConfigurationKey(
      "replication_ports", .word(["open", "closed"]),
      "Ports between the two PCEs; open without it (SP-PRE-007)."),
    ConfigurationKey("traffic", .record(trafficKeys), "Data and rates of replication."),
    ConfigurationKey(
      "backup_every", .duration,
      "Interval of backups of the active PCE; none without it (SP-BACKUP-001)."),
    ConfigurationKey("last_backup", .duration, "Age of the newest backup at the start."),
    ConfigurationKey("ven_versions", .list(of: .text), "VEN versions that the PCE supports."),
    ConfigurationKey(
      "readings", .record(readingKeys), "How passages are read that the guide leaves open."),
  ]

  /// Keys of one PCE.
  private static let pceKeys: [ConfigurationKey] = [
    ConfigurationKey("site", .site, "Where it stands; the site of its own name without it."),
    ConfigurationKey(
      "layout", .word(ClusterLayout.allCases.map(\.rawValue)),
      "How it is built: 2x2 without it (SP-GAP-013)."),
    ConfigurationKey(
      "pce_fqdn", .text, required: true, "Its own name (SP-FQDN-001, SP-GAP-005)."),
    ConfigurationKey(
      "active_standby_replication",
      .either([
        .record([
          ConfigurationKey(
            "active_pce_fqdn", .either([.word(["unset"]), .text]),
            "The value in this PCE's runtime_env.yml; `unset` for none (SP-FQDN-002).")
        ]), .text,
      ]),
      "This section of its runtime_env.yml; the system's name without it (SP-FQDN-003, SP-GAP-003)."
    ),
    ConfigurationKey("version", .text, "PCE version; 25.1 without it (SP-PRE-004)."),
    ConfigurationKey("installed", .boolean, "Whether the software is installed (SP-PRE-005)."),
    ConfigurationKey(
      "repurposed", .boolean, "Whether it had a former life and was not reset (SP-PRE-006)."),
    ConfigurationKey(
      "certificate", .record(certificateKeys), "Its certificate; one with all names without it."),
    ConfigurationKey(
      "ven_library", .list(of: .text),
      "VEN versions in its library; without it the same on both (SP-VENLIB-001, SP-GAP-012)."),
    ConfigurationKey(
      "service_ports", .list(of: .word(ServicePort.allCases.map(\.rawValue))),
      "Open service ports; all without it (SP-PRE-008)."),
    ConfigurationKey(
      "disk", .record(diskKeys), "What its disk does; keeps pace by the book without it."),
    ConfigurationKey("cores", .count(1...1_000), "Processor cores (SP-PRE-003)."),
    ConfigurationKey("memory", .bytes, "Memory (SP-PRE-003)."),
    ConfigurationKey("free_disk", .bytes, "Free space on its traffic store (SP-WAL-005)."),
  ]

  private static let certificateKeys: [ConfigurationKey] = [
    ConfigurationKey("names", .list(of: .text), "Names that it covers (SP-CERT-001)."),
    ConfigurationKey(
      "ids", .list(of: .text), "Certificate of each node; all the same (SP-PRE-001)."),
  ]

  private static let diskKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "iops", .number, required: true, "Operations a second (SP-REPL-009, SP-PRE-003)."),
    ConfigurationKey(
      "bytes_per_operation", .bytes, required: true, "Data of one operation."),
  ]

  private static let trafficKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "data", .bytes, "Data of a full copy; 400 GB without it (SP-SETUP-008, AS-SBY-006)."),
    ConfigurationKey(
      "flow_rate", .number, "Flows recorded a second; with flow_bytes (SP-REPL-009)."),
    ConfigurationKey("flow_bytes", .bytes, "Log written for one flow (SP-REPL-009)."),
    ConfigurationKey(
      "wal_rate", .rate, "Log produced, instead of the two; drawn without all (AS-REP-022)."),
    ConfigurationKey(
      "wal_keep_segments", .count(1...10_000_000),
      "Segments of 16 MB that the active keeps; 512 assumed (SP-WAL-003, AS-REP-023)."),
    ConfigurationKey(
      "copy_rate", .rate, "The most that a full copy gets; drawn without it (AS-REP-025)."),
    ConfigurationKey(
      "fileserver_sync", .duration,
      "Interval of copies of the file server; 15 min assumed (SP-GAP-011, AS-REP-026)."),
  ]

  /// Each reading with its default and the reason for it.
  private static let readingKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "unreachable_counts_as_stopped", .boolean,
      "Whether nodes that nobody can log in to pass the STOPPED check: true, else a lost site "
        + "could never be replaced (SP-GAP-007)."),
    ConfigurationKey(
      "fqdn_after_failover", .word(["keep-and-repoint", "rewrite"]),
      "Whether active_pce_fqdn is kept and led elsewhere, or set to the promoted PCE's own name: "
        + "kept, since agents are paired by it (SP-GAP-002)."),
    ConfigurationKey(
      "store_in_base_copy", .word(Readings.CopiedStore.allCases.map(\.rawValue)),
      "What a promotion finds of a store whose full copy is under way: the copy before, or nothing "
        + "(SP-WAL-009)."),
    ConfigurationKey(
      "replication_across_versions", .word(["stops", "continues"]),
      "What replication does while versions differ: stops, the safe reading (SP-GAP-015)."),
  ]

  /// Keys of a group of VENs.
  static let agentKeys: [ConfigurationKey] = [
    ConfigurationKey("count", .count(0...200_000), required: true, "How many they are."),
    ConfigurationKey(
      "site", .site, "Where they stand, with power of their own; the active PCE's site without it."),
    ConfigurationKey("heartbeat", .duration, "Interval of heartbeats; 5 min (AS-VEN-001)."),
  ]

  /// Keys of the loads that write.
  static let writerKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "writers", .count(1...1_000),
      "Writers who take turns, each with a resolver of its own; 5 without it (AS-LDR-006).")
  ]
}
