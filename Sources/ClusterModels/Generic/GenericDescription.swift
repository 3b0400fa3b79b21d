import ClusterModeling

extension GenericSystem {
  /// What scenario files may say of it.
  static let outline: ModelDescription = {
    var outline = ModelDescription(
      name: "generic", aliases: ["building-blocks"],
      explanation: "Building blocks for what no other model knows: stations, components, pairs.",
      profiles: ["blocks"])
    outline.configuration = sectionKeys
    outline.loads = loadDescriptions
    return outline
  }()

  /// What the model is called, knows and takes.
  static let description: ModelDescription = {
    var description = outline
    description.entityKinds = kinds(of: nil)
    description.commands = commandDescriptions
    description.faults = faultDescriptions
    description.metrics = descriptions(of: examples())
    description.alerts = alertDescriptions
    description.procedures = procedures
    description.capabilities = [
      CapabilityDescription("service", "A group or a watched pair serves its users.")
    ]
    description.firstFaults = ["node-lost", "link-down", "queue-stopped"]
    description.firstScenario = { count, fault in
      GenericFirstScenario.text(nodes: count, fault: fault)
    }
    return description
  }()

  private static let alertDescriptions: [AlertDescription] = [
    AlertDescription(
      "group.down", condition: "exists(redundant_group, not serves)",
      "A monitor outside asks each group.", sources: []),
    AlertDescription(
      "pair.down", condition: "exists(watched_pair, not serves)",
      "A monitor outside asks each pair.", sources: []),
    AlertDescription(
      "pair.by-hand", condition: "exists(watched_pair, phase == by-hand)",
      "A pair reports that its switch-over failed.", sources: []),
    AlertDescription(
      "component.broken", condition: "exists(component, not up)",
      "A monitor outside asks each component.", sources: []),
    AlertDescription(
      "queue.behind", condition: "exists(queued_link, lag > 5m)",
      "Somebody watches how far links are behind.", sources: []),
  ]

  /// What people do with the blocks, step by step.
  private static let procedures = """
    repair-component:
      inputs: {lost: component}
      steps:
        - {id: look, check: "not lost.up", hands: 2m, on_fail: abort}
        - {id: mend, do: repair, on: lost, hands: 30m}
    switch-over-by-hand:
      inputs: {p: watched_pair}
      steps:
        - {id: look, check: "not p.serves", hands: 2m, on_fail: abort}
        - {id: switch, do: switch-over, on: p, hands: 3m}
        - {id: verify, check: p.serves, hands: 1m, wait_up_to: 30m}
    """
}
