import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

extension Supercluster {
  /// Puts a change into a PCE's log and sets its streams going.
  mutating func commit(
    _ kind: Replication.Change.Kind, rows: Int64, bytes: Int64, at origin: Int,
    _ context: Context
  ) {
    let last = replication.logs[origin].last
    replication.logs[origin].append(
      Replication.Change(
        at: context.now, kind: kind, rowsUpTo: (last?.rowsUpTo ?? 0) + rows,
        bytesUpTo: (last?.bytesUpTo ?? 0) + bytes))
    replication.streams[replication.place(from: origin, to: origin)].confirmed =
      replication.logs[origin].count
    for subscriber in allPCEs where subscriber != origin {
      recordLag(from: origin, to: subscriber, context)
      pump(replication.place(from: origin, to: subscriber), context)
      lagChanged(of: subscriber, context)
    }
  }

  /// Whether changes may pass from an origin to a subscriber now.
  ///
  /// Source: SC-REPL-008, SC-RUNLEVEL-003, SC-RUNLEVEL-005.
  func flows(_ stream: Replication.Stream, _ network: Network) -> Bool {
    stream.stalls == 0 && stream.origin != stream.subscriber
      && replicationRuns(stream.origin) && replicationRuns(stream.subscriber)
      && acceptsStream(stream.subscriber, from: stream.origin)
      && acceptsStream(stream.origin, from: stream.subscriber)
      && reach(stream.origin, stream.subscriber, network)
  }

  /// Goes on with a stream that has nothing under way.
  mutating func pump(_ place: Int, _ context: Context) {
    let stream = replication.streams[place]
    guard stream.phase == .idle, flows(stream, context.shared.network) else { return }
    if stream.needsCopy { return copy(place, context) }
    let log = replication.logs[stream.origin]
    guard stream.confirmed < log.count else { return }
    let tick = replication.tick(of: stream.origin, atOrAfter: log[stream.confirmed].at)
    replication.streams[place].generation.advance()
    if tick > context.now {
      replication.streams[place].phase = .awaitingTick
      context.schedule(
        .replication(
          .tick(stream: UInt8(place), replication.streams[place].generation)), at: tick)
    } else {
      send(place, firstTick: tick, context)
    }
  }

  /// Hands a batch to the network: all closed groups, at most so many (AS-REP-004).
  private mutating func send(_ place: Int, firstTick: Instant, _ context: Context) {
    let stream = replication.streams[place]
    let log = replication.logs[stream.origin]
    let span = Duration(
      nanoseconds: replication.tickInterval.nanoseconds * (replication.groupLimit - 1))
    let lastTick = min(firstTick + span, context.now)
    var end = stream.confirmed
    while end < log.count, log[end].at <= lastTick,
      replication.tick(of: stream.origin, atOrAfter: log[end].at) <= lastTick
    {
      end += 1
    }
    let before = stream.confirmed > 0 ? log[stream.confirmed - 1].bytesUpTo : 0
    replication.streams[place].batchEnd = end
    let transfer = context.shared.network.startTransfer(
      from: site(of: stream.origin), to: site(of: stream.subscriber),
      size: ByteCount(log[end - 1].bytesUpTo - before), at: context.now)
    replication.streams[place].phase = .sending(transfer)
  }

  /// The network has carried a batch: latency of its last byte and the work of applying follow.
  mutating func transferEnded(_ transfer: TransferID, _ context: Context) {
    guard
      let place = replication.streams.firstIndex(where: { $0.phase == .sending(transfer) })
    else { return }
    let stream = replication.streams[place]
    let log = replication.logs[stream.origin]
    let before = stream.confirmed > 0 ? log[stream.confirmed - 1].rowsUpTo : 0
    let rows = Double(log[stream.batchEnd - 1].rowsUpTo - before)
    let latency =
      context.shared.network.messageDelay(
        from: site(of: stream.origin), to: site(of: stream.subscriber),
        ordinal: stream.batches) ?? .zero
    replication.streams[place].batches += 1
    replication.streams[place].phase = .applying
    let applying = Duration(roundingSeconds: rows / replication.applyRate[stream.origin])
    context.schedule(
      .replication(.applied(stream: UInt8(place), stream.generation)),
      after: latency + applying)
  }

  mutating func handle(_ event: ReplicationEvent, _ context: Context) {
    switch event {
    case .tick(let stream, let generation):
      let place = Int(stream)
      guard replication.streams[place].generation == generation else { return }
      replication.streams[place].phase = .idle
      pump(place, context)
    case .applied(let stream, let generation):
      let place = Int(stream)
      guard replication.streams[place].generation == generation else { return }
      applied(place, context)
    }
  }

  /// A batch is in: the subscriber knows its changes, and confirms them.
  private mutating func applied(_ place: Int, _ context: Context) {
    let stream = replication.streams[place]
    recordLag(from: stream.origin, to: stream.subscriber, context)
    take(place, upTo: stream.batchEnd, context)
    replication.streams[place].phase = .idle
    if let last = replication.logs[stream.origin][..<stream.batchEnd].last {
      replication.streams[place].transit = context.now - last.at
    }
    recordLag(from: stream.origin, to: stream.subscriber, context)
    lagChanged(of: stream.subscriber, context)
    if replication.streams[place].confirmed == replication.logs[stream.origin].count {
      context.recorder.mark(.caughtUp, at: context.now)
    }
    pump(place, context)
  }

  /// The subscriber has an origin's changes up to a place of its log.
  private mutating func take(_ place: Int, upTo end: Int, _ context: Context) {
    let stream = replication.streams[place]
    guard end > stream.confirmed else { return }
    let fresh = replication.logs[stream.origin][stream.confirmed..<end]
    replication.streams[place].confirmed = end
    for change in fresh {
      switch change.kind {
      case .version(let version):
        learn(version, by: stream.subscriber, from: stream.origin, context)
      case .pairing(let client): learned(client: client, by: stream.subscriber, context)
      }
    }
    compute(on: stream.subscriber, context)
  }

  /// A PCE that comes back gets everything at once: the copy was part of its rejoining (AS-OPS-001).
  private mutating func copy(_ place: Int, _ context: Context) {
    let stream = replication.streams[place]
    replication.streams[place].needsCopy = false
    take(place, upTo: replication.logs[stream.origin].count, context)
    recordLag(from: stream.origin, to: stream.subscriber, context)
    lagChanged(of: stream.subscriber, context)
  }

  /// Stops what a stream has under way.
  mutating func halt(_ place: Int, _ context: Context) {
    if case .sending(let transfer) = replication.streams[place].phase {
      context.shared.network.cancel(transfer, at: context.now)
    }
    replication.streams[place].phase = .idle
    replication.streams[place].generation.advance()
  }
}
