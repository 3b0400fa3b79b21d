/// What a server does for its clients at the moment.
public struct ServerCondition: Hashable, Sendable, BitwiseCopyable {
  /// Whether it answers heartbeats and takes new connections.
  public var acceptsClients: Bool
  /// Whether it hands out computed policy.
  public var deliversPolicy: Bool
  /// Whether its clock for silent clients runs; it pauses while the server itself is not fully
  /// operational, and while listen-only holds it.
  ///
  /// Source: SC-DOC-065 (the one-hour clock runs on the managing PCE only at runlevel 5).
  public var countsSilence: Bool
  /// Whether it takes flow reports; its clients buffer them otherwise.
  public var takesFlows: Bool
  /// Whether policy is pushed through the event channel; without it clients fetch it with a beat.
  ///
  /// Fixed for a run. Source: AS-VEN-018.
  public var pushesPolicy: Bool
  /// Nodes that accept clients; none means that no client is accepted. [nodes]
  public var coreNodes: Int

  /// A condition, switch by switch.
  public init(
    acceptsClients: Bool, deliversPolicy: Bool, countsSilence: Bool, takesFlows: Bool,
    coreNodes: Int, pushesPolicy: Bool = true
  ) {
    self.acceptsClients = acceptsClients
    self.deliversPolicy = deliversPolicy
    self.countsSilence = countsSilence
    self.takesFlows = takesFlows
    self.coreNodes = coreNodes
    self.pushesPolicy = pushesPolicy
  }

  /// Fully operational on this many core nodes.
  public static func serving(coreNodes: Int) -> ServerCondition {
    ServerCondition(
      acceptsClients: true, deliversPolicy: true, countsSilence: true, takesFlows: true,
      coreNodes: coreNodes)
  }

  /// Doing nothing for anyone.
  public static let down = ServerCondition(
    acceptsClients: false, deliversPolicy: false, countsSilence: false, takesFlows: false,
    coreNodes: 0)

  /// Whether a heartbeat that arrives is answered.
  var answers: Bool { acceptsClients && coreNodes > 0 }
  /// Whether policy reaches a client that is connected.
  var delivers: Bool { deliversPolicy && coreNodes > 0 }
  /// Whether policy is pushed to a client that is connected.
  var pushes: Bool { delivers && pushesPolicy }
}
