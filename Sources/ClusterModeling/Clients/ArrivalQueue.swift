import Units

/// Attempts to connect, in order of (instant, client).
///
/// Many come before the first is served: those are sorted at once. Few come while others are
/// served, from clients that were turned away or went elsewhere: those find their place.
struct ArrivalQueue: Sendable {
  /// An attempt.
  struct Arrival: BitwiseCopyable {
    var at: Instant
    var client: Int32
    var group: UInt16
    var server: UInt8
    /// Whether the client goes nowhere else once it is accepted.
    var staysHere: Bool

    static func < (left: Arrival, right: Arrival) -> Bool {
      left.at == right.at ? left.client < right.client : left.at < right.at
    }
  }

  private var waiting: [Arrival] = []
  /// Room for the order.
  private var spare: [Arrival] = []
  private var next = 0
  private var isSorted = false

  /// Whether nobody waits.
  var isEmpty: Bool { next == waiting.count }

  /// Adds an attempt, not before the one that was served last.
  @inline(__always)
  mutating func add(_ arrival: Arrival) {
    if isSorted { insert(arrival) } else { waiting.append(arrival) }
  }

  /// Lends room to note attempts in, in any order; it is to be given back with ``add(_:from:)``.
  mutating func lendRoom(for count: Int) -> [Arrival] {
    var room: [Arrival] = []
    swap(&room, &spare)
    let nobody = Arrival(at: .never, client: -1, group: 0, server: 0, staysHere: false)
    let missing = max(0, count - room.count)
    room.append(contentsOf: repeatElement(nobody, count: missing))
    return room
  }

  /// Adds the first attempts that were noted in room that was lent.
  mutating func add(_ count: Int, from room: [Arrival]) {
    precondition(!isSorted, "attempts come after the first was served")
    waiting.append(contentsOf: room.prefix(count))
    spare = room
  }

  private mutating func insert(_ arrival: Arrival) {
    var low = next
    var high = waiting.count
    while low < high {
      let middle = (low + high) / 2
      if waiting[middle] < arrival { low = middle + 1 } else { high = middle }
    }
    waiting.insert(arrival, at: low)
  }

  /// Puts what has come so far in order.
  mutating func sort() {
    isSorted = true
    guard waiting.count > 1 else { return }
    if spare.count < waiting.count { spare = waiting }
    waiting.withUnsafeMutableBufferPointer { waiting in
      spare.withUnsafeMutableBufferPointer { sorted in
        Self.sortRoughly(waiting, into: sorted)
        Self.insert(
          UnsafeMutableBufferPointer(rebasing: sorted.prefix(waiting.count)), into: waiting)
      }
    }
  }

  /// Spreads attempts over as many slices of time as there are attempts.
  private static func sortRoughly(
    _ arrivals: UnsafeMutableBufferPointer<Arrival>,
    into sorted: UnsafeMutableBufferPointer<Arrival>
  ) {
    var first = Int64.max
    var last = Int64.min
    for arrival in arrivals {
      first = min(first, arrival.at.nanoseconds)
      last = max(last, arrival.at.nanoseconds)
    }
    let count = UInt64(arrivals.count)
    let span = UInt64(last - first) + 1
    // Roundings move nobody before others: what is put in order here stays so.
    let scale = count < span ? span.dividingFullWidth((count, 0)).quotient : .max
    @inline(__always)
    func slice(_ arrival: Arrival) -> Int {
      let past = UInt64(bitPattern: arrival.at.nanoseconds &- first)
      return Int(truncatingIfNeeded: past.multipliedFullWidth(by: scale).high)
    }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: arrivals.count + 1) { ends in
      ends.initialize(repeating: 0)
      for arrival in arrivals { ends[slice(arrival)] &+= 1 }
      var end: Int32 = 0
      for slice in ends.indices {
        end &+= ends[slice]
        ends[slice] = end
      }
      for place in arrivals.indices.reversed() {
        let slice = slice(arrivals[place])
        ends[slice] &-= 1
        sorted[Int(ends[slice])] = arrivals[place]
      }
    }
  }

  /// Puts attempts that are roughly in order into order.
  private static func insert(
    _ rough: UnsafeMutableBufferPointer<Arrival>,
    into sorted: UnsafeMutableBufferPointer<Arrival>
  ) {
    for place in rough.indices {
      let arrival = rough[place]
      var hole = place
      while hole > 0, arrival < sorted[hole - 1] {
        sorted[hole] = sorted[hole - 1]
        hole -= 1
      }
      sorted[hole] = arrival
    }
  }

  /// Forgets all attempts, and keeps their room.
  mutating func removeAll() {
    waiting.removeAll(keepingCapacity: true)
    next = 0
    isSorted = false
  }

  /// Takes attempts out in order, up to the first that is wanted.
  @inline(__always)
  mutating func popFirst(where isWanted: (Arrival) -> Bool) -> Arrival? {
    let count = waiting.count
    let first = next
    let wanted = waiting.withUnsafeBufferPointer { waiting in
      var place = first
      while place < count, !isWanted(waiting[place]) { place += 1 }
      return place
    }
    guard wanted < count else {
      next = count
      return nil
    }
    next = wanted + 1
    return waiting[wanted]
  }
}
