import Units

extension GenericSystem {
  /// A whole number over time: integrals of it and of its square, and the time at small values.
  struct TimeTally: Sendable {
    private(set) var number = 0
    /// Number times time. [ns]
    private(set) var area = Int128(0)
    /// Square times time. [ns]
    private(set) var squares = Int128(0)
    /// Time at 0, 1, 2, and so on, as far as anybody asks. [ns]
    private(set) var timeAt: [Int64]
    private(set) var largest = 0
    private var changed = Instant.start
    private var began = Instant.start

    /// A tally that keeps the time at each number up to the level.
    init(upTo level: Int = 0) { timeAt = Array(repeating: 0, count: level + 1) }

    /// Counts the time up to now.
    mutating func advance(to now: Instant) {
      let span = (now - changed).nanoseconds
      changed = now
      guard span > 0 else { return }
      area += Int128(Int64(number)) * Int128(span)
      squares += Int128(Int64(number) * Int64(number)) * Int128(span)
      if timeAt.indices.contains(number) { timeAt[number] += span }
    }

    /// Sets the number from now on.
    mutating func set(_ number: Int, at now: Instant) {
      advance(to: now)
      self.number = number
      largest = max(largest, number)
    }

    /// Forgets all but the number.
    mutating func restart(at now: Instant) {
      area = 0
      squares = 0
      for level in timeAt.indices { timeAt[level] = 0 }
      largest = number
      changed = now
      began = now
    }

    /// The time that is counted. [ns]
    func span(to now: Instant) -> Double { Double((now - began).nanoseconds) }

    /// The mean over time; nil when no time has passed.
    func mean(at now: Instant) -> Double? {
      let span = span(to: now)
      return span > 0 ? Double(area) / span : nil
    }

    /// The variance over time.
    func variance(at now: Instant) -> Double? {
      let span = span(to: now)
      guard span > 0, let mean = mean(at: now) else { return nil }
      return Double(squares) / span - mean * mean
    }

    /// The share of time at a number.
    func share(at level: Int, now: Instant) -> Double? {
      let span = span(to: now)
      return span > 0 ? Double(timeAt[level]) / span : nil
    }

    /// The share of time at a number or above.
    func share(atLeast level: Int, now: Instant) -> Double? {
      let span = span(to: now)
      guard span > 0 else { return nil }
      return 1 - Double(timeAt[..<level].reduce(0, +)) / span
    }
  }

  /// Spans of one sort: waits, times in a system, outages.
  struct SpanTally: Sendable {
    private(set) var count = 0
    private(set) var sum = Int128(0)
    private(set) var least = Duration.max
    private(set) var most = Duration.zero
    /// How many were zero.
    private(set) var zeros = 0
    /// How many were at most each limit, in the order of the detail.
    private(set) var within: [Int] = []
    /// All of them, where percentiles are wanted. [ns]
    private(set) var all: [Int64] = []

    mutating func add(_ span: Duration, _ detail: Detail = Detail()) {
      count += 1
      sum += Int128(span.nanoseconds)
      least = min(least, span)
      most = max(most, span)
      if span == .zero { zeros += 1 }
      if detail.keepsAll { all.append(span.nanoseconds) }
      guard !detail.limits.isEmpty else { return }
      if within.isEmpty { within = detail.limits.map { _ in 0 } }
      for (place, limit) in detail.limits.enumerated() where span <= limit { within[place] += 1 }
    }

    /// The mean; nil without any. [s]
    var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) / 1e9 }
    /// The sum. [s]
    var seconds: Double { Double(sum) / 1e9 }

    /// A part of the count; nil without any.
    func share(_ part: Int) -> Double? { count == 0 ? nil : Double(part) / Double(count) }

    /// The share within the limit at a place of the detail.
    func share(withinLimit place: Int) -> Double? {
      share(within.indices.contains(place) ? within[place] : 0)
    }

    /// A percentile, between neighbours by a straight line; nil without any. [s]
    func percentile(_ percent: Int) -> Double? {
      guard !all.isEmpty else { return nil }
      let sorted = all.sorted()
      let position = Double(percent) / 100 * Double(sorted.count - 1)
      let place = Int(position)
      let low = Double(sorted[place])
      let high = Double(sorted[min(place + 1, sorted.count - 1)])
      return (low + (position - Double(place)) * (high - low)) / 1e9
    }
  }

  /// What was seen of a load.
  struct LoadTally: Sendable {
    /// From an order's arrival to the end of its last job.
    var times = SpanTally()
    /// Waits of an order's jobs at all stations.
    var waits = SpanTally()
    var arrived = 0
    var incomplete = 0
    /// Jobs that were brought.
    var jobs = 0
  }

  /// What was seen of a station.
  struct StationTally: Sendable {
    var number: TimeTally
    var waiting = TimeTally()
    var busy = TimeTally()
    var waits = SpanTally()
    var times = SpanTally()
    /// Stretches with at least one job.
    var busyPeriods = SpanTally()
    var arrived = 0
    var blocked = 0
    /// Number when the station came back, outage by outage.
    var backlogs = 0
    var outages = 0
    /// From coming back to the first instant without a job.
    var drains = SpanTally()

    mutating func restart(at now: Instant) {
      number.restart(at: now)
      waiting.restart(at: now)
      busy.restart(at: now)
      (waits, times, busyPeriods, drains) = (SpanTally(), SpanTally(), SpanTally(), SpanTally())
      (arrived, blocked, backlogs, outages) = (0, 0, 0, 0)
    }
  }
}
