import ClusterModeling

/// Larger systems are a mistake in the file; these bounds keep counts within their types.
private let serverCounts = 1...10_000
private let placeCounts = 0...1_000_000
private let jobCounts = 1...10_000
private let priorities = 1...9
private let percents = 1...99

extension GenericSystem {
  /// Keys of a service station.
  static let stationKeys: [ConfigurationKey] =
    [
      ConfigurationKey("site", .site, "Where it stands: without power there it stops."),
      ConfigurationKey("servers", .count(serverCounts), "Servers; one without it."),
      ConfigurationKey(
        "unlimited_servers", .boolean, "Whether every job is served at once; false without it."),
      ConfigurationKey(
        "service", .durationDistribution, required: true, "Time that one job takes a server."),
      ConfigurationKey(
        "queue", .count(placeCounts),
        "Places to wait beside the servers; further jobs are turned away. No limit without it."),
      ConfigurationKey("then", .name, "The station to which jobs go from here."),
      ConfigurationKey("loss", .fraction, "Share of tries that are lost and made again."),
      ConfigurationKey("resend_after", .duration, "Wait before a lost try is made again."),
      ConfigurationKey(
        "resend", .word(["fixed", "doubling"]), "Whether each further wait doubles; fixed."),
      ConfigurationKey(
        "levels", .list(of: .count(placeCounts)),
        "Numbers N for which the shares of time `at_N` and `at_least_N` are recorded."),
    ] + detailKeys

  /// Keys for what is to be seen of single spans.
  static let detailKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "percentiles", .list(of: .count(percents)), "Percentiles to record, such as 95."),
    ConfigurationKey(
      "limits", .list(of: .duration), "Spans for which the share that stays within is recorded."),
  ]

  /// Keys of work that comes to a station.
  static let jobKeys: [ConfigurationKey] =
    [
      ConfigurationKey("to", .name, required: true, "The station to which it comes."),
      ConfigurationKey(
        "priority", .count(priorities), "Whoever waits with a lower number goes first; 1."),
      ConfigurationKey(
        "service", .durationDistribution, "Time of its jobs at this station; the station's own."),
      ConfigurationKey(
        "jobs", .count(jobCounts), "Jobs of one arrival, of which the last decides; one."),
    ] + detailKeys
}
