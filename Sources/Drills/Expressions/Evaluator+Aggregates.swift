import ClusterModeling
import Units

extension Evaluator {
  /// One value from what is said of each entity of a set.
  func aggregate(_ node: Node, _ frame: Frame) -> Reading {
    switch node {
    case .all(let elements): return tally(elements, awaited: false, frame)
    case .any(let elements): return tally(elements, awaited: true, frame)
    case .exists(let set):
      let size = size(set, frame)
      return Reading(.boolean(size.value != .number(0)), validUntil: size.validUntil)
    case .size(let set): return size(set, frame)
    case .count(let elements): return count(elements, frame)
    case .extreme(let elements, let isSmallest):
      return extreme(elements, isSmallest: isSmallest, frame)
    case .sum(let elements): return sum(elements, isMean: false, frame)
    case .mean(let elements): return sum(elements, isMean: true, frame)
    case .distinct(let elements): return distinct(elements, frame)
    default: preconditionFailure("only aggregates come here")
    }
  }

  private func tally(
    _ elements: ElementExpression, awaited: Bool, _ frame: Frame
  ) -> Reading {
    var tally = TruthTally(awaited: awaited)
    let until = readEach(elements, frame) { tally.add($1) }
    return tally.reading.limited(to: until)
  }

  private func size(_ set: Node, _ frame: Frame) -> Reading {
    var count = 0.0
    let until = forEach(set, frame) { _ in count += 1 }
    return Reading(.number(count), validUntil: until)
  }

  private func count(_ elements: ElementExpression, _ frame: Frame) -> Reading {
    var count = 0.0
    var until = Instant.never
    let setUntil = readEach(elements, frame) { _, reading in
      if reading.value == .boolean(true) { count += 1 }
      until = min(until, reading.validUntil)
    }
    return Reading(.number(count), validUntil: min(until, setUntil))
  }

  private func extreme(
    _ elements: ElementExpression, isSmallest: Bool, _ frame: Frame
  ) -> Reading {
    var contest = Contest(isSmallest: isSmallest)
    var readings: [Reading] = []
    let until = readEach(elements, frame) { readings.append($1) }
    for reading in readings { contest.add(reading) }
    for reading in readings { contest.challenge(reading, at: world.now) }
    return contest.reading.limited(to: until)
  }

  private func sum(_ elements: ElementExpression, isMean: Bool, _ frame: Frame) -> Reading {
    var total = LinearMotion(value: 0)
    var count = 0.0
    let until = readEach(elements, frame) { _, reading in
      total.until = min(total.until, reading.validUntil)
      guard let number = LinearMotion(reading) else { return }
      count += 1
      total.value += number.value
      total.slope += number.slope
    }
    total.until = min(total.until, until)
    guard isMean else { return total.reading }
    guard count > 0 else { return Reading(.nothing, validUntil: total.until) }
    return Reading(
      .number(total.value / count), slope: total.slope / count, validUntil: total.until)
  }

  /// Number of different values; a value counts where no earlier element has it.
  private func distinct(_ elements: ElementExpression, _ frame: Frame) -> Reading {
    var seen: [Value] = []
    var until = Instant.never
    let setUntil = readEach(elements, frame) { _, reading in
      until = min(until, reading.validUntil)
      if reading.value != .nothing, !seen.contains(reading.value) { seen.append(reading.value) }
    }
    return Reading(.number(Double(seen.count)), validUntil: min(until, setUntil))
  }
}
