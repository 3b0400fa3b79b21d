extension Assumption {
  /// Value, unit, distribution and range in one line: `60 s; lognormal, median 55, p95 180; 20 to 240`.
  public var summary: String {
    var parts = ["\(value.words) \(unit)"]
    if let distribution { parts.append(distribution.words) }
    if let range {
      parts.append("\(plain(range.lowerBound)) to \(plain(range.upperBound))")
    } else if !choices.isEmpty {
      parts.append("one of: " + choices.joined(separator: " / "))
    }
    return parts.joined(separator: "; ")
  }
}

extension AssumptionValue {
  /// The value as a person would write it.
  public var words: String {
    switch self {
    case .number(let number): plain(number)
    case .text(let text): text
    }
  }
}

extension AssumptionDistribution {
  /// The distribution with its figures, for instance `lognormal, median 55, p95 180`.
  public var words: String {
    switch self {
    case .fixed: "fixed"
    case .uniform(let low, let high): "uniform, \(plain(low)) to \(plain(high))"
    case .triangular(let low, let mode, let high):
      "triangular, \(plain(low)) to \(plain(high)), most often \(plain(mode))"
    case .lognormal(let median, let p95): "lognormal, median \(plain(median)), p95 \(plain(p95))"
    case .poissonProcess(let rate, let unit): "Poisson process, \(plain(rate)) \(unit)"
    case .piecewiseLogUniform(let knots):
      "piecewise log-uniform, "
        + knots.map { "\(plain($0.cumulative)): \(plain($0.value))" }.joined(separator: ", ")
    }
  }
}

/// A number without a trailing `.0`.
private func plain(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
