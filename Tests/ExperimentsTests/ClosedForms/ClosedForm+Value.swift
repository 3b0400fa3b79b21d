import Observations
import Statistics

extension ClosedForm {
  /// How narrow the interval of a figure has to be to prove something.
  struct Asked: Sendable {
    /// The widest half of the interval, as a share of the exact value.
    let width: Double

    /// Means of one event: detection, recovery point, spread.
    static let event = Asked(width: 0.01)
    /// Means of queues and of availability.
    static let mean = Asked(width: 0.02)
    /// The same where the squared coefficient of variation of the input exceeds 4.
    static let skewedMean = Asked(width: 0.03)
    /// Variances, for which the rule has no word of its own: like tails.
    static let spread = Asked(width: 0.03)
    /// Tails and quantiles.
    static let tail = Asked(width: 0.03)
    /// Probabilities below 0.01.
    static let rare = Asked(width: 0.1)
  }

  /// What is made of the recorded figures before they are averaged.
  struct Reading: Sendable {
    let observation: @Sendable ([Double]) -> Double

    /// The figure itself.
    static let plain = Reading { $0[0] }
    /// The share of all others: of what fails, not of what succeeds.
    static let complement = Reading { 1 - $0[0] }
    /// All figures multiplied, for things that are independent of each other.
    static let product = Reading { $0.reduce(1, *) }
    /// All figures added up.
    static let sum = Reading { $0.reduce(0, +) }
    /// One where they are all zero, else zero.
    static let none = Reading { $0.allSatisfy { $0 == 0 } ? 1 : 0 }

    /// Its square distance from a known mean, of which the mean is the variance.
    static func square(about centre: Double) -> Reading {
      Reading { ($0[0] - centre) * ($0[0] - centre) }
    }

    /// Divided by something.
    static func over(_ divisor: Double, less offset: Double = 0) -> Reading {
      Reading { $0[0] / divisor - offset }
    }
  }

  /// A row of the known results: a figure, or several, with the exact value.
  struct Value: Sendable {
    /// What it is in words.
    let row: String
    let figures: [String]
    /// The exact value in the unit of the record: seconds, shares, things.
    let exact: Double
    let asked: Asked
    let reading: Reading

    init(
      _ row: String, _ figure: String, is exact: Double, _ asked: Asked = .mean,
      as reading: Reading = .plain
    ) {
      self.init(row, figures: [figure], is: exact, asked, as: reading)
    }

    init(
      _ row: String, figures: [String], is exact: Double, _ asked: Asked = .mean,
      as reading: Reading
    ) {
      self.row = row
      self.figures = figures
      self.exact = exact
      self.asked = asked
      self.reading = reading
    }

    /// Its figures in a record; nil when one is not there.
    ///
    /// They stand in the order of the blocks, so each is looked for from the one before.
    func recorded(by record: DrillRecord) -> [Double]? {
      var place = 0
      var values: [Double] = []
      for figure in figures {
        let rest = record.metrics[place...]
        guard let found = rest.firstIndex(where: { $0.name == figure }) else { return nil }
        values.append(record.metrics[found].value)
        place = found
      }
      return values
    }
  }

  /// A figure's interval beside its exact value.
  struct Judgement: Sendable {
    let value: Value
    let mean: Double
    /// Half of the 99.9 % interval (Student's t) of the replications.
    let halfWidth: Double
    let replications: Int

    init?(_ value: Value, _ observations: [Double]) {
      let sample = Sample(observations)
      guard let mean = sample.mean, let interval = sample.meanInterval(confidence: 0.999) else {
        return nil
      }
      self.value = value
      self.mean = mean
      halfWidth = interval.halfWidth
      replications = observations.count
    }

    /// Half of the interval as a share of the exact value.
    var width: Double { halfWidth / value.exact.magnitude }

    /// What is wrong; nil when the figure passes.
    func fault(judgesWidth: Bool) -> String? {
      let words = "\(value.row): \(mean) ± \(halfWidth), exactly \(value.exact)"
      let distance = (mean - value.exact).magnitude
      // A figure without spread is right to the last digits, or wrong.
      if distance > halfWidth, distance > 1e-9 * value.exact.magnitude { return words }
      if judgesWidth, width > value.asked.width {
        return "\(words): too wide by \(width / value.asked.width)"
      }
      return nil
    }

    /// A line of the table of known results.
    func line(test: String) -> String {
      let cells = [
        value.row, value.figures.joined(separator: ", "), Self.text(value.exact, digits: 10),
        "\(Self.text(mean, digits: 6)) ± \(Self.text(halfWidth, digits: 2))",
        "\(Self.text(width * 100, digits: 2)) %",
        "\(Self.text(value.asked.width * 100, digits: 2)) %",
        "\(replications)", test,
      ]
      return "closed-form | " + cells.joined(separator: " | ")
    }

    /// A number with so many digits that say something.
    static func text(_ number: Double, digits: Int) -> String {
      guard number != 0, number.isFinite else { return "0" }
      var exponent = 0
      var size = number.magnitude
      while size >= 10 {
        size /= 10
        exponent += 1
      }
      while size < 1 {
        size *= 10
        exponent -= 1
      }
      let whole = (0..<(digits - 1)).reduce(size) { left, _ in left * 10 }.rounded()
      var mantissa = String(Int(whole))
      if mantissa.count > digits {
        mantissa.removeLast()
        exponent += 1
      }
      return (number < 0 ? "-" : "") + placed(mantissa, exponent)
    }

    /// Digits with the decimal point in its place; very small numbers with a power of ten.
    private static func placed(_ digits: String, _ exponent: Int) -> String {
      func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        var text = text
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
      }
      if exponent < -5 {
        return trimmed("\(digits.prefix(1)).\(digits.dropFirst())") + "e\(exponent)"
      }
      if exponent < 0 {
        return trimmed("0." + String(repeating: "0", count: -exponent - 1) + digits)
      }
      if exponent + 1 >= digits.count {
        return digits + String(repeating: "0", count: exponent + 1 - digits.count)
      }
      return trimmed("\(digits.prefix(exponent + 1)).\(digits.dropFirst(exponent + 1))")
    }
  }
}
