import Testing
import Units

@Suite struct WholeNumberTests {
  @Test(arguments: [
    (2.9, 2), (-2.9, -2), (1e300, 9_007_199_254_740_992), (-1e300, -9_007_199_254_740_992),
    (.infinity, 9_007_199_254_740_992), (.nan, 0),
  ])
  func `a number that somebody wrote becomes whole without a trap`(number: Double, whole: Int) {
    #expect(Int(saturating: number) == whole)
  }
}
