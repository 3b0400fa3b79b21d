import Drills
import Testing

@Suite struct NearestNameTests {
  private static let names = ["health", "role", "runlevel", "version", "gate_lag"]

  @Test(arguments: [
    ("helth", "health"), ("haelth", "health"), ("Role", "role"), ("rol", "role"),
    ("run_level", "runlevel"), ("gate", "gate_lag"), ("versoin", "version"),
  ])
  func `a slip of the hand finds the name`(written: String, name: String) {
    #expect(NearestName.of(written, among: Self.names) == name)
  }

  @Test(arguments: ["backlog", "xyz", "", "ro"])
  func `another word finds none`(written: String) {
    #expect(NearestName.of(written, among: Self.names) == nil)
  }
}
