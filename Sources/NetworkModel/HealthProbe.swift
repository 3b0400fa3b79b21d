public import Units

/// How a load balancer, or a name server that balances, finds out who answers.
///
/// Probes are sent at phase + k x interval. What a target is at that instant decides the answer;
/// a good answer is there at once, a missing one is noticed after the timeout. So the instant at
/// which a change is noticed is a formula of the instant of the change.
@frozen
public struct HealthProbe: Hashable, Sendable, BitwiseCopyable {
  /// Time between probes, AS-NET-018, AS-NET-020. [ns]
  public var interval: Duration
  /// How long an answer is waited for. [ns]
  ///
  /// Range: zero to below the interval. With three missing answers and AS-NET-018 a second of it
  /// gives AS-NET-019.
  public var timeout: Duration
  /// Missing answers in a row after which a target is marked down.
  public var downAfter: Int
  /// Good answers in a row after which a target is marked up.
  public var upAfter: Int
  /// Where the probes lie on the clock. [ns]
  public var phase: Duration

  /// A probe.
  public init(
    interval: Duration, timeout: Duration = .zero, downAfter: Int, upAfter: Int,
    phase: Duration = .zero
  ) {
    self.interval = interval
    self.timeout = timeout
    self.downAfter = downAfter
    self.upAfter = upAfter
    self.phase = phase
  }

  /// Checks that the figures are in their ranges.
  public func validated() throws(NetworkProblem) {
    if interval <= .zero { throw .outOfRange(.notPositive("interval of a probe")) }
    if timeout < .zero { throw .outOfRange(.negative("timeout of a probe")) }
    if timeout >= interval { throw .outOfRange(.timeoutNotBelowInterval) }
    if downAfter < 1 { throw .outOfRange(.notPositive("number of missing answers")) }
    if upAfter < 1 { throw .outOfRange(.notPositive("number of good answers")) }
  }

  /// When a target that answered, and stops answering for good, is marked down.
  public func markedDownAt(stopsAnsweringAt instant: Instant) -> Instant {
    probe(downAfter, notBefore: instant) + timeout
  }

  /// When a target that was marked down, and answers from an instant on, is marked up.
  public func markedUpAt(answersFrom instant: Instant) -> Instant {
    probe(upAfter, notBefore: instant)
  }

  var grid: TimeGrid { TimeGrid(phase: phase, interval: interval) }

  /// The n-th probe that is not before an instant; n below 1 counts back from the first.
  func probe(_ number: Int, notBefore instant: Instant) -> Instant {
    grid.first(notBefore: instant) + interval * Int64(number - 1)
  }
}
