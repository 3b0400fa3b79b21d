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
  private var next = 0
  private var isSorted = false

  /// Whether nobody waits.
  var isEmpty: Bool { next == waiting.count }

  /// Adds an attempt, not before the one that was served last.
  mutating func add(_ arrival: Arrival) {
    guard isSorted else { return waiting.append(arrival) }
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
    sortRoughly()
    for place in 1..<waiting.count {
      let arrival = waiting[place]
      var hole = place
      while hole > 0, arrival < waiting[hole - 1] {
        waiting[hole] = waiting[hole - 1]
        hole -= 1
      }
      waiting[hole] = arrival
    }
  }

  /// Spreads attempts over as many slices of time as there are attempts.
  private mutating func sortRoughly() {
    var first = Instant.never
    var last = Instant(nanoseconds: .min)
    for arrival in waiting {
      first = min(first, arrival.at)
      last = max(last, arrival.at)
    }
    let slicesPerSpan = Double(waiting.count) / (Double((last - first).nanoseconds) + 1)
    // Roundings move nobody before others: what is put in order here stays so.
    func slice(_ arrival: Arrival) -> Int {
      min(waiting.count - 1, Int(Double((arrival.at - first).nanoseconds) * slicesPerSpan))
    }
    var starts = Array(repeating: Int32(0), count: waiting.count + 1)
    for arrival in waiting { starts[slice(arrival) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var sorted = waiting
    for arrival in waiting {
      let slice = slice(arrival)
      sorted[Int(starts[slice])] = arrival
      starts[slice] += 1
    }
    waiting = sorted
  }

  /// The attempt whose turn it is.
  mutating func popFirst() -> Arrival? {
    guard next < waiting.count else { return nil }
    next += 1
    return waiting[next - 1]
  }
}
