/// How much traffic data one PCE takes in (SC-FLOW-001).
public struct FlowLimit: Sendable, Equatable {
  /// The size of the PCE; the guide's row is matched by its VENs (SC-DOC-013).
  public let size: PCESize
  /// Flow summaries a second from all VENs that report to the PCE (SC-FLOW-002).
  public let summariesPerSecond: Int
  /// Flows a second as the guide prints them; ten times too low in two rows (SC-DOC-001).
  public let printedFlowsPerSecond: Int

  /// Flows a second at the observed number of flows in a summary.
  public var flowsPerSecond: Int { summariesPerSecond * FlowLimits.flowsPerSummary }

  /// Whether the printed flows agree with the observed flows in a summary to 2 % (SC-DOC-001).
  public var isPrintedPlausibly: Bool {
    let deviation = Double(printedFlowsPerSecond) / Double(flowsPerSecond) - 1
    return (-0.02...0.02).contains(deviation)
  }
}

/// The table of flow rates, and the traffic that the other figures assume.
public enum FlowLimits {
  /// Flows in one flow summary, on average (SC-FLOW-003).
  public static let flowsPerSummary = 102
  /// Flows in one flow summary as two rows of the table have it (SC-DOC-002).
  public static let flowsPerSummaryOfTable = 103
  /// Flow summaries of a VEN in one interval that the disk figures assume (SC-CAP-013).
  public static let summariesPerReport = 300
  /// The interval in which a VEN reports flows. [s] (SC-CAP-013)
  public static let reportSeconds = 600
  /// Share of these summaries that are unique (SC-CAP-013).
  public static let uniqueShare = 0.8

  /// The rows, smallest first (SC-FLOW-001).
  public static let rows = [
    FlowLimit(size: .singleNode, summariesPerSecond: 100, printedFlowsPerSecond: 1030),
    FlowLimit(size: .small2x2, summariesPerSecond: 1000, printedFlowsPerSecond: 10300),
    FlowLimit(size: .full2x2, summariesPerSecond: 4100, printedFlowsPerSecond: 422_000),
    FlowLimit(size: .full4x2, summariesPerSecond: 10400, printedFlowsPerSecond: 1_070_000),
  ]

  /// The limit of a size. [summaries/s]
  public static func limit(of size: PCESize) -> FlowLimit {
    for row in rows where row.size == size { return row }
    preconditionFailure("the flow table has a row for each size")
  }

  /// Whether the limit may be reached only after tuning with the vendor's support (SC-FLOW-004).
  public static func needsTuning(_ size: PCESize) -> Bool { size == .full4x2 }

  /// Summaries a second that so many VENs send.
  ///
  /// - Parameters:
  ///   - summaries: of one VEN in one report.
  ///   - share: of them that count: 1, or the unique ones only (SC-DOC-003).
  public static func demand(vens: Int, summaries: Double, share: Double) -> Double {
    Double(vens) * summaries * share / Double(reportSeconds)
  }
}
