public import SimulationKernel
public import Units

extension Network {
  /// How long a message that is sent now takes to arrive; nil while the way is cut.
  ///
  /// Latency, plus a uniform draw from minus to plus the jitter, plus the wait for
  /// retransmissions: a lost packet delays its message, it does not lose it. Draws depend on the
  /// two sites and the ordinal only. Messages may overtake each other; who needs them in order
  /// delivers none before its predecessor. A message's own size takes no time.
  ///
  /// - Parameter ordinal: Number of the message between these two sites, below 2⁶³.
  public func messageDelay(from: SiteID, to: SiteID, ordinal: UInt64) -> Duration? {
    messageDelay(from: from, to: to, draws: messageStreams[pair(from, to)], ordinal: ordinal)
  }

  /// How long a message takes, with draws of the sender's own.
  ///
  /// For senders that number their messages themselves, such as one of many clients. The stream
  /// serves nothing else; two of its draws belong to each ordinal.
  public func messageDelay(
    from: SiteID, to: SiteID, draws: RandomStream, ordinal: UInt64
  ) -> Duration? {
    let state = state(from: from, to: to)
    guard state.isUp else { return nil }
    var delay = state.latency
    if state.jitter > .zero {
      delay = Self.jittered(state, uniform: draws.uniform(2 * ordinal))
    }
    if state.loss > 0 {
      let count = retransmission.retransmissions(
        loss: state.loss, uniform: draws.uniform(2 * ordinal + 1))
      let roundTrip = state.latency + self.state(from: to, to: from).latency
      delay += retransmission.delay(retransmissions: count, roundTripTime: roundTrip)
    }
    return delay
  }

  /// The longest that a message takes which is lost at most so often; nil while the way is cut.
  public func messageDelayBound(
    from: SiteID, to: SiteID, retransmissions: Int = 0
  ) -> Duration? {
    let state = state(from: from, to: to)
    guard state.isUp else { return nil }
    let roundTrip = state.latency + self.state(from: to, to: from).latency
    return state.latency + state.jitter
      + retransmission.delay(retransmissions: retransmissions, roundTripTime: roundTrip)
  }

  /// Uniform from latency minus jitter, but not below zero, to latency plus jitter.
  private static func jittered(_ state: LinkState, uniform: Double) -> Duration {
    let least = max(state.latency - state.jitter, .zero)
    let width = state.latency + state.jitter - least
    return least + Duration(roundingSeconds: width.seconds * uniform)
  }
}
