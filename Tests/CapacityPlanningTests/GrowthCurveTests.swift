import CapacityPlanning
import TestSupport
import Testing
import Units
import VendorTables

@Suite struct GrowthCurveTests {
  private func picture(_ share: Double) throws -> GrowthForecast.Picture {
    var plan = fleet(2, .full2x2, vens: 8000)
    let start = try CalendarTime(parsing: "2026-01-01T00:00:00Z")
    plan.growth = Growth(start: start, law: .linear, vens: share)
    return try #require(GrowthForecast(of: plan)).picture
  }

  @Test func `a curve begins at today's share and ends behind the first breach`() throws {
    let picture = try picture(0.02)
    let vens = try #require(picture.curves.first { $0.rule == "vens-of-pce" })
    #expect(vens.shares.first == 0.8)
    #expect((vens.shares.last ?? 0) > 1)
    #expect(picture.days == 730)
  }

  @Test func `slow growth is drawn half as long again as it takes to break`() throws {
    // 10,000 / 8,000 takes 25 months of 1 %: 760.9 days, so 762 x 3 / 2 at most.
    #expect((1140...1143).contains(try picture(0.01).days))
  }

  @Test func `curves stand in the order of their ends`() throws {
    let ends = try picture(0.02).curves.map { $0.shares.last ?? 0 }
    #expect(ends == ends.sorted(by: >) && ends.count == 6)
  }
}
