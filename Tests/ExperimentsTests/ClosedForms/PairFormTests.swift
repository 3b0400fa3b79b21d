import Testing

/// Watched pairs against the formulas of coverage, detection and two leaders.
@Suite struct PairFormTests {
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
      ClosedForm.watchedPair(
        """
        standby: serving, lifetime: {exponential: {mean: 10000h}},
                 repair: {exponential: {mean: 2h}}, repair_begins: after-switch-over,
                 coverage: \(coverage), switch_over: {exponential: {mean: \(takes)}},
                 uncovered: {exponential: {mean: 5m}}
        """), length: "87600h", replications: 24_000, lightReplications: 600,
      [
        .init(
          "B5 unavailability, coverage \(coverage), switch \(takes)", "core.unavailability",
          is: minutes / 525_600, .rare)
      ])
    try await form.judge()
    let lower = ["90%": "85.5%", "95%": "90.25%", "99%": "94.05%", "100%": "95%"]
    try await form.refuses(
      ("coverage: \(coverage)", "coverage: \(lower[coverage] ?? "0%")"), alsoLight: false)
  }

  @Test(arguments: [
    ("100%", "12h", 0.9997481087, 0.1814074491, "perfect switch"),
    ("90%", "12h", 0.9994861265, 0.3701791097, "coverage 0.9, manual 2 h"),
    ("90%", "1m", 0.9996182014, 0.2750000000, "coverage 0.9, manual 2 h, repair 1 min"),
  ])
  func `B6: active and cold standby with fixed times`(
    coverage: String, repair: String, availability: Double, hours: Double, name: String
  ) async throws {
    let form = ClosedForm(
      ClosedForm.watchedPair(
        """
        lifetime: {exponential: {mean: 720h}}, repair: \(repair), switch_over: 5m,
                 coverage: \(coverage), uncovered: 2h
        """), length: "87600h", replications: 6_144, lightReplications: 320,
      [
        .init("B6 unavailability, \(name)", "core.unavailability", is: 1 - availability, .rare),
        .init("B6 mean outage, \(name)", "core.mean_outage", is: hours * 3_600),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 720h", "mean: 684h"), ("switch_over: 5m", "switch_over: 330s"),
      ("coverage: \(coverage)", "coverage: \(coverage == "90%" ? "85.5" : "95")%"), alsoLight: false
    )
  }

  private static let leaders = ClosedForm(
    ClosedForm.watchedPair(
      "detection: 3m, switch_over: 0s, writes: {exponential: {mean: 90s}}",
      """
      timeline:
        - {id: cut, every: {exponential: {mean: 730h}}, fault: heartbeat.cut, on: "watched_pair:core",
           for: {exponential: {mean: 10m}}}
      """), length: "87600h", replications: 1_536, lightReplications: 120,
    // Twelve cuts a year of 8760 h, over ten years.
    [
      .init(
        "C4 P(a cut ends before detection + promotion)", "core.cuts_outlived",
        is: 1 - 0.7408182207, as: .complement),
      .init("C4 two-leader events in ten years", "core.two_leader_times", is: 8.889818648 * 10),
      .init("C4 mean two-leader time", "core.mean_two_leaders", is: 600, .event),
      .init(
        "C4 two-leader time in ten years", "core.two_leaders", is: 1.481636441 * 10 * 3_600),
      .init(
        "C4 writes made on the losing side in ten years", "core.losing_writes",
        is: 59.26545765 * 10),
    ])

  @Test func `C4: a cut that outlives the promotion makes two leaders`() async throws {
    try await Self.leaders.judge()
    try await Self.leaders.refuses(
      ("mean: 10m", "mean: 630s"), ("mean: 90s", "mean: 85s"), ("mean: 730h", "mean: 694h"),
      ("detection: 3m", "detection: 171s"), alsoLight: false)
  }
}
