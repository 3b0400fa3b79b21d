/// Pending events in a ring of time buckets whose width follows the events.
///
/// A bucket is a span of 2^shift nanoseconds. The bucket in hand is in order: a run, and a heap for
/// latecomers that would have to go deep into the run. Later buckets are unsorted lists, and what
/// lies beyond the ring waits in a heap. While events are few the width is infinite, and everything
/// is in hand. The order is exact whatever the width is; the width decides on speed only.
@frozen
@usableFromInline
struct EventWheel<Event: BitwiseCopyable & Sendable>: ~Copyable {
  @usableFromInline typealias Entry = PendingEvent<Event>

  /// An event in a bucket's list.
  @frozen
  @usableFromInline
  struct Node: BitwiseCopyable {
    @usableFromInline var entry: Entry
    @usableFromInline var next: UInt32

    @inlinable
    init(entry: Entry, next: UInt32) {
      self.entry = entry
      self.next = next
    }
  }

  /// The end of a list.
  @inlinable
  static var none: UInt32 { .max }

  @usableFromInline var run: SortedRun<Event>
  @usableFromInline var late: EventHeap<Event>
  /// The number of the bucket in hand; earlier ones are in hand too.
  @usableFromInline var day: UInt64
  /// The first bucket beyond the ring.
  @usableFromInline var horizon: UInt64
  @usableFromInline var shift: UInt64
  @usableFromInline var ring: BucketRing
  @usableFromInline var nodes: RawVector<Node>
  @usableFromInline var freeNode: UInt32
  /// A node in each of the next lists, up to which it was read ahead.
  @usableFromInline var fingers: RawVector<UInt32>
  /// The last bucket that has a finger.
  @usableFromInline var seen: UInt64
  /// The number of events in buckets of the ring.
  @usableFromInline var ringCount: Int
  @usableFromInline var far: EventHeap<Event>
  @usableFromInline var tuning: WheelTuning

  @inlinable
  init(kind: EventSetKind) {
    run = SortedRun()
    late = EventHeap()
    tuning = WheelTuning(kind: kind)
    shift = tuning.widestShift
    day = 0
    ring = BucketRing(count: BucketRing.fewest)
    horizon = ring.count
    nodes = RawVector(capacity: 64)
    freeNode = Self.none
    ringCount = 0
    fingers = RawVector(capacity: 8)
    fingers.elements.initialize(repeating: 0, count: 8)
    seen = 0
    far = EventHeap()
  }

  @inlinable
  var count: Int { run.count + late.count + ringCount + far.count }

  /// Adds an event that is not earlier than the last one taken out.
  ///
  /// The two usual ways are short and in the caller's code; everything else is a call.
  @inlinable
  @inline(__always)
  mutating func insert(_ entry: Entry) {
    let bucket = entry.instant &>> shift
    if bucket <= day {
      if run.hasRoom && run.admits(entry.key, within: tuning.longestShift) {
        run.insert(entry)
      } else {
        insertLate(entry)
      }
    } else if bucket < horizon && freeNode != Self.none {
      link(entry, to: bucket)
    } else {
      insertFar(entry)
    }
  }

  /// Adds an event to the bucket in hand when that is more than a store.
  @inlinable
  @inline(never)
  mutating func insertLate(_ entry: Entry) {
    insertInHand(entry)
    if late.count > tuning.crowd { narrow() }
  }

  /// Adds an event beyond the ring, or to a bucket when the nodes are used up.
  @inlinable
  @inline(never)
  mutating func insertFar(_ entry: Entry) {
    if entry.instant &>> shift >= horizon { return far.insert(entry) }
    addNode()
    link(entry, to: entry.instant &>> shift)
  }

  /// Adds an event to the bucket in hand, without a look at the crowd.
  @inlinable
  mutating func insertInHand(_ entry: Entry) {
    if run.admits(entry.key, within: tuning.longestShift) {
      if !run.hasRoom { run.makeRoom() }
      run.insert(entry)
    } else {
      late.insert(entry)
    }
  }

  /// Adds an event to a bucket of the ring; there must be a free node.
  @inlinable
  @inline(__always)
  mutating func link(_ entry: Entry, to bucket: UInt64) {
    let index = ring.index(of: bucket)
    let place = nodes.elements + Int(freeNode)
    let next = ring.heads[index]
    ring.heads[index] = freeNode
    freeNode = place.pointee.next
    place.pointee = Node(entry: entry, next: next)
    ring.mark(index)
    ringCount &+= 1
  }

  /// Makes a new node the one free node.
  @inlinable
  mutating func addNode() {
    freeNode = UInt32(truncatingIfNeeded: nodes.count)
    nodes.extend()
    nodes.elements[Int(freeNode)].next = Self.none
  }

  /// Gets the next event in hand, if there is one.
  @inlinable
  mutating func prepare(now: UInt64) {
    if run.isEmpty && late.count == 0 && (ringCount | far.count) != 0 { advance(now: now) }
  }

  /// The key of the first event in hand; beyond all keys if there is none.
  @inlinable
  var firstKey: UInt128 {
    let first = run.isEmpty ? UInt128.max : run.entries[run.head].key
    if late.count == 0 { return first }
    return min(first, late.entries[0].key)
  }

  /// Takes out the first event in hand; there must be one.
  @inlinable
  mutating func removeFirst() -> Entry {
    tuning.removals &+= 1
    if late.count != 0 && (run.isEmpty || late.entries[0].key < run.entries[run.head].key) {
      return late.removeFirst()
    }
    return run.removeFirst()
  }
}
