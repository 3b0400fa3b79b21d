/// The events of one lane in a ring of raw memory.
@frozen
@usableFromInline
struct LaneQueue<Event: BitwiseCopyable & Sendable>: BitwiseCopyable {
  @usableFromInline typealias Entry = PendingEvent<Event>

  @usableFromInline var entries: UnsafeMutablePointer<Entry>
  /// The capacity less one; the capacity is a power of two.
  @usableFromInline var mask: Int
  /// Counts of events taken and added; their places are these modulo the capacity.
  @usableFromInline var taken: Int
  @usableFromInline var added: Int
  /// The span that every event of the lane waits. [ns]
  @usableFromInline var delay: Int64

  @inlinable
  init(delay: Int64) {
    mask = 63
    entries = .allocate(capacity: 64)
    taken = 0
    added = 0
    self.delay = delay
  }

  @inlinable
  var isEmpty: Bool { taken == added }

  @inlinable
  var firstKey: UInt128 { isEmpty ? .max : entries[taken & mask].key }

  @inlinable
  mutating func append(_ entry: Entry) {
    if added &- taken > mask { grow() }
    entries[added & mask] = entry
    added &+= 1
  }

  @inlinable
  mutating func removeFirst() -> Entry {
    let first = entries[taken & mask]
    taken &+= 1
    return first
  }

  @inlinable
  @inline(never)
  mutating func grow() {
    let capacity = mask + 1
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: capacity * 2)
    for place in 0..<capacity { larger[place] = entries[(taken + place) & mask] }
    entries.deallocate()
    entries = larger
    added -= taken
    taken = 0
    mask = capacity * 2 - 1
  }
}
