import ClusterModeling
import Units

/// Statistics of a number over the whole run pass their limits.
struct OverTimeClaim: Sendable {
  private let expression: Expression
  private let limits: [MetricLimit]
  private var sample = TimeWeightedSample()
  private var lookedAt: Instant?
  private var line: LinearMotion?
  private(set) var nextWake = Instant.never

  init(_ expression: Expression, _ limits: [MetricLimit]) {
    self.expression = expression
    self.limits = limits
  }

  mutating func observe(_ world: some ReadableWorld, at now: Instant) {
    settle(until: now)
    let reading = expression.reading(in: world)
    lookedAt = now
    line = LinearMotion(reading).flatMap { $0.value.isFinite ? $0 : nil }
    nextWake = reading.validUntil
  }

  private mutating func settle(until now: Instant) {
    guard let lookedAt, now > lookedAt, let line else { return }
    sample.add(
      from: line.value, slope: line.slope, lasting: Double((now - lookedAt).nanoseconds))
  }

  mutating func finish(_ world: some ReadableWorld, at end: Instant) -> Finding {
    observe(world, at: end)
    if let line { sample.end(with: line.value) }
    var finding = Finding()
    guard !sample.isEmpty else {
      finding.whyNotExercised = "it had no value at any time"
      return finding
    }
    finding.exercised = 1
    finding.judge(limits, at: end) { sample.value(of: $0.statistic) }
    return finding
  }
}

/// A number over time, in straight pieces.
struct TimeWeightedSample: Sendable {
  /// A piece from one value to another.
  private struct Piece: Sendable {
    var first: Double
    var last: Double
    var length: Double
    var slope: Double
  }
  private var pieces: [Piece] = []
  private var last: Double?

  var isEmpty: Bool { pieces.isEmpty && last == nil }

  /// Adds a piece; one that goes on in the same line makes the piece before it longer.
  mutating func add(from value: Double, slope: Double, lasting length: Double) {
    let end = value + slope * length
    last = end
    if let piece = pieces.last, piece.slope == slope, piece.last == value {
      pieces[pieces.count - 1].last = end
      pieces[pieces.count - 1].length += length
    } else {
      pieces.append(Piece(first: value, last: end, length: length, slope: slope))
    }
  }

  /// The value at the very end, which lasts no time.
  mutating func end(with value: Double) { last = value }

  /// A statistic; of an empty sample not a number.
  func value(of statistic: MetricLimit.Statistic) -> Double {
    switch statistic {
    case .minimum: extremes.min() ?? .nan
    case .maximum: extremes.max() ?? .nan
    case .last: last ?? .nan
    case .mean: mean
    case .quantile(let share): quantile(share)
    }
  }

  private var extremes: [Double] {
    pieces.flatMap { [$0.first, $0.last] } + (last.map { [$0] } ?? [])
  }

  private var length: Double { pieces.reduce(0) { $0 + $1.length } }

  private var mean: Double {
    guard length > 0 else { return last ?? .nan }
    return pieces.reduce(0) { $0 + ($1.first + $1.last) / 2 * $1.length } / length
  }

  /// The smallest value that is not exceeded for the share of the time.
  private func quantile(_ share: Double) -> Double {
    guard length > 0 else { return last ?? .nan }
    // Time at a value, and time for each unit of value from there on, sorted by value.
    var steps: [(value: Double, time: Double, density: Double)] = []
    for piece in pieces {
      let (low, high) = (min(piece.first, piece.last), max(piece.first, piece.last))
      if low == high {
        steps.append((low, piece.length, 0))
      } else {
        steps.append((low, 0, piece.length / (high - low)))
        steps.append((high, 0, -piece.length / (high - low)))
      }
    }
    steps.sort { $0.value < $1.value }
    let wanted = share * length
    var time = 0.0
    var density = 0.0
    var before = steps[0].value
    for step in steps {
      let reached = time + density * (step.value - before)
      if density > 0, reached >= wanted { return before + (wanted - time) / density }
      time = reached + step.time
      density += step.density
      before = step.value
      if time >= wanted { return step.value }
    }
    return before
  }
}
