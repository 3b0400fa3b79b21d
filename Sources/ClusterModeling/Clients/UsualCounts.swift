import Units

/// What the usual steps of a group's clients add to the counts of one server, summed up before it
/// is entered: a pass over a group takes hundreds of thousands of steps, and enters once.
struct UsualCounts: BitwiseCopyable {
  /// Series of counts second by second that usual steps change.
  enum Row: Int { case active, offline, blind }

  /// What came to a heading and left it.
  private struct Sum: BitwiseCopyable {
    var count: Int64 = 0
    /// Instants of leaving less instants of coming, since the base. [client·ns]
    var moment: Int64 = 0
  }

  /// Places of a second in the rows.
  private static let width = 4
  private static let headings = 32
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
    withUnsafeTemporaryAllocation(of: Sum.self, capacity: headings) { sums in
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
  func gain(_ trait: ClientTraits, at now: Instant) {
    let bit = trait.rawValue.trailingZeroBitCount
    sums[bit].count &+= 1
    sums[bit].moment &-= now.nanoseconds &- base
  }

  /// Counts a client no longer under a heading.
  @inline(__always)
  func lose(_ trait: ClientTraits, at now: Instant) {
    let bit = trait.rawValue.trailingZeroBitCount
    sums[bit].count &-= 1
    sums[bit].moment &+= now.nanoseconds &- base
  }

  /// Counts a client in order as degraded from now on.
  @inline(__always)
  func degrade(at now: Instant) {
    gain(.degraded, at: now)
    lose(.active, at: now)
    add(-1, to: .active, at: now)
  }

  /// Counts a degraded client as in order again.
  @inline(__always)
  func recover(at now: Instant) {
    lose(.degraded, at: now)
    gain(.active, at: now)
    add(1, to: .active, at: now)
  }

  /// Adds to a series of counts, at the first whole second at which it can be seen.
  @inline(__always)
  func add(_ change: Int32, to row: Row, at now: Instant) {
    let second = UInt64(bitPattern: now.nanoseconds &- base) / 1_000_000_000
    precondition(second < UInt64(UInt(bitPattern: seconds)), "counted out of the stretch")
    rows[Int(truncatingIfNeeded: second) &* Self.width &+ row.rawValue] &+= change
  }

  private func enter(group: Int, server: Int, in tally: inout ClientTally) {
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
