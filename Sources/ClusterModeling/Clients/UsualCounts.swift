import Units

/// What the usual steps of a group's clients add to the counts of one server, summed up before it
/// is entered: a pass over a group takes hundreds of thousands of steps, and enters once.
struct UsualCounts: BitwiseCopyable {
  /// Series of counts second by second that usual steps change.
  enum Row: Int { case active, offline, blind }

  /// Places of a second in the rows.
  private static let width = 4
  private static let headings = 32
  private let counts: UnsafeMutablePointer<Int32>
  private let moments: UnsafeMutablePointer<Int128>
  private let rows: UnsafeMutablePointer<Int32>
  private let firstSecond: Int64
  private let seconds: Int

  /// Lends empty counts for steps from `begin` to `end`, and enters what was counted.
  static func collect(
    from begin: Instant, through end: Instant, group: Int, server: Int,
    _ population: inout ClientPopulation, _ body: (inout ClientPopulation, UsualCounts) -> Void
  ) {
    let first = second(of: begin)
    let seconds = Int(second(of: end) - first) + 1
    withUnsafeTemporaryAllocation(of: Int128.self, capacity: headings) { moments in
      moments.initialize(repeating: 0)
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: headings + seconds * width) { cells in
        cells.initialize(repeating: 0)
        guard let moments = moments.baseAddress, let cells = cells.baseAddress else { return }
        let collected = UsualCounts(
          counts: cells, moments: moments, rows: cells + headings, firstSecond: first,
          seconds: seconds)
        body(&population, collected)
        collected.enter(group: group, server: server, in: &population.tally)
      }
    }
  }

  /// The first whole second at which something can be seen.
  @inline(__always)
  private static func second(of instant: Instant) -> Int64 {
    (instant.nanoseconds + 999_999_999) / 1_000_000_000
  }

  /// Counts a client under a heading from now on.
  @inline(__always)
  func gain(_ trait: ClientTraits, at now: Instant) {
    let bit = trait.rawValue.trailingZeroBitCount
    counts[bit] &+= 1
    moments[bit] &-= Int128(now.nanoseconds)
  }

  /// Counts a client no longer under a heading.
  @inline(__always)
  func lose(_ trait: ClientTraits, at now: Instant) {
    let bit = trait.rawValue.trailingZeroBitCount
    counts[bit] &-= 1
    moments[bit] &+= Int128(now.nanoseconds)
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

  /// Adds to a series of counts.
  @inline(__always)
  func add(_ change: Int32, to row: Row, at now: Instant) {
    let place = Int(Self.second(of: now) - firstSecond)
    precondition(UInt(bitPattern: place) < UInt(bitPattern: seconds), "counted out of the stretch")
    rows[place * Self.width + row.rawValue] &+= change
  }

  private func enter(group: Int, server: Int, in tally: inout ClientTally) {
    for bit in 0..<Self.headings where counts[bit] != 0 || moments[bit] != 0 {
      tally.add(
        counts[bit], moment: moments[bit], to: ClientTraits(rawValue: 1 << UInt32(bit)),
        group: group, server: server)
    }
    for place in 0..<seconds {
      let row = rows + place * Self.width
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
