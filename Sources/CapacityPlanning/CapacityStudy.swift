public import Units
public import VendorTables

/// Everything that is found out about a plan.
public struct CapacityStudy: Sendable {
  /// When a plan counts as not fitting.
  public enum Goal: Sendable, Equatable {
    /// When it does not fit as it is.
    case now
    /// When it does not fit as it is or after the loss of any one PCE or building.
    case afterAnyLoss
    /// When it does not fit as it is, or growth breaks it before a date.
    case until(CalendarTime)
  }

  /// The plan, with sizes in place of those that it left open.
  public let plan: CapacityPlan
  /// PCEs whose size was left open.
  public let chosen: [String]
  /// What holds now.
  public let now: Assessment
  /// What holds after each loss.
  public let losses: LossMatrix
  /// Every pair of a lost PCE and one that would take all its VENs.
  public let takeovers: TakeoverTable
  /// What growth breaks, and when; nil when the plan does not grow.
  public let growth: GrowthForecast?
  /// The smallest sizes that fit now.
  public let leastSizes: [PCESize?]
  /// The smallest sizes that fit after any one loss as well.
  public let leastSizesAfterLoss: [PCESize?]
  /// What each uncertain figure does to the answer.
  public let sensitivity: Sensitivity
  /// How often the leader's map is refreshed; nil without a law.
  public let illumination: IlluminationEstimate?
  /// The largest fleet within the plan's bounds, as played; nil when nothing was played.
  public var evidence: SimulatedEvidence?

  /// Studies a plan.
  ///
  /// - Parameter choosing: places of the PCEs whose size is to be the smallest that fits, after any
  ///   loss where the plan says who takes over; the largest where none fits.
  /// - Parameter illumination: the simulator's law of the interval of Illumination.
  public init(
    _ plan: CapacityPlan, choosing: [Int] = [], illumination: IlluminationLaw? = nil
  ) {
    leastSizes = SizeSearch(for: plan, survivesLoss: false).sizes
    leastSizesAfterLoss = SizeSearch(for: plan, survivesLoss: true).sizes
    var built = plan
    for index in choosing {
      built.pces[index].size = leastSizesAfterLoss[index] ?? leastSizes[index] ?? .full4x2
    }
    self.plan = built
    chosen = choosing.map { plan.pces[$0].name }
    now = Assessment(of: built)
    losses = LossMatrix(of: built)
    takeovers = TakeoverTable(of: built)
    growth = GrowthForecast(of: built)
    sensitivity = Sensitivity(of: built)
    self.illumination = illumination.map { IlluminationEstimate(of: built, by: $0) }
  }

  /// Whether the plan does what is asked of it.
  public func meets(_ goal: Goal) -> Bool {
    switch goal {
    case .now: now.fits
    case .afterAnyLoss: now.fits && losses.fits
    case .until(let date):
      now.fits && !(growth?.breaches.contains { $0.date <= date } ?? false)
    }
  }

  /// Cores, memory in GB and disk space in GB that the tables ask of the whole fleet (SC-CAP-019).
  public var hardware: (nodes: Int, cores: Int, memory: Int, disk: Int) {
    hardware(of: plan.pces.map(\.size))
  }

  /// The same with other sizes of the PCEs, in the plan's order.
  public func hardware(of sizes: [PCESize]) -> (nodes: Int, cores: Int, memory: Int, disk: Int) {
    zip(plan.pces, sizes).reduce((0, 0, 0, 0)) { sum, pair in
      let (pce, size) = pair
      let total = SizingTable.table(for: pce.hardware)[size].total
      return (sum.0 + size.nodes, sum.1 + total.cores, sum.2 + total.memory, sum.3 + total.disk)
    }
  }
}
