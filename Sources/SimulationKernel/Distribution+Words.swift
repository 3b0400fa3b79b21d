extension Distribution: CustomStringConvertible {
  /// The distribution in words, for ledgers: `lognormal, median 170, p95 480, from 60 to 900`.
  public var description: String {
    var words = shape.words
    switch shape {
    case .constant: return words
    default: break
    }
    if let lowerBound, let upperBound {
      words += ", from \(Self.text(lowerBound)) to \(Self.text(upperBound))"
    } else if let lowerBound {
      words += ", from \(Self.text(lowerBound))"
    } else if let upperBound {
      words += ", to \(Self.text(upperBound))"
    }
    return words
  }

  /// A number without a useless fraction.
  static func text(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int64(number))" : "\(number)"
  }
}

extension Distribution.Shape {
  /// The shape in words.
  var words: String {
    func text(_ number: Double) -> String { Distribution.text(number) }
    switch self {
    case .constant(let value): return text(value)
    case .uniform(let low, let high): return "uniform, \(text(low)) to \(text(high))"
    case .triangular(let low, let mode, let high):
      return "triangular, \(text(low)) to \(text(high)), mode \(text(mode))"
    case .exponential(let mean): return "exponential, mean \(text(mean))"
    case .lognormal(let median, let p95):
      return "lognormal, median \(text(median)), p95 \(text(p95))"
    case .lognormalByMean(let mean, let spread):
      return "lognormal, mean \(text(mean)), coefficient of variation \(text(spread))"
    case .weibull(let shape, let scale):
      return "Weibull, shape \(text(shape)), scale \(text(scale))"
    case .erlang(let shape, let mean): return "Erlang, \(shape) stages, mean \(text(mean))"
    case .empirical(let values): return "empirical, \(values.count) values"
    case .piecewiseLogUniform(let knots): return "piecewise log-uniform, \(knots.count) knots"
    }
  }
}
