import Units

/// What the usual steps of a group's clients add to the counts of one server, summed up before it
/// is entered: a pass over a group takes hundreds of thousands of steps, and enters once.
struct UsualCounts: BitwiseCopyable {
  /// Series of counts second by second that usual steps change.
  enum Row: Int { case active, offline, blind }

  /// What came to a heading and left it.
  private struct Sum: BitwiseCopyable {
    var count: Int64 = 0
    /// Instants of leaving less instants of coming, since the base, of a timed heading. [client·ns]
    var moment: Int64 = 0
  }

  /// Places of a second in the rows.
  private static let width = 4
  private static let headings = 32
  /// Steps that change several headings at once, summed up behind the headings.
  private enum Place {
    /// In order again, less those degraded.
    static let inOrder = headings
    /// Accepted by the server.
    static let connected = headings + 1
    static let count = headings + 2
  }
  private let sums: UnsafeMutablePointer<Sum>
  private let rows: UnsafeMutablePointer<Int32>
  /// Instants are summed since then: less than a second before the first row's second. [ns]
  private let base: Int64
  private let firstSecond: Int64
  private let seconds: Int

  /// The longest stretch of time that can be summed up for so many clients.
  ///
  /// A client adds no more than the stretch to the moment of a heading: what it comes to later it
  /// has left before.
  static func longestStretch(clients: Int) -> Duration {
    .seconds(min(CountHistory.stretch, 4_000_000_000 / Int64(max(1, clients))))
  }

  /// Lends empty counts for steps from `begin` to `end`, and enters what was counted.
  static func collect(
    from begin: Instant, through end: Instant, group: Int, server: Int,
    _ population: inout ClientPopulation, _ body: (inout ClientPopulation, UsualCounts) -> Void
  ) {
    let first = CountHistory.second(of: begin)
    let seconds = Int(CountHistory.second(of: end) - first) + 1
    withUnsafeTemporaryAllocation(of: Sum.self, capacity: Place.count) { sums in
      sums.initialize(repeating: Sum())
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: seconds * width) { rows in
        rows.initialize(repeating: 0)
        guard let sums = sums.baseAddress, let rows = rows.baseAddress else { return }
        let collected = UsualCounts(
          sums: sums, rows: rows, base: (first - 1) * 1_000_000_000 + 1, firstSecond: first,
          seconds: seconds)
        body(&population, collected)
        collected.enter(group: group, server: server, in: &population.tally)
      }
    }
  }

  /// Counts a client under a heading from now on.
  @inline(__always)
  func gain(_ trait: ClientTraits, at now: Instant) { sum(1, to: trait, at: now) }

  /// Counts a client no longer under a heading.
  @inline(__always)
  func lose(_ trait: ClientTraits, at now: Instant) { sum(-1, to: trait, at: now) }

  @inline(__always)
  private func sum(_ change: Int64, to trait: ClientTraits, at now: Instant) {
    let bit = trait.rawValue.trailingZeroBitCount
    sums[bit].count &+= change
    if ClientTally.timed.contains(trait) {
      sums[bit].moment &-= change &* (now.nanoseconds &- base)
    }
  }

  /// Counts a client in order as degraded from now on.
  @inline(__always)
  func degrade(at now: Instant) {
    sums[Place.inOrder].count &-= 1
    add(-1, to: .active, at: now)
  }

  /// Counts a degraded client as in order again.
  @inline(__always)
  func recover(at now: Instant) {
    sums[Place.inOrder].count &+= 1
    add(1, to: .active, at: now)
  }

  /// Counts a client as connected: no longer blind, it sends its flows and those it kept.
  @inline(__always)
  func connect(at now: Instant) {
    sums[Place.connected].count &+= 1
    sums[Place.connected].moment &-= now.nanoseconds &- base
    add(-1, to: .blind, at: now)
  }

  /// Adds to a series of counts, at the first whole second at which it can be seen.
  @inline(__always)
  func add(_ change: Int32, to row: Row, at now: Instant) {
    let second = UInt64(bitPattern: now.nanoseconds &- base) / 1_000_000_000
    precondition(second < UInt64(UInt(bitPattern: seconds)), "counted out of the stretch")
    rows[Int(truncatingIfNeeded: second) &* Self.width &+ row.rawValue] &+= change
  }

  /// Adds what was summed up for steps that change several headings to those.
  private func spread() {
    func add(_ place: Int, _ sign: Int64, to trait: ClientTraits) {
      let bit = trait.rawValue.trailingZeroBitCount
      sums[bit].count &+= sign &* sums[place].count
      sums[bit].moment &+= sign &* sums[place].moment
    }
    add(Place.inOrder, 1, to: .active)
    add(Place.inOrder, -1, to: .degraded)
    for trait in [ClientTraits.reporting, .uploading] { add(Place.connected, 1, to: trait) }
    for trait in [ClientTraits.blind, .buffering] { add(Place.connected, -1, to: trait) }
  }

  private func enter(group: Int, server: Int, in tally: inout ClientTally) {
    spread()
    for bit in 0..<Self.headings where sums[bit].count != 0 || sums[bit].moment != 0 {
      tally.add(
        Int32(sums[bit].count),
        moment: Int128(sums[bit].moment) - Int128(sums[bit].count) * Int128(base),
        to: ClientTraits(rawValue: 1 << UInt32(bit)), group: group, server: server)
    }
    for place in 0..<seconds {
      let row = rows + place * Self.width
      guard row[0] | row[1] | row[2] != 0 else { continue }
      let at = Instant(.seconds(firstSecond + Int64(place)))
      func note(_ trait: ClientTraits, _ row: Int32) {
        guard row != 0 else { return }
        tally.histories[group].note(trait.rawValue, new: trait.rawValue, count: row, at: at)
      }
      note(.active, row[Row.active.rawValue])
      note(.offline, row[Row.offline.rawValue])
      note(.blind, row[Row.blind.rawValue])
    }
  }
}
