/// The interval in seconds at which a leader fetches traffic views.
///
/// The arguments are the workloads paired with the Supercluster, the exponent (AS-ILL-001) and the
/// knee (AS-ILL-002). The law is the simulator's own, so that plan and drill cannot differ.
public typealias IlluminationLaw = @Sendable (Double, Double, Double) -> Double

/// How often the leader's map is refreshed at a plan's size (SC-ILLUM-003).
public struct IlluminationEstimate: Sendable, Equatable {
  /// Workloads paired with the Supercluster.
  public let workloads: Int
  /// The interval with the book's assumptions. [s]
  public let seconds: Double
  /// The shortest and the longest interval within the ranges of the assumptions. [s]
  public let shortest: Double, longest: Double

  init(of plan: CapacityPlan, by law: IlluminationLaw) {
    let count = plan.pces.reduce(0) { $0 + $1.managedVENs }
    let used = plan.assumptions
    workloads = count
    seconds = law(Double(count), used.intervalExponent, used.intervalKnee)
    let corners = UncertainFigure.exponent.ends.flatMap { exponent in
      UncertainFigure.knee.ends.map { law(Double(count), exponent, $0) }
    }
    shortest = corners.reduce(seconds, min)
    longest = corners.reduce(seconds, max)
  }
}
