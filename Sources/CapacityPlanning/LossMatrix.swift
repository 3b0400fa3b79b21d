import VendorTables

/// What becomes of a plan when one PCE, or one building, is lost.
public struct LossMatrix: Sendable {
  /// What is lost at once.
  public enum Kind: String, Sendable {
    /// One whole PCE.
    case pce
    /// All that stands in one building or site.
    case building
  }

  /// One loss.
  public struct Loss: Sendable {
    /// What kind of loss it is.
    public let kind: Kind
    /// The name of the PCE or the building that is lost.
    public let lost: String
    /// PCEs that are wholly down.
    public let lostPCEs: [String]
    /// PCEs that go on with one half.
    public let halved: [String]
    /// VENs that nobody takes over; they wait with their last policy (SC-HA-006).
    public let waiting: Int
    /// What the rules say of the rest.
    public let assessment: Assessment
    /// The plan after the loss.
    public let plan: CapacityPlan
  }

  /// The losses: each PCE in the order of the plan, then each building that is more than one PCE.
  public let losses: [Loss]

  /// Loses each PCE of a plan in turn, then each building.
  public init(of plan: CapacityPlan) {
    let pces = plan.pces.indices.map { index in
      Self.loss(.pce, plan.pces[index].name, whole: [index], halves: [], in: plan)
    }
    losses = pces + Self.buildings(of: plan).compactMap { Self.loss(ofBuilding: $0, in: plan) }
  }

  /// Whether the plan fits after every loss.
  public var fits: Bool { losses.allSatisfy(\.assessment.fits) }

  /// All buildings in the order in which the plan names them.
  private static func buildings(of plan: CapacityPlan) -> [String] {
    var names: [String] = []
    for name in plan.pces.flatMap(\.buildings) where !names.contains(name) { names.append(name) }
    return names
  }

  /// The loss of a building; nil when just one whole PCE stands there, which is a row already.
  private static func loss(ofBuilding building: String, in plan: CapacityPlan) -> Loss? {
    var whole: [Int] = []
    var halves: [(pce: Int, half: PlannedPCE.Half)] = []
    for (index, pce) in plan.pces.enumerated() where pce.buildings.contains(building) {
      if pce.buildings.allSatisfy({ $0 == building }) {
        whole.append(index)
      } else {
        halves.append((index, pce.buildings.first == building ? .withData0 : .withData1))
      }
    }
    if whole.count == 1, halves.isEmpty { return nil }
    return loss(.building, building, whole: whole, halves: halves, in: plan)
  }

  private static func loss(
    _ kind: Kind, _ name: String, whole: [Int], halves: [(pce: Int, half: PlannedPCE.Half)],
    in plan: CapacityPlan
  ) -> Loss {
    var after = plan
    for index in whole { after.pces[index].isLost = true }
    for (index, half) in halves { after.pces[index].lostHalf = half }
    var waiting = 0
    for index in whole { waiting += place(plan.pces[index], in: &after) }
    return Loss(
      kind: kind, lost: name, lostPCEs: whole.map { plan.pces[$0].name },
      halved: halves.map { plan.pces[$0.pce].name }, waiting: waiting,
      assessment: Assessment(of: after), plan: after)
  }

  /// Gives the VENs of a lost PCE to those that take them; the number that nobody takes.
  private static func place(_ lost: PlannedPCE, in after: inout CapacityPlan) -> Int {
    let takers = after.pces.indices.filter {
      !after.pces[$0].isLost && lost.takenOverBy.contains(after.pces[$0].name)
    }
    for (place, taker) in takers.enumerated() {
      // In equal parts; what is left over goes to the first ones.
      let part = lost.connectedVENs / takers.count
      let rest = place < lost.connectedVENs % takers.count ? 1 : 0
      after.pces[taker].failedOverVENs += part + rest
    }
    return takers.isEmpty ? lost.connectedVENs : 0
  }
}
