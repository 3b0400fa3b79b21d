import Testing

@testable import ClusterModeling

@Suite struct KeyedPermutationTests {
  @Test(arguments: [1, 2, 3, 16, 17, 1_000])
  func `every item has one place and every place one item`(size: Int) {
    let order = KeyedPermutation(size: size, key: 42)
    let items = (0..<size).map { order.item(at: $0) }
    #expect(items.sorted() == Array(0..<size))
    #expect(items.enumerated().allSatisfy { order.place(of: $0.element) == $0.offset })
  }

  @Test func `keys shuffle differently, and the first places go to all parts of the population`() {
    let first = (0..<400).map { key in KeyedPermutation(size: 1_000, key: UInt64(key)).item(at: 0) }
    #expect(Set(first).count > 250)
    #expect(first.filter { $0 < 500 }.count > 150)
    #expect(first.filter { $0 >= 500 }.count > 150)
  }

  @Test func `a shuffle stays what it is`() {
    let order = KeyedPermutation(size: 25_000, key: 0x0123_4567_89AB_CDEF)
    #expect([0, 1, 2, 24_999].map { order.item(at: $0) } == [23092, 5620, 22793, 8322])
  }
}
