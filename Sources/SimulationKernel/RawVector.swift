/// A growing row of plain values in raw memory, without an array's checks.
@frozen
@usableFromInline
struct RawVector<Element: BitwiseCopyable>: ~Copyable {
  @usableFromInline var elements: UnsafeMutablePointer<Element>
  @usableFromInline var count: Int
  @usableFromInline var capacity: Int

  @inlinable
  init(capacity: Int) {
    elements = .allocate(capacity: capacity)
    count = 0
    self.capacity = capacity
  }

  @inlinable
  deinit { elements.deallocate() }

  @inlinable
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    elements[count] = element
    count &+= 1
  }

  /// Makes room for one more element, whose value is not defined yet.
  @inlinable
  mutating func extend() {
    if count == capacity { grow() }
    count &+= 1
  }

  @inlinable
  @inline(never)
  mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: elements, count: count)
    elements.deallocate()
    elements = larger
    capacity *= 2
  }
}
