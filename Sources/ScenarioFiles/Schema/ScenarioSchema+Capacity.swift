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
        ConfigurationKey("growth", .record(growth), "How the fleet grows."),
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
      "halves_latency", .duration, "One way between its two halves (SC-HA-004)."),
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

  private static let growth = [
    ConfigurationKey(
      "start", .text, required: true, "When the plan's figures hold: 2026-12-01T00:00:00Z."),
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
  ]
}
