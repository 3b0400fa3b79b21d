import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension Supercluster {
  /// Lag after which health is told of it: less than any threshold (SC-HEALTH-007, AS-REP-011).
  private static let overdueAfter = Duration.seconds(20)

  /// Whether a stream stands in the lag matrix: both have each other on their lists.
  ///
  /// A PCE that was reset keeps its row until it is dropped (SC-DOC-061, SC-REPL-008).
  func isInLagMatrix(from origin: Int, to subscriber: Int) -> Bool {
    origin != subscriber && lists(origin, subscriber)
      && (lists(subscriber, origin) || pces[subscriber].contents != .joined)
  }

  /// Age of a receiver's oldest unconfirmed change of an origin. [ns]
  ///
  /// Source: AS-REP-010; SC-REPL-006 for one figure a pair.
  func lag(of receiver: Int, from origin: Int, at now: Instant) -> Reading {
    replication.stream(from: origin, to: receiver).behindSince.map { .age(now - $0) }
      ?? .duration(.zero)
  }

  /// Commit of the oldest change that a subscriber has not confirmed and that counts.
  @inline(never)
  func oldestUnconfirmed(_ place: Int) -> Instant? {
    let (origin, subscriber) = replication.ends(of: place)
    guard isInLagMatrix(from: origin, to: subscriber) else { return nil }
    var oldest: Instant?
    let confirmed = replication.streams[place].confirmed
    if let first = replication.logs[origin].firstLive(from: confirmed) {
      oldest = replication.logs[origin][first].at
    }
    guard let forced = replication.streams[place].forcedSince else { return oldest }
    return min(oldest ?? forced, forced)
  }

  /// Follows whether the events that an idle origin forces get through.
  ///
  /// An origin that runs makes one every 10 s (AS-REP-003), so that the lag of a peer out of reach
  /// grows by 1 s a second though nothing changes (AS-REP-010); an origin that is down makes none.
  /// Simplification: while a stream flows they are confirmed at once, and a stream that flows again
  /// confirms those that waited with it.
  mutating func reviewForcedEvents(_ place: Int, flows: Bool, _ context: Context) {
    let stream = replication.streams[place]
    let counts = isInLagMatrix(from: stream.origin, to: stream.subscriber)
    if flows || !counts { replication.streams[place].forcedSince = nil }
    let isForcing = isForcing(
      stream, counts: counts, flows: flows, originRuns: replicationRuns(stream.origin))
    guard isForcing != stream.awaitsForced else { return }
    replication.streams[place].awaitsForced = isForcing
    replication.streams[place].forcedGeneration.advance()
    guard isForcing else { return }
    context.schedule(
      .replication(
        .forced(stream: UInt8(place), replication.streams[place].forcedGeneration)),
      at: replication.forced(by: stream.origin, atOrAfter: context.now))
  }

  /// Whether ``reviewForcedEvents(_:flows:_:)`` would change anything.
  func isForcingNew(_ stream: ReplicationStream, flows: Bool, originRuns: Bool) -> Bool {
    let counts = isInLagMatrix(from: stream.origin, to: stream.subscriber)
    let isForcing = isForcing(stream, counts: counts, flows: flows, originRuns: originRuns)
    let isOver = stream.forcedSince != nil && (flows || !counts)
    return isForcing != stream.awaitsForced || isOver
  }

  /// Whether an origin's next forced event will be the first that does not get through.
  private func isForcing(
    _ stream: ReplicationStream, counts: Bool, flows: Bool, originRuns: Bool
  ) -> Bool {
    !flows && counts && stream.forcedSince == nil && originRuns
  }

  /// An origin has forced an event that its subscriber cannot confirm.
  mutating func eventForced(_ place: Int, _ generation: Generation, _ context: Context) {
    guard replication.streams[place].forcedGeneration == generation else { return }
    replication.streams[place].awaitsForced = false
    replication.streams[place].forcedSince = context.now
    reviewLag(place, context)
  }

  /// Follows the oldest unconfirmed change of a stream after anything that may move it.
  mutating func reviewLag(_ place: Int, _ context: Context) {
    let oldest = oldestUnconfirmed(place)
    guard oldest != replication.streams[place].behindSince else { return }
    let stream = replication.streams[place]
    let now = context.now
    if let series = stream.series {
      context.recorder.set(series, stream.behindSince.map { (now - $0).seconds } ?? 0, at: now)
      if oldest != now {
        context.recorder.set(series, oldest.map { (now - $0).seconds } ?? 0, at: now)
      }
    }
    replication.streams[place].behindSince = oldest
    if stream.isOverdue {
      replication.streams[place].isOverdue = false
      lagChanged(of: stream.subscriber, context)
    }
    watchLag(place, context)
  }

  /// Plans a look at a lag that begins to grow, so that short ones cost health nothing.
  private mutating func watchLag(_ place: Int, _ context: Context) {
    guard let oldest = replication.streams[place].behindSince,
      !replication.streams[place].isWatched
    else { return }
    replication.streams[place].isWatched = true
    context.schedule(
      .replication(.overdue(stream: UInt8(place))),
      at: max(context.now, oldest + Self.overdueAfter))
  }

  /// A lag may have grown long enough for health to plan its own threshold.
  mutating func lookAtLag(_ place: Int, _ context: Context) {
    replication.streams[place].isWatched = false
    guard let oldest = replication.streams[place].behindSince,
      !replication.streams[place].isOverdue
    else { return }
    guard context.now - oldest >= Self.overdueAfter else { return watchLag(place, context) }
    replication.streams[place].isOverdue = true
    lagChanged(of: replication.streams[place].subscriber, context)
  }

  /// What brought about the lag of a PCE: the last change of the way of a stream from or to it.
  ///
  /// Those that lag count first; when none does, the last change is what let them catch up.
  func causeOfLag(of pce: Int) -> DecisionID? {
    let own = replication.streams.filter {
      $0.origin != $0.subscriber && ($0.origin == pce || $0.subscriber == pce)
    }
    let lagging = own.filter { $0.isOverdue }
    return (lagging.isEmpty ? own : lagging).compactMap(\.pathChangedBy)
      .max { $0.index < $1.index }
  }

  /// Last point of a lag curve.
  func closeLag(_ place: Int, _ context: Context) {
    guard let series = replication.streams[place].series else { return }
    let lag = replication.streams[place].behindSince.map { context.now - $0 } ?? .zero
    context.recorder.set(series, lag.seconds, at: context.now)
  }
}
