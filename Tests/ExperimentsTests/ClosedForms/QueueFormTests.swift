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
    length: "204h", replications: 64, lightLength: "16h", lightReplications: 12,
    [
      .init("worker.utilisation", 0.8), .init("worker.mean_number", 4),
      .init("worker.mean_waiting", 3.2), .init("worker.mean_time", 30),
      .init("worker.mean_wait", 24), .init("worker.no_wait", 0.2),
      .init("worker.number_variance", 20, within: 0.06),
      .init("worker.time_p95", 89.87196825, within: 0.03),
      .init("worker.wait_p95", 83.17766167, within: 0.03),
      .init("worker.at_least_5", 0.32768, within: 0.03), .init("worker.busy_period", 30),
    ])

  @Test func `A1: arrivals and services at random, one server`() async throws {
    try await Self.oneServer.judge()
    try await Self.oneServer.refuses(
      ("mean: 6s", "mean: 6300ms"), ("mean: 6s", "mean: 5700ms"), ("mean: 7500ms", "mean: 7125ms"))
  }

  private static let fiveServers = ClosedForm(
    one(
      "servers: 5, service: {exponential: {mean: 12m}}, percentiles: [90]", every: "200s",
      warmUp: "20h"),
    length: "6020h", replications: 128, lightLength: "120h", lightReplications: 12,
    [
      .init("worker.busy_servers", 3.6), .init("worker.no_wait", 0.5896061925),
      .init("worker.mean_wait", 211.0596724), .init("worker.mean_time", 931.0596724),
      .init("worker.mean_waiting", 1.055298362), .init("worker.mean_number", 4.655298362),
      .init("worker.wait_p90", 726.1441812, within: 0.03),
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
    let form = ClosedForm(
      Self.one("servers: 10, queue: 0, service: {\(holding)}", every: "60s"),
      length: "604h", replications: 64, lightLength: "40h", lightReplications: 12,
      [.init("worker.blocked", 0.07874088297), .init("worker.busy_servers", 6.448813819)])
    try await form.judge()
    try await form.refuses(("mean: 60s", "mean: 57s"), ("mean: 60s", "mean: 63s"))
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
      length: "730m", replications: 48, lightLength: "70m", lightReplications: 4,
      [.init("worker.blocked", blocked, within: 0.1)])
    try await form.judge()
  }

  private static let bounded = ClosedForm(
    one("queue: 7, service: {exponential: {mean: 6s}}", every: "6666666667ns", warmUp: "1h"),
    length: "121h", replications: 64, lightLength: "11h", lightReplications: 12,
    [
      .init("worker.blocked", 0.07027123863), .init("worker.mean_number", 3.308029671),
      .init("worker.mean_time", 23.7203925), .init("worker.throughput", 0.1394593142),
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
    """, length: "8040h", replications: 64, lightLength: "440h", lightReplications: 12,
    [
      .init("change.mean_time", 2_700), .init("stations.mean_number", 4.5),
      .init("stations.idle", 0.1, within: 0.03),
      .init("change.time_p95", 6_617.049026, within: 0.03),
    ])

  @Test func `A10: one station after another`() async throws {
    try await Self.tandem.judge()
    try await Self.tandem.refuses(
      ("mean: 450s", "mean: 472500ms"), ("mean: 6m", "mean: 378s"), ("mean: 10m", "mean: 570s"))
  }
}
