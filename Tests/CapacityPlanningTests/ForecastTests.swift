import CapacityPlanning
import TestSupport
import Testing
import Units
import VendorTables

@Suite struct ForecastTests {
  @Test(.shows("SC-HA-014", "SC-HA-010"))
  func `a lost PCE's VENs go to its takers in equal parts and load them beyond their size`() {
    var plan = fleet(3, .full4x2, vens: 25000)
    plan.pces[0].takenOverBy = ["p1", "p2"]
    let loss = LossMatrix(of: plan).losses[0]
    #expect(loss.plan.pces.map(\.failedOverVENs) == [0, 12500, 12500])
    let connected = loss.assessment.findings.filter { $0.rule == "vens-connected" }
    #expect(connected.map(\.gauge?.figure) == [37500, 37500])
    let broken = ["flow-rate", "flow-rate", "vens-connected", "vens-connected"]
    #expect(loss.assessment.breaches.map(\.rule).sorted() == broken)
    #expect(!loss.assessment.fits)
    #expect(loss.waiting == 0)
    #expect(LossMatrix(of: plan).losses[1].waiting == 25000)
  }

  @Test func `a loss does not make a Supercluster of two too small`() {
    #expect(LossMatrix(of: fleet(2, .full2x2, vens: 100)).fits)
  }

  @Test func `linear growth breaks on the day that a hand calculation gives`() throws {
    var plan = fleet(2, .full2x2, vens: 8000)
    let start = try CalendarTime(parsing: "2026-01-01T00:00:00Z")
    plan.growth = Growth(start: start, law: .linear, vens: 0.02)
    let forecast = try #require(GrowthForecast(of: plan))
    // 8,000 (1 + 0.02 m) reaches 10,001 at m = 12.50625 months, that is in day 381.
    let first = try #require(forecast.breaches.first)
    #expect(first.finding.rule == "vens-of-pce")
    #expect(first.date.day - start.day == 381)
  }

  @Test func `compound growth breaks earlier than linear growth of the same share`() throws {
    var plan = fleet(2, .full2x2, vens: 6000)
    let start = try CalendarTime(parsing: "2026-01-01T00:00:00Z")
    func day(_ law: Growth.Law) -> Int64? {
      plan.growth = Growth(start: start, law: law, vens: 0.03)
      return GrowthForecast(of: plan)?.breaches.first.map { $0.date.day - start.day }
    }
    let (linear, compound) = try (#require(day(.linear)), #require(day(.compound)))
    #expect(compound < linear)
  }

  @Test func `without growth there is no forecast`() {
    #expect(GrowthForecast(of: fleet(2, .full2x2, vens: 1)) == nil)
  }

  @Test func `the smallest sizes carry the fleet and its loss`() {
    var plan = fleet(2, .full4x2, vens: 2400)
    plan.pces[0].takenOverBy = ["p1"]
    plan.pces[1].takenOverBy = ["p0"]
    #expect(SizeSearch(for: plan, survivesLoss: false).sizes == [.small2x2, .small2x2])
    #expect(SizeSearch(for: plan, survivesLoss: true).sizes == [.full2x2, .full2x2])
    plan.pces[0].managedVENs = 30000
    #expect(SizeSearch(for: plan, survivesLoss: false).sizes[0] == nil)
  }
}
