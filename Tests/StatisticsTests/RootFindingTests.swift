import Statistics
import Testing

@Suite struct RootFindingTests {
  @Test func `the root of a smooth function is found to the width asked for`() throws {
    let bracket = try #require(
      RootFinding.bracket(low: 0, high: 2, width: 1e-9) { $0 * $0 - 2 })
    #expect(bracket.low <= 2.0.squareRoot() && bracket.high >= 2.0.squareRoot())
    #expect(bracket.high - bracket.low <= 1e-9)
  }

  @Test func `a jump is bracketed as a root is`() throws {
    let bracket = try #require(
      RootFinding.bracket(low: 0, high: 100, width: 0.5) { $0 < 37 ? -1 : 1 })
    #expect(bracket.low < 37 && bracket.high >= 37 && bracket.high - bracket.low <= 0.5)
  }

  @Test func `ends with the same sign have no root between them that could be found`() {
    #expect(RootFinding.bracket(low: 0, high: 1, width: 0.1) { _ in 1 } == nil)
    #expect(RootFinding.bracket(low: 1, high: 0, width: 0.1) { $0 } == nil)
    #expect(RootFinding.bracket(low: 0, high: 1, width: 0.1) { _ in .nan } == nil)
  }
}
