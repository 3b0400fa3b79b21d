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
      .init("sync.recovery_point", 2_160, within: 0.01), .init("sync.mean_age", 2_160),
      .init("sync.recovery_point_p95", 3_780, within: 0.01),
      .init("sync.changes_lost", 18, within: 0.01),
      .init("sync.nothing_lost", 0.001659568946, within: 0.1),
    ])

  @Test func `D1: a sync every hour that takes six minutes`() async throws {
    try await Self.periodic.judge()
    try await Self.periodic.refuses(
      ("every: 1h", "every: 63m"), ("every: 1h", "every: 57m"), ("mean: 2m", "mean: 114s"))
    for worst in try await Self.worst.observations()[0] { #expect(worst <= 3_960) }
  }

  private static let worst = ClosedForm(
    periodic.text, length: "2000h", replications: 20, lightReplications: 4,
    [.init("sync.recovery_point_max", 3_960)])

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
        .init("sync.recovery_point", 1_080_000, within: 0.03, about: 2_160),
        .init("sync.changes_lost", 93, within: 0.03, about: 18),
      ])
    try await form.judge()
  }

  @Test(arguments: [
    ("every: 1h", 1_800.0, nil as Double?), ("every: {uniform: [30m, 90m]}", 1_950, nil),
    ("every: {exponential: {mean: 60m}}", 3_600, nil), ("every: 1h, fails: 10%", 2_200, 5_600),
  ])
  func `D2: irregular and failing syncs are older than their interval suggests`(
    every: String, age: Double, percentile: Double?
  ) async throws {
    var values = [
      ClosedForm.Value("sync.mean_age", age, within: 0.01),
      .init("sync.recovery_point", age, within: 0.015),
    ]
    if let percentile { values.append(.init("sync.recovery_point_p95", percentile, within: 0.03)) }
    let form = ClosedForm(
      Self.copy(every + ", percentiles: [95]", lifetime: "500m"), length: "40000h",
      replications: 64, lightLength: "2000h", lightReplications: 12, values)
    try await form.judge()
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
    """, length: "2020s", replications: 64, lightLength: "170s", lightReplications: 12,
    [
      .init("applies.mean_number", 4), .init("applies.at_0", 0.2),
      .init("applies.at_least_11", 0.08589934592, within: 0.06), .init("applies.mean_time", 0.1),
      .init("applies.time_p99", 0.4605170186, within: 0.06),
    ])

  @Test func `D3: writes in flight when the active crashes`() async throws {
    try await Self.lag.judge()
    try await Self.lag.refuses(
      ("mean: 20ms", "mean: 21ms"), ("mean: 25ms", "mean: 23750us"), ("mean: 20ms", "mean: 19ms"))
    let constant = ClosedForm(
      Self.lag.text.replacing(
        "service: {exponential: {mean: 20ms}}, levels: [0, 11]",
        with: "unlimited_servers: true, service: 2s, levels: [101]"),
      length: "2020s", replications: 64, lightLength: "170s", lightReplications: 12,
      [
        .init("applies.mean_number", 80), .init("applies.at_least_101", 0.01316885488, within: 0.1),
      ])
    try await constant.judge()
  }
}
