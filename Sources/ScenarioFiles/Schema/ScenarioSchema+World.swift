import ClusterModeling

extension ScenarioSchema {
  /// Keys of what there is: sites, links, systems, clients, load.
  static func worldKeys(_ models: [ModelDescription]) -> [ConfigurationKey] {
    [
      ConfigurationKey(
        "sites", .list(of: .name), required: true, "Places with power of their own."),
      ConfigurationKey("links", .list(of: link), "Links between sites, the same both ways."),
      ConfigurationKey(
        "systems", .map(of: .either(models.map(system)), names: "system"), required: true,
        "The simulated systems, each with the keys of its model."),
      ConfigurationKey(
        "clients", .map(of: .either(clients(models)), names: "client"),
        "Groups of clients, each with the keys of its kind."),
      ConfigurationKey(
        "load", .map(of: .either(models.flatMap(loads)), names: "load"),
        "Work that arrives, each with the keys of its kind."),
    ]
  }

  private static let link = ConfigurationSchema.record([
    ConfigurationKey("between", .list(of: .site), required: true, "The two sites."),
    ConfigurationKey("latency", .duration, "One-way latency; this or round_trip is needed."),
    ConfigurationKey("round_trip", .duration, "Round-trip time, twice the latency."),
    ConfigurationKey("jitter", .duration, "Latency spreads from minus to plus this; default 0s."),
    ConfigurationKey("loss", .fraction, "Share of packets lost; default 0%."),
    ConfigurationKey("bandwidth", .rate, required: true, "Capacity in each direction."),
  ])

  private static func system(_ model: ModelDescription) -> ConfigurationSchema {
    .record(
      [
        ConfigurationKey(
          "model", .word([model.name] + model.aliases), required: true, model.explanation),
        ConfigurationKey("version", .text, "Version of the product that is installed."),
        ConfigurationKey(
          "profile", .word(model.profiles),
          "Version of the guide that is played; default: the version's own, else "
            + "\(model.profiles.first ?? "the model's only one")."),
      ] + model.configuration.filter { !["model", "version", "profile"].contains($0.name) })
  }

  private static func clients(_ models: [ModelDescription]) -> [ConfigurationSchema] {
    models.flatMap { model in
      model.clients.map { client in
        .record(
          [
            ConfigurationKey("kind", .word([client.kind]), required: true, "Kind of client."),
            systemKey,
          ] + client.keys)
      }
    }
  }

  private static func loads(_ model: ModelDescription) -> [ConfigurationSchema] {
    model.loads.map { load in
      .record(
        [
          ConfigurationKey("kind", .word([load.kind]), required: true, load.explanation),
          systemKey,
          ConfigurationKey("at", .oneOrMany(of: .duration), "Arrives at these times of the run."),
          ConfigurationKey("every", .durationDistribution, "Arrives with such gaps."),
          ConfigurationKey("from", .duration, "With every: begins then; default 0s."),
          ConfigurationKey("until", .duration, "With every: ends then; default the whole run."),
        ] + load.keys)
    }
  }

  /// The keys of an entry under `clients` or `load` of a kind, as a model takes them.
  func member(_ section: String, kind: String, of model: ModelDescription) -> ConfigurationSchema? {
    let schemas = section == "clients" ? Self.clients([model]) : Self.loads(model)
    return schemas.first { $0.discriminator?.words.contains(kind) == true }
  }

  private static let systemKey = ConfigurationKey(
    "system", .name, "The system it belongs to; needed where there are several.")
}
