import Observations
import Testing

@testable import Reporting

@Suite struct EstimateTableTests {
  private func estimate(
    _ name: String, _ unit: MeasureUnit, _ mean: Double, _ half: Double?, count: Int = 50
  ) -> FigureEstimate {
    FigureEstimate(
      name: name, unit: unit, count: count, mean: mean, halfWidth: half, least: mean / 2,
      most: mean * 2)
  }

  @Test func `numbers show as many decimals as their interval is worth`() {
    let text = EstimateTable(
      variant: "base", confidence: 0.999, replications: 50,
      [
        estimate("a.mean_wait", .seconds, 24.0321, 0.214),
        estimate("a.blocked", .fraction, 0.0787, 0.0012),
        estimate("a.failures", .count, 1_745, 12.3),
      ]
    ).text
    #expect(text.hasPrefix("base: mean of 50 replications, 99.9 % interval"))
    #expect(text.contains("24.03  ± 0.21 s"))
    #expect(text.contains("7.87  ± 0.12 %"))
    #expect(text.contains("1,745  ± 12"))
  }

  @Test func `a figure that only some replications recorded says so`() {
    let text = EstimateTable(
      variant: "base", confidence: 0.999, replications: 50,
      [
        estimate("first_outage", .hours, 3, nil, count: 1), estimate("made", .count, 7, 0),
      ]
    ).text
    #expect(text.contains("recorded by 1\n"))
    #expect(text.split(separator: "\n").last?.contains("recorded") == false)
  }

  @Test(arguments: [(0.0, 7.0, 0), (0.0, 0.125, 5), (12, 100, 0), (1.5, 100, 1), (0.0123, 1, 3)])
  func `decimals follow the interval`(half: Double, mean: Double, places: Int) {
    #expect(EstimateTable.places(half, beside: mean) == places)
  }
}
