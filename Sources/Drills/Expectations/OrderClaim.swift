import Units

/// Events happen in an order: none before the first occurrence of the one named before it.
struct OrderClaim: Sendable {
  private let events: [EventReference]
  private var firstSeen: [Instant?]
  private var failed: Int?
  private var failedAt: Instant?

  init(_ events: [EventReference]) {
    self.events = events
    firstSeen = events.map { _ in nil }
  }

  mutating func happened(_ event: Happening, at now: Instant) {
    // From the back, so that an event named twice does not count as its own predecessor.
    for index in events.indices.reversed() where event.isMeant(by: events[index]) {
      if index > 0, firstSeen[index - 1] == nil, failed == nil {
        failed = index
        failedAt = now
      }
      if firstSeen[index] == nil { firstSeen[index] = now }
    }
  }

  var finding: Finding {
    var finding = Finding()
    if let failed, let failedAt {
      finding.exercised = 1
      finding.firstViolation = failedAt
      let earlier = events[failed - 1].text
      let later = firstSeen[failed - 1].map { "which came \(($0 - failedAt).roughly) later" }
      finding.evidence =
        "\(events[failed].text) at +\(failedAt.sinceStart.roughly) without \(earlier) before it, "
        + (later ?? "which did not happen")
    } else if let missing = firstSeen.firstIndex(of: nil) {
      finding.whyNotExercised = "\(events[missing].text) did not happen"
    } else {
      finding.exercised = 1
      let instants = firstSeen.compactMap { $0 }.map { "+\($0.sinceStart.roughly)" }
      finding.evidence = "in order at \(instants.joined(separator: ", "))"
    }
    return finding
  }
}
