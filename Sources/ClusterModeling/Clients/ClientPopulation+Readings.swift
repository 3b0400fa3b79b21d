public import Units

// What can be read, as of the clock.
extension ClientPopulation {
  /// Clients of a group, or of all, whose active server is the given one, or any.
  ///
  /// - Complexity: groups × servers; no client is looked at.
  public func counts(group: Int? = nil, server: Int? = nil) -> ClientCounts {
    var sum = ClientCounts.zero
    for g in indices(of: groups.count, only: group) {
      for s in indices(of: servers.count, only: server) { sum += tally.counts(group: g, server: s) }
    }
    return sum
  }

  /// Time that clients have been blind by `now`, not before the clock. [client·h]
  public func blindHours(group: Int? = nil, server: Int? = nil, at now: Instant) -> Double {
    var sum: Int128 = 0
    for g in indices(of: groups.count, only: group) {
      for s in indices(of: servers.count, only: server) {
        sum += tally.blindTime(group: g, server: s, at: now)
      }
    }
    return Double(sum) / 3.6e12
  }

  private func indices(of count: Int, only index: Int?) -> Range<Int> {
    index.map { $0..<($0 + 1) } ?? 0..<count
  }

  /// One client, by index.
  public func client(_ index: Int) -> ClientReading { ClientReading(records[index]) }

  /// When the client's managing server last heard it, by `now` and not before the clock.
  public func lastHeard(_ index: Int, at now: Instant) -> Instant {
    let record = records[index]
    guard record.hasSession, reaches(record) else { return record.lastHeard }
    let beats = groups[Int(record.group)].beats
    let next = beats.first(notBefore: now + .nanoseconds(1), of: record)
    return next > record.nextOrdinal ? beats.instant(next - 1, of: record) : record.lastHeard
  }
}

/// One client as it is at the population's clock.
public struct ClientReading: Hashable, Sendable {
  /// Its group.
  public let group: Int
  /// The server that last accepted a beat of it: its active server (SC-VEN-021).
  public let activeServer: Int
  /// The server that its attempts go to.
  public let contactedServer: Int
  /// Whether it is connected to its active server.
  public let hasSession: Bool
  /// Whether it missed several beats in a row.
  public let isDegraded: Bool
  /// Whether its managing server marks it offline.
  public let isOffline: Bool
  /// Whether authentication failed since it was last accepted.
  public let isRefused: Bool
  /// Whether it is in the minimal state.
  public let isMinimal: Bool
  /// Whether it is in the state Lost Agent.
  public let isLostAgent: Bool
  /// Whether it waits in a server's queue for new connections.
  public let isWaiting: Bool
  /// Hearing windows in which it was heard, counted from the longest.
  public let expiredWindows: Int
  /// Time of flows that it keeps, as of its last change.
  public let isBuffering: Bool
  /// Whether it has left.
  public let isRemoved: Bool

  init(_ record: ClientRecord) {
    group = Int(record.group)
    activeServer = Int(record.active)
    contactedServer = Int(record.contact)
    hasSession = record.hasSession
    isDegraded = record.isDegraded
    isOffline = record.isOffline
    isRefused = record.refusedSince != .never
    isMinimal = record.isMinimal
    isLostAgent = record.isLost
    isWaiting = record.acceptance != .never
    expiredWindows = Int(record.expiredWindows)
    isBuffering = record.traits.contains(.buffering)
    isRemoved = record.isRemoved
  }
}
