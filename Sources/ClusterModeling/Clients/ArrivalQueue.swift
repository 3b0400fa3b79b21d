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

  /// The first of these wait; the rest is room.
  private var waiting: [Arrival] = []
  private var length = 0
  /// Room for the order, and to lend.
  private var spare: [Arrival] = []
  private var next = 0
  private var isSorted = false
  private static let nobody = Arrival(at: .never, client: -1, group: 0, server: 0, staysHere: false)

  /// Whether nobody waits.
  var isEmpty: Bool { next == length }

  /// Adds an attempt, not before the one that was served last.
  @inline(__always)
  mutating func add(_ arrival: Arrival) {
    if length == waiting.count { waiting.append(Self.nobody) }
    if isSorted { makeWay(for: arrival) } else { waiting[length] = arrival }
    length += 1
  }

  /// Lends room to note attempts in, in any order; it is to be given back with ``add(_:from:)``.
  mutating func lendRoom(for count: Int) -> [Arrival] {
    var room: [Arrival] = []
    swap(&room, &spare)
    room.append(contentsOf: repeatElement(Self.nobody, count: max(0, count - room.count)))
    return room
  }

  /// Takes back room that was lent, and adds the first attempts that were noted in it.
  mutating func add(_ count: Int, from room: inout [Arrival]) {
    precondition(!isSorted, "attempts come after the first was served")
    if length == 0 {
      // Mostly one group lines up at a time: its notes become the line.
      swap(&waiting, &room)
      length = count
    } else {
      waiting.replaceSubrange(length..., with: room.prefix(count))
      length += count
    }
    swap(&spare, &room)
  }

  /// Puts an attempt into its place among those that are in order.
  private mutating func makeWay(for arrival: Arrival) {
    var low = next
    var high = length
    while low < high {
      let middle = (low + high) / 2
      if waiting[middle] < arrival { low = middle + 1 } else { high = middle }
    }
    waiting.withUnsafeMutableBufferPointer { waiting in
      guard let place = waiting.baseAddress.map({ $0 + low }) else { return }
      (place + 1).update(from: place, count: length - low)
      place.pointee = arrival
    }
  }

  /// Puts what has come so far in order.
  mutating func sort() {
    isSorted = true
    guard length > 1 else { return }
    if spare.count < length { spare = waiting }
    waiting.withUnsafeMutableBufferPointer { waiting in
      spare.withUnsafeMutableBufferPointer { spare in
        let sorted = UnsafeMutableBufferPointer(rebasing: spare.prefix(length))
        Self.sortRoughly(UnsafeMutableBufferPointer(rebasing: waiting.prefix(length)), into: sorted)
        Self.finishSorting(sorted)
      }
    }
    swap(&waiting, &spare)
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

  /// Puts attempts that are roughly in order into order: most are in their place already.
  private static func finishSorting(_ arrivals: UnsafeMutableBufferPointer<Arrival>) {
    for place in arrivals.indices.dropFirst() where arrivals[place] < arrivals[place - 1] {
      let arrival = arrivals[place]
      var hole = place
      repeat {
        arrivals[hole] = arrivals[hole - 1]
        hole -= 1
      } while hole > 0 && arrival < arrivals[hole - 1]
      arrivals[hole] = arrival
    }
  }

  /// Forgets all attempts, and keeps their room.
  mutating func removeAll() {
    length = 0
    next = 0
    isSorted = false
  }

  /// Takes attempts out in order, up to the first that is wanted.
  @inline(__always)
  mutating func popFirst(where isWanted: (Arrival) -> Bool) -> Arrival? {
    let count = length
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
