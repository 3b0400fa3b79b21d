import Testing

@testable import ClusterModeling

@Suite struct WideSumsTests {
  @Test(arguments: [0, 1, -1, 4_503_599_627_370_497, 9_007_199_254_740_993, -9_007_199_254_740_995])
  func `a sum within 64 bits is the nearest number`(sum: Int) {
    #expect(Double(wide: Int128(sum)) == Double(sum))
  }

  @Test func `a sum beyond 64 bits is near within the last place`() {
    for shift in 63...110 {
      for sum in [Int128(1) << shift, (Int128(3) << shift) + 12345, -(Int128(5) << shift) - 7] {
        let number = Double(wide: sum)
        #expect(abs(number - Double(sum)) <= Double(sum).ulp)
      }
    }
  }
}
