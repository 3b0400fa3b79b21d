import ClusterModeling
import SimulationKernel
import Units

/// The unit in which the figures of a distribution are written.
struct FigureUnit {
  /// Seconds in one unit where spans such as `5m` are read; nil where they are not.
  var seconds: Double?
  /// Whether plain numbers in the unit itself are read.
  var readsNumbers: Bool

  /// Spans with units, kept as seconds.
  static let duration = FigureUnit(seconds: 1, readsNumbers: false)
  /// Plain numbers or shares, in the unit of whoever uses them.
  static let number = FigureUnit(seconds: nil, readsNumbers: true)

  var inWords: String {
    seconds == nil
      ? "a number such as 3 or 0.25, or a share such as 3%" : ConfigurationSchema.duration.inWords
  }

  /// The figure that a text is.
  func figure(_ text: String) throws(ValueFault) -> Double {
    if readsNumbers, text.hasSuffix("%") {
      return try ValueText.number(String(text.dropLast())) / 100
    }
    guard let seconds else { return try ValueText.number(text) }
    if readsNumbers, let number = DecimalText(text)?.value { return number }
    return try ValueText.duration(text).seconds / seconds
  }
}

extension SchemaReader {
  /// Families of distributions with their arguments, for hints and the schema for editors.
  static let families = [
    "constant", "uniform", "triangular", "exponential", "lognormal", "weibull", "erlang",
    "empirical", "piecewise_loguniform",
  ]

  /// A duration, or a distribution of durations in seconds.
  mutating func durationDistribution(
    _ node: LocatedNode, at path: SchemaPath
  ) -> ConfigurationValue? {
    if node.text != nil {
      return scalar(withoutEach(node, at: path), as: .durationDistribution, at: path)
    }
    guard let distribution = distribution(node, in: .duration, at: path) else { return nil }
    if let lowest = distribution.lowestPossible, lowest < 0 {
      refuse(node, path, expected: "a distribution without negative durations")
      return nil
    }
    return ConfigurationValue(.distribution(distribution), at: node.location)
  }

  /// `5m each` says what is so anyway: each target takes that long.
  private func withoutEach(_ node: LocatedNode, at path: SchemaPath) -> LocatedNode {
    guard path.pattern.lastWord == "takes", let text = node.text, text.hasSuffix(" each") else {
      return node
    }
    var shorter = node
    shorter.content = .scalar(String(text.dropLast(5)), isPlain: true)
    return shorter
  }

  /// A distribution: one family with its arguments, and a `range` to cut it off.
  mutating func distribution(
    _ node: LocatedNode, in unit: FigureUnit, at path: SchemaPath
  ) -> Distribution? {
    if node.text != nil { return figure(node, unit, at: path).map { .constant($0) } }
    guard let entries = node.entries else {
      refuse(node, path, expected: ConfigurationSchema.durationDistribution.inWords)
      return nil
    }
    for entry in entries where entry.key != "range" && !Self.families.contains(entry.key) {
      refuseUnknown(entry, among: Self.families + ["range"], at: path)
    }
    let named = entries.filter { Self.families.contains($0.key) }
    guard let family = named.first, named.count == 1 else {
      problems.error(
        named.last?.keyLocation ?? node.location, "\(path.subject) needs exactly one distribution",
        hint: "one of \(Self.families.joined(separator: ", "))")
      return nil
    }
    guard var distribution = shape(family, unit, at: path.key(family.key)) else { return nil }
    if let range = node["range"] {
      guard let ends = figures(range, unit, count: 2, at: path.key("range")) else { return nil }
      distribution = distribution.truncated(from: ends[0], to: ends[1])
    }
    do throws(DistributionError) {
      try distribution.validated()
    } catch {
      problems.error(family.keyLocation, "\(path.subject): \(error.message)")
      return nil
    }
    return distribution
  }

  private mutating func shape(
    _ family: LocatedEntry, _ unit: FigureUnit, at path: SchemaPath
  ) -> Distribution? {
    let node = family.value
    switch family.key {
    case "constant": return figure(node, unit, at: path).map { .constant($0) }
    case "uniform":
      return figures(node, unit, count: 2, at: path).map { .uniform($0[0], $0[1]) }
    case "triangular":
      return figures(node, unit, count: 3, at: path).map { .triangular($0[0], $0[1], $0[2]) }
    case "exponential":
      return arguments(node, ["mean": unit], at: path).map { .exponential(mean: $0[0]) }
    case "lognormal": return lognormal(node, unit, at: path)
    case "weibull":
      return arguments(node, ["shape": .number, "scale": unit], at: path)
        .map { .weibull(shape: $0[0], scale: $0[1]) }
    case "erlang": return erlang(node, unit, at: path)
    case "empirical": return empirical(node, unit, at: path)
    default: return piecewise(node, unit, at: path)
    }
  }

  private mutating func lognormal(
    _ node: LocatedNode, _ unit: FigureUnit, at path: SchemaPath
  ) -> Distribution? {
    if node["mean"] != nil || node["cv"] != nil {
      return arguments(node, ["mean": unit, "cv": .number], at: path)
        .map { .lognormal(mean: $0[0], coefficientOfVariation: $0[1]) }
    }
    return arguments(node, ["median": unit, "p95": unit], at: path)
      .map { .lognormal(median: $0[0], p95: $0[1]) }
  }

  private mutating func erlang(
    _ node: LocatedNode, _ unit: FigureUnit, at path: SchemaPath
  ) -> Distribution? {
    guard let figures = arguments(node, ["stages": .number, "mean": unit], at: path) else {
      return nil
    }
    guard figures[0] == figures[0].rounded(), (1...1_000).contains(figures[0]) else {
      problems.error(
        node.location, "\(path.subject).stages should be a whole number from 1 to 1000")
      return nil
    }
    return .erlang(shape: Int(figures[0]), mean: figures[1])
  }

  private mutating func piecewise(
    _ node: LocatedNode, _ unit: FigureUnit, at path: SchemaPath
  ) -> Distribution? {
    guard let elements = node.elements else {
      refuse(
        node, path, expected: "a list of [share, value] pairs",
        hint: "for instance [[0, 1m], [0.5, 5m], [1, 1h]]")
      return nil
    }
    var knots: [Distribution.Knot] = []
    for (place, element) in elements.enumerated() {
      let here = path.element(place)
      guard let pair = element.elements, pair.count == 2,
        let share = figure(pair[0], .number, at: here), let value = figure(pair[1], unit, at: here)
      else {
        refuse(element, here, expected: "a pair [share, value]")
        return nil
      }
      knots.append(.init(cumulative: share, value: value))
    }
    return .piecewiseLogUniform(knots)
  }
}
