import ClusterModeling

extension CoreHA {
  /// What scenario files may say of it.
  static let outline: ModelDescription = {
    var outline = ModelDescription(
      name: "core-ha", aliases: ["ivanti.core.ha"],
      explanation:
        "Ivanti Core high availability: Primary, Secondary, a Core for disaster recovery, and what "
        + "sends traffic to them.",
      profiles: ["11.3"])
    outline.configuration = sectionKeys
    outline.clients = [(kind: "device", keys: deviceKeys)]
    outline.clientNoun = "device"
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
    description.procedures = CoreHAProcedures.text
    description.parameters = CoreHAParameters.all
    description.capabilities = [
      CapabilityDescription("device service", "The Core behind the virtual name serves devices."),
      CapabilityDescription("new connections", "The Core behind it lets new devices in."),
    ]
    description.firstFaults = ["primary-site", "inter-core-cut"]
    description.firstScenario = { count, fault in
      CoreHAFirstScenario.text(cores: count, fault: fault)
    }
    return description
  }()

  private static let loadDescriptions: [LoadDescription] = [
    LoadDescription(
      "device.check_in", keys: loadKeys, "A device checks in; nothing is written that counts.",
      sources: ["CH-TOPO-016", "CH-CLI-008"]),
    LoadDescription(
      "device.registration", keys: loadKeys, "A device is registered.",
      sources: ["CH-REPL-001", "CH-TOPO-016", "CH-TEST-002"]),
    LoadDescription(
      "admin.change", keys: loadKeys,
      "An administrator changes something: a policy, unless `data` says what.",
      sources: ["CH-REPL-001", "CH-REPL-002", "CH-REPL-003"]),
  ]

  private static let alertDescriptions: [AlertDescription] = [
    AlertDescription(
      "service.unreachable", condition: "exists(core_system, not served)",
      "A monitor outside asks the virtual name.", sources: ["CH-TOPO-016"]),
    AlertDescription(
      "failover.mail", condition: "exists(core_system, failover_mails > 0)",
      "The mail on failure or becoming primary.", sources: ["CH-CONF-008"]),
    AlertDescription(
      "sync.failed", condition: "exists(core, attention > 0)",
      "The mail on failed syncs, or a look at the history.", sources: ["CH-SYNC-009"]),
    AlertDescription(
      "core.not-as-set-up", condition: "exists(core, not as_set_up)",
      "Somebody compares HA status and modes with what is expected.", sources: ["CH-SYNC-014"]),
  ]

  static let faultDescriptions: [FaultDescription] = [
    FaultDescription(
      "core.down", on: ["core"], "A Core is down, and boots when the fault ends.",
      sources: ["CH-ROLE-004"]),
    FaultDescription(
      "inter_core.cut", on: ["core"],
      "The way between a Core and its Primary is closed; devices and probes still get through.",
      sources: ["CH-REC-006", "CH-TOPO-003"]),
    FaultDescription(
      "heartbeat.loss", on: ["core"],
      arguments: [
        CommandDescription.Argument("loss", .fraction, "Share of heartbeats that are lost.")
      ], "Heartbeats of a Core get lost at random.", sources: ["CH-HB-006"]),
    FaultDescription(
      "sync.fails", on: ["core"], "Syncs of a Core fail.", sources: ["CH-SYNC-009"]),
    FaultDescription("sentry.down", on: ["sentry"], "A Sentry is down.", sources: ["CH-TOPO-011"]),
  ]
}
