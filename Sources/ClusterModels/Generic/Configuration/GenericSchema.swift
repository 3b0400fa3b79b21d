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
  ]

  /// Loads that the model takes.
  static let loadDescriptions: [LoadDescription] = [
    LoadDescription("job", keys: jobKeys, "Work that comes to a station.", sources: [])
  ]
}
