import ClusterModeling

extension Supercluster {
  /// What scenario files may say of it.
  static let outline: ModelDescription = {
    var outline = ModelDescription(
      name: "supercluster", aliases: ["illumio.pce.supercluster"],
      explanation: "Illumio PCE Supercluster: a leader and 1 to 7 members that replicate.",
      profiles: GuideProfile.allCases.map(\.rawValue))
    outline.configuration =
      SuperclusterSchema.section + dataConfiguration + upgradeConfiguration
      + pairingConfiguration + SuperclusterSchema.deployment + SuperclusterSchema.ports
    outline.clients = [(kind: "ven", keys: SuperclusterSchema.ven)]
    outline.clientNoun = "VEN"
    outline.loads =
      dataLoads + [
        LoadDescription(
          "pairing", keys: SuperclusterSchema.pairing, "A workload is paired with a PCE.",
          sources: ["SC-VEN-002", "SC-VEN-003"])
      ]
    return outline
  }()

  /// What the model is called, knows and takes.
  static let description: ModelDescription = {
    var description = outline
    description.entityKinds = kinds(of: nil) + dataKinds(nil)
    description.commands = commandDescriptions
    description.faults = faultDescriptions + dataFaults
    description.metrics =
      metricDescriptions + dataMetrics + upgradeMetrics + listeningMetrics + deploymentMetrics
    description.capabilities = capabilityDescriptions
    description.alerts = alertDescriptions
    description.procedures = SuperclusterProcedures.text
    description.parameters = allParameters
    description.firstFaults = SuperclusterFirstScenario.faults
    description.firstScenario = { count, fault in
      SuperclusterFirstScenario.text(pces: count, fault: fault)
    }
    return description
  }()

  /// Every figure of the model, each id once.
  private static var allParameters: [Parameter] {
    var seen: [String] = []
    let all =
      PCEParameters.all + VENParameters.all + UpgradeParameters.all + dataParameters
      + DeploymentParameters.all
    return all.filter { parameter in
      guard !seen.contains(parameter.id) else { return false }
      seen.append(parameter.id)
      return true
    }
  }

  /// Figures of a run.
  private static let metricDescriptions:
    [(name: String, type: ValueType, explanation: String, sources: [String])] = [
      (
        "dual_leader.duration", .duration, "Time for which two PCEs took policy writes.",
        ["SC-LEADER-004", "SC-LEADER-005"]
      ),
      (
        "health_states.unseen", .count, "Health states that never were on the leader's page.",
        ["SC-HEALTH-014"]
      ),
      (
        "health_states.longest_unseen", .duration,
        "Longest time until a new state was on the leader's page: 90 s at most while it answers.",
        ["SC-HEALTH-015"]
      ),
      (
        "stale_records.corrected", .count, "Records that said Online and were set right by hand.",
        ["SC-VEN-020"]
      ),
      ("pairings.lost", .count, "Pairings that no PCE in service knows.", ["SC-VEN-010"]),
      ("pairings.refused", .count, "Workloads that could not be paired.", ["SC-HA-007"]),
      ("dns_records.changed", .count, "DNS records changed by hand.", ["SC-VEN-015"]),
      ("blind_ven_hours", .duration, "VEN-hours without a session with a PCE.", ["SC-VEN-013"]),
      (
        "flow_summaries.lost", .count, "Flow summaries dropped by PCEs or from full buffers.",
        ["SC-FLOW-006", "AS-VEN-015"]
      ),
      (
        "flow_summaries.not_recorded", .count,
        "Flow summaries of failed-over VENs that were exported and are on no map.",
        ["SC-HA-011", "SC-DOC-063"]
      ),
      (
        "heartbeats.lost_at_dead_nodes", .count,
        "Heartbeats sent to core nodes before the load balancer took them out, on average.",
        ["SC-LB-004"]
      ),
      (
        "api_requests.refused", .count, "Requests refused by members or not answered.",
        ["SC-API-001", "SC-ROLE-015"]
      ),
    ]

  /// What a Supercluster does for those who work with it.
  private static let capabilityDescriptions = [
    CapabilityDescription("policy writes", "Some PCE takes changes of policy."),
    CapabilityDescription("policy delivery", "A PCE sends its VENs the policy that it knows."),
    CapabilityDescription("API", "A PCE answers requests."),
    CapabilityDescription("pairing", "A PCE takes new workloads."),
  ]

  /// What may tell a person, and with which delay.
  private static let alertDescriptions: [AlertDescription] = [
    AlertDescription(
      "pce.unreachable", condition: "exists(pce, not answers)",
      "A monitor outside asks each PCE's availability; up to 30 s late.",
      sources: ["SC-API-009", "SC-API-010", "SC-API-012"]),
    AlertDescription(
      "two-leaders", condition: "count(pce, answers_as_leader) > 1",
      "A monitor outside asks each PCE whether it leads; up to 30 s late.",
      sources: ["SC-API-008", "SC-API-010"]),
    AlertDescription(
      "leader.unavailable", condition: "not exists(pce, answers and answers_as_leader)",
      "A monitor outside finds the leader first, then watches that one's availability.",
      sources: ["SC-API-012", "SC-API-008", "SC-API-009"]),
    AlertDescription(
      "badge.yellow", condition: "exists(pce, badge in [yellow, red])",
      "The badge of a leader's console page, redrawn once a minute; dies with its PCE.",
      sources: ["SC-HEALTH-014", "SC-HEALTH-016"]),
    AlertDescription(
      "badge.red", condition: "exists(pce, badge == red)",
      "The badge of a leader's console page, redrawn once a minute; dies with its PCE.",
      sources: ["SC-HEALTH-014", "SC-HEALTH-016"]),
  ]
}
