import CapacityPlanning
import TestSupport
import Testing
import VendorTables

@Suite struct BuildingLossTests {
  /// A split PCE, one that stands in its first building, and one far away.
  private func campus(_ size: PCESize = .full4x2) -> CapacityPlan {
    var plan = fleet(3, size, vens: 4000)
    plan.pces[0].buildings = ["a", "b"]
    plan.pces[1].buildings = ["a", "a"]
    plan.pces[2].buildings = ["c", "c"]
    plan.pces[1].takenOverBy = ["p0", "p2"]
    return plan
  }

  private func loss(_ building: String, in plan: CapacityPlan) -> LossMatrix.Loss? {
    LossMatrix(of: plan).losses.first { $0.kind == .building && $0.lost == building }
  }

  @Test func `a building with one whole PCE and nothing else is no row of its own`() {
    let rows = LossMatrix(of: campus()).losses.map { "\($0.kind.rawValue) \($0.lost)" }
    #expect(rows == ["pce p0", "pce p1", "pce p2", "building a", "building b"])
    #expect(LossMatrix(of: fleet(3, .full2x2, vens: 1)).losses.count == 3)
  }

  @Test func `a building takes a whole PCE and half of another, and its VENs are placed`() throws {
    let loss = try #require(self.loss("a", in: campus()))
    #expect(loss.lostPCEs == ["p1"] && loss.halved == ["p0"])
    #expect(loss.plan.pces.map(\.failedOverVENs) == [2000, 0, 2000])
    #expect(loss.waiting == 0)
  }

  @Test func `two PCEs of one site are lost at once and neither takes the other's VENs`() throws {
    var plan = fleet(3, .full2x2, vens: 900)
    for index in [0, 1] { plan.pces[index].buildings = ["x", "x"] }
    plan.pces[0].takenOverBy = ["p1", "p2"]
    plan.pces[1].takenOverBy = ["p0"]
    let loss = try #require(self.loss("x", in: plan))
    #expect(loss.lostPCEs == ["p0", "p1"])
    #expect(loss.plan.pces[2].failedOverVENs == 900)
    #expect(loss.waiting == 900)
  }

  @Test func `only the half with data0 goes on by itself, in both layouts`() throws {
    for size in [PCESize.full2x2, .full4x2, .small2x2] {
      let first = try #require(loss("a", in: campus(size)))
      let second = try #require(loss("b", in: campus(size)))
      func quorum(_ loss: LossMatrix.Loss) -> Finding? {
        loss.assessment.findings.first { $0.rule == "half-quorum" && $0.subject == "pce:p0" }
      }
      // Buildings begin with data0's half: without "a" one vote is missing.
      #expect(quorum(first)?.severity == .warning && quorum(first)?.gauge?.headroom == -1)
      #expect(quorum(second)?.severity == .note)
    }
  }

  @Test func `one half is held against half of the rating`() throws {
    var plan = campus()
    plan.pces[0].managedVENs = 12_500
    func vens(_ plan: CapacityPlan) -> Finding? {
      loss("b", in: plan)?.assessment.findings.first { $0.rule == "half-vens" }
    }
    #expect(vens(plan)?.severity == .note && vens(plan)?.gauge?.headroom == 0)
    plan.pces[0].managedVENs = 12_501
    #expect(vens(plan)?.severity == .warning)
    plan.assumptions.capacityOfHalf = 0.7
    #expect(vens(plan)?.severity == .note)
  }

  @Test(.shows("SC-HA-014"))
  func `every ordered pair of PCEs says what the receiver would lack`() throws {
    var plan = fleet(3, .full2x2, vens: 4000)
    plan.pces[2].managedVENs = 7000
    let pairs = TakeoverTable(of: plan).pairs
    #expect(
      pairs.map { $0.lost + $0.receiver } == ["p0p1", "p0p2", "p1p0", "p1p2", "p2p0", "p2p1"])
    // 8,000 VENs fit 10,000, and 8,000 x 0.4 /s = 3,200 /s fit 4,100 /s; 11,000 do neither.
    #expect(pairs[0].vens.headroom == 2000 && pairs[0].flows.headroom == 900 && pairs[0].fits)
    #expect(pairs[1].vens.headroom == -1000 && pairs[1].flows.headroom == -300)
    #expect(!pairs[1].fits)
  }
}
