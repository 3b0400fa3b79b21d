import Testing

/// Changes that go to many, are lost and sent again, or are made step by step.
@Suite struct ManyFormTests {
  private static func spread(_ stations: String, _ more: String = "") -> String {
    SpreadFormTests.system(
      "    stations:\n\(stations)",
      """
      load:
        change: {kind: job, to: member, jobs: 7, every: 1m, percentiles: [95]\(more)}
      """)
  }

  @Test(arguments: [
    (
      "      member: {unlimited_servers: true, service: {exponential: {mean: 2s}}}",
      "exponential mean 2 s", 5.185714286, 9.839533935
    ),
    (
      """
            member: {unlimited_servers: true, service: 150ms, then: work}
            work: {unlimited_servers: true, service: {exponential: {mean: 2s}}}
      """, "with a fixed 0.15 s floor", 5.335714286, 9.989533935
    ),
    (
      "      member: {unlimited_servers: true, service: {uniform: [1s, 5s]}}", "uniform 1..5 s",
      4.5, 4.970796672
    ),
  ])
  func `E3: until the slowest of seven members has a change`(
    stations: String, name: String, mean: Double, percentile: Double
  ) async throws {
    let form = ClosedForm(
      Self.spread(stations), length: "20h", replications: 64, lightLength: "5h",
      lightReplications: 12,
      [
        .init("E3 mean of the slowest of 7, \(name)", "change.mean_time", is: mean, .event),
        .init("E3 95th percentile, \(name)", "change.time_p95", is: percentile, .tail),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 2s", "mean: 2100ms"), ("mean: 2s", "mean: 1900ms"), ("[1s, 5s]", "[1s, 5250ms]"),
      ("jobs: 7", "jobs: 8"))
  }

  @Test func `E3: one change from each of eight to all others`() async throws {
    let form = ClosedForm(
      Self.spread("      member: {unlimited_servers: true, service: 1s}")
        .replacing("every: 1m", with: "at: [1s, 2s, 3s, 4s, 5s, 6s, 7s, 8s]"),
      length: "1h", replications: 2, lightReplications: 2,
      [.init("E3 messages for one change from every PCE of 8", "change.jobs", is: 56)])
    try await form.judge()
    #expect(try await form.observations() == [[56, 56]])
  }

  @Test(arguments: [
    ("fixed", 1, 0.1911111111, "mean delay, fixed 1 s time-out"),
    ("fixed", 7, 0.6773943527, "mean of the slowest of 7"),
    ("doubling", 1, 0.2050000000, "mean delay, doubling time-out"),
  ])
  func `E4: what is lost is sent again`(
    resend: String, jobs: Int, mean: Double, name: String
  ) async throws {
    let station =
      "      member: {unlimited_servers: true, service: 80ms, loss: 10%, resend_after: 1s, "
      + "resend: \(resend), limits: [2080ms]}"
    var values = [ClosedForm.Value("E4 \(name)", "change.mean_time", is: mean, .event)]
    if resend == "fixed", jobs == 1 {
      values.append(
        .init("E4 P(delay > 2.08 s)", "member.time_within_2.08s", is: 0.001, .rare, as: .complement)
      )
    }
    let form = ClosedForm(
      Self.spread(station).replacing("jobs: 7", with: "jobs: \(jobs)")
        .replacing("every: 1m", with: "every: 20s"),
      length: "300h", replications: 64, lightLength: "10h", lightReplications: 12, values)
    try await form.judge()
    try await form.refuses(
      ("loss: 10%", "loss: 10.5%"), ("loss: 10%", "loss: 9.5%"), ("after: 1s", "after: 1050ms"),
      alsoLight: false)
  }

  private static func upgrade(_ step: String, _ every: String) -> String {
    SpreadFormTests.system(
      "    stations:\n      window: {service: {\(step)}}",
      """
      load:
        upgrade: {kind: job, to: window, jobs: 8, \(every), percentiles: [90], limits: [8h]}
      """)
  }

  @Test func `E5: eight steps one after another`() async throws {
    let form = ClosedForm(
      Self.upgrade("exponential: {mean: 45m}", "every: 100h"), length: "80000h",
      replications: 128, lightLength: "5000h", lightReplications: 12,
      [
        .init("E5 mean of 8 exponential steps", "upgrade.mean_time", is: 21_600, .event),
        .init("E5 90th percentile", "upgrade.time_p90", is: 31_781.46905, .tail),
        .init(
          "E5 P(longer than 8 h)", "upgrade.time_within_8h", is: 0.1660505628, .tail,
          as: .complement),
      ])
    try await form.judge()
    try await form.refuses(
      ("mean: 45m", "mean: 2835s"), ("mean: 45m", "mean: 2565s"), ("jobs: 8", "jobs: 9"),
      alsoLight: false)
  }

  @Test func `E5: eight steps of a triangular length`() async throws {
    let form = ClosedForm(
      Self.upgrade("triangular: [30m, 40m, 80m]", "at: [0s]"), length: "20h",
      replications: 30_000, lightReplications: 1_000,
      [
        .init("E5 mean of 8 triangular steps", "upgrade.mean_time", is: 24_000, .event),
        .init(
          "E5 variance of 8 triangular steps", "upgrade.mean_time",
          is: 30.55050463 * 30.55050463 * 3_600, .spread, as: .square(about: 24_000)),
      ])
    try await form.judge()
    try await form.refuses(("40m, 80m", "40m, 76m"), ("30m, 40m", "30m, 42m"), alsoLight: false)
  }
}
