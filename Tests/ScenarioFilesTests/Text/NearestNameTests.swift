import Testing

@testable import ScenarioFiles

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("fautls", "faults"), ("tagret", "target"), ("systms", "systems"), ("Leader", "leader"),
    ("at", "at"), ("a", "at"),
  ])
  func `a slip of the finger is recognised`(_ word: String, _ name: String) {
    #expect(
      NearestName.of(word, among: ["faults", "target", "systems", "leader", "at"]) == name)
  }

  @Test(arguments: ["zebra", "", String(repeating: "x", count: 500)])
  func `a word that is near to nothing gets no offer`(_ word: String) {
    #expect(NearestName.of(word, among: ["faults", "at", "systems"]) == nil)
  }

  @Test func `a swap of neighbours counts as one slip`() {
    #expect(NearestName.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
    #expect(
      NearestName.distance(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars)) == 3)
    #expect(NearestName.distance([], Array("abc".unicodeScalars)) == 3)
  }
}
