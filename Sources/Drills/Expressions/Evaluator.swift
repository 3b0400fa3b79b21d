import ClusterModeling
import Units

/// Reads checked expressions against a world.
struct Evaluator<World: ReadableWorld> {
  typealias Frame = EvaluationFrame

  let world: World

  /// The value of a node; of entities the one that there is.
  func reading(_ node: Node, _ frame: Frame) -> Reading {
    switch node {
    case .constant(let value): return Reading(value)
    case .boundValue(let name): return Reading(world.value(boundTo: name) ?? .nothing)
    case .now: return Reading(.number(Double(world.now.nanoseconds)), slope: 1)
    case .field(let field, let owner): return self.field(field, of: owner, frame)
    case .only(let elements): return only(elements, frame)
    case .and(let parts): return all(parts, areTrue: true, frame)
    case .or(let parts): return all(parts, areTrue: false, frame)
    case .not(let inner): return negation(reading(inner, frame))
    case .comparison(let node): return comparison(node, frame)
    case .membership(let member, let set): return membership(member, in: set, frame)
    case .isNone(let inner):
      let inner = reading(inner, frame)
      return Reading(.boolean(inner.value == .nothing), validUntil: inner.validUntil)
    case .linear(let left, let right, let sign): return linear(left, right, sign, frame)
    case .product(let left, let right, let scale): return product(left, right, scale, frame)
    case .quotient(let left, let right, let scale): return quotient(left, right, scale, frame)
    case .largest(let parts, let isSmallest): return largest(parts, isSmallest: isSmallest, frame)
    case .all, .any, .exists, .count, .size, .extreme, .sum, .mean, .distinct:
      return aggregate(node, frame)
    case .everything, .one, .boundEntities, .element, .chosen, .best, .entity, .union:
      let (entity, until) = one(node, frame)
      return Reading(entity.map(Value.entity) ?? .nothing, validUntil: until)
    case .seen(let page, let viewer, let inner):
      guard let (seen, until) = frameSeen(page: page, by: viewer, frame) else { return .nothing }
      return reading(inner, seen).limited(to: until)
    }
  }

  /// The frame of somebody's belief or page; nil when there is not one viewer.
  func frameSeen(page: String?, by viewer: Node, _ frame: Frame) -> (Frame, Instant)? {
    let (entity, until) = one(viewer, frame)
    guard let entity else { return nil }
    var seen = frame
    seen.view = page.map { .page($0, of: entity) } ?? .belief(of: entity)
    return (seen, until)
  }

  private func field(_ field: Int, of owner: Node, _ frame: Frame) -> Reading {
    if case .element(let slot) = owner {
      return world.reading(field, of: frame[slot], seenFrom: frame.view)
    }
    let (entity, until) = one(owner, frame)
    guard let entity else { return Reading(.nothing, validUntil: until) }
    return world.reading(field, of: entity, seenFrom: frame.view).limited(to: until)
  }

  /// Whether all parts are true; or, with `areTrue` false, whether not all are false.
  ///
  /// As long as one part decides, the others may change: the last of the deciding ones counts.
  private func all(_ parts: [Node], areTrue: Bool, _ frame: Frame) -> Reading {
    var tally = TruthTally(awaited: !areTrue)
    for part in parts { tally.add(reading(part, frame)) }
    return tally.reading
  }

  private func negation(_ inner: Reading) -> Reading {
    Reading(.boolean(inner.value != .boolean(true)), validUntil: inner.validUntil)
  }

  private func comparison(_ node: ComparisonNode, _ frame: Frame) -> Reading {
    if let shortcut = node.shortcut { return reading(shortcut, frame) }
    let left = reading(node.left, frame)
    let right = reading(node.right, frame)
    let until = min(left.validUntil, right.validUntil)
    if node.unit != nil {
      guard let one = LinearMotion(left), let other = LinearMotion(right) else {
        return Reading(.boolean(false), validUntil: until)
      }
      if !one.value.isFinite || !other.value.isFinite {
        let holds = Evaluator.holds(node.comparison, one.value, other.value)
        return Reading(.boolean(holds), validUntil: until)
      }
      let difference = LinearMotion(
        value: one.value - other.value, slope: one.slope - other.slope)
      let change = difference.change(of: node.comparison, after: world.now)
      return Reading(
        .boolean(LinearMotion.holds(node.comparison, difference.value)),
        validUntil: min(until, change))
    }
    // A comparison with nothing is false either way: it claims that both are there.
    let isPresent = left.value != .nothing && right.value != .nothing
    let isSame = left.value == right.value
    let holds = isPresent && isSame == (node.comparison == .equal)
    return Reading(.boolean(holds), validUntil: until)
  }

  /// Comparison of numbers that may be infinite: the largest of nothing.
  private static func holds(_ comparison: Comparison, _ left: Double, _ right: Double) -> Bool {
    switch comparison {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .atMost: left <= right
    case .greater: left > right
    case .atLeast: left >= right
    }
  }

  private func membership(_ member: Node, in set: Node, _ frame: Frame) -> Reading {
    let (entity, until) = one(member, frame)
    var isMember = false
    let setUntil = forEach(set, frame) { candidate in
      if candidate == entity { isMember = true }
    }
    return Reading(.boolean(isMember), validUntil: min(until, setUntil))
  }
}

extension Reading {
  /// The reading, known no longer than to an instant.
  func limited(to instant: Instant) -> Reading {
    var limited = self
    limited.validUntil = min(validUntil, instant)
    return limited
  }
}

/// Whether one of several truths is the awaited one, and until when that is sure.
struct TruthTally {
  /// The truth of which one is enough.
  let awaited: Bool
  private var isFound = false
  private var until = Instant.never
  private var deciders = Instant.start

  init(awaited: Bool) { self.awaited = awaited }

  mutating func add(_ reading: Reading) {
    let truth = reading.value == .boolean(true)
    if truth == awaited {
      isFound = true
      deciders = max(deciders, reading.validUntil)
    } else {
      until = min(until, reading.validUntil)
    }
  }

  /// Some part is as awaited: sure as long as one of these is; none: until the first may be.
  var reading: Reading {
    isFound
      ? Reading(.boolean(awaited), validUntil: deciders)
      : Reading(.boolean(!awaited), validUntil: until)
  }
}
