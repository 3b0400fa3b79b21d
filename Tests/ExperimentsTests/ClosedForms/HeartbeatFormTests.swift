import Testing

/// Heartbeats: how late a crash is noticed, and how soon a sound node is given up.
@Suite struct HeartbeatFormTests {
  private static let watch = "heartbeat: {every: 60s, misses: 3, recheck: 20s"

  @Test func `C1: how long a crash stays unnoticed`() async throws {
    let crashes = ", lifetime: {exponential: {mean: 10h}}, repair: 5m, switch_over: 0s"
    let form = ClosedForm(
      ClosedForm.watchedPair(Self.watch + "}, percentiles: [95]" + crashes), length: "10000h",
      replications: 32, lightReplications: 12,
      [
        .init("C1 mean detection delay", "core.detection", is: 70, .event),
        .init("C1 95th percentile", "core.detection_p95", is: 97, .tail),
      ])
    try await form.judge()
    try await form.refuses(
      ("every: 60s", "every: 63s"), ("recheck: 20s", "recheck: 21s"), ("every: 60s", "every: 57s"))
    let slow = ClosedForm(
      ClosedForm.watchedPair(Self.watch + ", timeout: 5s}" + crashes), length: "10000h",
      replications: 32,
      lightReplications: 12,
      [.init("C1 mean with 5 s connect time-out", "core.detection", is: 85, .event)])
    try await slow.judge()
  }

  @Test func `C1: detection spreads over one interval`() async throws {
    let form = ClosedForm(
      ClosedForm.watchedPair(
        Self.watch + "}, switch_over: 0s",
        """
        timeline:
          - {id: crash, at: 1h, fault: active.down, on: "watched_pair:core", for: 1h}
        """), length: "2h", replications: 20_000, lightReplications: 1_000,
      [
        .init("C1 mean of a crash at a fixed moment", "core.detection", is: 70, .event),
        .init("C1 variance", "core.detection", is: 300, .spread, as: .square(about: 70)),
      ])
    try await form.judge()
    let delays = try await form.observations()[0].sorted()
    let (least, most) = (delays[0], delays[delays.count - 1])
    // The ends are reached to a hundredth of the interval: missed once in e^10 and e^200 runs.
    #expect((40...40.6).contains(least) && (99.4...100).contains(most))
  }

  private static func lossy(_ misses: Int, _ loss: String, _ more: String) -> String {
    ClosedForm.watchedPair(
      """
      heartbeat: {every: 60s, misses: \(misses), loss: \(loss), \(more)},
               switch_over: 0s, rearms: false
      """)
  }

  @Test(arguments: [
    (2, "5%", "first_check: 60s", "140h", 420.0, "k=2: mean heartbeats"),
    (3, "5%", "first_check: 60s", "2800h", 8_420, "mean heartbeats, p=0.05, k=3"),
    (
      3, "5%", "first_check: 0s, recheck: 20s", "2800h", 135.65 * 60,
      "mean minutes with re-check 20 s after a miss"
    ),
    (
      3, "2.8571429%", "first_check: 60s", "15000h", 44_135,
      "C3 mean heartbeats at the same loss rate without bursts"
    ),
  ])
  func `C2: a sound node is given up because answers are lost`(
    misses: Int, loss: String, more: String, length: String, minutes: Double, row: String
  ) async throws {
    let form = ClosedForm(
      Self.lossy(misses, loss, more), length: length, replications: 32_000,
      lightReplications: misses == 2 ? 1_000 : loss == "5%" ? 40 : 8,
      [
        .init(
          row.hasPrefix("C3") ? row : "C2 \(row)", "core.first_failover", is: minutes,
          as: .over(60))
      ])
    try await form.judge()
    guard loss == "5%" else { return }
    try await form.refuses(
      ("loss: 5%", "loss: 5.25%"), ("loss: 5%", "loss: 4.75%"), ("every: 60s", "every: 63s"),
      alsoLight: false)
  }

  @Test(arguments: [
    ("86430s", "1440 checks", 0.1570432993), ("604830s", "10080 checks", 0.6979813119),
  ])
  func `C2: how often that happens within a day and a week`(
    length: String, checks: String, share: Double
  ) async throws {
    let form = ClosedForm(
      Self.lossy(3, "5%", "first_check: 60s"), length: length, replications: 180_000,
      lightReplications: 400,
      [
        .init("C2 P(false failover within \(checks))", "core.failed_over", is: share),
        .init(
          "C2 P(none within \(checks))", "core.failed_over", is: 1 - share, as: .complement),
      ])
    try await form.judge()
  }

  /// A watch that goes on after each false failover: every heartbeat ends a run of misses with
  /// the same probability, one over the mean number to the next one.
  private static func rate(
    _ misses: Int, _ loss: String, _ mean: Double, row: String, length: String,
    replications: Int, light: String, more: String = ""
  ) -> ClosedForm {
    let hours = ClosedForm.isLight ? light : length
    let checks = (Double(hours) ?? 0) * 60
    return ClosedForm(
      ClosedForm.watchedPair(
        """
        heartbeat: {every: 60s, misses: \(misses), loss: \(loss), first_check: 30s\(more)},
                 switch_over: 0s
        """), length: length + "h", replications: replications, lightLength: light + "h",
      lightReplications: 12,
      [
        .init(
          row, "core.false_failovers", is: 1 / mean, mean > 100 ? .rare : .mean, as: .over(checks))
      ])
  }

  @Test(arguments: [(2, "5%", 420.0), (3, "5%", 8_420), (5, "30%", 586.4609053)])
  func `C2: false failovers come one after another`(
    misses: Int, loss: String, mean: Double
  ) async throws {
    let form = Self.rate(
      misses, loss, mean, row: "C2 false failovers per heartbeat, p=\(loss), k=\(misses)",
      length: "10000", replications: 320, light: "500")
    try await form.judge()
  }

  /// A false failover in years: 4.7 thousand million checks, ten years at a time.
  @Test(
    .enabled(if: !ClosedForm.isLight),
    arguments: [
      (5, "5%", 3_368_420.0, "k=5: false failovers per heartbeat, one over the mean"),
      (3, "1%", 1_010_100, "p=0.01, k=3: false failovers per heartbeat, one over the mean"),
    ])
  func `C2: false failovers that nobody lives to see`(
    misses: Int, loss: String, mean: Double, row: String
  ) async throws {
    let form = Self.rate(
      misses, loss, mean, row: "C2 \(row)", length: "87600",
      replications: misses == 5 ? 900 : 384, light: "1")
    try await form.judge()
  }

  private static let bursts = "bursts: {begins: 1%, ends: 20%, loss: 50%}"

  @Test func `C3: bursts make false failovers frequent`() async throws {
    let form = ClosedForm(
      Self.lossy(3, "0.5%", "first_check: 60s, \(Self.bursts)"), length: "200h",
      replications: 32_000, lightReplications: 800,
      [
        .init(
          "C3 mean heartbeats to 3 misses in a row, bursty", "core.first_failover",
          is: 482.2409658, as: .over(60))
      ])
    try await form.judge()
    try await form.refuses(
      ("ends: 20%", "ends: 21%"), ("begins: 1%", "begins: 1.05%"), ("loss: 50%", "loss: 47.5%"),
      alsoLight: false)
  }

  @Test func `C3: with one miss enough, failovers are the loss rate`() async throws {
    let form = Self.rate(
      1, "0.5%", 35, row: "C3 long-run loss rate", length: "2000", replications: 64, light: "500",
      more: ", \(Self.bursts)")
    try await form.judge()
    try await form.refuses(("ends: 20%", "ends: 21%"), alsoLight: false)
  }
}
