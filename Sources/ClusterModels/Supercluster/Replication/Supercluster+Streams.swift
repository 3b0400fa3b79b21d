import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// How changes get from one PCE to the others.
extension Supercluster {
  /// Puts a change into a PCE's log and sets its streams going.
  ///
  /// Source: SC-REPL-002, SC-REPL-003: a trigger at the change, and the change only.
  mutating func commit(
    _ data: DataClass, version: Int = 0, client: Int = -1, rows: Int64, bytes: Int64,
    at origin: Int, _ context: Context
  ) {
    replication.logs[origin].append(
      data, version: Int32(version), client: Int32(client), rows: rows, bytes: bytes,
      at: context.now)
    replication.streams[replication.place(from: origin, to: origin)].confirmed =
      replication.logs[origin].count
    for subscriber in allPCEs where subscriber != origin {
      let place = replication.place(from: origin, to: subscriber)
      reviewLag(place, context)
      pump(place, context)
    }
  }

  /// When the subscriber of a stream sees the SYNC of a change: at its next poll after the tick.
  private func seen(_ stream: ReplicationStream, _ change: Change) -> Instant {
    replication.tick(of: stream.origin, atOrAfter: change.at) + stream.pollDelay
  }

  /// Goes on with a stream that has nothing under way.
  mutating func pump(_ place: Int, _ context: Context) {
    let stream = replication.streams[place]
    guard stream.phase == .idle,
      let first = replication.logs[stream.origin].firstLive(from: stream.confirmed),
      flows(stream, context.shared.network)
    else { return }
    let due = seen(stream, replication.logs[stream.origin][first])
    replication.streams[place].generation.advance()
    guard due > context.now else { return send(place, from: first, context) }
    replication.streams[place].phase = .awaitingTick
    context.schedule(
      .replication(.tick(stream: UInt8(place), replication.streams[place].generation)), at: due)
  }

  /// Hands a batch to the network: groups that were seen, at most so many (AS-REP-004).
  private mutating func send(_ place: Int, from first: Int, _ context: Context) {
    let stream = replication.streams[place]
    let log = replication.logs[stream.origin]
    var end = first
    var groups = 0
    var tick: Instant?
    while let next = log.firstLive(from: end) {
      let own = replication.tick(of: stream.origin, atOrAfter: log[next].at)
      if own != tick {
        guard groups < replication.groupLimit, own + stream.pollDelay <= context.now else { break }
        groups += 1
        tick = own
      }
      end = next + 1
    }
    replication.streams[place].batchEnd = end
    let transfer = context.shared.network.startTransfer(
      from: site(of: stream.origin), to: site(of: stream.subscriber),
      size: ByteCount(log.bytes(in: stream.confirmed..<end)), at: context.now)
    replication.streams[place].phase = .sending(transfer)
  }

  /// The network has carried a batch: latency of its last byte and the work of applying follow.
  mutating func transferEnded(_ transfer: TransferID, _ context: Context) {
    context.changes = Self.changesByData
    guard
      let place = replication.streams.firstIndex(where: { $0.phase == .sending(transfer) })
    else { return }
    let stream = replication.streams[place]
    let rows = replication.logs[stream.origin].rows(in: stream.confirmed..<stream.batchEnd)
    let latency =
      context.shared.network.messageDelay(
        from: site(of: stream.origin), to: site(of: stream.subscriber),
        ordinal: stream.batches) ?? .zero
    replication.streams[place].batches += 1
    replication.streams[place].phase = .applying
    let applying = Duration(
      roundingSeconds: Double(rows) / replication.applyRate[stream.origin])
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
    case .forced(let stream, let generation): eventForced(Int(stream), generation, context)
    case .overdue(let stream): lookAtLag(Int(stream), context)
    case .quiesceEnds(let command): quiesceEnds(command, context)
    }
  }

  /// A batch is in: the subscriber knows its changes, and confirms them.
  private mutating func applied(_ place: Int, _ context: Context) {
    let stream = replication.streams[place]
    replication.streams[place].phase = .idle
    let newest = replication.logs[stream.origin][stream.batchEnd - 1]
    replication.streams[place].transit = context.now - newest.at
    if !lists(stream.subscriber, stream.origin) { noteOffer(stream, context) }
    take(of: stream.origin, by: stream.subscriber, upTo: stream.batchEnd, context)
    reviewLag(place, context)
    pump(place, context)
    guard replication.streams[place].behindSince == nil else { return }
    // An everyday change that arrives in seconds has nothing to do with recovery.
    if stream.isOverdue { context.recorder.mark(.caughtUp, at: context.now) }
    reviewQuiesces(context)
  }

  /// A PCE holds an origin's changes up to a place of its log.
  mutating func take(of origin: Int, by pce: Int, upTo end: Int, _ context: Context) {
    let place = replication.place(from: origin, to: pce)
    let before = replication.streams[place].confirmed
    guard end > before else { return }
    replication.streams[place].confirmed = end
    for index in before..<end where replication.logs[origin].isLive(index) {
      let change = replication.logs[origin][index]
      if origin != pce { replication.countCrossing(change.data) }
      if change.client >= 0 { learned(client: Int(change.client), by: pce, context) }
      if change.version > 0 { learn(Int(change.version), by: pce, context) }
    }
    compute(on: pce, context)
    reviewPolicyAge(of: pce, context)
  }

  /// Stops what a stream has under way; it begins its batch again when it may.
  ///
  /// Simplification: a cut breaks the stream's connection at once, and it is made again at once.
  mutating func halt(_ place: Int, _ context: Context) {
    if case .sending(let transfer) = replication.streams[place].phase {
      context.shared.network.cancel(transfer, at: context.now)
    }
    replication.streams[place].phase = .idle
    replication.streams[place].generation.advance()
  }
}
