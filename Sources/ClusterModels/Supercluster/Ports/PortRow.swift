import VendorTables

/// A row of the port rules between PCEs, by the name that a scenario gives it (SC-NET-001).
enum PortRow: String, Sendable, CaseIterable {
  /// The management port, whatever its number (SC-NET-002).
  case management = "8443/tcp"
  /// The database (SC-NET-003).
  case database = "5432/tcp"
  /// The leader's queries of members (SC-NET-004, AS-NET-024).
  case queries = "5532/tcp"
  /// Sight of one another (SC-NET-005).
  case sight = "8302/tcp"
  /// The same by datagrams (SC-NET-005).
  case sightByDatagram = "8302/udp"
  /// Calls between nodes (SC-NET-006, AS-NET-026).
  case calls = "8300/tcp"

  /// The rule of the guide's table, which stands in the same order.
  var rule: PortRule { PortMatrix.rules[Self.allCases.firstIndex(of: self) ?? 0] }

  /// The fact that names it.
  var fact: String {
    switch self {
    case .management: "SC-NET-007"
    case .database: "SC-NET-003"
    case .queries: "SC-NET-004"
    case .sight, .sightByDatagram: "SC-NET-005"
    case .calls: "SC-NET-006"
    }
  }

  /// What fails without it.
  var failing: String {
    switch self {
    case .management: "the leader's requests to it"  // AS-NET-025
    case .database: "replication and joins"  // SC-NET-003
    case .queries: "the leader's queries for its map"  // AS-NET-024
    case .sight, .sightByDatagram: "sight of one another, joins and confirmations"  // SC-NET-005
    case .calls: "joins"  // AS-NET-026
    }
  }

  /// Assumptions on what it carries, where the guide does not say.
  var assumptions: [String] {
    switch self {
    case .management: ["AS-NET-025"]
    case .queries: ["AS-NET-024"]
    case .calls: ["AS-NET-026"]
    default: []
    }
  }

  /// True for what goes to a PCE's FQDN, thus through its load balancer (SC-NET-008).
  var goesByName: Bool {
    rule.destination == .membersNames || rule.destination == .namesAndNodes
  }

  /// True for what goes to addresses of nodes (SC-NET-008).
  var goesByAddress: Bool { rule.destination != .membersNames }
}
