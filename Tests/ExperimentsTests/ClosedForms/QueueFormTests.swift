import Testing

/// Queues of the textbooks, each played from a scenario file of generic stations.
@Suite struct QueueFormTests {
  private static let oneServer = ClosedForm(
    """
    systems:
      pce:
        model: generic
        measure_from: 4h
        record: figures
        stations:
          recompute:
            service: {exponential: {mean: 6s}}
            levels: [5]
            percentiles: [95]
    load:
      change: {kind: job, to: recompute, every: {exponential: {mean: 7500ms}}}
    """, length: "204h", replications: 64, lightLength: "24h", lightReplications: 24,
    [
      .init("recompute.utilisation", 0.8), .init("recompute.mean_number", 4),
      .init("recompute.mean_waiting", 3.2), .init("recompute.mean_time", 30),
      .init("recompute.mean_wait", 24), .init("recompute.no_wait", 0.2),
      .init("recompute.number_variance", 20, within: 0.06),
      .init("recompute.time_p95", 89.87196825, within: 0.03),
      .init("recompute.wait_p95", 83.17766167, within: 0.03),
      .init("recompute.at_least_5", 0.32768, within: 0.03),
      .init("recompute.busy_period", 30),
    ])

  @Test func `one server with arrivals and services at random is M∕M∕1`() async throws {
    try await Self.oneServer.judge()
  }

  @Test func `the check of M∕M∕1 refuses a parameter that is off by a twentieth`() async throws {
    try await Self.oneServer.refuses(
      ("mean: 6s", "mean: 6300ms"), ("mean: 6s", "mean: 5700ms"), ("mean: 7500ms", "mean: 7125ms"))
  }
}
