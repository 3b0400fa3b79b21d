public import VendorTables

/// The smallest sizes with which a plan fits.
///
/// What a PCE has to carry depends on the fleet and not on the sizes of the others, so each PCE's
/// smallest size is found by itself, and together they are the fewest cores.
public struct SizeSearch: Sendable {
  /// The smallest size of each PCE, in the plan's order; nil where none is enough.
  public let sizes: [PCESize?]
  /// Whether a loss of any one PCE was looked at too.
  public let survivesLoss: Bool

  /// Tries the sizes of each PCE, smallest first; the hardware named in the plan is left aside.
  ///
  /// - Parameter survivesLoss: whether the fleet must fit after the loss of any one PCE as well.
  public init(for plan: CapacityPlan, survivesLoss: Bool) {
    self.survivesLoss = survivesLoss
    sizes = plan.pces.indices.map { index in
      PCESize.allCases.first { size in
        guard size != .singleNode else { return false }
        var tried = plan
        tried.pces[index].size = size
        tried.pces[index].coreNode = nil
        tried.pces[index].dataNode = nil
        return Self.fits(tried, at: index, survivesLoss)
      }
    }
  }

  private static func fits(_ plan: CapacityPlan, at index: Int, _ survivesLoss: Bool) -> Bool {
    let subject = plan.pces[index].subject
    func isBroken(_ assessment: Assessment) -> Bool {
      assessment.findings.contains { $0.subject == subject && $0.severity == .breach }
    }
    if isBroken(Assessment(of: plan)) { return false }
    guard survivesLoss else { return true }
    return !LossMatrix(of: plan).losses.contains { isBroken($0.assessment) }
  }
}
