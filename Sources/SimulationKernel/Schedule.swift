public import Units

/// The events still to happen, and the clock.
///
/// The order is total: by instant, and among events of one instant by the order of scheduling.
@frozen
public struct Schedule<Event: BitwiseCopyable & Sendable>: ~Copyable {
  @usableFromInline var heap: EventHeap<Event>
  @usableFromInline var sequence: UInt64
  @usableFromInline var clock: Instant

  /// An empty schedule at the start of the clock.
  @inlinable
  public init() {
    heap = EventHeap()
    sequence = 0
    clock = .start
  }

  /// The current instant: that of the event being handled, or of the last one.
  @inlinable
  public var now: Instant { clock }

  /// Whether nothing is left to happen.
  @inlinable
  public var isEmpty: Bool { heap.count == 0 }

  /// The number of events still to happen.
  @inlinable
  public var count: Int { heap.count }

  /// The number of events ever scheduled.
  @inlinable
  public var scheduledEvents: UInt64 { sequence }

  /// The instant of the next event, if there is one.
  @inlinable
  public var nextInstant: Instant? {
    isEmpty ? nil : Instant(nanoseconds: Int64(bitPattern: heap.entries[0].instant))
  }

  /// Plans an event at an instant that is not in the past.
  ///
  /// An event at ``Instant/never`` does not happen, so it is not kept.
  @inlinable
  public mutating func add(_ event: Event, at instant: Instant) {
    precondition(instant >= now, "an event cannot be scheduled in the past")
    if instant == .never { return }
    heap.insert(
      EventHeap.Entry(
        instant: UInt64(bitPattern: instant.nanoseconds), sequence: sequence, event: event))
    sequence += 1
  }

  /// Plans an event after a span that is not negative.
  @inlinable
  public mutating func add(_ event: Event, after span: Duration) { add(event, at: now + span) }

  /// Takes out the next event and moves the clock to it.
  @inlinable
  public mutating func next() -> (Instant, Event)? {
    if isEmpty { return nil }
    let entry = heap.removeFirst()
    clock = Instant(nanoseconds: Int64(bitPattern: entry.instant))
    return (clock, entry.event)
  }

  /// Moves the clock forward while nothing happens.
  @inlinable
  mutating func advance(to instant: Instant) {
    if instant > clock { clock = instant }
  }
}
