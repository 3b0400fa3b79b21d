public import Units

/// Something that hinders traffic on a link for a while: a cut, or a degradation.
///
/// Several conditions may lie on one link at a time. Latencies and jitters add, losses combine as
/// 1-(1-a)(1-b), the smallest bandwidth counts, and one cut is enough to cut.
public struct LinkCondition: Hashable, Sendable, BitwiseCopyable {
  /// Whether nothing gets through.
  public var isCut: Bool
  /// Latency on top of what there is. [ns]
  public var latency: Duration
  /// Jitter on top of what there is. [ns]
  public var jitter: Duration
  /// Share of packets lost in addition.
  ///
  /// Range: 0 to 1; 1 is a cut.
  public var loss: Double
  /// What the link carries at most; nil leaves it as it is. [bit/s]
  public var bandwidth: BitRate?

  /// A condition that changes only what is named.
  public init(
    isCut: Bool = false, latency: Duration = .zero, jitter: Duration = .zero, loss: Double = 0,
    bandwidth: BitRate? = nil
  ) {
    self.isCut = isCut
    self.latency = latency
    self.jitter = jitter
    self.loss = loss
    self.bandwidth = bandwidth
  }

  /// Nothing gets through.
  public static let cut = LinkCondition(isCut: true)

  /// Checks that the figures are in their ranges.
  public func validated() throws(NetworkProblem) {
    if latency < .zero { throw .outOfRange(.negative("latency")) }
    if jitter < .zero { throw .outOfRange(.negative("jitter")) }
    if !(loss >= 0 && loss <= 1) { throw .outOfRange(.loss(loss)) }
    if let bandwidth, !(bandwidth.bitsPerSecond > 0) {
      throw .outOfRange(.notPositive("bandwidth"))
    }
  }

  /// The condition as a thing in the way of a link.
  var hindrance: LinkState {
    LinkState(
      isUp: !isCut, latency: latency, jitter: jitter, loss: loss,
      bandwidth: bandwidth ?? LinkState.unhindered.bandwidth)
  }
}
