import Testing

/// Watched pairs against the formulas of coverage, detection and two leaders.
@Suite struct PairFormTests {
  private static func pair(_ keys: String, _ rest: String = "") -> String {
    """
    systems:
      pces:
        model: generic
        record: figures
        pairs:
          core: {\(keys)}
    \(rest)
    """
  }

  /// Minutes of outage a year, by Trivedi's example.
  @Test(arguments: [
    ("90%", "10s", 1.180373199), ("90%", "60s", 2.493838627), ("95%", "10s", 0.7571440513),
    ("95%", "60s", 2.143581821), ("99%", "10s", 0.4185602425), ("99%", "60s", 1.863376041),
    ("100%", "10s", 0.3339142221), ("100%", "60s", 1.793324549),
  ])
  func `B5: two nodes that serve, coverage and switch-over`(
    coverage: String, takes: String, minutes: Double
  ) async throws {
    let form = ClosedForm(
      Self.pair(
        """
        standby: serving, lifetime: {exponential: {mean: 10000h}},
                 repair: {exponential: {mean: 2h}}, repair_begins: after-switch-over,
                 coverage: \(coverage), switch_over: {exponential: {mean: \(takes)}},
                 uncovered: {exponential: {mean: 5m}}
        """), length: "87600h", replications: 24_000, lightReplications: 600,
      [.init("core.unavailability", minutes / 525_600, within: 0.1)])
    try await form.judge()
    let lower = ["90%": "85.5%", "95%": "90.25%", "99%": "94.05%", "100%": "95%"]
    try await form.refuses(
      ("coverage: \(coverage)", "coverage: \(lower[coverage] ?? "0%")"), alsoLight: false)
  }

  @Test(arguments: [
    ("100%", "12h", 0.0002518913, 0.1814074491), ("90%", "12h", 0.0005138735, 0.3701791097),
    ("90%", "1m", 0.0003817986, 0.2750000000),
  ])
  func `B6: active and cold standby with fixed times`(
    coverage: String, repair: String, unavailability: Double, hours: Double
  ) async throws {
    let form = ClosedForm(
      Self.pair(
        """
        lifetime: {exponential: {mean: 720h}}, repair: \(repair), switch_over: 5m,
                 coverage: \(coverage), uncovered: 2h
        """), length: "87600h", replications: 5_120, lightReplications: 160,
      [
        .init("core.unavailability", unavailability, within: 0.04),
        .init("core.mean_outage", hours * 3_600, within: 0.04),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 720h", "mean: 684h"),
      ("coverage: \(coverage)", "coverage: \(coverage == "90%" ? "85.5" : "95")%"), alsoLight: false
    )
  }

  private static let watch = "heartbeat: {every: 60s, misses: 3, recheck: 20s"

  @Test func `C1: how long a crash stays unnoticed`() async throws {
    let crashes = ", lifetime: {exponential: {mean: 10h}}, repair: 5m, switch_over: 0s"
    let form = ClosedForm(
      Self.pair(Self.watch + "}, percentiles: [95]" + crashes), length: "10000h",
      replications: 32, lightReplications: 12,
      [
        .init("core.detection", 70, within: 0.01),
        .init("core.detection_p95", 97, within: 0.01),
      ])
    try await form.judge()
    try await form.refuses(
      ("every: 60s", "every: 63s"), ("recheck: 20s", "recheck: 21s"), ("every: 60s", "every: 57s"))
    let slow = ClosedForm(
      Self.pair(Self.watch + ", timeout: 5s}" + crashes), length: "10000h", replications: 32,
      lightReplications: 12, [.init("core.detection", 85, within: 0.01)])
    try await slow.judge()
  }

  @Test func `C1: detection spreads over one interval`() async throws {
    let form = ClosedForm(
      Self.pair(
        Self.watch + "}, switch_over: 0s",
        """
        timeline:
          - {id: crash, at: 1h, fault: active.down, on: "watched_pair:core", for: 1h}
        """), length: "2h", replications: 20_000, lightReplications: 1_000,
      [
        .init("core.detection", 70, within: 0.01),
        .init("core.detection", 300, within: 0.03, about: 70),
      ])
    try await form.judge()
    for extreme in try await form.observations()[0] { #expect((40...100).contains(extreme)) }
  }

  @Test(arguments: [
    (2, "5%", "first_check: 60s", "140h", 25_200.0, 40_000),
    (3, "5%", "first_check: 60s", "2800h", 505_200, 30_000),
    (3, "5%", "first_check: 0s, recheck: 20s", "2800h", 488_340, 30_000),
  ])
  func `C2: a sound node is given up because answers are lost`(
    misses: Int, loss: String, more: String, length: String, seconds: Double, replications: Int
  ) async throws {
    let form = ClosedForm(
      Self.pair(
        """
        heartbeat: {every: 60s, misses: \(misses), loss: \(loss), \(more)},
                 switch_over: 0s, rearms: false
        """), length: length, replications: replications,
      lightReplications: misses == 2 ? 1_000 : 40, [.init("core.first_failover", seconds)])
    try await form.judge()
    try await form.refuses(
      ("loss: 5%", "loss: 5.25%"), ("every: 60s", "every: 63s"), alsoLight: false)
  }

  @Test(arguments: [("1450m", 0.1570432993 as Double?), ("10085m", 0.6979813119)])
  func `C2: how often that happens within a day and a week`(
    length: String, share: Double?
  ) async throws {
    let checks = length == "1450m" ? "86430s" : "604830s"
    let form = ClosedForm(
      Self.pair(
        "heartbeat: {every: 60s, misses: 3, loss: 5%, first_check: 60s}, switch_over: 0s, "
          + "rearms: false"), length: checks, replications: 180_000, lightReplications: 400,
      [.init("core.failed_over", share ?? 0)])
    try await form.judge()
  }

  @Test func `C3: bursts make false failovers frequent`() async throws {
    let form = ClosedForm(
      Self.pair(
        """
        heartbeat: {every: 60s, misses: 3, loss: 0.5%, first_check: 60s,
                             bursts: {begins: 1%, ends: 20%, loss: 50%}},
                 switch_over: 0s, rearms: false
        """), length: "200h", replications: 30_000, lightReplications: 800,
      [.init("core.first_failover", 28_934.45795)])
    try await form.judge()
    try await form.refuses(
      ("ends: 20%", "ends: 21%"), ("begins: 1%", "begins: 1.05%"), alsoLight: false)
  }

  private static let leaders = ClosedForm(
    pair(
      "detection: 3m, switch_over: 0s, writes: {exponential: {mean: 90s}}",
      """
      timeline:
        - {id: cut, every: {exponential: {mean: 730h}}, fault: heartbeat.cut, on: "watched_pair:core",
           for: {exponential: {mean: 10m}}}
      """), length: "87600h", replications: 1_024, lightReplications: 24,
    // Twelve cuts a year of 8760 h, over ten years.
    [
      .init("core.cuts_outlived", 0.7408182207, within: 0.01),
      .init("core.two_leader_times", 8.889818648 * 10, within: 0.02),
      .init("core.mean_two_leaders", 600), .init("core.two_leaders", 1.481636441 * 10 * 3_600),
      .init("core.losing_writes", 59.26545765 * 10),
    ])

  @Test func `C4: a cut that outlives the promotion makes two leaders`() async throws {
    try await Self.leaders.judge()
    try await Self.leaders.refuses(
      ("mean: 10m", "mean: 630s"), ("mean: 90s", "mean: 85s"), ("mean: 730h", "mean: 694h"),
      alsoLight: false)
  }
}
