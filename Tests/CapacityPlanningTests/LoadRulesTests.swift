import CapacityPlanning
import TestSupport
import Testing
import VendorTables

/// A plan of equal PCEs.
func fleet(
  _ count: Int, _ size: PCESize, vens: Int, change: (inout PlannedPCE) -> Void = { _ in }
) -> CapacityPlan {
  let pces = (0..<count).map { index in
    var pce = PlannedPCE("p\(index)", size: size, vens: vens)
    change(&pce)
    return pce
  }
  return CapacityPlan(name: "test", pces: pces)
}

extension CapacityPlan {
  /// What a rule says of a subject.
  func finding(_ rule: String, _ subject: String = "pce:p0") -> Finding? {
    Assessment(of: self).findings.first { $0.rule == rule && $0.subject == subject }
  }
}

@Suite struct LoadRulesTests {
  @Test func `a PCE at its tabled VENs fits and with one more does not`() {
    #expect(fleet(2, .full2x2, vens: 10000).finding("vens-of-pce")?.severity == .note)
    let over = fleet(2, .full2x2, vens: 10001).finding("vens-of-pce")
    #expect(over?.severity == .breach)
    #expect(over?.gauge?.headroom == -1)
  }

  @Test(.shows("SC-FLOW-004"))
  func `a 4x2 beyond the next smaller size's rate is told that it may need tuning`() {
    // 0.4 summaries/s for each VEN: 4,000 and 4,400 against the 4,100 of a 2x2.
    #expect(fleet(2, .full4x2, vens: 10_000).finding("flow-tuning") == nil)
    let finding = fleet(2, .full4x2, vens: 11_000).finding("flow-tuning")
    #expect(finding?.severity == .warning)
    #expect(finding?.text.contains("vendor's support") == true)
    #expect(fleet(2, .full2x2, vens: 11_000).finding("flow-tuning") == nil)
  }

  @Test(.shows("SC-CAP-006", "SC-DOC-005"))
  func `a plan that only one reading of the VEN column accepts says so`() {
    var plan = fleet(2, .full2x2, vens: 6000) { $0.unmanagedWorkloads = 5000 }
    #expect(plan.finding("vens-of-pce")?.severity == .note)
    #expect(plan.finding("vens-and-unmanaged")?.severity == .warning)
    plan.readings.venColumn = .sum
    #expect(plan.finding("vens-of-pce")?.severity == .breach)
    #expect(fleet(2, .full2x2, vens: 6000).finding("vens-and-unmanaged") == nil)
  }

  @Test(.shows("SC-CAP-017", "SC-CAP-018"))
  func `the smallest PCE's database bounds the whole Supercluster`() {
    var plan = fleet(8, .full4x2, vens: 1700)
    plan.pces[7].size = .small2x2
    #expect(plan.finding("replicated-workloads", "pce:p7")?.severity == .breach)
    #expect(plan.finding("replicated-workloads", "pce:p0")?.severity == .note)
    // Both bounds at once: its VENs fit a small PCE, the database does not hold what all have.
    #expect(plan.finding("vens-of-pce", "pce:p7")?.severity == .note)
    #expect(plan.finding("vens-of-pce", "pce:p7")?.gauge?.figure == 1700)
    plan.pces[7].managedVENs = 600
    #expect(plan.replicatedWorkloads == 12500)
    #expect(plan.finding("replicated-workloads", "pce:p7")?.severity == .note)
  }

  @Test(.shows("SC-DOC-015"))
  func `eight full PCEs pass the rating of a database, five do not`() {
    let five = fleet(5, .full4x2, vens: 25000)
    #expect(five.finding("replicated-workloads")?.severity == .note)
    #expect(five.finding("vens-by-table", "supercluster") == nil)
    let eight = fleet(8, .full4x2, vens: 25000)
    #expect(eight.finding("replicated-workloads")?.severity == .breach)
    #expect(eight.finding("vens-by-table", "supercluster")?.gauge?.headroom == -75000)
  }

  @Test func `at full load only unique summaries fit the flow limit`() {
    var plan = fleet(2, .full4x2, vens: 25000)
    #expect(plan.finding("flow-rate")?.gauge?.figure == 10000)
    #expect(plan.finding("flow-rate")?.severity == .note)
    #expect(plan.finding("flow-rate-all")?.severity == .warning)
    plan.readings.summaries = .all
    #expect(plan.finding("flow-rate")?.severity == .breach)
    #expect(plan.finding("flow-rate")?.gauge?.figure == 12500)
  }

  @Test func `a rate beyond the smaller size's may need tuning`() {
    #expect(fleet(2, .full4x2, vens: 12000).finding("flow-tuning")?.severity == .warning)
    #expect(fleet(2, .full4x2, vens: 10000).finding("flow-tuning") == nil)
  }
}
