/// The lanes of a schedule, and which of them holds the earliest event.
///
/// The heads are compared one by one: meant for a few delays, not for hundreds.
@frozen
@usableFromInline
struct LaneSet<Event: BitwiseCopyable & Sendable>: ~Copyable {
  @usableFromInline typealias Entry = PendingEvent<Event>

  @usableFromInline var queues: RawVector<LaneQueue<Event>>
  /// The key of each lane's earliest event; beyond all keys if the lane is empty.
  @usableFromInline var heads: RawVector<UInt128>
  @usableFromInline var first: Int
  /// The key of the earliest event in any lane; beyond all keys if the lanes are empty.
  @usableFromInline var firstKey: UInt128

  @inlinable
  init() {
    queues = RawVector(capacity: 4)
    heads = RawVector(capacity: 4)
    first = 0
    firstKey = .max
  }

  @inlinable
  deinit {
    for index in 0..<queues.count { queues.elements[index].entries.deallocate() }
  }

  @inlinable
  var isEmpty: Bool { firstKey == .max }

  @inlinable
  var count: Int {
    var sum = 0
    for index in 0..<queues.count {
      sum += queues.elements[index].added - queues.elements[index].taken
    }
    return sum
  }

  /// The lane of a delay, new if there is none yet.
  @inlinable
  mutating func lane(delay: Int64) -> Lane {
    for index in 0..<queues.count where queues.elements[index].delay == delay {
      return Lane(index: UInt16(index))
    }
    precondition(queues.count < Int(UInt16.max), "a schedule has at most 65,535 lanes")
    queues.append(LaneQueue(delay: delay))
    heads.append(.max)
    return Lane(index: UInt16(queues.count - 1))
  }

  @inlinable
  @inline(__always)
  mutating func append(_ entry: Entry, to index: Int) {
    let queue = queues.elements + index
    let isFirst = queue.pointee.isEmpty
    queue.pointee.append(entry)
    if isFirst {
      heads.elements[index] = entry.key
      if entry.key < firstKey {
        first = index
        firstKey = entry.key
      }
    }
  }

  /// Takes out the earliest event; there must be one.
  ///
  /// Which lane comes first is as good as random, so the heads are compared without branches.
  @inlinable
  @inline(__always)
  mutating func removeFirst() -> Entry {
    let queue = queues.elements + first
    let entry = queue.pointee.removeFirst()
    heads.elements[first] = queue.pointee.firstKey
    var (least, lane) = (heads.elements[0], 0)
    var index = 1
    while index < heads.count {
      let key = heads.elements[index]
      let isLess = key < least
      lane &+= (index &- lane) &* (isLess ? 1 : 0)
      least = isLess ? key : least
      index &+= 1
    }
    (first, firstKey) = (lane, least)
    return entry
  }
}
