public import Units

/// The bounds that end a run which would otherwise not end.
public struct RunLimits: Hashable, Sendable {
  /// The most events one run handles.
  public var maximumEvents: UInt64
  /// The most events one instant may hold before it counts as standing still.
  public var maximumEventsPerInstant: UInt64
  /// The latest instant of any run.
  public var maximumInstant: Instant

  /// Bounds; without arguments only standing still is caught, at ten million events an instant.
  public init(
    maximumEvents: UInt64 = .max, maximumEventsPerInstant: UInt64 = 10_000_000,
    maximumInstant: Instant = .never
  ) {
    self.maximumEvents = maximumEvents
    self.maximumEventsPerInstant = maximumEventsPerInstant
    self.maximumInstant = maximumInstant
  }
}

/// Why a run ended.
public enum RunEnd: Hashable, Sendable {
  /// Everything up to and including the asked instant has happened.
  case reachedTime
  /// The condition asked for holds.
  case conditionMet
  /// Nothing is left to happen before the asked instant.
  case noMoreEvents
  /// The run handled as many events as it may: the number of events.
  case eventLimit(UInt64)
  /// So many events fell on one instant that time no longer moves.
  case standstill(Instant)
  /// The clock reached the latest instant a run may reach.
  case timeLimit(Instant)

  /// Whether the run came to its own end rather than to a limit.
  public var isComplete: Bool {
    switch self {
    case .reachedTime, .conditionMet, .noMoreEvents: true
    case .eventLimit, .standstill, .timeLimit: false
    }
  }
}
