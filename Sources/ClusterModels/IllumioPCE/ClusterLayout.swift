/// How a PCE is built: its nodes and what it is rated for.
enum ClusterLayout: String, Sendable, CaseIterable {
  /// One node for everything (SC-DOC-014).
  case singleNode = "SNC"
  /// Two core and two data nodes of the small size.
  case small = "2x2 small"
  /// Two core and two data nodes.
  case twoByTwo = "2x2"
  /// Four core and two data nodes.
  case fourByTwo = "4x2"

  /// Names of the type in the configuration (SC-NODE-002).
  var clusterTypes: [String] {
    switch self {
    case .singleNode: []
    case .small: ["4node_v0_small"]
    case .twoByTwo: ["4node_v0", "4node_dx"]
    case .fourByTwo: ["6node_v0", "6node_dx"]
    }
  }

  /// Number of core nodes (SC-NODE-001).
  var coreNodeCount: Int {
    switch self {
    case .singleNode: 1
    case .small, .twoByTwo: 2
    case .fourByTwo: 4
    }
  }

  /// Number of data nodes (SC-NODE-001).
  var dataNodeCount: Int { self == .singleNode ? 0 : 2 }

  /// Voters that must see one another: a majority of the core nodes and data0.
  ///
  /// Source: AS-PCE-001 to AS-PCE-004.
  var votersNeeded: Int { (coreNodeCount + min(dataNodeCount, 1)) / 2 + 1 }

  /// VENs for which the layout is rated (SC-FLOW-001).
  var ratedVENs: Int {
    switch self {
    case .singleNode: 250
    case .small: 2_500
    case .twoByTwo: 10_000
    case .fourByTwo: 25_000
    }
  }

  /// Flow summaries a second that the layout takes in (SC-FLOW-001). [1/s]
  var flowLimit: Double {
    switch self {
    case .singleNode: 100
    case .small: 1_000
    case .twoByTwo: 4_100
    case .fourByTwo: 10_400
    }
  }
}
