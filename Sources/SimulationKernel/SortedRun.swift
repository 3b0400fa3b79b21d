/// Pending events in order, taken from the front and mostly added near the end.
@frozen
@usableFromInline
struct SortedRun<Event: BitwiseCopyable & Sendable>: ~Copyable {
  @usableFromInline typealias Entry = PendingEvent<Event>

  @usableFromInline var entries: UnsafeMutablePointer<Entry>
  @usableFromInline var head: Int
  @usableFromInline var end: Int
  @usableFromInline var capacity: Int

  @inlinable
  init() {
    capacity = 64
    entries = .allocate(capacity: capacity)
    head = 0
    end = 0
  }

  @inlinable
  deinit { entries.deallocate() }

  @inlinable
  var isEmpty: Bool { head == end }

  @inlinable
  var count: Int { end &- head }

  @inlinable
  var hasRoom: Bool { end < capacity }

  /// The instant of the first event of a run that is not empty. [ns]
  @inlinable
  var firstInstant: UInt64 { entries[head].instant }

  /// Whether an event of this key would find its place within a number of steps from the end.
  @inlinable
  func admits(_ key: UInt128, within steps: Int) -> Bool {
    count < steps || (steps > 0 && entries[end &- steps].key < key)
  }

  /// Puts an event in its place, which should be near the end; there must be room.
  @inlinable
  @inline(__always)
  mutating func insert(_ entry: Entry) {
    let entries = entries
    let head = head
    let key = entry.key
    var hole = end
    while hole > head, entries[hole &- 1].key > key {
      entries[hole] = entries[hole &- 1]
      hole &-= 1
    }
    entries[hole] = entry
    end &+= 1
  }

  /// Takes the first event out of a run that is not empty.
  @inlinable
  @inline(__always)
  mutating func removeFirst() -> Entry {
    let first = entries[head]
    head &+= 1
    return first
  }

  /// Puts a few events from the start of the memory in order.
  @inlinable
  func sort() {
    let entries = entries
    let end = end
    var next = 1
    while next < end {
      let entry = entries[next]
      let key = entry.key
      var hole = next
      while hole > 0, entries[hole &- 1].key > key {
        entries[hole] = entries[hole &- 1]
        hole &-= 1
      }
      entries[hole] = entry
      next &+= 1
    }
  }

  /// Uses the room in front of the run again, or doubles the memory if that is less than half.
  @inlinable
  @inline(never)
  mutating func makeRoom() {
    let count = count
    if head >= capacity / 2 {
      entries.update(from: entries + head, count: count)
    } else {
      let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
      larger.moveInitialize(from: entries + head, count: count)
      entries.deallocate()
      entries = larger
      capacity *= 2
    }
    head = 0
    end = count
  }
}
