import ClusterModeling

extension StandbyPair {
  /// What scenario files may say of it.
  static let outline: ModelDescription = {
    var outline = ModelDescription(
      name: "standby-pair", aliases: ["illumio.pce.standby-pair"],
      explanation: "Illumio PCE pair: one active PCE, and a standby that is promoted by hand.",
      profiles: ["25.1"])
    outline.configuration = sectionKeys
    outline.clients = [(kind: "agent", keys: agentKeys)]
    outline.clientNoun = "VEN"
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
    description.procedures = StandbyPairProcedures.text
    description.parameters = allParameters
    description.capabilities = [
      CapabilityDescription("policy writes", "The PCE behind the pair's name takes changes."),
      CapabilityDescription("policy delivery", "The PCE behind the pair's name serves agents."),
    ]
    description.firstFaults = ["active-site", "wan-cut", "planned-move"]
    description.firstScenario = { count, fault in
      StandbyPairFirstScenario.text(pces: count, fault: fault)
    }
    return description
  }()

  private static var allParameters: [Parameter] {
    var seen: [String] = []
    return StandbyParameters.all.filter { parameter in
      guard !seen.contains(parameter.id) else { return false }
      seen.append(parameter.id)
      return true
    }
  }

  private static let loadDescriptions: [LoadDescription] = [
    LoadDescription(
      "policy.change", keys: writerKeys,
      "Somebody changes policy at the PCE to which the name leads for them.",
      sources: ["SP-REPL-003", "SP-HAZ-001"]),
    LoadDescription(
      "support.report", keys: writerKeys, "A support report is made; it is replicated.",
      sources: ["SP-REPL-004"]),
    LoadDescription(
      "support.bundle", keys: writerKeys, "A support bundle is made; it is not replicated.",
      sources: ["SP-REPL-005"]),
    LoadDescription(
      "ven.install", keys: writerKeys, "An agent is installed from the PCE's VEN library.",
      sources: ["SP-VENLIB-001"]),
  ]

  private static let alertDescriptions: [AlertDescription] = [
    AlertDescription(
      "active.unreachable", condition: "exists(pair, not name_is_right)",
      "A monitor outside asks the name of the active PCE; nothing in the pair raises it.",
      sources: ["SP-ROLE-005", "SP-GAP-001"]),
    AlertDescription(
      "standby.lag", condition: "exists(channel, lag_shown == shown and lag > 5m)",
      "Somebody watches the page Standby Replication, which lacks the file server.",
      sources: ["SP-MON-001", "SP-MON-002", "SP-MON-004"]),
    AlertDescription(
      "wal-segment-missing", condition: "exists(pair, segments_missing > 0)",
      "A filter on the service discovery log finds the error.",
      sources: ["SP-MON-005", "SP-MON-006", "SP-GAP-016"]),
    AlertDescription(
      "standby.lost", condition: "exists(pair, not protected)",
      "Somebody watches whether a standby is ready.", sources: ["SP-HAZ-005", "SP-GAP-001"]),
  ]
}
