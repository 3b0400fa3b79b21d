/// What a wheel has seen, and when it looks at its width again.
///
/// Only simulated time and counts go in, never a real clock: the same run tunes itself in the same
/// way.
@frozen
@usableFromInline
struct WheelTuning: BitwiseCopyable {
  /// Events taken out since the last look.
  @usableFromInline var removals: Int
  /// The instant of the last look. [ns]
  @usableFromInline var mark: UInt64
  /// The number of events taken out at which the next look is due.
  @usableFromInline var due: Int
  /// The number of latecomers in hand above which the width is too large.
  @usableFromInline var crowd: Int
  /// The most places an event moves others in the run before it becomes a latecomer.
  @usableFromInline var longestShift: Int
  /// The widest bucket: everything, or what a pure wheel starts with.
  @usableFromInline var widestShift: UInt64
  /// With fewer events than this the width becomes infinite again.
  @usableFromInline var fewEvents: Int

  /// The shift at which every instant falls into bucket 0.
  @inlinable
  static var infinite: UInt64 { 63 }

  /// The mark of a wheel that has just begun to turn: its first look only sets the mark.
  @inlinable
  static var unset: UInt64 { .max }

  @inlinable
  init(kind: EventSetKind) {
    removals = 0
    mark = 0
    switch kind {
    case .selfTuning:
      (due, crowd, longestShift, widestShift, fewEvents) = (64, 16, 32, Self.infinite, 16)
    case .heap:
      (due, crowd, longestShift, widestShift, fewEvents) = (.max, .max, 0, Self.infinite, 0)
    case .wheel:
      (due, crowd, longestShift, widestShift, fewEvents) = (64, 256, 32, 20, 0)
    }
  }

  @inlinable
  var isDue: Bool { removals >= due }

  /// Starts to watch anew.
  @inlinable
  mutating func restart(now: UInt64, count: Int) {
    removals = 0
    mark = now
    // The first looks come soon: what they see is little, but so is what was known before.
    due = max(64, min(4 * due, 2 * count))
  }
}
