public import Units

/// What an event does: the model's single entry point for the passing of time.
public protocol EventHandler {
  /// An event: a small value without references.
  associatedtype Event: BitwiseCopyable & Sendable

  /// Handles one event, and may plan others.
  mutating func handle(_ event: Event, at now: Instant, schedule: inout Schedule<Event>)

  /// A number that tells one event from another in the trace hash.
  func traceValue(of event: Event) -> UInt64

  /// Whether events go into the trace hash at all; a model that nobody compares can do without.
  static var isTraced: Bool { get }
}

extension EventHandler {
  /// Events count in the trace hash by their instant and order only.
  @inlinable
  public func traceValue(of event: Event) -> UInt64 { 0 }

  /// Events go into the trace hash.
  @inlinable
  public static var isTraced: Bool { true }
}

/// A handler, its schedule and the loop that joins them.
@frozen
public struct Simulation<Handler: EventHandler>: ~Copyable {
  /// The model.
  public var handler: Handler
  /// The pending events and the clock.
  public var schedule: Schedule<Handler.Event>
  @usableFromInline var handledEvents: UInt64
  @usableFromInline var trace: StableHash

  /// A simulation at the start of the clock, with nothing planned.
  @inlinable
  public init(
    _ handler: consuming Handler, keepingEventsIn kind: EventSetKind = .selfTuning
  ) {
    self.init(handler, schedule: Schedule(keepingEventsIn: kind))
  }

  /// A simulation whose schedule may hold events and lanes already.
  @inlinable
  public init(_ handler: consuming Handler, schedule: consuming Schedule<Handler.Event>) {
    self.handler = handler
    self.schedule = schedule
    handledEvents = 0
    trace = StableHash()
  }

  /// The number of events handled so far.
  @inlinable
  public var processedEvents: UInt64 { handledEvents }

  /// A hash of the instant and trace value of every event handled so far, in order.
  @inlinable
  public var traceHash: UInt64 { trace.value }

  /// Handles every event up to and including an instant, and leaves the clock there.
  @inlinable
  @discardableResult
  public mutating func run(until end: Instant, limits: RunLimits = RunLimits()) -> RunEnd {
    run(until: end, limits: limits) { _ in false }
  }

  /// Handles every event up to and including an instant, or until a condition holds.
  ///
  /// The condition is asked before the first event and after every event. Limits count the events
  /// of this call. After a limit the clock stays at the last event handled.
  @inlinable
  public mutating func run(
    until end: Instant, limits: RunLimits, stoppingWhen condition: (Handler) -> Bool
  ) -> RunEnd {
    let last = min(end, limits.maximumInstant)
    var handled: UInt64 = 0
    var handledAtInstant: UInt64 = 0
    var reached = schedule.now
    // The number of events at which a limit may be reached.
    var due = limits.maximumEventsPerInstant == 0 ? 0 : limits.maximumEvents
    // What every event changes is kept in registers until the end.
    var trace = trace
    defer {
      self.trace = trace
      handledEvents &+= handled
    }
    while !condition(handler) {
      if handled == due, let limit = limit(after: handled, at: reached, limits, through: last) {
        return limit
      }
      guard let (instant, event) = schedule.next(through: last) else {
        return ending(at: end, last: last)
      }
      handled &+= 1
      if instant == reached {
        handledAtInstant &+= 1
        if handledAtInstant == limits.maximumEventsPerInstant { due = handled }
      } else {
        handledAtInstant = 1
        reached = instant
        due = limits.maximumEvents
      }
      if Handler.isTraced {
        let value = handler.traceValue(of: event) &* 0x9E37_79B9_7F4A_7C15
        trace.combine(UInt64(bitPattern: instant.nanoseconds) ^ value)
      }
      handler.handle(event, at: instant, schedule: &schedule)
    }
    return .conditionMet
  }

  /// The limit that keeps the next event from being handled, if there is one.
  @inlinable
  @inline(never)
  func limit(
    after handled: UInt64, at reached: Instant, _ limits: RunLimits, through last: Instant
  ) -> RunEnd? {
    guard let next = schedule.nextInstant, next <= last else { return nil }
    if handled == limits.maximumEvents { return .eventLimit(handled) }
    return next == reached ? .standstill(next) : nil
  }

  /// Moves the clock to where a run ends when nothing more happens before that.
  @inlinable
  mutating func ending(at end: Instant, last: Instant) -> RunEnd {
    let isEmpty = schedule.isEmpty
    if last < end && !isEmpty {
      schedule.advance(to: last)
      return .timeLimit(last)
    }
    if last != .never { schedule.advance(to: last) }
    return isEmpty ? .noMoreEvents : .reachedTime
  }
}
