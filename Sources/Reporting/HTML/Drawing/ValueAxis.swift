import Observations
import Units

/// The vertical axis of a plot: round values from zero (or below) to a little above the peak.
struct ValueAxis: Sendable {
  let low: Double
  let high: Double
  let ticks: [Double]
  let unit: MeasureUnit

  init(low: Double, high: Double, unit: MeasureUnit) {
    self.unit = unit
    let floor = min(0, low)
    let span = max(high - floor, unit == .seconds ? 1 : unit == .count ? 4 : 1e-9)
    let step = Self.step(span / 3.5, unit)
    let first = (floor / step).rounded(.down)
    let last = ((floor + span) / step).rounded(.up)
    ticks = (0...Int(min(12, last - first))).map { (first + Double($0)) * step }
    self.low = ticks.first ?? 0
    self.high = ticks.last ?? 1
  }

  /// A round step not below the wanted one.
  private static func step(_ wanted: Double, _ unit: MeasureUnit) -> Double {
    if unit == .seconds {
      let steps: [Double] = [
        1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_200, 1_800, 3_600, 7_200, 10_800,
        14_400, 21_600, 43_200, 86_400, 172_800, 432_000, 864_000,
      ]
      if wanted > 0.5, let step = steps.first(where: { $0 >= wanted }) { return step }
    }
    var power = 1.0
    while power < wanted, power < 1e18 { power *= 10 }
    while power / 10 >= wanted, power > 1e-12 { power /= 10 }
    return [power / 5, power / 2, power].first { $0 >= wanted } ?? power
  }

  /// Height above the floor as a share of the axis.
  func share(_ value: Double) -> Double {
    guard value.isFinite, high > low else { return 0 }
    return min(1, max(0, (value - low) / (high - low)))
  }

  /// A tick's label.
  func label(_ value: Double) -> String { Figures.text(value, unit) }
}
