import Testing

/// Cut-over and catching up: names and links.
@Suite struct SpreadFormTests {
  static func system(_ blocks: String, _ rest: String = "") -> String {
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
        .init("E1 mean time to the new address, TTL only", "www.mean_move", is: 900, .event),
        .init(
          "E1 fraction not moved after 20 min", "www.move_within_20m", is: 1 / 3.0, .event,
          as: .complement),
        .init("E1 last of 1000 workloads", "www.drain_time", is: 1_798.201798, .event),
        .init("E1 client-hours at the former address", "www.stale_time", is: 250, .event),
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
        .init("E1 mean with a 5-min check-in", "www.mean_move", is: 1_050, .event),
        .init("E1 95th percentile with check-in", "www.move_p95", is: 1_867.620999, .tail),
        .init("E1 99th percentile with check-in", "www.move_p99", is: 1_996.076967, .tail),
        .init(
          "E1 fraction not moved at 20 min with check-in", "www.move_within_20m",
          is: 1 - 0.5833333333, .event, as: .complement),
        .init(
          "E1 disconnected workload-minutes of 1000 workloads", "www.stale_time", is: 17_500,
          .event, as: .over(20.0 / 60)),
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
        the-first-of-the-outage-waits-longest:
          {after: cut.end, within: 1s, eventually: queued_link:stream.lag > 2699s}
        the-last-of-it-waits-less:
          {after: cut.end, within: 1s, eventually: queued_link:stream.delay <= 27m}
      """), length: "4h", replications: 2, lightReplications: 2,
    [
      .init("E2 backlog at link-up", "stream.max_backlog", is: 5_400),
      .init("E2 drain time", "stream.drain_time", is: 4_050),
      .init("E2 maximum lag", "stream.max_lag", is: 2_700),
      .init("E2 lag-area, change-minutes", "stream.backlog_time", is: 303_750, as: .over(1 / 60.0)),
      .init("E2 mean extra delay of the changes delayed", "stream.mean_delay", is: 1_350),
    ])

  @Test func `E2: a link catches up after an outage, to the last digit`() async throws {
    try await Self.link.judge()
    for (figures, value) in zip(try await Self.link.observations(), Self.link.values) {
      #expect(figures == [value.exact, value.exact], "\(value.row)")
    }
  }

  private static let drain = ClosedForm(
    system(
      "    stations:\n      stream: {service: {exponential: {mean: 12s}}}",
      """
      load:
        change: {kind: job, to: stream, every: {exponential: {mean: 30s}}}
      timeline:
        - {id: cut, at: 0s, fault: station.down, on: "station:stream", for: 30m}
      """), length: "3h", replications: 40_960, lightReplications: 300,
    [
      .init("E2b mean backlog", "stream.backlog", is: 60, .event),
      .init("E2b mean drain time", "stream.drain_time", is: 1_200, .event),
      .init(
        "E2b variance of drain time", "stream.drain_time", is: 4.714045208 * 4.714045208 * 3_600,
        .spread, as: .square(about: 1_200)),
    ])

  @Test func `E2b: the same with changes at random`() async throws {
    try await Self.drain.judge()
    try await Self.drain.refuses(
      ("mean: 12s", "mean: 12600ms"), ("mean: 30s", "mean: 28500ms"), ("for: 30m", "for: 1890s"))
  }
}
