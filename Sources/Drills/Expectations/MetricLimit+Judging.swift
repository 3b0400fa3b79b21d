import ClusterModeling
import Observations
import Units

extension MetricLimit {
  /// Signed distance of a number in base units to failing.
  func distance(of value: Double) -> Double {
    switch comparison {
    case .atMost, .below: limit - value
    case .atLeast, .above: value - limit
    case .equals: -(limit - value).magnitude
    }
  }

  /// Whether a number in base units passes.
  func passes(_ value: Double) -> Bool {
    switch comparison {
    case .atMost: value <= limit
    case .below: value < limit
    case .atLeast: value >= limit
    case .above: value > limit
    case .equals: value == limit
    }
  }

  /// The limit as it is written, for instance `p95 <= 40m`.
  var words: String { "\(statistic.words) \(comparison.rawValue) \(unit.text(limit))" }
}

extension MetricLimit.Statistic {
  /// The statistic as it is written.
  var words: String {
    switch self {
    case .minimum: "min"
    case .maximum: "max"
    case .last: "last"
    case .mean: "mean"
    case .quantile(let share): "p\(ValueType.decimal(share * 100, places: 3))"
    }
  }
}

extension Finding {
  /// Judges numbers by limits; `values` gives each limit's number in its base unit.
  mutating func judge(
    _ limits: [MetricLimit], at instant: Instant, _ value: (MetricLimit) -> Double
  ) {
    var failures: [String] = []
    var passes: [String] = []
    for limit in limits {
      let number = value(limit)
      margins.add(limit.distance(of: number), limit.unit)
      let words = "\(limit.statistic.words) \(limit.unit.text(number))"
      if limit.passes(number) {
        passes.append(words)
      } else {
        let wanted = "\(limit.comparison.rawValue) \(limit.unit.text(limit.limit))"
        failures.append("\(words), wanted \(wanted)")
      }
    }
    evidence = (failures.isEmpty ? passes : failures).joined(separator: "; ")
    if !failures.isEmpty { firstViolation = instant }
  }
}

/// A figure of the run passes its limits; every statistic of a single figure is the figure.
struct FigureClaim: Sendable {
  private let name: String
  private let limits: [MetricLimit]

  init(_ name: String, _ limits: [MetricLimit]) {
    self.name = name
    self.limits = limits
  }

  func finding(_ figure: (String) -> Metric?, at end: Instant) -> Finding {
    var finding = Finding()
    guard let metric = figure(name) else {
      finding.whyNotExercised = "the run recorded no figure `\(name)`"
      return finding
    }
    for limit in limits where FigureClaim.scale(metric.unit, to: limit.unit) == nil {
      finding.whyNotExercised =
        "`\(name)` is recorded in \(metric.unit.rawValue), but the limit is \(limit.unit.words)"
      return finding
    }
    finding.exercised = 1
    finding.judge(limits, at: end) { limit in
      metric.value * (FigureClaim.scale(metric.unit, to: limit.unit) ?? 1)
    }
    return finding
  }

  /// From a figure's unit to the base unit of a limit; nil when they do not fit.
  static func scale(_ unit: MeasureUnit, to type: ValueType) -> Double? {
    switch (unit, type) {
    case (.seconds, .duration): 1e9
    case (.hours, .duration): 3.6e12
    case (.bytes, .bytes), (.bitsPerSecond, .rate), (.perSecond, .perSecond): 1
    case (.fraction, .fraction), (.count, .count), (.count, .fraction), (.fraction, .count): 1
    // Entity-hours are written as a plain number.
    case (.hours, .count), (.perSecond, .count): 1
    default: nil
    }
  }
}
