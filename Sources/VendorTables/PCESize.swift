/// The four sizes of a PCE that the capacity tables know, smallest first.
///
/// Source: SC-CAP-001, SC-CAP-002.
public enum PCESize: String, Sendable, CaseIterable, Comparable {
  /// A single-node cluster.
  case singleNode = "SNC"
  /// Two core and two data nodes for up to 2,500 VENs.
  case small2x2 = "2x2 Small"
  /// Two core and two data nodes for up to 10,000 VENs.
  case full2x2 = "2x2"
  /// Four core and two data nodes.
  case full4x2 = "4x2"

  /// The sizes rank by the VENs that they carry.
  public static func < (left: PCESize, right: PCESize) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .singleNode: 0
    case .small2x2: 1
    case .full2x2: 2
    case .full4x2: 3
    }
  }

  /// The vendor's names for the cluster type in the software's set-up; none for a single node.
  ///
  /// Source: SC-CAP-001, SC-DOC-014.
  public var clusterTypes: [String] {
    switch self {
    case .singleNode: []
    case .small2x2: ["4node_v0_small"]
    case .full2x2: ["4node_v0", "4node_dx"]
    case .full4x2: ["6node_v0", "6node_dx"]
    }
  }

  /// Number of core nodes; a single node is core and data at once (SC-CAP-001).
  public var coreNodes: Int {
    switch self {
    case .singleNode: 1
    case .small2x2, .full2x2: 2
    case .full4x2: 4
    }
  }

  /// Number of data nodes beside the core nodes (SC-CAP-001).
  public var dataNodes: Int { self == .singleNode ? 0 : 2 }

  /// Number of nodes in all.
  public var nodes: Int { coreNodes + dataNodes }

  /// The smallest size whose tabled VENs cover a number; nil beyond the largest.
  public static func smallest(forVENs vens: Int) -> PCESize? {
    allCases.first { SizingTable.physical[$0].vens >= vens }
  }
}
