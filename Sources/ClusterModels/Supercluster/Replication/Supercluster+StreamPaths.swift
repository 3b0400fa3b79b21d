import ClusterModeling
import NetworkModel

/// Whether streams may pass over the lines between PCEs, and how good those lines are.
extension Supercluster {
  /// Whether changes may pass from an origin to a subscriber now.
  ///
  /// The origin sends to whom it lists, the subscriber takes from whom it accepts: a former leader
  /// that came back uninvited is listened to, and gets nothing (SC-REPL-008, AS-LDR-001).
  /// Source: SC-RUNLEVEL-003, SC-RUNLEVEL-005, SC-NET-003.
  func flows(_ stream: ReplicationStream, _ network: Network) -> Bool {
    flows(stream, from: streamEnd(stream.origin), to: streamEnd(stream.subscriber), network)
  }

  private func flows(
    _ stream: ReplicationStream, from origin: StreamEnd, to subscriber: StreamEnd,
    _ network: Network
  ) -> Bool {
    stream.stalls == 0 && stream.origin != stream.subscriber
      && origin.runs && subscriber.runs
      && lists(stream.origin, stream.subscriber)
      && acceptsStream(stream.subscriber, from: stream.origin)
      && !isMismatched(stream.origin, stream.subscriber)
      && speaksSameVersion(stream.origin, stream.subscriber)
      && passes(.database, between: stream.origin, stream.subscriber)
      && reach(origin.place, subscriber.place, network)
  }

  /// What all streams from and to a PCE share.
  private struct StreamEnd {
    /// Whether its replication services run.
    var runs: Bool
    /// Where it is found.
    var place: NetworkEnd
  }

  private func streamEnd(_ pce: Int) -> StreamEnd {
    StreamEnd(runs: replicationRuns(pce), place: networkEnd(pce))
  }

  /// Whether changes may pass over a stream, and how good its line is.
  func path(of stream: ReplicationStream, _ network: Network) -> ReplicationStream.Path {
    path(of: stream, from: streamEnd(stream.origin), to: streamEnd(stream.subscriber), network)
  }

  private func path(
    of stream: ReplicationStream, from origin: StreamEnd, to subscriber: StreamEnd,
    _ network: Network
  ) -> ReplicationStream.Path {
    ReplicationStream.Path(
      isOpen: flows(stream, from: origin, to: subscriber, network),
      there: network.state(from: origin.place.site, to: subscriber.place.site),
      back: network.state(from: subscriber.place.site, to: origin.place.site))
  }

  /// What became of a stream since it was last looked at, so that most need no more than this.
  struct StreamNews {
    /// Its path, and whether that is another one.
    var path: ReplicationStream.Path
    var isPathNew: Bool
    /// Whether its origin begins or ceases to force events that do not get through.
    var isForcingNew: Bool
    /// Whether its oldest unconfirmed change is another one, or may become one by forced events.
    var isLagNew: Bool
    /// Whether there is anything to send.
    var hasBacklog: Bool
  }

  /// The same for all streams between two PCEs, in the order of ``Replication/pairs``.
  ///
  /// One function that changes nothing: one that does copies parts of the model for each question.
  @inline(never)
  func newsOfStreams(_ network: Network) -> [StreamNews] {
    var ends: [StreamEnd] = []
    ends.reserveCapacity(pces.count)
    for pce in allPCEs { ends.append(streamEnd(pce)) }
    var news: [StreamNews] = []
    news.reserveCapacity(replication.pairs.count)
    for place in replication.pairs {
      let stream = replication.streams[place]
      let (origin, subscriber) = (ends[stream.origin], ends[stream.subscriber])
      let path = path(of: stream, from: origin, to: subscriber, network)
      let isForcingNew = isForcingNew(stream, flows: path.isOpen, originRuns: origin.runs)
      news.append(
        StreamNews(
          path: path, isPathNew: path != stream.path, isForcingNew: isForcingNew,
          isLagNew: isForcingNew || oldestUnconfirmed(place) != stream.behindSince,
          hasBacklog: replication.logs[stream.origin].firstLive(from: stream.confirmed) != nil))
    }
    return news
  }

  /// Remembers what opened, closed or changed the way of a stream.
  mutating func reviewPath(
    _ place: Int, _ path: ReplicationStream.Path, _ context: Context
  ) {
    let before = replication.streams[place].path
    guard path != before else { return }
    replication.streams[place].path = path
    if before != nil { replication.streams[place].pathChangedBy = context.cause }
  }
}
