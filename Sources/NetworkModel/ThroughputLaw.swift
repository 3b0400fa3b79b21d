public import Units

/// What one long TCP transfer gets at most from a path with loss, whatever the bandwidth.
///
/// rate = MSS / RTT x C / √loss: Mathis, Semke, Mahdavi and Ott, "The macroscopic behavior of the
/// TCP congestion avoidance algorithm", Computer Communication Review 27(3), 1997.
///
/// Simplification: one law for all senders; it flatters paths that lose more than some percent,
/// where timeouts dominate; no window is ever too small.
public struct ThroughputLaw: Hashable, Sendable, BitwiseCopyable {
  /// Largest payload of a packet. [B]
  public var segmentSizeMax: ByteCount
  /// The law's factor C.
  public var factor: Double

  /// A law of the form above.
  public init(segmentSizeMax: ByteCount, factor: Double) {
    self.segmentSizeMax = segmentSizeMax
    self.factor = factor
  }

  /// The law for full-size Ethernet packets, each acknowledged: MSS 1460 B, C = √(3/2).
  ///
  /// Source: Mathis et al. 1997, periodic losses.
  public static let mathis = ThroughputLaw(
    segmentSizeMax: ByteCount(1460), factor: 1.5.squareRoot())

  /// The most a transfer gets; nil where the law sets no bound.
  public func ceiling(roundTripTime: Duration, loss: Double) -> BitRate? {
    guard loss > 0, roundTripTime > .zero else { return nil }
    let bitsPerRoundTrip = Double(segmentSizeMax.bytes) * 8 * factor / loss.squareRoot()
    return BitRate(bitsPerSecond: bitsPerRoundTrip / roundTripTime.seconds)
  }
}
