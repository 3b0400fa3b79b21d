public import Units

/// What one direction of a link, or a whole path of links, does to traffic at the moment.
@frozen
public struct LinkState: Hashable, Sendable, BitwiseCopyable {
  /// Whether anything gets through.
  public var isUp: Bool
  /// Time from end to end. [ns]
  public var latency: Duration
  /// Spread of the latency of single messages: uniform from minus to plus this. [ns]
  public var jitter: Duration
  /// Share of packets lost.
  ///
  /// Range: 0 to 1; 1 only while it is not up.
  public var loss: Double
  /// What it carries in all. [bit/s]
  public var bandwidth: BitRate

  /// A state of a link.
  public init(
    isUp: Bool, latency: Duration, jitter: Duration, loss: Double, bandwidth: BitRate
  ) {
    self.isUp = isUp
    self.latency = latency
    self.jitter = jitter
    self.loss = loss
    self.bandwidth = bandwidth
  }

  /// Inside a site: nothing is in the way.
  static let unhindered = LinkState(
    isUp: true, latency: .zero, jitter: .zero, loss: 0,
    bandwidth: BitRate(bitsPerSecond: .infinity))

  /// Between sites that no path joins.
  static let absent = LinkState(
    isUp: false, latency: .zero, jitter: .zero, loss: 1, bandwidth: BitRate(bitsPerSecond: 0))

  /// The state with one more thing in the way, be it a condition or the next link of a path.
  ///
  /// Latencies add, losses combine as 1-(1-a)(1-b), the smaller bandwidth counts, and down on
  /// either is down. A combined loss of 1 is down as well.
  func combined(with other: LinkState) -> LinkState {
    let loss = 1 - (1 - self.loss) * (1 - other.loss)
    return LinkState(
      isUp: isUp && other.isUp && loss < 1, latency: latency + other.latency,
      jitter: jitter + other.jitter, loss: loss, bandwidth: min(bandwidth, other.bandwidth))
  }
}
