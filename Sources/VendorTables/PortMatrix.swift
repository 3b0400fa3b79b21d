/// Traffic between PCEs that firewalls have to allow (SC-NET-001).
public struct PortRule: Sendable, Equatable {
  /// The transport.
  public enum Transport: String, Sendable { case tcp, udp }
  /// Where the traffic comes from.
  public enum Origin: String, Sendable {
    case leadersCoreNodes = "core nodes of the leader"
    case allNodes = "all nodes of all PCEs"
  }
  /// Where it goes to.
  public enum Destination: String, Sendable {
    case membersNames = "PCE FQDN of all members"
    case dataNodes = "IP addresses of all other PCEs' data nodes"
    case namesAndNodes = "PCE FQDN of all other PCEs and IP addresses of all their nodes"
    case nodes = "IP addresses of all nodes of all other PCEs"
  }
  /// The port.
  public let port: Int
  /// Its transport.
  public let transport: Transport
  /// Where the traffic comes from.
  public let origin: Origin
  /// Where it goes to.
  public let destination: Destination

  /// Pairs of source and destination that a firewall must allow (SC-NET-009).
  ///
  /// - Parameters:
  ///   - pces: number of PCEs.
  ///   - size: of each of them.
  public func pairs(pces: Int, size: PCESize) -> Int {
    let (nodes, others) = (size.nodes, pces - 1)
    let sources = origin == .leadersCoreNodes ? size.coreNodes : pces * nodes
    switch destination {
    case .membersNames: return sources * others
    case .dataNodes: return sources * others * size.dataNodes
    case .nodes: return sources * others * nodes
    case .namesAndNodes: return sources * (others + others * nodes)
    }
  }

  /// Pairs for PCEs of these sizes; a rule of the leader's is counted for the costliest leader.
  public func pairs(of sizes: [PCESize]) -> Int {
    func pairs(from source: Int) -> Int {
      let origins = origin == .leadersCoreNodes ? sizes[source].coreNodes : sizes[source].nodes
      let targets = sizes.indices.filter { $0 != source }.reduce(0) { sum, other in
        switch destination {
        case .membersNames: sum + 1
        case .dataNodes: sum + sizes[other].dataNodes
        case .nodes: sum + sizes[other].nodes
        case .namesAndNodes: sum + 1 + sizes[other].nodes
        }
      }
      return origins * targets
    }
    let counts = sizes.indices.map(pairs(from:))
    return followsTheLeader ? counts.max() ?? 0 : counts.reduce(0, +)
  }

  /// Whether the rule's source changes with the leader, so that a promotion can break it.
  ///
  /// Source: SC-NET-007.
  public var followsTheLeader: Bool { origin == .leadersCoreNodes }
}

/// The port matrix between PCEs.
public enum PortMatrix {
  /// The rules in the guide's order (SC-NET-001 to SC-NET-006).
  public static let rules = [
    PortRule(
      port: 8443, transport: .tcp, origin: .leadersCoreNodes, destination: .membersNames),
    PortRule(port: 5432, transport: .tcp, origin: .allNodes, destination: .dataNodes),
    PortRule(port: 5532, transport: .tcp, origin: .leadersCoreNodes, destination: .dataNodes),
    PortRule(port: 8302, transport: .tcp, origin: .allNodes, destination: .namesAndNodes),
    PortRule(port: 8302, transport: .udp, origin: .allNodes, destination: .nodes),
    PortRule(port: 8300, transport: .tcp, origin: .allNodes, destination: .nodes),
  ]

  /// The management port, which may be set to another but is the same on all PCEs (SC-NET-002).
  public static let managementPort = 8443
}
