import Testing

/// Queues of the textbooks, each played from a scenario file of generic stations.
@Suite struct QueueFormTests {
  private static func station(_ keys: String, _ load: String, warmUp: String = "4h") -> String {
    """
    systems:
      pce:
        model: generic
        measure_from: \(warmUp)
        record: figures
        stations:
          worker: {\(keys)}
    load:
    \(load)
    """
  }

  private static let poisson = "  work: {kind: job, to: worker, every: {exponential: {mean: GAP}}}"

  private static func one(_ keys: String, every gap: String, warmUp: String = "4h") -> String {
    station(keys, poisson.replacing("GAP", with: gap), warmUp: warmUp)
  }

  private static let oneServer = ClosedForm(
    one("service: {exponential: {mean: 6s}}, levels: [5], percentiles: [95]", every: "7500ms"),
    length: "404h", replications: 160, lightLength: "16h", lightReplications: 12,
    [
      .init("A1 utilisation", "worker.utilisation", is: 0.8),
      .init("A1 mean number in system", "worker.mean_number", is: 4),
      .init("A1 mean queue", "worker.mean_waiting", is: 3.2),
      .init("A1 mean time in system", "worker.mean_time", is: 30),
      .init("A1 mean wait", "worker.mean_wait", is: 24),
      .init("A1 P(no wait)", "worker.no_wait", is: 0.2),
      .init("A1 variance of number in system", "worker.number_variance", is: 20, .spread),
      .init("A1 95th percentile of time in system", "worker.time_p95", is: 89.87196825, .tail),
      .init("A1 95th percentile of wait", "worker.wait_p95", is: 83.17766167, .tail),
      .init("A1 P(at least 5 in system)", "worker.at_least_5", is: 0.32768, .tail),
      .init("A1 mean busy period", "worker.busy_period", is: 30),
    ])

  @Test func `A1: arrivals and services at random, one server`() async throws {
    try await Self.oneServer.judge()
    try await Self.oneServer.refuses(
      ("mean: 6s", "mean: 6300ms"), ("mean: 6s", "mean: 5700ms"), ("mean: 7500ms", "mean: 7125ms"))
  }

  /// In minutes, T Var(L) is 180 in the limit, and 180 - 1010 / T over a window of T minutes.
  private static let window = ClosedForm(
    one("service: {exponential: {mean: 6s}}", every: "7500ms", warmUp: "90m"), length: "390m",
    replications: 98_304, lightReplications: 100,
    [
      .init(
        "A1 asymptotic variance of the mean number: (180 - 1010 / 300) / 300", "worker.mean_number",
        is: (180 - 1_010 / 300.0) / 300, .spread, as: .square(about: 4))
    ])

  @Test func `A1: how much the mean of one run is worth`() async throws {
    try await Self.window.judge()
  }

  private static let fiveServers = ClosedForm(
    one(
      "servers: 5, service: {exponential: {mean: 12m}}, percentiles: [90]", every: "200s",
      warmUp: "20h"),
    length: "6020h", replications: 128, lightLength: "120h", lightReplications: 12,
    [
      .init("A2 offered load", "worker.busy_servers", is: 3.6),
      .init("A2 P(wait)", "worker.no_wait", is: 0.4103938075, as: .complement),
      .init("A2 mean wait", "worker.mean_wait", is: 211.0596724),
      .init("A2 mean time in system", "worker.mean_time", is: 931.0596724),
      .init("A2 mean queue", "worker.mean_waiting", is: 1.055298362),
      .init("A2 mean number in system", "worker.mean_number", is: 4.655298362),
      .init("A2 90th percentile of wait", "worker.wait_p90", is: 726.1441812, .tail),
    ])

  @Test func `A2: several servers with one queue`() async throws {
    try await Self.fiveServers.judge()
    try await Self.fiveServers.refuses(
      ("mean: 200s", "mean: 190s"), ("mean: 12m", "mean: 684s"), ("mean: 200s", "mean: 210s"))
  }

  @Test(arguments: ["exponential: {mean: 7m}", "constant: 7m", "lognormal: {mean: 7m, cv: 1}"])
  func `A3: whoever finds no slot is turned away, whatever holding times are like`(
    holding: String
  ) async throws {
    let name = holding.prefix { $0 != ":" }
    let form = ClosedForm(
      Self.one("servers: 10, queue: 0, service: {\(holding)}", every: "60s"),
      length: "604h", replications: 64, lightLength: "40h", lightReplications: 12,
      [
        .init("A3 blocking B(10, 7), \(name)", "worker.blocked", is: 0.07874088297),
        .init("A3 carried load, \(name)", "worker.busy_servers", is: 6.448813819),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 60s", "mean: 57s"), ("mean: 60s", "mean: 63s"), ("servers: 10", "servers: 11"))
  }

  @Test(arguments: [
    (10, "4.4612", 0.01000028964), (20, "12.031", 0.01000259180), (50, "37.901", 0.009998689504),
    (100, "84.064", 0.009999682903),
  ])
  func `A3: the published table of Erlang's loss formula`(
    servers: Int, load: String, blocked: Double
  ) async throws {
    let holding = load.replacing(".", with: "") + String(repeating: "0", count: 9 - 3)
    let nanoseconds = servers == 10 ? "4461200000ns" : "\(holding)ns"
    let form = ClosedForm(
      Self.one(
        "servers: \(servers), queue: 0, service: {exponential: {mean: \(nanoseconds)}}",
        every: "1s", warmUp: "10m"),
      length: "5770m", replications: servers == 100 ? 72 : 40,
      lightLength: "70m", lightReplications: 4,
      [.init("A3 table: B(\(servers), \(load))", "worker.blocked", is: blocked, .tail)])
    try await form.judge()
    try await form.refuses(("mean: 1s", "mean: 950ms"), alsoLight: false)
  }

  private static let bounded = ClosedForm(
    one("queue: 7, service: {exponential: {mean: 6s}}", every: "6666666667ns", warmUp: "1h"),
    length: "121h", replications: 64, lightLength: "11h", lightReplications: 12,
    [
      .init("A4 P(rejected)", "worker.blocked", is: 0.07027123863),
      .init("A4 mean number in system", "worker.mean_number", is: 3.308029671),
      .init("A4 mean time of the accepted", "worker.mean_time", is: 23.7203925),
      .init("A4 throughput", "worker.throughput", is: 0.1394593142),
    ])

  @Test func `A4: a queue with room for eight`() async throws {
    try await Self.bounded.judge()
    try await Self.bounded.refuses(
      ("mean: 6s", "mean: 5700ms"), ("mean: 6s", "mean: 6300ms"),
      ("mean: 6666666667ns", "mean: 7000000000ns"))
  }

  private static let tandem = ClosedForm(
    """
    systems:
      pces:
        model: generic
        measure_from: 40h
        record: figures
        stations:
          leader: {service: {exponential: {mean: 450s}}, then: member}
          member: {service: {exponential: {mean: 6m}}}
    load:
      change: {kind: job, to: leader, every: {exponential: {mean: 10m}}, percentiles: [95]}
    """, length: "8040h", replications: 96, lightLength: "440h", lightReplications: 12,
    [
      .init("A10 mean end-to-end time", "change.mean_time", is: 2_700),
      .init("A10 mean total number", "stations.mean_number", is: 4.5),
      .init("A10 P(both stations empty)", "stations.idle", is: 0.1),
      .init("A10 95th percentile of end-to-end time", "change.time_p95", is: 6_617.049026, .tail),
    ])

  @Test func `A10: one station after another`() async throws {
    try await Self.tandem.judge()
    try await Self.tandem.refuses(
      ("mean: 450s", "mean: 472500ms"), ("mean: 6m", "mean: 378s"), ("mean: 10m", "mean: 570s"))
  }
}
