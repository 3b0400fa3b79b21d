/// An event on its way: when it happens, the how-manieth scheduled it was, and what it is.
@frozen
@usableFromInline
struct PendingEvent<Event: BitwiseCopyable & Sendable>: BitwiseCopyable {
  /// Nanoseconds since the start; never negative, so the bits order like the instant. [ns]
  @usableFromInline var instant: UInt64
  @usableFromInline var sequence: UInt64
  @usableFromInline var event: Event

  @inlinable
  init(instant: UInt64, sequence: UInt64, event: Event) {
    self.instant = instant
    self.sequence = sequence
    self.event = event
  }

  /// Instant and sequence as one number, which compares without a branch.
  ///
  /// The comparison in two clauses is mispredicted about every second time, and costs half of the
  /// event rate.
  @inlinable
  var key: UInt128 { UInt128(_low: sequence, _high: instant) }
}
