public import Units

/// How long a lost packet keeps its message waiting until the sender tries again.
///
/// A lost packet delays a message, it does not lose it. The sender waits for the round trip plus
/// a margin before the first retransmission, doubles the wait before each further one up to a
/// maximum, as RFC 6298 does, and is assumed to get through after the last.
public struct RetransmissionTimer: Hashable, Sendable, BitwiseCopyable {
  /// Wait on top of the round trip before the first retransmission. [ns]
  public var margin: Duration
  /// Longest wait before a retransmission. [ns]
  public var waitMax: Duration
  /// Most retransmissions of one message.
  public var retransmissionsMax: Int

  /// A timer.
  public init(margin: Duration, waitMax: Duration, retransmissionsMax: Int) {
    self.margin = margin
    self.waitMax = waitMax
    self.retransmissionsMax = retransmissionsMax
  }

  /// What Linux does unless told otherwise: at least 200 ms, at most 120 s, 15 times.
  ///
  /// Source: RFC 6298 for the doubling; AS-PCE-045 for the figures: from no round trip at all these
  /// waits add up to its 924.6 s.
  public static let linux = RetransmissionTimer(
    margin: .milliseconds(200), waitMax: .seconds(120), retransmissionsMax: 15)

  /// How often a message is sent again, by inversion: n or more with probability lossⁿ.
  func retransmissions(loss: Double, uniform: Double) -> Int {
    var count = 0
    var probability = loss
    while uniform < probability && count < retransmissionsMax {
      count += 1
      probability *= loss
    }
    return count
  }

  /// The time from the first sending to the one that gets through.
  func delay(retransmissions: Int, roundTripTime: Duration) -> Duration {
    var total = Duration.zero
    var wait = min(roundTripTime + margin, waitMax)
    for _ in 0..<retransmissions {
      total += wait
      wait = min(wait * 2, waitMax)
    }
    return total
  }
}
