/// The heads of the bucket lists, and a bit for each bucket that is not empty.
@frozen
@usableFromInline
struct BucketRing: ~Copyable {
  /// The number of buckets of the smallest ring: one word of bits.
  @inlinable
  static var fewest: UInt64 { 64 }

  @usableFromInline var heads: UnsafeMutablePointer<UInt32>
  @usableFromInline var occupied: UnsafeMutablePointer<UInt64>
  /// A power of two, at least ``fewest``.
  @usableFromInline var count: UInt64

  @inlinable
  init(count: UInt64) {
    self.count = count
    heads = .allocate(capacity: Int(count))
    heads.initialize(repeating: .max, count: Int(count))
    occupied = .allocate(capacity: Int(count >> 6))
    occupied.initialize(repeating: 0, count: Int(count >> 6))
  }

  @inlinable
  deinit {
    heads.deallocate()
    occupied.deallocate()
  }

  @inlinable
  func index(of bucket: UInt64) -> Int {
    Int(truncatingIfNeeded: bucket & (count &- 1))
  }

  @inlinable
  func mark(_ index: Int) {
    occupied[index &>> 6] |= 1 &<< UInt64(truncatingIfNeeded: index)
  }

  /// Takes the whole list of a bucket; gives its first node.
  @inlinable
  func takeList(at index: Int) -> UInt32 {
    let first = heads[index]
    heads[index] = .max
    occupied[index &>> 6] &= ~(1 &<< UInt64(truncatingIfNeeded: index))
    return first
  }

  /// The next bucket after a given one that is not empty; there must be one in the ring.
  @inlinable
  func nextOccupied(after bucket: UInt64) -> UInt64 {
    let start = bucket &+ 1
    let index = index(of: start)
    let words = Int(truncatingIfNeeded: count &>> 6)
    var word = index &>> 6
    var bits = occupied[word] & (.max &<< UInt64(truncatingIfNeeded: index))
    while bits == 0 {
      word = (word &+ 1) & (words &- 1)
      bits = occupied[word]
    }
    let found = word &<< 6 | bits.trailingZeroBitCount
    return start &+ (UInt64(truncatingIfNeeded: found &- index) & (count &- 1))
  }
}
