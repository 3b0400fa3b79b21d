/// The pending events in a 4-ary implicit heap; the smallest (instant, sequence) comes first.
///
/// Raw memory and a comparison without branches: an array's checks, or the natural comparison in
/// two clauses, each cost up to half of the event rate.
@frozen
@usableFromInline
struct EventHeap<Event: BitwiseCopyable & Sendable>: ~Copyable {
  @frozen
  @usableFromInline
  struct Entry: BitwiseCopyable {
    @usableFromInline var instant: UInt64
    @usableFromInline var sequence: UInt64
    @usableFromInline var event: Event

    @inlinable
    init(instant: UInt64, sequence: UInt64, event: Event) {
      self.instant = instant
      self.sequence = sequence
      self.event = event
    }

    @inlinable
    var key: UInt128 { UInt128(_low: sequence, _high: instant) }
  }

  @usableFromInline var entries: UnsafeMutablePointer<Entry>
  @usableFromInline var count: Int
  @usableFromInline var capacity: Int

  @inlinable
  init(capacity: Int = 64) {
    entries = .allocate(capacity: capacity)
    count = 0
    self.capacity = capacity
  }

  @inlinable
  deinit { entries.deallocate() }

  @inlinable
  mutating func insert(_ entry: Entry) {
    if count == capacity { grow() }
    var hole = count
    count += 1
    let key = entry.key
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if entries[parent].key <= key { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = entry
  }

  /// Takes the first entry out of a heap that is not empty.
  ///
  /// The hole at the root sinks to a leaf by the smaller child each time, then the last entry
  /// fills it and rises: it came from the bottom and seldom rises far.
  @inlinable
  mutating func removeFirst() -> Entry {
    let first = entries[0]
    count -= 1
    let last = entries[count]
    let key = last.key
    var hole = 0
    var child = 1
    while child + 3 < count {
      let smallest = smallestOfFour(from: child)
      entries[hole] = entries[smallest]
      hole = smallest
      child = (hole << 2) + 1
    }
    if child < count {
      let smallest = smallestOfFew(from: child)
      entries[hole] = entries[smallest]
      hole = smallest
    }
    while hole > 0 {
      let parent = (hole - 1) >> 2
      if entries[parent].key <= key { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = last
    return first
  }

  @inlinable
  func smallestOfFour(from child: Int) -> Int {
    let left = entries[child + 1].key < entries[child].key ? child + 1 : child
    let right = entries[child + 3].key < entries[child + 2].key ? child + 3 : child + 2
    return entries[right].key < entries[left].key ? right : left
  }

  @inlinable
  func smallestOfFew(from child: Int) -> Int {
    var smallest = child
    for sibling in child..<count where entries[sibling].key < entries[smallest].key {
      smallest = sibling
    }
    return smallest
  }

  @inlinable
  mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: entries, count: count)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }
}
