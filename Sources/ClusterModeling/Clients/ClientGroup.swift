public import Units

/// Clients of one kind that belong to one server, such as the VENs of a region.
public struct ClientGroup: Hashable, Sendable {
  /// The name that keys the draws of its clients.
  public var name: String
  /// Clients at the start, all of them connected. [clients]
  public var count: Int
  /// Index of the server that is to manage them: their target.
  public var home: Int
  /// When they beat.
  public var heartbeat: HeartbeatTiming
  /// Silence after which the managing server marks a client offline; never when absent.
  ///
  /// Source: AS-VEN-005 (servers), AS-VEN-006 (endpoints).
  public var offlineAfter: Duration?
  /// What they do when refused.
  public var authentication: AuthenticationTiming
  /// Share of them that can verify the certificate of no server but their home's. [0, 1]
  ///
  /// Source: AS-VEN-032, SC-VEN-017.
  public var unusableTrustShare: Double
  /// How fast policy reaches them.
  public var policy: PolicyTiming
  /// How they report flows.
  public var flows: FlowTiming

  /// A group with the documented timings, unless others are given.
  public init(
    name: String,
    count: Int,
    home: Int,
    heartbeat: HeartbeatTiming = HeartbeatTiming(),
    offlineAfter: Duration? = .seconds(3_600),  // AS-VEN-005
    authentication: AuthenticationTiming = AuthenticationTiming(),
    unusableTrustShare: Double = 0.005,  // AS-VEN-032
    policy: PolicyTiming = PolicyTiming(),
    flows: FlowTiming = FlowTiming()
  ) {
    self.name = name
    self.count = count
    self.home = home
    self.heartbeat = heartbeat
    self.offlineAfter = offlineAfter
    self.authentication = authentication
    self.unusableTrustShare = unusableTrustShare
    self.policy = policy
    self.flows = flows
  }
}
