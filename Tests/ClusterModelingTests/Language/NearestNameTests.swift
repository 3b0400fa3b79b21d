import Testing

@testable import ClusterModeling

@Suite struct NearestNameTests {
  private static let names = [
    "health", "role", "runlevel", "version", "gate_lag", "faults", "target", "at",
  ]

  @Test(arguments: [
    ("helth", "health"), ("haelth", "health"), ("Role", "role"), ("rol", "role"),
    ("run_level", "runlevel"), ("gate", "gate_lag"), ("versoin", "version"),
    ("fautls", "faults"), ("tagret", "target"), ("at", "at"), ("a", "at"),
    ("lag-gate", "gate_lag"),
  ])
  func `a slip of the hand finds the name`(written: String, name: String) {
    #expect(NearestName.of(written, among: Self.names) == name)
  }

  @Test(arguments: ["backlog", "xyz", "", "ro", "zebra", String(repeating: "x", count: 500)])
  func `a word that is near to nothing gets no offer`(written: String) {
    #expect(NearestName.of(written, among: Self.names) == nil)
  }

  @Test func `the name itself is nearer than one that goes on behind it`() {
    #expect(NearestName.of("lag", among: ["lag_left", "lag"]) == "lag")
  }

  @Test func `a dotted word may be right in its last part only`() {
    #expect(NearestName.hint(for: "pce.isolat", among: ["isolate"]) == "did you mean 'isolate'?")
  }

  @Test func `a swap of neighbours counts as one slip`() {
    #expect(NearestName.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
    #expect(
      NearestName.distance(Array("kitten".unicodeScalars), Array("sitting".unicodeScalars)) == 3)
    #expect(NearestName.distance([], Array("abc".unicodeScalars)) == 3)
  }
}
