public import ClusterModeling
public import Units

/// A signed distance to failing, in base units: positive while a condition holds.
public struct ConditionMargin: Hashable, Sendable {
  /// The distance now.
  public var value: Double
  /// Its growth for each nanosecond.
  public var slope: Double
  /// The instant up to which value and slope hold if no event comes before.
  public var validUntil: Instant
  /// The type of the compared numbers.
  public var unit: ValueType
}

extension Expression {
  /// How far the condition is from failing; nil without numbers, or with numbers of several units.
  public func margin(in world: some ReadableWorld) -> ConditionMargin? {
    guard marginUnits.count == 1, let unit = marginUnits.first else { return nil }
    return margin(in: unit, world: world)
  }

  /// The same for the numbers of one unit among several.
  func margin(in unit: ValueType, world: some ReadableWorld) -> ConditionMargin? {
    let evaluator = Evaluator(world: world)
    guard let motion = evaluator.margin(root, unit, EvaluationFrame()) else { return nil }
    return ConditionMargin(
      value: motion.value, slope: motion.slope, validUntil: motion.until, unit: unit)
  }

  /// Units of all numbers that are compared by size, in the order of their places.
  var marginUnits: [ValueType] {
    var units: [ValueType] = []
    root.forEachComparison { comparison in
      guard let unit = comparison.unit, comparison.comparison.isBySize else { return }
      if !units.contains(unit) { units.append(unit) }
    }
    return units
  }
}

extension Comparison {
  /// True for all but "is" and "is not", which have no distance.
  var isBySize: Bool { self != .equal && self != .unequal }
}

extension Node {
  /// Visits the comparisons that decide a condition, not those that choose or count.
  func forEachComparison(_ visit: (ComparisonNode) -> Void) {
    switch self {
    case .comparison(let comparison): visit(comparison)
    case .and(let parts), .or(let parts): for part in parts { part.forEachComparison(visit) }
    case .not(let inner), .seen(_, _, let inner): inner.forEachComparison(visit)
    case .all(let elements), .any(let elements): elements.body.forEachComparison(visit)
    default: break
    }
  }
}

extension Evaluator {
  /// The margin of a condition in one unit: `and` takes the worst of its parts, `or` the best.
  func margin(_ node: Node, _ unit: ValueType, _ frame: Frame) -> LinearMotion? {
    switch node {
    case .comparison(let comparison): return margin(comparison, unit, frame)
    case .not(let inner):
      guard let inner = margin(inner, unit, frame) else { return nil }
      return LinearMotion(value: -inner.value, slope: -inner.slope, until: inner.until)
    case .and(let parts): return margin(among: parts, isWorst: true, unit, frame)
    case .or(let parts): return margin(among: parts, isWorst: false, unit, frame)
    case .all(let elements): return margin(of: elements, isWorst: true, unit, frame)
    case .any(let elements): return margin(of: elements, isWorst: false, unit, frame)
    case .seen(let page, let viewer, let inner):
      guard let (seen, _) = frameSeen(page: page, by: viewer, frame) else { return nil }
      return margin(inner, unit, seen)
    default: return nil
    }
  }

  private func margin(
    _ node: ComparisonNode, _ unit: ValueType, _ frame: Frame
  ) -> LinearMotion? {
    guard node.unit == unit, node.comparison.isBySize,
      let left = LinearMotion(reading(node.left, frame)),
      let right = LinearMotion(reading(node.right, frame))
    else { return nil }
    let isUpperLimit = node.comparison == .atMost || node.comparison == .less
    let sign: Double = isUpperLimit ? 1 : -1
    let value = sign * (right.value - left.value)
    guard value.isFinite else { return nil }
    return LinearMotion(
      value: value, slope: sign * (right.slope - left.slope), until: min(left.until, right.until))
  }

  private func margin(
    among parts: [Node], isWorst: Bool, _ unit: ValueType, _ frame: Frame
  ) -> LinearMotion? {
    var contest = Contest(isSmallest: isWorst)
    let margins = parts.compactMap { margin($0, unit, frame) }
    for margin in margins { contest.add(margin.reading) }
    for margin in margins { contest.challenge(margin.reading, at: world.now) }
    return margins.isEmpty ? nil : LinearMotion(contest.reading)
  }

  private func margin(
    of elements: ElementExpression, isWorst: Bool, _ unit: ValueType, _ frame: Frame
  ) -> LinearMotion? {
    var inner = frame
    var margins: [LinearMotion] = []
    forEach(elements.set, frame) { entity in
      inner[elements.slot] = entity
      if let margin = margin(elements.body, unit, inner) { margins.append(margin) }
    }
    var contest = Contest(isSmallest: isWorst)
    for margin in margins { contest.add(margin.reading) }
    for margin in margins { contest.challenge(margin.reading, at: world.now) }
    return margins.isEmpty ? nil : LinearMotion(contest.reading)
  }
}
