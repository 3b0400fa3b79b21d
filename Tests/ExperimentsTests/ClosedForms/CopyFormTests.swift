import Testing

/// Recovery points: how old what is left is when the original is lost.
@Suite struct CopyFormTests {
  private static func copy(_ keys: String, lifetime: String = "1000m") -> String {
    """
    systems:
      core:
        model: generic
        record: figures
        measure_from: 24h
        components:
          disk: {lifetime: {exponential: {mean: \(lifetime)}}, repair: 0s}
        copies:
          sync: {\(keys), lost_with: disk}
    """
  }

  private static let periodic = ClosedForm(
    copy("every: 1h, takes: 6m, changes: {exponential: {mean: 2m}}, percentiles: [95]"),
    length: "80000h", replications: 150, lightLength: "4000h", lightReplications: 12,
    [
      .init("D1 mean age at failure", "sync.recovery_point", is: 2_160, .event),
      .init("D1 mean age over time", "sync.mean_age", is: 2_160, .event),
      .init("D1 95th percentile", "sync.recovery_point_p95", is: 3_780, .tail),
      .init("D1 maximum over time", "sync.oldest", is: 3_960, .event),
      .init("D1 mean changes lost", "sync.changes_lost", is: 18, .event),
      .init("D1 P(nothing lost)", "sync.nothing_lost", is: 0.001659568946, .rare),
    ])

  @Test func `D1: a sync every hour that takes six minutes`() async throws {
    try await Self.periodic.judge()
    try await Self.periodic.refuses(
      ("every: 1h", "every: 63m"), ("every: 1h", "every: 57m"), ("mean: 2m", "mean: 114s"))
    var worst = Self.periodic
    worst.values = [.init("D1 oldest at a loss", "sync.recovery_point_max", is: 3_960)]
    let few = ClosedForm(
      worst.text, length: "2000h", replications: 20, lightReplications: 4, worst.values)
    for oldest in try await few.observations()[0] { #expect(oldest <= 3_960) }
  }

  @Test func `D1: the spread of age and of changes lost`() async throws {
    let form = ClosedForm(
      """
      systems:
        core:
          model: generic
          record: figures
          copies:
            sync: {every: 1h, takes: 6m, changes: {exponential: {mean: 2m}}}
      load:
        fire: {kind: loss, of: sync, every: {uniform: [10h, 11h]}, until: 19h}
      """, length: "11h30s", replications: 30_000, lightReplications: 1_000,
      [
        .init(
          "D1 variance of age", "sync.recovery_point", is: 1_080_000, .spread,
          as: .square(about: 2_160)),
        .init(
          "D1 variance of changes lost", "sync.changes_lost", is: 93, .spread,
          as: .square(about: 18)),
      ])
    try await form.judge()
    try await form.refuses(
      ("every: 1h", "every: 63m"), ("mean: 2m", "mean: 114s"), alsoLight: false)
  }

  @Test(arguments: [
    ("every: 1h", "periodic 60 min", 1_800.0, nil as Double?),
    ("every: {uniform: [30m, 90m]}", "uniform 30..90 min", 1_950, nil),
    ("every: {exponential: {mean: 60m}}", "exponential mean 60 min", 3_600, nil),
    ("every: 1h, fails: 10%", "each sync fails with prob 0.1", 2_200, 5_600),
  ])
  func `D2: irregular and failing syncs are older than their interval suggests`(
    every: String, name: String, age: Double, percentile: Double?
  ) async throws {
    var values = [
      ClosedForm.Value("D2 mean age, \(name)", "sync.mean_age", is: age, .event),
      .init("D2 mean age at a loss, \(name)", "sync.recovery_point", is: age, .event),
    ]
    if let percentile {
      values.append(
        .init("D2 95th percentile, \(name)", "sync.recovery_point_p95", is: percentile, .tail))
    }
    let form = ClosedForm(
      Self.copy(every + ", percentiles: [95]", lifetime: "500m"), length: "40000h",
      replications: 128, lightLength: "2000h", lightReplications: 12, values)
    try await form.judge()
    try await form.refuses(
      ("every: 1h", "every: 57m"), ("every: 1h", "every: 63m"), ("[30m, 90m]", "[30m, 5130s]"),
      ("mean: 60m", "mean: 57m"), alsoLight: false)
  }

  /// Writes on their way to the standby are jobs of a station.
  private static let lag = ClosedForm(
    """
    systems:
      pair:
        model: generic
        record: figures
        measure_from: 20s
        stations:
          applies: {service: {exponential: {mean: 20ms}}, levels: [0, 11], percentiles: [99]}
    load:
      write: {kind: job, to: applies, every: {exponential: {mean: 25ms}}}
    """, length: "4020s", replications: 256, lightLength: "170s", lightReplications: 12,
    [
      .init("D3 writes in flight, mean", "applies.mean_number", is: 4),
      .init("D3 P(nothing lost)", "applies.at_0", is: 0.2),
      .init("D3 P(more than 10 lost)", "applies.at_least_11", is: 0.08589934592, .tail),
      .init("D3 mean replication lag", "applies.mean_time", is: 0.1),
      .init("D3 99th percentile of lag", "applies.time_p99", is: 0.4605170186, .tail),
    ])

  @Test func `D3: writes in flight when the active crashes`() async throws {
    try await Self.lag.judge()
    try await Self.lag.refuses(
      ("mean: 20ms", "mean: 21ms"), ("mean: 25ms", "mean: 23750us"), ("mean: 20ms", "mean: 19ms"))
    let constant = ClosedForm(
      Self.lag.text.replacing(
        "service: {exponential: {mean: 20ms}}, levels: [0, 11]",
        with: "unlimited_servers: true, service: 2s, levels: [101]"),
      length: "4020s", replications: 256, lightLength: "170s", lightReplications: 12,
      [
        .init("D3 constant lag 2 s: mean lost", "applies.mean_number", is: 80),
        .init(
          "D3 constant lag 2 s: P(lost > 100)", "applies.at_least_101", is: 0.01316885488, .tail),
      ])
    try await constant.judge()
    try await constant.refuses(("service: 2s", "service: 1900ms"), alsoLight: false)
  }
}
