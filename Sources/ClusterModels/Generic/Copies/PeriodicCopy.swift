import SimulationKernel
import Units

extension GenericSystem {
  /// What is lost when something fails.
  enum Original: Hashable, Sendable {
    case component(Int)
    case pair(Int)
  }

  /// A copy that is made again and again, as configured.
  struct CopyPlan: Sendable {
    var name: String
    /// From the start of one copy to the start of the next. [s]
    var every: Distribution
    /// From the start of a copy until it can be used. [s]
    var takes = Distribution.constant(Double.zero)
    /// Share of copies that come to nothing.
    var fails = 0.0
    /// Gap between changes of the original. [s]
    var changes: Distribution?
    /// When the first one starts.
    var first = Duration.zero
    /// Whose failure loses the original.
    var lostWith: Original?
    var detail = Detail()

    var entity: String { "periodic_copy:\(name)" }
  }

  /// A periodic copy as it stands.
  struct Copy: Sendable {
    /// The instant whose state the copy in hand holds.
    var holds = Instant.start
    /// When the copy under way began.
    var began: Instant?
    /// Whether the next one waits for it.
    var isDue = false
    var faults = 0
    var drawn: UInt64 = 0
    var changesDrawn: UInt64 = 0
    var tally = CopyTally()

    /// Whether copies that end now come to nothing.
    var isBroken: Bool { faults > 0 }
  }

  /// What was seen of a copy.
  struct CopyTally: Sendable {
    /// Age times time, twice. [ns²]
    private(set) var doubledArea = Int128(0)
    private(set) var oldest = Duration.zero
    private var counted = Instant.start
    private var began = Instant.start
    var made = 0
    var failed = 0
    /// Ages at which the original was lost.
    var losses = SpanTally()
    var changesLost = 0
    var lossesOfNothing = 0

    /// Counts the age up to now.
    mutating func advance(to now: Instant, holding state: Instant) {
      let (early, late) = (counted - state, now - state)
      doubledArea +=
        Int128((now - counted).nanoseconds) * Int128(early.nanoseconds + late.nanoseconds)
      oldest = max(oldest, late)
      counted = now
    }

    mutating func restart(at now: Instant) {
      self = CopyTally()
      counted = now
      began = now
    }

    /// The mean age over time. [s]
    func meanAge(at now: Instant) -> Double? {
      let span = Double((now - began).nanoseconds)
      return span > 0 ? Double(doubledArea) / 2 / span / 1e9 : nil
    }
  }
}
