import ClusterModeling

extension PeerCluster {
  /// What scenario files may say of it.
  static let outline: ModelDescription = {
    var outline = ModelDescription(
      name: "peer-cluster", aliases: ["cisco.asyncos.cluster"],
      explanation: "Cisco AsyncOS machines that share their configuration as peers of a full mesh.",
      profiles: ["14.0"])
    outline.configuration = sectionKeys
    outline.clientNoun = "client"
    outline.loads = loadDescriptions
    return outline
  }()

  /// What the model is called, knows and takes.
  static let description: ModelDescription = {
    var description = outline
    description.entityKinds = kinds(of: nil)
    description.commands = commandDescriptions
    description.faults = faultDescriptions
    description.metrics = metricDescriptions
    description.alerts = alertDescriptions
    description.procedures = PeerClusterProcedures.text
    description.parameters = PeerParameters.all
    description.capabilities = [
      CapabilityDescription("cluster management", "Some member takes logins."),
      CapabilityDescription("mail", "The machine takes mail; nobody takes over for it."),
    ]
    description.firstFaults = ["wan-cut", "machine-site", "planned-maintenance"]
    description.firstScenario = { count, fault in
      PeerClusterFirstScenario.text(machines: count, fault: fault)
    }
    return description
  }()

  private static let loadDescriptions: [LoadDescription] = [
    LoadDescription(
      "config.change", keys: configLoadKeys, "Somebody changes a setting and commits.",
      sources: ["PC-CMD-001"]),
    LoadDescription(
      "mail.connection", keys: mailLoadKeys, "A mail server connects to a machine.",
      sources: ["PC-UPG-010"]),
  ]

  private static let alertDescriptions: [AlertDescription] = [
    AlertDescription(
      "host-down", condition: "exists(machine, reported_down)",
      "Each machine whose pings of another fail mails the administrator.",
      sources: ["PC-CONS-002"]),
    AlertDescription(
      "out-of-step", condition: "exists(cluster, unsynced > 0)",
      "Somebody compares: nothing in the cluster raises it.", sources: ["PC-CONS-006"]),
    AlertDescription(
      "mail-stopped", condition: "exists(machine, blank_tables > 0)",
      "Users complain; no table on a page turns red.", sources: ["PC-SET-004"]),
  ]

  static let faultDescriptions: [FaultDescription] = [
    FaultDescription(
      "machine.down", on: ["machine"], "A machine is down.", sources: ["PC-DISC-001"]),
    FaultDescription(
      "machine.cut", on: ["machine"], "The cluster's traffic of a machine is blocked.",
      sources: ["PC-REQ-004"]),
    FaultDescription(
      "tunnel.down", on: ["tunnel"], "The line between two machines is cut.",
      sources: ["PC-COMM-002"]),
    FaultDescription(
      "name.unresolved", on: ["machine"], "A machine's host name does not resolve.",
      sources: ["PC-DNS-001"]),
  ]
}
