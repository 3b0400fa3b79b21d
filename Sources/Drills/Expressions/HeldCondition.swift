public import ClusterModeling
public import Units

/// Keeps how long a condition has been true, for `… for 5m`.
///
/// Of several looks at one instant the last counts, so a truth that lasts no time does not break
/// or begin a stretch.
public struct HeldCondition: Sendable {
  /// How long the condition must have been true.
  public let span: Duration
  private var lookedAt = Instant.start
  private var isTrue = false
  private var since = Instant.start
  private var hadBefore: Instant?

  /// A condition that has not been looked at.
  public init(span: Duration) { self.span = span }

  /// Whether the condition has been true for the span, and until when that is sure.
  ///
  /// - Parameter reading: the condition's reading at this instant, not before the last one.
  public mutating func observe(_ reading: Reading, at now: Instant) -> Reading {
    if now > lookedAt {
      hadBefore = isTrue ? since : nil
      lookedAt = now
    }
    isTrue = reading.value == .boolean(true)
    guard isTrue else { return Reading(.boolean(false), validUntil: reading.validUntil) }
    since = hadBefore ?? now
    if now - since >= span { return Reading(.boolean(true), validUntil: reading.validUntil) }
    return Reading(.boolean(false), validUntil: min(reading.validUntil, since + span))
  }

  /// Since when the condition has been true; nil while it is false.
  public var trueSince: Instant? { isTrue ? since : nil }
}
