import Observations
import Units

/// Numbers as people read them: always the same text for the same number, in no locale.
enum Figures {
  /// A figure with its unit.
  static func text(_ value: Double, _ unit: MeasureUnit) -> String {
    switch unit {
    case .count: plain(value)
    case .seconds: Spans.text(Duration(roundingSeconds: value))
    case .bytes: scaled(value, ["B", "kB", "MB", "GB", "TB", "PB"])
    case .bitsPerSecond: scaled(value, ["bit/s", "kbit/s", "Mbit/s", "Gbit/s", "Tbit/s"])
    case .perSecond: plain(value) + "/s"
    case .fraction:
      decimal(value * 100, places: abs(value) < 0.1 || abs(value) > 0.99 ? 2 : 1) + " %"
    case .hours: decimal(value, places: abs(value) < 100 ? 1 : 0) + " h"
    }
  }

  /// A metric with its unit.
  static func text(_ metric: Metric) -> String { text(metric.value, metric.unit) }

  /// A signed distance to failing.
  static func text(_ margin: Margin) -> String {
    let figure = text(abs(margin.value), margin.unit)
    return margin.value < 0 ? "−" + figure : figure
  }

  /// A count or rate: whole when it is whole, else with as many decimals as tell something.
  static func plain(_ value: Double) -> String {
    if value == value.rounded() { return decimal(value, places: 0) }
    return decimal(value, places: abs(value) < 10 ? 2 : abs(value) < 1_000 ? 1 : 0)
  }

  /// A whole number with commas between thousands.
  static func grouped(_ count: Int) -> String {
    let digits = Array(String(count.magnitude))
    var text = count < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A number with commas and a fixed number of decimals, rounded half away from zero.
  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "no number" : value < 0 ? "−∞" : "∞" }
    var power = 1
    for _ in 0..<places { power *= 10 }
    let scaled = (value.magnitude * Double(power)).rounded(.toNearestOrAwayFromZero)
    guard scaled < 9e15 else { return value.description }
    let digits = Int(scaled)
    let sign = value < 0 && digits > 0 ? "−" : ""
    guard places > 0 else { return sign + grouped(digits) }
    let fraction = String(digits % power)
    let zeros = String(repeating: "0", count: places - fraction.count)
    return sign + grouped(digits / power) + "." + zeros + fraction
  }

  /// A drawing coordinate to a tenth, as short as can be.
  static func coordinate(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "0" }
    let tenths = Int((value * 10).rounded(.toNearestOrAwayFromZero))
    let sign = tenths < 0 ? "-" : ""
    let whole = tenths.magnitude / 10
    let part = tenths.magnitude % 10
    return part == 0 ? sign + String(whole) : sign + String(whole) + "." + String(part)
  }

  private static func scaled(_ value: Double, _ units: [String]) -> String {
    var rest = value
    var index = 0
    while rest.magnitude >= 1000, index + 1 < units.count {
      rest /= 1000
      index += 1
    }
    let places = index == 0 || rest.magnitude >= 100 ? 0 : 1
    return decimal(rest, places: places) + " " + units[index]
  }
}
