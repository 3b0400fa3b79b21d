/// What becomes of a plan when one PCE is lost, for each PCE.
public struct LossMatrix: Sendable {
  /// One loss.
  public struct Loss: Sendable {
    /// The PCE that is lost.
    public let lost: String
    /// VENs that nobody takes over; they wait with their last policy (SC-HA-006).
    public let waiting: Int
    /// What the rules say of the rest.
    public let assessment: Assessment
    /// The plan after the loss.
    public let plan: CapacityPlan
  }

  /// The losses in the order of the plan.
  public let losses: [Loss]

  /// Loses each PCE of a plan in turn.
  public init(of plan: CapacityPlan) {
    losses = plan.pces.indices.map { Self.loss(of: $0, in: plan) }
  }

  /// Whether the plan fits after every loss.
  public var fits: Bool { losses.allSatisfy(\.assessment.fits) }

  private static func loss(of index: Int, in plan: CapacityPlan) -> Loss {
    var after = plan
    let lost = plan.pces[index]
    after.pces[index].isLost = true
    let takers = after.pces.indices.filter {
      $0 != index && lost.takenOverBy.contains(after.pces[$0].name)
    }
    for (place, taker) in takers.enumerated() {
      // In equal parts; what is left over goes to the first ones.
      let part = lost.connectedVENs / takers.count
      let rest = place < lost.connectedVENs % takers.count ? 1 : 0
      after.pces[taker].failedOverVENs += part + rest
    }
    return Loss(
      lost: lost.name, waiting: takers.isEmpty ? lost.connectedVENs : 0,
      assessment: Assessment(of: after), plan: after)
  }
}
