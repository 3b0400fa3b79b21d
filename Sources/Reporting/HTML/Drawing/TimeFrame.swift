import Observations
import Units

/// The common time axis of all drawings of a run: where an instant lies, and where the ticks are.
struct TimeFrame: Sendable {
  /// Width of every timeline drawing. [px]
  static let fullWidth = 1140.0
  /// Room for labels at the left. [px]
  static let gutter = 150.0
  /// Room at the right, or the last tick's label is cut. [px]
  static let margin = 34.0
  /// Width of the part where time passes. [px]
  static let plotWidth = fullWidth - gutter - margin

  /// A tick with its label; the date stands where a day begins.
  struct Tick: Sendable {
    let x: Double
    let label: String
    let date: String?
  }

  let clock: RunClock
  let start = Instant.start
  private let length: Double

  init(_ clock: RunClock) {
    self.clock = clock
    length = max(1, Double(clock.end.nanoseconds))
  }

  /// Where an instant lies, kept within the plot. [px]
  func x(_ instant: Instant) -> Double {
    let share = min(1, max(0, Double(instant.nanoseconds) / length))
    return Self.gutter + share * Self.plotWidth
  }

  /// Ticks at round clock times, about ten of them.
  var ticks: [Tick] {
    let seconds = clock.end.sinceStart.seconds
    let steps: [Int64] = [
      1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 14_400, 21_600,
      43_200, 86_400, 172_800, 604_800, 1_209_600, 2_592_000, 7_776_000, 31_536_000,
    ]
    let step = steps.first { seconds / Double($0) <= 11 } ?? 315_360_000
    let first = (step - clock.secondOfDay(.start) % step) % step
    var ticks: [Tick] = []
    var at = first
    while Double(at) <= seconds, ticks.count < 40 {
      let instant = Instant(.seconds(at))
      let isNewDay = at == first || clock.date(instant) != clock.date(instant - .seconds(step))
      ticks.append(
        Tick(
          x: x(instant), label: step < 60 ? clock.time(instant) : clock.shortTime(instant),
          date: isNewDay ? clock.date(instant) : nil))
      at += step
    }
    return ticks
  }

  /// Faint vertical lines at the ticks.
  func grid(from top: Double, to bottom: Double) -> Markup {
    let lines: [Markup] = ticks.map { "M\($0.x) \(top)V\(bottom)" }
    return "<path class=\"grid\" d=\"\(lines.joined())\"/>"
  }

  /// Clock times below a drawing, its lower edge at zero.
  ///
  /// The date of the first tick is left out where a drawing above already names it.
  func axis(hasFirstDate: Bool = true) -> Markup {
    let ticks = ticks
    let labels: [Markup] = ticks.enumerated().map { index, tick in
      let date: Markup =
        tick.date.map {
          index > 0 || hasFirstDate
            ? "<text class=\"date\" x=\"\(tick.x)\" y=\"26\">\($0)</text>" : ""
        } ?? ""
      return "<text x=\"\(tick.x)\" y=\"14\">\(tick.label)</text>" + date
    }
    let marks: [Markup] = ticks.map { "M\($0.x) 0v4" }
    return """
      <path class="axis" d="M\(Self.gutter) 0H\(Self.gutter + Self.plotWidth)\(marks.joined())"/>\
      <g class="ticks">\(labels.joined())</g>
      """
  }
}
