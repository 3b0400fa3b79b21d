import ClusterModeling

/// What the lamps say of themselves.
enum LampDescription {
  static func kinds(_ lamps: [String]) -> [EntityKind] {
    [
      EntityKind(
        name: "lamp", plural: "lamps", explanation: "A lamp.",
        fields: [
          EntityField("on", .boolean, "Whether it gives light."),
          EntityField("heat", .duration, "How long it has given light."),
          EntityField("site", .entity("site"), "Where it stands."),
          EntityField("broken", .boolean, "Whether it is broken."),
          EntityField("flickers", .count, "How often it has flickered.", total: .sum),
          EntityField("role", .symbol(["main", "spare"]), "What it is for."),
        ], entities: lamps)
    ]
  }

  static func make() -> ModelDescription {
    var lamps = ModelDescription(
      name: "lamps", aliases: [], explanation: "Lamps that somebody switches.", profiles: ["1.0"])
    lamps.configuration = [
      ConfigurationKey(
        "lamps",
        .map(
          of: .record([
            ConfigurationKey("site", .site, required: true, "Where it stands."),
            ConfigurationKey("on", .boolean, "Whether it is switched on; default true."),
          ]), names: "lamp"), required: true, "The lamps."),
      ConfigurationKey("most_flickers", .count(1...1_000_000), "Flickers that break a rule."),
    ]
    lamps.loads = [LoadDescription("flicker", keys: [], "The first lamp flickers.", sources: [])]
    lamps.entityKinds = kinds([])
    lamps.commands = [
      CommandDescription(
        "switch", on: ["lamp"],
        arguments: [.init("to", .symbol(["on", "off"]), required: true, "What it is to be.")],
        "Switches a lamp; 10 s unless said otherwise.", sources: ["TOY-002"]),
      CommandDescription(
        "fetch", on: ["lamp"], "Sends a bulb of 125 MB from the first site.", sources: []),
      CommandDescription("glance", on: ["lamp"], "Does nothing, at once.", sources: []),
    ]
    lamps.faults = [
      FaultDescription("lamp.broken", on: ["lamp"], "It gives no light.", sources: ["TOY-003"])
    ]
    lamps.metrics = [("flickers", .count, "Flickers of all lamps.", [])]
    lamps.capabilities = [CapabilityDescription("light", "The lamp gives light.")]
    lamps.alerts = [
      AlertDescription("lamp.dark", condition: "any(lamp, not on)", "A lamp is dark.", sources: [])
    ]
    lamps.procedures = """
      relight:
        inputs: {lost: lamp}
        steps:
          - {id: look, check: "lost.role in [main, spare]", hands: 2m}
          - {id: light, do: switch, on: lost, with: {to: "on"}, hands: 4m}
      """
    return lamps
  }
}
