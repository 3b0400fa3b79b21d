import FactBook
import Testing

struct AssumptionTests {
  let book = FactBook.shared

  @Test func `value, range and distribution of a duration are read as numbers`() throws {
    let restart = try #require(book.assumption("AS-PCE-031"))
    #expect(restart.value == .number(60))
    #expect(restart.unit == "s")
    #expect(restart.range == 20...300)
    #expect(restart.distribution == .lognormal(median: 50, p95: 180))
  }

  @Test(arguments: [
    ("AS-PCE-001", AssumptionDistribution.fixed),
    ("AS-PCE-006", .triangular(low: 8, mode: 20, high: 60)),
    ("AS-NET-009", .poissonProcess(rate: 4, unit: "per link-year")),
    (
      "AS-NET-012",
      .piecewiseLogUniform(
        [(0, 0.2), (0.5, 32), (0.75, 100), (0.95, 5328), (1, 5760)].map {
          AssumptionDistribution.Knot(cumulative: $0.0, value: $0.1)
        })
    ),
  ])
  func `each kind of distribution is read`(id: String, wanted: AssumptionDistribution) {
    #expect(book.assumption(id)?.distribution == wanted)
  }

  @Test func `a value that is a word has choices instead of a range`() throws {
    let assumption = try #require(book.assumption("AS-LDR-001"))
    #expect(assumption.value == .text("rejoins as a leader"))
    #expect(assumption.range == nil)
    #expect(assumption.choices.count == 3)
  }

  @Test func `no distribution has bounds, mode or quantiles in the wrong order`() {
    let wrong = book.assumptions.filter { assumption in
      switch assumption.distribution {
      case .uniform(let low, let high): low >= high
      case .triangular(let low, let mode, let high): !(low <= mode && mode <= high && low < high)
      case .lognormal(let median, let p95): !(0 < median && median < p95)
      case .poissonProcess(let rate, _): rate <= 0
      case .piecewiseLogUniform(let knots):
        zip(knots, knots.dropFirst()).contains {
          $0.cumulative >= $1.cumulative || $0.value >= $1.value
        } || knots.first?.cumulative != 0 || knots.last?.cumulative != 1
      case .fixed, nil: false
      }
    }
    #expect(wrong.map(\.id) == [])
  }

  @Test func `no nominal value lies outside its range`() {
    let outside = book.assumptions.filter { assumption in
      guard let range = assumption.range, let value = assumption.value.number else { return false }
      return !range.contains(value)
    }
    #expect(outside.map(\.id) == [])
  }

  @Test func `the summary names value, unit, distribution and range`() throws {
    let restart = try #require(book.assumption("AS-PCE-031"))
    #expect(restart.summary == "60 s; lognormal, median 50, p95 180; 20 to 300")
  }
}
