/// A range that holds the true value with a stated confidence.
public struct ConfidenceInterval: Hashable, Sendable {
  /// The lower end, in the unit of the estimate.
  public var low: Double
  /// The upper end, in the unit of the estimate.
  public var high: Double
  /// How often such a range holds the true value, between 0 and 1.
  public var confidence: Double

  /// A range with its confidence.
  public init(low: Double, high: Double, confidence: Double) {
    self.low = low
    self.high = high
    self.confidence = confidence
  }

  /// Half of the range's width.
  public var halfWidth: Double { 0.5 * (high - low) }

  /// Whether a value lies in the range, its ends included.
  public func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
