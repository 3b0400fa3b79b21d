public import SimulationKernel
public import Units

/// A fault that comes and goes: down for a while, up for a while, so many times.
public struct Flapping: Hashable, Sendable {
  /// How long it is down each time. [s]
  public var down: Distribution
  /// How long it is up between two times. [s]
  public var up: Distribution
  /// How often it goes down.
  public var times: Int

  /// A pattern.
  public init(down: Distribution, up: Distribution, times: Int) {
    self.down = down
    self.up = up
    self.times = times
  }

  /// One time down.
  public struct Outage: Hashable, Sendable, BitwiseCopyable {
    /// When it goes down.
    public let beginsAt: Instant
    /// When it comes up again, not before.
    public let endsAt: Instant
  }

  /// All times down, the first beginning at the given instant.
  ///
  /// Two draws of the stream belong to each time, so that a longer pattern begins like a shorter.
  public func outages(from start: Instant, draws: RandomStream) -> [Outage] {
    var outages: [Outage] = []
    var beginsAt = start
    for ordinal in 0..<UInt64(max(times, 0)) {
      let endsAt = beginsAt + max(draws.duration(down, 2 * ordinal), .zero)
      outages.append(Outage(beginsAt: beginsAt, endsAt: endsAt))
      beginsAt = endsAt + max(draws.duration(up, 2 * ordinal + 1), .zero)
    }
    return outages
  }
}
