public import Units

/// The events still to happen, and the clock.
///
/// The order is total: by instant, and among events of one instant by the order of scheduling. How
/// the events are kept cannot be seen in it. To cancel an event, let it carry a ``Generation``.
@frozen
public struct Schedule<Event: BitwiseCopyable & Sendable>: ~Copyable {
  @usableFromInline var wheel: EventWheel<Event>
  @usableFromInline var lanes: LaneSet<Event>
  @usableFromInline var sequence: UInt64
  @usableFromInline var clock: Instant

  /// An empty schedule at the start of the clock.
  @inlinable
  public init(keepingEventsIn kind: EventSetKind = .selfTuning) {
    wheel = EventWheel(kind: kind)
    lanes = LaneSet()
    sequence = 0
    clock = .start
  }

  /// The current instant: that of the event being handled, or of the last one.
  @inlinable
  public var now: Instant { clock }

  /// Whether nothing is left to happen.
  @inlinable
  public var isEmpty: Bool { count == 0 }

  /// The number of events still to happen.
  @inlinable
  public var count: Int { wheel.count + lanes.count }

  /// The number of events ever scheduled.
  @inlinable
  public var scheduledEvents: UInt64 { sequence }

  /// The instant of the next event, if there is one.
  @inlinable
  public var nextInstant: Instant? {
    let inLane = lanes.firstKey == .max ? nil : Instant(key: lanes.firstKey)
    guard wheel.count > 0 else { return inLane }
    let inWheel = Instant(nanoseconds: Int64(truncatingIfNeeded: wheel.firstInstant))
    return min(inLane ?? .never, inWheel)
  }

  /// Plans an event at an instant that is not in the past.
  ///
  /// An event at ``Instant/never`` does not happen, so it is not kept.
  @inlinable
  @inline(__always)
  public mutating func add(_ event: Event, at instant: Instant) {
    precondition(instant >= clock, "an event cannot be scheduled in the past")
    if instant == .never { return }
    wheel.insert(entry(event, at: instant))
    sequence &+= 1
  }

  /// Plans an event after a span that is not negative.
  @inlinable
  @inline(__always)
  public mutating func add(_ event: Event, after span: Duration) { add(event, at: clock + span) }

  /// The lane for events that all wait a given span, which is not negative.
  ///
  /// The same span gives the same lane. An event taken out costs one comparison for each lane, so
  /// a schedule should have a few lanes, not hundreds.
  @inlinable
  public mutating func lane(delay: Duration) -> Lane {
    precondition(delay >= .zero, "an event cannot be scheduled in the past")
    return lanes.lane(delay: delay.nanoseconds)
  }

  /// Plans an event after the delay of a lane of this schedule.
  ///
  /// The order of events is the same as with ``add(_:after:)``; the cost is less.
  @inlinable
  @inline(__always)
  public mutating func add(_ event: Event, in lane: Lane) {
    let index = Int(lane.index)
    precondition(index < lanes.queues.count, "a lane belongs to one schedule")
    let instant = clock + Duration(nanoseconds: lanes.queues.elements[index].delay)
    if instant == .never { return }
    lanes.append(entry(event, at: instant), to: index)
    sequence &+= 1
  }

  /// Takes out the next event and moves the clock to it.
  @inlinable
  public mutating func next() -> (Instant, Event)? { next(through: .never) }

  /// Takes out the next event if it is not later than an instant, and moves the clock to it.
  @inlinable
  @inline(__always)
  public mutating func next(through last: Instant) -> (Instant, Event)? {
    wheel.prepare(now: UInt64(bitPattern: clock.nanoseconds))
    if wheel.late.count != 0 || !lanes.isEmpty { return nextOfSeveral(through: last) }
    if wheel.run.isEmpty { return nil }
    let instant = Instant(nanoseconds: Int64(bitPattern: wheel.run.firstInstant))
    if instant > last { return nil }
    clock = instant
    wheel.tuning.removals &+= 1
    return (instant, wheel.run.removeFirst().event)
  }

  /// Takes out the next event where it may be a latecomer or in a lane.
  @inlinable
  @inline(__always)
  mutating func nextOfSeveral(through last: Instant) -> (Instant, Event)? {
    let inWheel = wheel.firstKey
    let inLane = lanes.firstKey
    if inWheel < inLane {
      let instant = Instant(key: inWheel)
      if instant > last { return nil }
      clock = instant
      return (instant, wheel.removeFirst().event)
    }
    let instant = Instant(key: inLane)
    if inLane == .max || instant > last { return nil }
    clock = instant
    return (instant, lanes.removeFirst().event)
  }

  @inlinable
  func entry(_ event: Event, at instant: Instant) -> PendingEvent<Event> {
    PendingEvent(
      instant: UInt64(bitPattern: instant.nanoseconds), sequence: sequence, event: event)
  }

  /// Moves the clock forward while nothing happens.
  @inlinable
  mutating func advance(to instant: Instant) {
    if instant > clock { clock = instant }
  }
}

extension Instant {
  /// The instant of a pending event's key.
  @inlinable
  init(key: UInt128) {
    self.init(nanoseconds: Int64(truncatingIfNeeded: key >> 64))
  }
}
