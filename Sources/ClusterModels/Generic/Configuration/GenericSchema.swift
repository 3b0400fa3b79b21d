import ClusterModeling

extension GenericSystem {
  /// Keys of the system's section.
  static let sectionKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "measure_from", .duration, "From when figures count; from the start without it."),
    ConfigurationKey(
      "record", .word(["everything", "figures"]),
      "Whether lanes, curves and the story are written beside the figures; everything."),
    ConfigurationKey(
      "stations", .map(of: .record(stationKeys), names: "station"),
      "Service stations: jobs come, wait by priority and in order, and are served."),
    ConfigurationKey(
      "crews", .map(of: .record(crewKeys), names: "repair crew"),
      "Repair crews: they take what failed first."),
    ConfigurationKey(
      "components", .map(of: .record(componentKeys), names: "component"),
      "Components that fail and are repaired."),
    ConfigurationKey(
      "groups", .map(of: .record(groupKeys), names: "group"),
      "Groups that serve while enough of their components are in order."),
    ConfigurationKey(
      "pairs", .map(of: .record(pairKeys), names: "watched pair"),
      "Two nodes of which one serves and is watched."),
    ConfigurationKey(
      "copies", .map(of: .record(copyKeys), names: "periodic copy"),
      "Copies that are made again and again."),
    ConfigurationKey(
      "names", .map(of: .record(nameKeys), names: "served name"),
      "Names with a time to live, and clients that follow them."),
    ConfigurationKey(
      "links", .map(of: .record(linkKeys), names: "queued link"),
      "Links on which changes wait their turn."),
  ]

  /// Loads that the model takes.
  static let loadDescriptions: [LoadDescription] = [
    LoadDescription("job", keys: jobKeys, "Work that comes to a station.", sources: []),
    LoadDescription(
      "repoint",
      keys: [ConfigurationKey("name", .name, required: true, "The name that is led elsewhere.")],
      "A name is led to another address.", sources: []),
    LoadDescription(
      "loss",
      keys: [
        ConfigurationKey("of", .name, required: true, "The copy whose original is lost.")
      ], "The original of a copy is lost, so that the copy is all that is left.", sources: []),
  ]
}
