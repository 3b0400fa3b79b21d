import Testing

/// Queues in which the form of service times, priorities or arrivals matters.
@Suite struct ServiceFormTests {
  private static func one(_ keys: String, _ loads: String) -> String {
    """
    systems:
      pce:
        model: generic
        measure_from: 200m
        record: figures
        stations:
          worker: {\(keys)}
    load:
    \(loads)
    """
  }

  /// Arrivals at 0.7 a minute.
  private static let work =
    "  work: {kind: job, to: worker, every: {exponential: {mean: 85714285714ns}}}"

  @Test(arguments: [
    ("constant: 1m", 70, 1.516666667), ("erlang: {stages: 4, mean: 1m}", 87.5, 1.720833333),
    ("exponential: {mean: 1m}", 140, 2.333333333),
    ("lognormal: {mean: 1m, cv: 2}", 350, 4.783333333),
  ])
  func `A5: one server, services of any form`(
    service: String, wait: Double, number: Double
  ) async throws {
    let width = service.contains("cv: 2") ? 0.03 : 0.02
    let form = ClosedForm(
      Self.one("service: {\(service)}", Self.work), length: width < 0.03 ? "2000h" : "6000h",
      replications: 64,
      lightLength: "80h", lightReplications: 12,
      [
        .init("worker.mean_wait", wait, within: width),
        .init("worker.mean_number", number, within: width),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 85714285714ns", "mean: 81428571428ns"), alsoLight: width < 0.03)
  }

  /// Two sorts of jobs make a hyperexponential mixture of balanced means.
  private static let mixture = ClosedForm(
    one(
      "service: 1m",
      """
        many: {kind: job, to: worker, every: {exponential: {mean: 90490979144ns}},
               service: {exponential: {mean: 31671842700ns}}}
        few: {kind: job, to: worker, every: {exponential: {mean: 1623794735156ns}},
              service: {exponential: {mean: 568328157300ns}}}
      """), length: "4000h", replications: 96, lightLength: "400h", lightReplications: 8,
    [
      .init("worker.mean_wait", 700, within: 0.03),
      .init("worker.mean_number", 8.866666667, within: 0.03),
    ])

  @Test func `A5: a mixture of short and long jobs`() async throws {
    try await Self.mixture.judge()
    try await Self.mixture.refuses(
      ("mean: 90490979144ns", "mean: 85966430187ns"),
      ("mean: 568328157300ns", "mean: 596744565165ns"), alsoLight: false)
  }

  private static let fixed = ClosedForm(
    one(
      "service: 1m, limits: [1m, 3m], percentiles: [90], levels: [0, 1, 2]",
      "  work: {kind: job, to: worker, every: {exponential: {mean: 80s}}}"),
    length: "1500h", replications: 64, lightLength: "80h", lightReplications: 12,
    [
      .init("worker.mean_wait", 90), .init("worker.mean_number", 1.875),
      .init("worker.no_wait", 0.25), .init("worker.wait_within_1m", 0.5292500042),
      .init("worker.wait_within_3m", 0.8401521214),
      .init("worker.wait_p90", 231.1452827, within: 0.03), .init("worker.at_0", 0.25),
      .init("worker.at_1", 0.2792500042), .init("worker.at_2", 0.1942347603),
    ])

  @Test func `A6: batches of one size`() async throws {
    try await Self.fixed.judge()
    try await Self.fixed.refuses(
      ("mean: 80s", "mean: 76s"), ("mean: 80s", "mean: 84s"), ("service: 1m", "service: 63s"))
  }

  private static let priorities = ClosedForm(
    one(
      "service: {exponential: {mean: 1m}}",
      """
        high: {kind: job, to: worker, priority: 1, every: {exponential: {mean: 200s}}}
        low: {kind: job, to: worker, priority: 2, every: {exponential: {mean: 120s}}}
      """), length: "2400h", replications: 64, lightLength: "160h", lightReplications: 12,
    [
      .init("high.mean_wait", 68.57142857), .init("low.mean_wait", 342.8571429, within: 0.03),
    ])

  @Test func `A7: pushes go before housekeeping, without breaking into it`() async throws {
    try await Self.priorities.judge()
    try await Self.priorities.refuses(
      ("mean: 1m", "mean: 63s"), ("mean: 200s", "mean: 190s"), ("mean: 120s", "mean: 126s"))
    let equal = ClosedForm(
      Self.priorities.text.replacing("priority: 2", with: "priority: 1"), length: "2400h",
      replications: 64, lightLength: "160h", lightReplications: 12,
      [.init("worker.mean_wait", 240, within: 0.03)])
    try await equal.judge()
  }

  private static let due = ClosedForm(
    one("service: {exponential: {mean: 40m}}", "  sync: {kind: job, to: worker, every: 1h}"),
    length: "20000h", replications: 64, lightLength: "2000h", lightReplications: 12,
    [
      .init("worker.mean_wait", 1_717.968515), .init("worker.mean_time", 4_117.968515),
      .init("worker.no_wait", 0.5828116439),
    ])

  @Test func `A8: a sync every hour that may take longer`() async throws {
    try await Self.due.judge()
    try await Self.due.refuses(
      ("mean: 40m", "mean: 42m"), ("mean: 40m", "mean: 38m"), ("every: 1h", "every: 57m"))
  }

  private static let offline = ClosedForm(
    one(
      "unlimited_servers: true, service: {exponential: {mean: 30m}}, levels: [21]",
      "  loss: {kind: job, to: worker, every: {exponential: {mean: 2m}}}"),
    length: "2000h", replications: 64, lightLength: "60h", lightReplications: 12,
    [
      .init("worker.mean_number", 15), .init("worker.number_variance", 15, within: 0.03),
      .init("worker.at_least_21", 0.08297091003, within: 0.03),
    ])

  @Test func `A9: workloads that go offline, each for its own time`() async throws {
    try await Self.offline.judge()
    try await Self.offline.refuses(
      ("mean: 30m", "mean: 1890s"), ("mean: 2m", "mean: 126s"), ("mean: 30m", "mean: 1710s"),
      alsoLight: false)
  }

  @Test(arguments: [("exponential: {mean: 30m}", 5.902040104), ("constant: 30m", 7.5)])
  func `A9: a quarter of an hour after a clean start`(
    service: String, number: Double
  ) async throws {
    let form = ClosedForm(
      Self.offline.text.replacing("exponential: {mean: 30m}", with: service)
        .replacing("measure_from: 200m", with: "measure_from: 0s"),
      length: "15m", replications: 20_000, lightReplications: 1_000,
      [.init("worker.number_at_end", number)])
    try await form.judge()
    try await form.refuses(("mean: 2m", "mean: 114s"), alsoLight: false)
  }
}
