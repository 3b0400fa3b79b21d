import ClusterModeling

// What only a planner needs to know of the systems; a drill leaves it alone.
extension ScenarioSchema {
  static let capacityKeys = [
    ConfigurationKey(
      "capacity",
      .record([
        ConfigurationKey(
          "pces", .map(of: .record(plannedPCE), names: "PCEs"),
          "PCEs by their names in systems, with what a drill need not know of them."),
        ConfigurationKey(
          "flow_summaries", .number,
          "Flow summaries of a VEN in ten minutes; 300 without it (SC-CAP-013)."),
        ConfigurationKey(
          "unique", .fraction, "Share of them that are unique; 80% without it (SC-CAP-013)."),
        ConfigurationKey(
          "policy_objects", .count(0...1_000_000_000),
          "Rules, labels and other objects; no table holds them (SC-CAP-005)."),
        ConfigurationKey(
          "policy_changes_per_day", .number, "Policies provisioned in a day (SC-CAP-005)."),
        ConfigurationKey(
          "workload_changes_per_day", .number, "Changes of workloads in a day (SC-CAP-005)."),
        ConfigurationKey("growth", .record(growth), "How the fleet grows."),
        ConfigurationKey(
          "assumptions", .record(planAssumptions), "Figures of your own where no guide gives any."),
        ConfigurationKey(
          "firewall", .record(firewall), "What firewalls between the PCEs let through."),
        ConfigurationKey(
          "import", .record(imports), "Files with what the fleet has; see the documentation."),
        ConfigurationKey(
          "bounds", .record(bounds),
          "What a running fleet has to keep; the largest such fleet is searched by simulation."),
        ConfigurationKey(
          "readings", .record(readings), "How passages are read that the guide leaves open."),
      ]),
      "What `firedrill capacity` judges beside the systems and their clients; a run leaves it alone."
    )
  ]

  private static let plannedPCE = [
    ConfigurationKey(
      "size", .word(["as-built", "choose"]),
      "choose: the smallest size that fits; without it the layout of the system's PCE."),
    ConfigurationKey(
      "hardware", .word(["physical", "virtual"]), "physical without it (SC-CAP-001, SC-CAP-002)."),
    ConfigurationKey(
      "unmanaged_workloads", .count(0...10_000_000), "Workloads without a VEN (SC-CAP-006)."),
    ConfigurationKey(
      "flow_summaries", .number, "Flow summaries of a VEN of this PCE in ten minutes."),
    ConfigurationKey("unique", .fraction, "Share of them that are unique."),
    ConfigurationKey(
      "taken_over_by", .list(of: .name),
      "PCEs that take its VENs in equal parts when it is lost; without it they wait (SC-HA-006)."),
    ConfigurationKey(
      "halves_latency", .duration,
      "One way between its two halves; by the link between its buildings without it (SC-HA-004)."),
    ConfigurationKey(
      "management_port", .count(1...65_535),
      "Its management port; 8443 without it, the same on all PCEs (SC-NET-002)."),
    ConfigurationKey("core_node", .record(node), "Hardware of each core node."),
    ConfigurationKey("data_node", .record(node), "Hardware of each data node."),
  ]

  private static let node = [
    ConfigurationKey(
      "cores", .count(1...4096), required: true,
      "Physical cores, or virtual CPUs (SC-CAP-007, SC-CAP-008)."),
    ConfigurationKey("memory_gb", .count(1...100_000), required: true, "Memory in GB."),
    ConfigurationKey(
      "other_cores", .count(0...4096), "Cores that other software takes (SC-CAP-004)."),
    ConfigurationKey(
      "other_memory_gb", .count(0...100_000), "Memory that other software takes (SC-CAP-004)."),
    ConfigurationKey(
      "reserved_cores", .boolean, "Whether virtual CPUs are fully reserved; true (SC-CAP-008)."),
    ConfigurationKey(
      "reserved_memory", .boolean, "Whether memory is fully reserved; true (SC-CAP-009)."),
    ConfigurationKey(
      "log_maximum_gb", .count(0...100_000), "Space that logs take at most (SC-DISK-007)."),
    ConfigurationKey(
      "swap_gb", .count(0...100_000), "Swap, which is allowed and not needed (SC-CAP-016)."),
    ConfigurationKey(
      "root_gb", .count(1...100_000), "The root partition; the guide's without it (SC-DISK-002)."),
    ConfigurationKey(
      "var_log_gb", .count(1...100_000),
      "The partition of the logs; the guide's without it (SC-DISK-002)."),
    ConfigurationKey(
      "core_dumps_gb", .count(0...100_000),
      "Space for core dumps, which the layout assumes to be none (SC-DISK-006)."),
    ConfigurationKey(
      "support_reports_gb", .count(0...100_000),
      "Space that support reports take at most (SC-DISK-008)."),
    ConfigurationKey(
      "datastore", .record(datastore),
      "The traffic datastore of a data node as its runtime file sets it (SC-DISK-010)."),
    ConfigurationKey(
      "devices",
      .list(
        of: .record([
          ConfigurationKey("gb", .count(1...10_000_000), required: true, "Its space in GB."),
          ConfigurationKey(
            "iops", .count(1...10_000_000), required: true,
            "Random writes a second that it carries (SC-CAP-012)."),
          ConfigurationKey(
            "block_kb", .count(1...4096), "Size of these writes; 8 without it (SC-CAP-012)."),
          ConfigurationKey(
            "kind", .word(["hdd", "ssd", "san", "nfs"]), "ssd without it (SC-CAP-014)."),
        ])), required: true, "Its storage devices, the system's first."),
  ]

  private static let datastore = [
    ConfigurationKey("mount", .text, "Where the second device is mounted (SC-DISK-011)."),
    ConfigurationKey("data_dir", .text, "traffic_datastore.data_dir (SC-DISK-010)."),
    ConfigurationKey(
      "max_disk_usage_gb", .count(1...10_000_000),
      "traffic_datastore.max_disk_usage_gb (SC-DISK-009)."),
    ConfigurationKey(
      "partition_fraction", .fraction, "traffic_datastore.partition_fraction (SC-DISK-009)."),
  ]

  private static let planAssumptions = [
    ConfigurationKey(
      "bytes_per_summary", .number, "Space of a flow summary in bytes; 250 (AS-ILL-009)."),
    ConfigurationKey(
      "capacity_of_half", .fraction, "What a PCE keeps on one half; 50% (AS-PCE-017)."),
    ConfigurationKey(
      "interval_exponent", .number, "Growth of the Illumination interval; 0.938 (AS-ILL-001)."),
    ConfigurationKey(
      "interval_knee", .number, "Workloads at the shortest interval; 1000 (AS-ILL-002)."),
    ConfigurationKey(
      "intake_of_4x2", .number,
      "Flow summaries a second that a 4x2 takes in; 10400 by the table (AS-ILL-005)."),
  ]

  private static let firewall = [
    ConfigurationKey(
      "leaders", .list(of: .name), required: true,
      "PCEs whose core nodes are let through as a leader's (SC-NET-007)."),
    ConfigurationKey(
      "closed",
      .list(
        of: .record([
          ConfigurationKey("port", .count(1...65_535), required: true, "The port."),
          ConfigurationKey("transport", .word(["tcp", "udp"]), "tcp or udp; both without it."),
          ConfigurationKey("from", .name, required: true, "The PCE where it comes from."),
          ConfigurationKey("to", .name, required: true, "The PCE where it goes to."),
        ])), "Flows that are closed (SC-NET-001)."),
  ]

  private static let imports = [
    ConfigurationKey("inventory", .text, "A CSV file with a row for each node."),
    ConfigurationKey("health", .text, "What GET health answers, as JSON (SC-HEALTH-018)."),
  ]

  private static let bounds = [
    ConfigurationKey(
      "replication_lag", .duration, "The longest lag of replication (SC-HEALTH-007)."),
    ConfigurationKey(
      "policy_convergence", .duration, "From a provisioned policy to the last VEN that has it."),
    ConfigurationKey(
      "illumination_age", .duration, "The oldest that data on the leader's map get (SC-ILLUM-005)."),
    ConfigurationKey(
      "largest", .count(1...10_000_000), "VENs beyond which the search does not go; ten fleets."),
  ]

  private static let growth = [
    ConfigurationKey(
      "start", .text, required: true, "When the plan's figures hold: 2026-12-01, or with a time."),
    ConfigurationKey(
      "law", .word(["linear", "compound"]), "The same number or the same share each month."),
    ConfigurationKey("vens", .fraction, "Growth of the VENs in a month."),
    ConfigurationKey("unmanaged", .fraction, "Growth of the unmanaged workloads in a month."),
    ConfigurationKey("summaries", .fraction, "Growth of a VEN's flow summaries in a month."),
  ]

  private static let readings = [
    ConfigurationKey(
      "ven_column", .word(["vens", "sum"]),
      "What the table's VENs count: vens, since workloads have a column of their own (SC-DOC-005)."),
    ConfigurationKey(
      "summaries", .word(["unique", "all"]),
      "Which summaries count: unique, the only reading that fits the tables (SC-DOC-003)."),
    ConfigurationKey(
      "memory", .word(["minimum", "recommended"]),
      "Memory below which a full 2x2 cuts its limit: minimum, or it would be none (SC-DOC-007)."),
  ]
}
