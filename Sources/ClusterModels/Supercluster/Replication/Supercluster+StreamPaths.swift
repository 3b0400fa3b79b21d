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
      && origin.runs && subscriber.runs && origin.isOnNetwork && subscriber.isOnNetwork
      && lists(stream.origin, stream.subscriber)
      && acceptsStream(stream.subscriber, from: stream.origin)
      && !isMismatched(stream.origin, stream.subscriber)
      && speaksSameVersion(stream.origin, stream.subscriber)
      && passes(.database, between: stream.origin, stream.subscriber)
      && pathIsUp(origin.site, subscriber.site, network)
      && pathIsUp(subscriber.site, origin.site, network)
  }

  /// What all streams from and to a PCE share.
  private struct StreamEnd {
    /// Whether its replication services run.
    var runs: Bool
    /// Whether it is on the network, and where.
    var isOnNetwork: Bool
    var site: SiteID
  }

  private func streamEnd(_ pce: Int) -> StreamEnd {
    StreamEnd(runs: replicationRuns(pce), isOnNetwork: isOnNetwork(pce), site: site(of: pce))
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
      there: network.state(from: origin.site, to: subscriber.site),
      back: network.state(from: subscriber.site, to: origin.site))
  }

  /// The same for all streams between two PCEs, in the order of ``Replication/pairs``.
  ///
  /// One function that changes nothing: one that does copies parts of the model for each question.
  @inline(never)
  func streamPaths(_ network: Network) -> [ReplicationStream.Path] {
    var ends: [StreamEnd] = []
    for pce in allPCEs { ends.append(streamEnd(pce)) }
    var paths: [ReplicationStream.Path] = []
    paths.reserveCapacity(replication.pairs.count)
    for place in replication.pairs {
      let stream = replication.streams[place]
      paths.append(
        path(of: stream, from: ends[stream.origin], to: ends[stream.subscriber], network))
    }
    return paths
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
