import SimulationKernel
import Units

/// What a population keeps about one of its groups.
struct ClientGroupState: Sendable {
  let description: ClientGroup
  private let misses: MissedBeats?
  private let missStream: RandomStream
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
  let pushes: SplitMixStreams
  let applications: SplitMixStreams
  /// Flow summaries of one client. [1/s]
  let flowRate: Double
  /// How much faster a client sends buffered flows than it collects them.
  let uploadRatio: Double
  /// Time of flows that left with clients that kept them. [client·ns]
  var takenAway: Int128 = 0
  /// When the first of its clients is to be looked at; may be too early, never too late.
  var nextDue = Instant.never
  /// An outage that all its clients go through and that is not played yet.
  var outage: GroupOutage?
  /// The outage that is played for those of its clients that are in line after it.
  var passing: GroupOutage?
  /// The instant before which none of its clients is marked offline, whatever its silence.
  var noneOfflineBefore = Instant.start
  /// Whether all its clients had just been heard when their server's clock for silence stopped,
  /// and it has not run since.
  var wasHeardToTheEnd = false
  /// Servers that its clients may turn to.
  var mayReach: [Bool]
  /// Whether clients of it were ever told another address, be it one that leads to the same server.
  var mayTurn = false
  /// Whether a client of it was ever accepted by another server.
  var hasMoved = false
  /// Policy on its way to all clients that it concerns, as nothing else happens to the group.
  var deliveries: [PolicyDelivery] = []
  /// When the last policy that is on its way to single clients will be in force.
  var policyFlightEnd = Instant.start
  /// Whether single clients may hold policy that came into force and was not counted yet.
  var hasUncountedPolicy = false

  init(_ group: ClientGroup, firstClient: Int, servers: Int, _ streams: RandomStreams) {
    description = group
    let probability = group.heartbeat.missProbability
    misses = probability > 0 ? MissedBeats(probability: probability) : nil
    missStream = streams.stream(group.name, "missed heartbeat")
    self.firstClient = firstClient
    target = group.home
    isReachable = Array(repeating: true, count: servers)
    mayReach = (0..<servers).map { $0 == group.home }
    unusableTrust = Array(repeating: group.unusableTrustShare, count: servers)
    unusableTrust[group.home] = 0
    trustStream = streams.stream(group.name, "unusable trust chain")
    trustOrder = KeyedPermutation(size: group.count, key: trustStream.bits(0))
    membershipStream = streams.stream(group.name, "affected by policy")
    pushes = SplitMixStreams(streams.stream(group.name, "event channel push"))
    applications = SplitMixStreams(streams.stream(group.name, "policy application"))
    hasConstantApplyTime = group.policy.applyTime.isConstant || streams.isNominal
    longestPolicyWay = group.policy.pushLatency.largest.flatMap { push in
      group.policy.applyTime.largest.map { Duration(roundingSeconds: push + $0 + 1e-6) }
    }
    let perReport = streams.stream(group.name, "flow summaries per report")
      .draw(group.flows.summariesPerReport, 0)
    flowRate = perReport / group.flows.interval.seconds
    uploadRatio = ClientFigures(group).uploadRatio
  }

  /// Clients that ever joined.
  var members: Int { description.count + lateClients.count }

  /// The first beat from `ordinal` on that is missed by chance in the client's present epoch.
  @inline(__always)
  func nextMiss(from ordinal: Int32, of client: inout ClientRecord) -> Int32 {
    guard let misses else { return .max }
    let stream = missStream.substream(UInt64(client.ordinal))
    return misses.next(from: ordinal, epoch: client.epoch, stream: stream)
  }

  /// The index of the client at a place in the group.
  @inline(__always)
  func client(at ordinal: Int) -> Int {
    ordinal < description.count
      ? firstClient + ordinal : Int(lateClients[ordinal - description.count])
  }

  /// Whether a client can verify a server's certificate.
  ///
  /// Source: AS-VEN-032, SC-VEN-017.
  @inline(__always)
  func trusts(_ server: Int, ordinal: Int) -> Bool {
    let share = unusableTrust[server]
    guard share > 0 else { return true }
    if ordinal >= description.count { return !trustStream.happens(share, UInt64(ordinal)) }
    let unusable = (share * Double(description.count)).rounded(.toNearestOrAwayFromZero)
    return Double(trustOrder.place(of: ordinal)) >= unusable
  }

  /// Whether policy takes every client the same time to put into force.
  let hasConstantApplyTime: Bool
  /// The longest that policy can take from a server into force; nil when there is no such limit.
  let longestPolicyWay: Duration?
}

extension ClientPopulation {
  /// How long the event channel takes to bring a version to the client at a place in a group.
  func pushLatency(of version: Int32, to ordinal: Int32, in group: Int) -> Duration {
    groups[group].pushes.duration(
      groups[group].description.policy.pushLatency, of: UInt64(ordinal), UInt64(version))
  }

  /// How long the client at a place in a group takes to put a version into force.
  func applyTime(of version: Int32, on ordinal: Int32, in group: Int) -> Duration {
    groups[group].applications.duration(
      groups[group].description.policy.applyTime, of: UInt64(ordinal), UInt64(version))
  }
}

extension Distribution {
  /// Whether all draws are the same.
  fileprivate var isConstant: Bool {
    if case .constant = shape { return true }
    return false
  }

  /// The largest draw that is possible; nil when none is.
  fileprivate var largest: Double? {
    if let upperBound { return upperBound }
    switch shape {
    case .constant(let value): return value
    case .uniform(_, let high), .triangular(_, _, let high): return high
    default: return nil
    }
  }
}
