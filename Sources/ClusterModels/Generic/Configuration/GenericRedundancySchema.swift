import ClusterModeling

private let unitCounts = 1...1_000
private let missCounts = 1...1_000
private let clientCounts = 1...200_000

/// Keys of blocks that fail, are watched, copied, named and linked.
extension GenericSystem {
  /// Keys of a repair crew.
  static let crewKeys: [ConfigurationKey] = [
    ConfigurationKey("size", .count(unitCounts), required: true, "Repairs at once.")
  ]

  /// Keys of a component.
  static let componentKeys: [ConfigurationKey] = [
    ConfigurationKey("site", .site, "Where it stands: without power there it is down."),
    ConfigurationKey(
      "count", .count(unitCounts), "Equal ones, named NAME-1, NAME-2 and so on; one without it."),
    ConfigurationKey(
      "lifetime", .durationDistribution,
      "Time in order before it fails; without it only faults of the story strike it."),
    ConfigurationKey(
      "repair", .durationDistribution,
      "Time in repair; without it somebody has to give the command repair."),
    ConfigurationKey("crew", .name, "The crew that repairs it; one of its own without it."),
  ]

  /// Keys of a group.
  static let groupKeys: [ConfigurationKey] = [
    ConfigurationKey(
      "of", .list(of: .name), required: true,
      "Its components; of several equal ones all, or one by its number: node-2."),
    ConfigurationKey("needs", .count(unitCounts), required: true, "How many must be in order."),
    ConfigurationKey(
      "lost_for_good", .boolean,
      "Whether nothing is repaired after its first loss, as when all copies are gone; false."),
  ]

  /// Keys of a watched pair.
  static let pairKeys: [ConfigurationKey] =
    [
      ConfigurationKey(
        "sites", .list(of: .site), "The two nodes' sites: a cut between them leaves two leaders."),
      ConfigurationKey(
        "lifetime", .durationDistribution,
        "Time in order before a node fails; without it only faults of the story strike."),
      ConfigurationKey(
        "standby", .word(StandbyMode.allCases.map(\.rawValue)),
        "What the other node does: cold cannot fail, hot can, serving shares the work; cold."),
      ConfigurationKey(
        "repair", .durationDistribution, "Time in repair, one node after the other."),
      ConfigurationKey(
        "repair_begins", .word(["at-failure", "after-switch-over"]), "When; at-failure."),
      ConfigurationKey(
        "detection", .durationDistribution,
        "From a failure to its notice, instead of a heartbeat; at once without both."),
      ConfigurationKey("heartbeat", .record(heartbeatKeys), "How a node is watched."),
      ConfigurationKey(
        "switch_over", .durationDistribution, required: true,
        "From the notice to service by the other node."),
      ConfigurationKey(
        "coverage", .fraction, "Share of failures for which that works by itself; 100%."),
      ConfigurationKey(
        "uncovered", .durationDistribution,
        "From the notice to service for the rest; without it somebody has to give switch-over."),
      ConfigurationKey(
        "writes", .durationDistribution, "Gap between writes of each side while both lead."),
      ConfigurationKey("name", .name, "The served name that follows the pair."),
      ConfigurationKey(
        "rearms", .boolean,
        "Whether the pair is watched again after a failover, or waits for the command arm; true."),
    ] + detailKeys

  private static let heartbeatKeys: [ConfigurationKey] = [
    ConfigurationKey("every", .duration, required: true, "Interval of checks."),
    ConfigurationKey(
      "misses", .count(missCounts), required: true, "Misses in a row that count as a failure."),
    ConfigurationKey(
      "recheck", .duration, "From a miss to the next check; the regular interval without it."),
    ConfigurationKey("timeout", .duration, "How long a check waits for its answer; no time."),
    ConfigurationKey("loss", .fraction, "Share of answers that are lost."),
    ConfigurationKey("bursts", .record(burstKeys), "Loss that comes in bursts."),
    ConfigurationKey("first_check", .duration, "When the first is made; drawn without it."),
  ]

  private static let burstKeys: [ConfigurationKey] = [
    ConfigurationKey("begins", .fraction, required: true, "Chance of a burst before a check."),
    ConfigurationKey("ends", .fraction, required: true, "Chance of its end before a check."),
    ConfigurationKey("loss", .fraction, required: true, "Share of answers lost in a burst."),
  ]

  /// Keys of a periodic copy.
  static let copyKeys: [ConfigurationKey] =
    [
      ConfigurationKey(
        "every", .durationDistribution, required: true, "From one copy's start to the next."),
      ConfigurationKey(
        "takes", .durationDistribution, "From its start until it can be used; no time."),
      ConfigurationKey("fails", .fraction, "Share of copies that come to nothing."),
      ConfigurationKey("first", .duration, "When the first one starts; at the start of the run."),
      ConfigurationKey("changes", .durationDistribution, "Gap between changes of the original."),
      ConfigurationKey(
        "lost_with", .name, "The component or pair whose failure loses the original."),
    ] + detailKeys

  /// Keys of a served name.
  static let nameKeys: [ConfigurationKey] =
    [
      ConfigurationKey("ttl", .duration, required: true, "How long an answer is kept."),
      ConfigurationKey("clients", .count(clientCounts), required: true, "How many follow it."),
      ConfigurationKey(
        "check_in", .duration, "Interval at which a client comes; it is always there without it."),
    ] + detailKeys

  /// Keys of a queued link.
  static let linkKeys: [ConfigurationKey] = [
    ConfigurationKey("between", .list(of: .site), "From and to; no cut reaches it without it."),
    ConfigurationKey("change_every", .duration, required: true, "Gap between changes."),
    ConfigurationKey("sends_one_in", .duration, required: true, "Time that one change takes."),
  ]
}
