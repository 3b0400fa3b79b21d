import CapacityPlanning
import FactBook
import TestSupport
import Testing
import VendorTables

@Suite struct SensitivityTests {
  private func row(_ id: String, of plan: CapacityPlan) -> Sensitivity.Row? {
    Sensitivity(of: plan).rows.first { $0.figure.id == id }
  }

  @Test func `every figure is varied over the range of the book of assumptions`() throws {
    for figure in UncertainFigure.all where figure.id.hasPrefix("AS-") {
      let assumption = try #require(FactBook.shared.assumption(figure.id))
      let range = try #require(assumption.range)
      let ends = figure.alternatives.compactMap { Double($0.value) }
      #expect(ends == [range.lowerBound, range.upperBound], "\(figure.id)")
    }
  }

  @Test func `a plan starts from the values of the book of assumptions`() throws {
    func value(_ id: String) -> Double? { FactBook.shared.assumption(id)?.value.number }
    let plan = PlanAssumptions()
    #expect(value("AS-ILL-009") == plan.bytesPerSummary)
    #expect(value("AS-PCE-017") == plan.capacityOfHalf)
    #expect(value("AS-ILL-001") == plan.intervalExponent)
    #expect(value("AS-ILL-002") == plan.intervalKnee)
  }

  @Test func `a full PCE hangs on which flow summaries count and on nothing else`() throws {
    let plan = fleet(2, .full2x2, vens: 10_000)
    let flips = try #require(row("SC-DOC-003", of: plan)).flips
    let flip = try #require(
      flips.first { $0.place == "now" && $0.subject == "pce:p0" && $0.rule == "flow-rate" })
    #expect(flip.value == "all" && flip.before == .note && flip.after == .breach)
    for id in ["AS-ILL-009", "AS-ILL-001", "SC-DOC-005", "SC-DOC-007"] {
      #expect(try #require(row(id, of: plan)).flips.isEmpty, "\(id)")
    }
  }

  @Test func `unmanaged workloads turn the answer by the reading of the VEN column`() throws {
    let plan = fleet(2, .full2x2, vens: 6000) { $0.unmanagedWorkloads = 5000 }
    let flips = try #require(row("SC-DOC-005", of: plan)).flips
    #expect(flips.contains { $0.rule == "vens-of-pce" && $0.after == .breach })
  }

  @Test func `memory between the two figures turns the answer by its reading`() throws {
    let plan = fleet(2, .full2x2, vens: 3000) {
      $0.coreNode = NodeHardware(cores: 16, memory: 64, devices: [])
    }
    let flips = try #require(row("SC-DOC-007", of: plan)).flips
    #expect(flips.contains { $0.rule == "vens-of-pce" && $0.after == .breach })
    #expect(flips.contains { $0.rule == "reduced-limit" && $0.before == nil })
  }

  @Test func `the capacity of a half turns only what a building's loss says`() throws {
    var plan = fleet(2, .full4x2, vens: 15_000)
    plan.pces[0].buildings = ["a", "b"]
    plan.pces[1].buildings = ["c", "c"]
    let flips = try #require(row("AS-PCE-017", of: plan)).flips
    #expect(!flips.isEmpty && flips.allSatisfy { $0.place.hasPrefix("without ") })
    #expect(flips.allSatisfy { $0.rule.hasPrefix("half-") })
  }

  @Test(.shows("SC-CAP-005"))
  func `all drivers of need are echoed, and those that the plan leaves out are marked`() {
    var plan = fleet(2, .full2x2, vens: 10)
    plan.given = [.managedWorkloads, .policyObjects]
    plan.policy.objects = 4000
    let inputs = plan.inputs
    #expect(inputs.count == 8 && inputs.map(\.input) == PlanInput.allCases)
    #expect(inputs.filter { $0.value == nil }.map(\.input) == [.policyChanges, .workloadChanges])
    #expect(inputs.filter(\.isGiven).map(\.input) == [.managedWorkloads, .policyObjects])
    #expect(inputs.first { $0.input == .policyObjects }?.value == "4000")
  }

  @Test func `the interval of Illumination keeps within what its assumptions allow`() {
    let plan = fleet(2, .full4x2, vens: 10_000)
    let study = CapacityStudy(plan, illumination: { $0 / $2 * $1 })
    // 20,000 / 1,000 x 0.938; the corners are 20,000 / 10,000 x 0.5 and 20,000 / 500 x 1.2.
    #expect(abs((study.illumination?.seconds ?? 0) - 18.76) < 1e-9)
    #expect(study.illumination?.shortest == 1 && study.illumination?.longest == 48)
    #expect(CapacityStudy(plan).illumination == nil)
  }
}
