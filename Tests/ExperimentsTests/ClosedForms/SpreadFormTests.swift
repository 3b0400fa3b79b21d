import Testing

/// Cut-over, catching up and spread: names, links, and changes that go to many.
@Suite struct SpreadFormTests {
  private static func system(_ blocks: String, _ rest: String = "") -> String {
    """
    systems:
      pces:
        model: generic
        record: figures
    \(blocks)
    \(rest)
    """
  }

  private static func name(_ keys: String) -> String {
    system(
      "    names:\n      www: {ttl: 30m, clients: 1000, limits: [20m], percentiles: [95, 99]\(keys)}",
      "load:\n  promotion: {kind: repoint, name: www, at: [10m]}")
  }

  @Test func `E1: clients follow a name as their answers expire`() async throws {
    let form = ClosedForm(
      Self.name(""), length: "2h", replications: 500, lightReplications: 20,
      [
        .init("www.mean_move", 900, within: 0.01),
        .init("www.move_within_20m", 0.6666666667, within: 0.01),
        .init("www.drain_time", 1_798.201798, within: 0.01), .init("www.stale_time", 250),
      ])
    try await form.judge()
    try await form.refuses(("ttl: 30m", "ttl: 1890s"), ("ttl: 30m", "ttl: 1710s"))
  }

  @Test func `E1: and as they come again`() async throws {
    let form = ClosedForm(
      // Many clients: the 99th percentile of a small sample is below that of the distribution.
      Self.name(", check_in: 5m").replacing("clients: 1000", with: "clients: 20000"), length: "2h",
      replications: 64, lightReplications: 4,
      [
        .init("www.mean_move", 1_050, within: 0.01),
        .init("www.move_p95", 1_867.620999, within: 0.01),
        .init("www.move_p99", 1_996.076967, within: 0.01),
        .init("www.move_within_20m", 0.5833333333, within: 0.01),
        .init("www.stale_time", 20 * 17_500.0 / 60, within: 0.01),
      ])
    try await form.judge()
    try await form.refuses(("ttl: 30m", "ttl: 1710s"), ("check_in: 5m", "check_in: 315s"))
  }

  /// A fluid without chance: every figure is exact.
  private static let link = ClosedForm(
    system(
      "    links:\n      stream: {change_every: 500ms, sends_one_in: 300ms}",
      """
      timeline:
        - {id: cut, at: 30m, fault: queue.down, on: "queued_link:stream", for: 45m}
      expect:
        a-change-waits-19-minutes:
          {after: cut.end, within: 20m, eventually: queued_link:stream.delay <= 19m}
        not-a-tick-earlier:
          after: cut.end
          within: 1199999999999ns
          eventually: queued_link:stream.delay <= 19m
          expected: violated
      """), length: "4h", replications: 1, lightReplications: 1,
    [
      .init("stream.max_backlog", 5_400), .init("stream.drain_time", 4_050),
      .init("stream.max_lag", 2_700), .init("stream.backlog_time", 303_750.0 / 60),
      .init("stream.mean_delay", 1_350),
    ])

  @Test func `E2: a link catches up after an outage, to the last digit`() async throws {
    let figures = try await Self.link.observations()
    #expect(figures == [[5_400], [4_050], [2_700], [5_062.5], [1_350]])
  }

  private static let drain = ClosedForm(
    system(
      "    stations:\n      stream: {service: {exponential: {mean: 12s}}}",
      """
      load:
        change: {kind: job, to: stream, every: {exponential: {mean: 30s}}}
      timeline:
        - {id: cut, at: 0s, fault: station.down, on: "station:stream", for: 30m}
      """), length: "3h", replications: 6_000, lightReplications: 300,
    [
      .init("stream.backlog", 60, within: 0.01), .init("stream.drain_time", 1_200, within: 0.015),
      .init("stream.drain_time", 80_000, within: 0.1, about: 1_200),
    ])

  @Test func `E2b: the same with changes at random`() async throws {
    try await Self.drain.judge()
    try await Self.drain.refuses(
      ("mean: 12s", "mean: 12600ms"), ("mean: 30s", "mean: 28500ms"), ("for: 30m", "for: 1890s"))
  }

  private static func spread(_ stations: String, _ more: String = "") -> String {
    system(
      "    stations:\n\(stations)",
      """
      load:
        change: {kind: job, to: member, jobs: 7, every: 1m, percentiles: [95]\(more)}
      """)
  }

  @Test(arguments: [
    (
      "      member: {unlimited_servers: true, service: {exponential: {mean: 2s}}}",
      5.185714286, 9.839533935 as Double?
    ),
    (
      """
            member: {unlimited_servers: true, service: 150ms, then: work}
            work: {unlimited_servers: true, service: {exponential: {mean: 2s}}}
      """, 5.335714286, nil
    ),
    ("      member: {unlimited_servers: true, service: {uniform: [1s, 5s]}}", 4.5, nil),
  ])
  func `E3: until the slowest of seven members has a change`(
    stations: String, mean: Double, percentile: Double?
  ) async throws {
    var values = [ClosedForm.Value("change.mean_time", mean, within: 0.01)]
    if let percentile { values.append(.init("change.time_p95", percentile, within: 0.03)) }
    let form = ClosedForm(
      Self.spread(stations), length: "20h", replications: 64, lightLength: "5h",
      lightReplications: 12, values)
    try await form.judge()
    try await form.refuses(("mean: 2s", "mean: 2100ms"), ("[1s, 5s]", "[1s, 5250ms]"))
  }

  @Test func `E3: one change from each of eight to all others`() async throws {
    let form = ClosedForm(
      Self.spread("      member: {unlimited_servers: true, service: 1s}")
        .replacing("every: 1m", with: "at: [1s, 2s, 3s, 4s, 5s, 6s, 7s, 8s]"),
      length: "1h", replications: 1, lightReplications: 1,
      [.init("change.jobs", 56), .init("change.jobs", 56)])
    #expect(try await form.observations()[0] == [56])
  }

  @Test(arguments: [
    ("fixed", 1, 0.1911111111), ("fixed", 7, 0.6773943527), ("doubling", 1, 0.2050000000),
  ])
  func `E4: what is lost is sent again`(
    resend: String, jobs: Int, mean: Double
  ) async throws {
    let station =
      "      member: {unlimited_servers: true, service: 80ms, loss: 10%, resend_after: 1s, "
      + "resend: \(resend), limits: [2081ms]}"
    var values = [ClosedForm.Value("change.mean_time", mean)]
    // A tenth of the thousandth that takes longer.
    if resend == "fixed" {
      values.append(.init("member.time_within_2.081s", 0.999, within: 0.0001))
    }
    let form = ClosedForm(
      Self.spread(station).replacing("jobs: 7", with: "jobs: \(jobs)")
        .replacing("every: 1m", with: "every: 20s"),
      length: "150h", replications: 64, lightLength: "10h", lightReplications: 12, values)
    try await form.judge()
    try await form.refuses(
      ("loss: 10%", "loss: 10.5%"), ("after: 1s", "after: 1050ms"), alsoLight: false)
  }

  private static func upgrade(_ step: String, _ every: String) -> String {
    system(
      "    stations:\n      window: {service: {\(step)}}",
      """
      load:
        upgrade: {kind: job, to: window, jobs: 8, \(every), percentiles: [90], limits: [8h]}
      """)
  }

  @Test func `E5: eight steps one after another`() async throws {
    let form = ClosedForm(
      Self.upgrade("exponential: {mean: 45m}", "every: 100h"), length: "80000h",
      replications: 64, lightLength: "5000h", lightReplications: 12,
      [
        .init("upgrade.mean_time", 21_600, within: 0.01),
        .init("upgrade.time_p90", 31_781.46905, within: 0.03),
        .init("upgrade.time_within_8h", 0.8339494372, within: 0.01),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 45m", "mean: 2835s"), ("mean: 45m", "mean: 2565s"), alsoLight: false)
  }

  @Test func `E5: eight steps of a triangular length`() async throws {
    let form = ClosedForm(
      Self.upgrade("triangular: [30m, 40m, 80m]", "at: [0s]"), length: "20h",
      replications: 30_000, lightReplications: 1_000,
      [
        .init("upgrade.mean_time", 24_000, within: 0.01),
        .init("upgrade.mean_time", 3_360_000, within: 0.03, about: 24_000),
      ])
    try await form.judge()
  }
}
