import ClusterModeling

/// Keys of a scenario on firewalls, ports and certificates between PCEs.
extension SuperclusterSchema {
  /// Further keys of the system's section.
  static let ports: [ConfigurationKey] = [
    ConfigurationKey(
      "firewalls", .list(of: .record(firewall)),
      "What firewalls between PCEs drop; all rows of the port rules are open without it "
        + "(SC-NET-001).")
  ]

  /// Further keys of a PCE.
  static let portsOfPCE: [ConfigurationKey] = [
    ConfigurationKey(
      "management_port", .count(1...65_535),
      "Its management port, the same on all PCEs; 8443 (SC-NET-002)."),
    ConfigurationKey(
      "tls", .text, "TLS version that it talks to other PCEs with; \"1.2\" (SC-NET-010)."),
    ConfigurationKey(
      "trusts", .list(of: .name),
      "PCEs whose root certificates are in its bundle; all without it (SC-NET-011)."),
    ConfigurationKey(
      "certificate_has_global_fqdn", .boolean,
      "Whether its certificate carries the global FQDN in its SAN field; true (SC-NET-012)."),
  ]

  private static let rows = ConfigurationSchema.word(PortRow.allCases.map(\.rawValue))

  private static let firewall: [ConfigurationKey] = [
    ConfigurationKey("from", .name, "The PCE that sends; all without it."),
    ConfigurationKey("to", .name, "The PCE that would receive; all without it."),
    ConfigurationKey("block", .list(of: rows), "Rows that are dropped (SC-NET-001)."),
    ConfigurationKey("allow", .list(of: rows), "Rows that pass while all others are dropped."),
  ]
}
