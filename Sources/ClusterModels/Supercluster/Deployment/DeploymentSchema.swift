import ClusterModeling

/// Keys of a scenario on installations, limits, NENs and imports.
extension SuperclusterSchema {
  /// Further keys of a PCE.
  static let installation: [ConfigurationKey] = [
    ConfigurationKey(
      "standalone", .boolean,
      "Whether it belongs to no Supercluster at the start; false (SC-DEPLOY-002)."),
    ConfigurationKey(
      "encryption_key", .name,
      "Its service_discovery_encryption_key; the same everywhere without it (SC-DEPLOY-004)."),
    ConfigurationKey(
      "domain", .boolean, "Whether a domain was created on it; false (SC-DEPLOY-016)."),
    ConfigurationKey(
      "address_translation", .boolean, "Whether its nodes are behind NAT; false (SC-TOPO-009)."),
    ConfigurationKey(
      "node_public_ip", .boolean,
      "Whether supercluster.node_public_ip is set on all its nodes; false (SC-TOPO-009)."),
    ConfigurationKey(
      "saved_runtime_env", .boolean,
      "Whether its runtime_env.yml files are kept elsewhere; true (SC-BACKUP-004)."),
    ConfigurationKey(
      "ven_bundles", .boolean, "Whether the VEN bundles are loaded; true (SC-VEN-009)."),
    ConfigurationKey(
      "lacks_global_fqdn", .list(of: .name),
      "Nodes whose runtime_env.yml has no global FQDN (SC-TOPO-007)."),
    ConfigurationKey(
      "hardware",
      .record([
        ConfigurationKey("cores", .count(1...512), required: true, "Physical cores a node."),
        ConfigurationKey("memory_gb", .count(1...4_096), required: true, "Memory a node, in GB."),
      ]), "Its machines; as recommended without it (SC-CAP-001, SC-LIMIT-011)."),
    ConfigurationKey(
      "active_agents_per_pce", .count(1...200_000),
      "Limit on its VENs; what its size is rated for without it (SC-LIMIT-003)."),
    ConfigurationKey(
      "root_partition",
      .record([
        ConfigurationKey("core_dump_gb", .number, "Size of core dumps; 0."),
        ConfigurationKey("separate_tmp_gb", .number, "Temporary files beside those in tmp; 0."),
        ConfigurationKey("install_gb", .number, "Size of the installed software; 0.5."),
      ]), "What its root partition holds beyond what the layouts assume (SC-DISK-006)."),
    ConfigurationKey(
      "traffic_device",
      .record([
        ConfigurationKey("mount", .text, "Where the second device is mounted."),
        ConfigurationKey("data_dir", .text, "traffic_datastore data_dir (SC-DISK-010)."),
        ConfigurationKey("size_gb", .count(1...100_000), "Its size; as in the guide's layouts."),
        ConfigurationKey("max_disk_usage_gb", .count(1...100_000), "What the datastore may take."),
        ConfigurationKey("partition_fraction", .number, "As the guide's table has it."),
      ]),
      "The second device of its data nodes; as in the guide without it (SC-DISK-009, SC-DISK-011)."),
    ConfigurationKey(
      "forwards", .list(of: .count(1...65_535)),
      "Ports that its layer-4 balancer forwards; all that are needed without it (SC-LB-002)."),
  ]

  /// Further keys of the system's section.
  static let deployment: [ConfigurationKey] = [
    ConfigurationKey(
      "nens", .map(of: .record(nen), names: "NENs"),
      "Network enforcement nodes by name (SC-NEN-001)."),
    ConfigurationKey(
      "container_clusters",
      .map(
        of: .record([
          ConfigurationKey("pce", .name, required: true, "The PCE that manages it."),
          ConfigurationKey(
            "nodes", .count(1...10_000), required: true, "Its nodes, each a VEN of that PCE."),
        ]), names: "container clusters"),
      "Container clusters by name, on the leader or a member (SC-VEN-030)."),
    ConfigurationKey(
      "supercluster_fqdn", .text, "The global FQDN as planning spells it (SC-DOC-066)."),
    ConfigurationKey(
      "supercluster.fqdn", .text, "The same as the VEN and NEN chapters spell it (SC-DOC-066)."),
    ConfigurationKey(
      "flows_per_summary", .count(1...10_000),
      "Flows in a flow summary where summaries are told in flows; 102 (SC-FLOW-003, SC-DOC-002)."),
    ConfigurationKey(
      "workload_limit", .count(1...1_000_000),
      "Most workloads of the Supercluster; what the smallest PCE's database is rated for without "
        + "it (SC-LIMIT-002, SC-DOC-015)."),
    ConfigurationKey(
      "persistent_geo_routing", .boolean,
      "Whether DNS routes each workload to the nearest PCE for good; false (SC-VEN-008)."),
    ConfigurationKey(
      "core_version", .text, "Version of the software where it matters to NENs (SC-NEN-005)."),
    ConfigurationKey(
      "import_from", .record(source), "The Supercluster whose data is imported (SC-MIGRATE-005)."),
  ]

  private static let nen: [ConfigurationKey] = [
    ConfigurationKey("pce", .name, required: true, "The PCE that it is paired with (SC-NEN-001)."),
    ConfigurationKey("pair", .boolean, "Whether it is an HA pair; false (SC-NEN-004)."),
    ConfigurationKey("version", .text, "Its software; 2.4.0 without it (SC-NEN-010)."),
    ConfigurationKey("devices", .count(0...10_000), "Load balancers that it manages; 1."),
  ]

  private static let source: [ConfigurationKey] = [
    ConfigurationKey("version", .text, required: true, "Its software (SC-MIGRATE-006)."),
    ConfigurationKey("pces", .list(of: .text), required: true, "FQDNs of its PCEs."),
    ConfigurationKey(
      "ports", .list(of: .count(1...65_535)),
      "front_end_https_port, front_end_event_service_port, front_end_management_https_port; "
        + "8443, 8444, 8443 (SC-MIGRATE-007)."),
  ]
}
