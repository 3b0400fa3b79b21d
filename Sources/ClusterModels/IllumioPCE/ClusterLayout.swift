import VendorTables

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

  /// The size under which the vendor's tables know it.
  var size: PCESize {
    switch self {
    case .singleNode: .singleNode
    case .small: .small2x2
    case .twoByTwo: .full2x2
    case .fourByTwo: .full4x2
    }
  }

  /// What the table of physical hardware asks for it and lets it carry (SC-CAP-001).
  var row: SizingRow { SizingTable.physical[size] }

  /// What the tables let it carry.
  private var rating: LayoutRating {
    switch self {
    case .singleNode: LayoutRating.singleNode
    case .small: LayoutRating.small
    case .twoByTwo: LayoutRating.twoByTwo
    case .fourByTwo: LayoutRating.fourByTwo
    }
  }

  /// Names of the type in the configuration (SC-NODE-002).
  var clusterTypes: [String] { size.clusterTypes }

  /// Number of core nodes (SC-NODE-001).
  var coreNodeCount: Int { size.coreNodes }

  /// Number of data nodes (SC-NODE-001).
  var dataNodeCount: Int { size.dataNodes }

  /// Voters that must see one another: a majority of the core nodes and data0.
  ///
  /// Source: AS-PCE-001 to AS-PCE-004.
  var votersNeeded: Int { (coreNodeCount + min(dataNodeCount, 1)) / 2 + 1 }

  /// VENs for which the layout is rated (SC-FLOW-001).
  var ratedVENs: Int { rating.vens }

  /// Workloads for which the database of the layout is rated (SC-CAP-001).
  var ratedWorkloads: Int { rating.workloads }

  /// Flow summaries a second that the layout takes in (SC-FLOW-001). [1/s]
  var flowLimit: Double { rating.flowLimit }
}

/// Figures of the vendor's tables that a drill looks at after every event.
///
/// They are plain and read once: whole rows hold lists, whose reference counts all drills of a batch
/// would share.
private struct LayoutRating: BitwiseCopyable {
  let vens: Int
  let workloads: Int
  let flowLimit: Double

  static let singleNode = LayoutRating(.singleNode)
  static let small = LayoutRating(.small)
  static let twoByTwo = LayoutRating(.twoByTwo)
  static let fourByTwo = LayoutRating(.fourByTwo)

  /// Source: SC-CAP-001, the table of physical hardware, and SC-FLOW-001.
  private init(_ layout: ClusterLayout) {
    let row = layout.row
    vens = row.vens
    workloads = row.workloads
    flowLimit = Double(FlowLimits.limit(of: layout.size).summariesPerSecond)
  }
}
