/// Pending events in a 4-ary implicit heap; the smallest (instant, sequence) comes first.
@frozen
@usableFromInline
struct EventHeap<Event: BitwiseCopyable & Sendable>: ~Copyable {
  @usableFromInline typealias Entry = PendingEvent<Event>

  @usableFromInline var storage: RawVector<Entry>

  @inlinable
  init() { storage = RawVector(capacity: 16) }

  @inlinable
  var count: Int { storage.count }

  @inlinable
  var entries: UnsafeMutablePointer<Entry> { storage.elements }

  @inlinable
  mutating func insert(_ entry: Entry) {
    var hole = storage.count
    storage.append(entry)
    let entries = storage.elements
    let key = entry.key
    while hole > 0 {
      let parent = (hole &- 1) &>> 2
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
    let entries = storage.elements
    let first = entries[0]
    storage.count &-= 1
    let count = storage.count
    let last = entries[count]
    let key = last.key
    var hole = 0
    var child = 1
    while child &+ 3 < count {
      let smallest = smallestOfFour(from: child)
      entries[hole] = entries[smallest]
      hole = smallest
      child = (hole &<< 2) &+ 1
    }
    if child < count {
      let smallest = smallestOfFew(from: child)
      entries[hole] = entries[smallest]
      hole = smallest
    }
    while hole > 0 {
      let parent = (hole &- 1) &>> 2
      if entries[parent].key <= key { break }
      entries[hole] = entries[parent]
      hole = parent
    }
    entries[hole] = last
    return first
  }

  @inlinable
  func smallestOfFour(from child: Int) -> Int {
    let entries = storage.elements
    let left = child &+ (entries[child &+ 1].key < entries[child].key ? 1 : 0)
    let right = child &+ 2 &+ (entries[child &+ 3].key < entries[child &+ 2].key ? 1 : 0)
    return entries[right].key < entries[left].key ? right : left
  }

  @inlinable
  func smallestOfFew(from child: Int) -> Int {
    var smallest = child
    var sibling = child &+ 1
    while sibling < storage.count {
      if entries[sibling].key < entries[smallest].key { smallest = sibling }
      sibling &+= 1
    }
    return smallest
  }
}
