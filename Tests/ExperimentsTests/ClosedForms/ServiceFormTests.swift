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
    ("constant: 1m", "deterministic", 70, 1.516666667, "2000h"),
    ("erlang: {stages: 4, mean: 1m}", "Erlang-4", 87.5, 1.720833333, "2000h"),
    ("exponential: {mean: 1m}", "exponential", 140, 2.333333333, "2000h"),
    ("lognormal: {mean: 1m, cv: 2}", "lognormal cv^2=4", 350, 4.783333333, "20000h"),
  ])
  func `A5: one server, services of any form`(
    service: String, name: String, wait: Double, number: Double, length: String
  ) async throws {
    let form = ClosedForm(
      Self.one("service: {\(service)}", Self.work), length: length, replications: 64,
      lightLength: "80h", lightReplications: 12,
      [
        .init("A5 mean wait, \(name)", "worker.mean_wait", is: wait),
        .init("A5 mean number, \(name)", "worker.mean_number", is: number),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 85714285714ns", "mean: 81428571428ns"), ("mean: 1m", "mean: 63s"),
      ("constant: 1m", "constant: 63s"), alsoLight: !service.contains("cv: 2"))
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
      """), length: "4000h", replications: 128, lightLength: "400h", lightReplications: 8,
    [
      .init("A5 mean wait, hyperexponential cv^2=9", "worker.mean_wait", is: 700, .skewedMean),
      .init(
        "A5 mean number, hyperexponential cv^2=9", "worker.mean_number", is: 8.866666667,
        .skewedMean),
    ])

  @Test func `A5: a mixture of short and long jobs`() async throws {
    try await Self.mixture.judge()
    try await Self.mixture.refuses(
      ("mean: 90490979144ns", "mean: 85966430187ns"),
      ("mean: 568328157300ns", "mean: 596744565165ns"),
      ("mean: 1623794735156ns", "mean: 1542604998398ns"), alsoLight: false)
  }

  private static let fixed = ClosedForm(
    one(
      "service: 1m, limits: [1m, 3m], percentiles: [90], levels: [0, 1, 2]",
      "  work: {kind: job, to: worker, every: {exponential: {mean: 80s}}}"),
    length: "1500h", replications: 64, lightLength: "80h", lightReplications: 12,
    [
      .init("A6 mean wait", "worker.mean_wait", is: 90),
      .init("A6 mean number", "worker.mean_number", is: 1.875),
      .init("A6 P(wait = 0)", "worker.no_wait", is: 0.25),
      .init("A6 P(wait > 1)", "worker.wait_within_1m", is: 1 - 0.5292500042, as: .complement),
      .init(
        "A6 P(wait > 3)", "worker.wait_within_3m", is: 1 - 0.8401521214, .tail, as: .complement),
      .init("A6 90th percentile of wait", "worker.wait_p90", is: 231.1452827, .tail),
      .init("A6 P(system empty)", "worker.at_0", is: 0.25),
      .init("A6 P(exactly 1 in system)", "worker.at_1", is: 0.2792500042),
      .init("A6 P(exactly 2 in system)", "worker.at_2", is: 0.1942347603),
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
      """), length: "4800h", replications: 96, lightLength: "160h", lightReplications: 12,
    [
      .init("A7 mean wait, high", "high.mean_wait", is: 68.57142857),
      .init("A7 mean wait, low", "low.mean_wait", is: 342.8571429),
      // All jobs are of one mean length, so that the conserved sum is the mean wait of all.
      .init("A7 conserved sum of waits", "worker.mean_wait", is: 240),
    ])

  @Test func `A7: pushes go before housekeeping, without breaking into it`() async throws {
    try await Self.priorities.judge()
    try await Self.priorities.refuses(
      ("mean: 1m", "mean: 63s"), ("mean: 200s", "mean: 190s"), ("mean: 120s", "mean: 126s"))
    var equal = Self.priorities
    equal.text = equal.text.replacing("priority: 2", with: "priority: 1")
    equal.values = [
      .init("A7 mean wait, first in first out", "worker.mean_wait", is: 240),
      .init("A7 the same for the low", "low.mean_wait", is: 240),
    ]
    try await equal.judge()
  }

  private static let due = ClosedForm(
    one(
      "service: {exponential: {mean: 40m}}, limits: [1h]",
      "  sync: {kind: job, to: worker, every: 1h}"),
    length: "20000h", replications: 64, lightLength: "2000h", lightReplications: 12,
    [
      .init("A8 mean wait", "worker.mean_wait", is: 1_717.968515),
      .init("A8 mean time to completion", "worker.mean_time", is: 4_117.968515),
      .init("A8 P(a sync must wait)", "worker.no_wait", is: 0.4171883561, as: .complement),
      .init(
        "A8 P(a sync still runs when the next is due)", "worker.time_within_1h", is: 0.4171883561,
        as: .complement),
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
    length: "3000h", replications: 64, lightLength: "60h", lightReplications: 12,
    [
      .init("A9 mean offline", "worker.mean_number", is: 15),
      .init("A9 variance offline", "worker.number_variance", is: 15, .spread),
      .init("A9 P(more than 20 offline)", "worker.at_least_21", is: 0.08297091003, .tail),
    ])

  @Test func `A9: workloads that go offline, each for its own time`() async throws {
    try await Self.offline.judge()
    try await Self.offline.refuses(
      ("mean: 30m", "mean: 1890s"), ("mean: 2m", "mean: 126s"), ("mean: 30m", "mean: 1710s"),
      alsoLight: false)
  }

  /// The estate in fifteen departments, which know nothing of each other.
  ///
  /// Nobody is offline when nobody is in any of them; one count would show it once in twelve years.
  private static let nobody: ClosedForm = {
    let departments = (1...15).map { "d\($0)" }
    let stations = departments.map {
      "      \($0): {unlimited_servers: true, service: {exponential: {mean: 30m}}, levels: [0]}"
    }
    let loads = departments.map {
      "  loss-\($0): {kind: job, to: \($0), every: {exponential: {mean: 30m}}}"
    }
    return ClosedForm(
      """
      systems:
        pce:
          model: generic
          measure_from: 10h
          record: figures
          stations:
      \(stations.joined(separator: "\n"))
      load:
      \(loads.joined(separator: "\n"))
      """, length: "2010h", replications: 64, lightLength: "160h", lightReplications: 12,
      [
        .init(
          "A9 P(exactly 0 offline)", figures: departments.map { "\($0).at_0" }, is: 3.059023205e-7,
          .rare, as: .product)
      ])
  }()

  @Test func `A9: nobody is offline`() async throws {
    try await Self.nobody.judge()
    try await Self.nobody.refuses(
      ("service: {exponential: {mean: 30m", "service: {exponential: {mean: 1890s"))
    // As one count where it is not so rare: five offline in the mean.
    let few = ClosedForm(
      Self.offline.text.replacing("mean: 30m", with: "mean: 10m")
        .replacing("levels: [21]", with: "levels: [0]"),
      length: "6000h", replications: 64, lightLength: "100h", lightReplications: 12,
      [.init("A9 P(exactly 0 of 5 offline)", "worker.at_0", is: 0.006737946999, .rare)])
    try await few.judge()
  }

  @Test(arguments: [
    ("exponential: {mean: 30m}", "exponential", 5.902040104),
    ("constant: 30m", "deterministic", 7.5),
  ])
  func `A9: a quarter of an hour after a clean start`(
    service: String, name: String, number: Double
  ) async throws {
    let form = ClosedForm(
      Self.offline.text.replacing("exponential: {mean: 30m}", with: service)
        .replacing("measure_from: 200m", with: "measure_from: 0s"),
      length: "15m", replications: 20_000, lightReplications: 1_000,
      [
        .init(
          "A9 mean offline 15 min after a clean start, \(name)", "worker.number_at_end", is: number)
      ])
    try await form.judge()
    try await form.refuses(("mean: 2m", "mean: 114s"), alsoLight: false)
  }
}
