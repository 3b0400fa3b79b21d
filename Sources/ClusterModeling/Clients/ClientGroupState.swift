import SimulationKernel
import Units

/// What a population keeps about one of its groups.
struct ClientGroupState: Sendable {
  let description: ClientGroup
  let beats: BeatSchedule
  /// Index of its first client.
  let firstClient: Int
  /// Clients that joined later, in order.
  var lateClients: [Int32] = []
  /// The server that is to manage the group.
  var target: Int
  /// Further servers that are to manage some of its clients, one bit each (SC-VEN-023).
  var adopters: UInt32 = 0
  /// Per server, whether messages get through to it and back.
  var isReachable: [Bool]
  /// Per server, the share of clients that cannot verify its certificate.
  var unusableTrust: [Double]
  /// Orders the clients by how soon a bad certificate hits them.
  let trustOrder: KeyedPermutation
  let trustStream: RandomStream
  let membershipStream: RandomStream
  let pushStream: RandomStream
  let applyStream: RandomStream
  /// Flow summaries of one client. [1/s]
  let flowRate: Double
  /// How much faster a client sends buffered flows than it collects them.
  let uploadRatio: Double
  var buffers = FlowBuffers()

  init(_ group: ClientGroup, firstClient: Int, servers: Int, _ streams: RandomStreams) {
    description = group
    beats = BeatSchedule(group, streams)
    self.firstClient = firstClient
    target = group.home
    isReachable = Array(repeating: true, count: servers)
    unusableTrust = Array(repeating: group.unusableTrustShare, count: servers)
    unusableTrust[group.home] = 0
    trustStream = streams.stream(group.name, "unusable trust chain")
    trustOrder = KeyedPermutation(size: group.count, key: trustStream.bits(0))
    membershipStream = streams.stream(group.name, "affected by policy")
    pushStream = streams.stream(group.name, "event channel push")
    applyStream = streams.stream(group.name, "policy application")
    let perReport = streams.stream(group.name, "flow summaries per report")
      .draw(group.flows.summariesPerReport, 0)
    flowRate = perReport / group.flows.interval.seconds
    uploadRatio = group.flows.backlogReportsPerMinute * group.flows.interval.seconds / 60
  }

  /// Clients that ever joined.
  var members: Int { description.count + lateClients.count }

  /// The index of the client at a place in the group.
  func client(at ordinal: Int) -> Int {
    ordinal < description.count
      ? firstClient + ordinal : Int(lateClients[ordinal - description.count])
  }

  /// Whether a client can verify a server's certificate.
  ///
  /// Source: AS-VEN-032, SC-VEN-017.
  func trusts(_ server: Int, ordinal: Int) -> Bool {
    let share = unusableTrust[server]
    guard share > 0 else { return true }
    if ordinal >= description.count { return !trustStream.happens(share, UInt64(ordinal)) }
    let unusable = (share * Double(description.count)).rounded(.toNearestOrAwayFromZero)
    return Double(trustOrder.place(of: ordinal)) >= unusable
  }

  /// How long the event channel takes to bring a version to the client at a place in the group.
  func pushLatency(of version: Int32, to ordinal: Int32) -> Duration {
    pushStream.substream(UInt64(ordinal))
      .duration(description.policy.pushLatency, UInt64(version))
  }

  /// How long the client at a place in the group takes to put a version into force.
  func applyTime(of version: Int32, on ordinal: Int32) -> Duration {
    applyStream.substream(UInt64(ordinal)).duration(description.policy.applyTime, UInt64(version))
  }
}
