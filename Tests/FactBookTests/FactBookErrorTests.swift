import FactBook
import Testing

struct FactBookErrorTests {
  private static let noAssumptions = "assumptions: []"
  private static let sound = """
      - id: SC-X-001
        fact: one
        kind: rule
        source: a guide
        show: by looking
        model: core
    """

  private func message(ofFacts entries: String) -> String? {
    do {
      _ = try FactBook(
        facts: [(.supercluster, "facts:\n" + entries)], assumptions: Self.noAssumptions)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `a sound document is read`() {
    #expect(message(ofFacts: Self.sound) == nil)
  }

  @Test func `an id that stands twice is an error`() {
    let twice = Self.sound + "\n" + Self.sound
    #expect(message(ofFacts: twice) == "fact book:0: SC-X-001 stands twice")
  }

  @Test(arguments: [
    ("model: core", "model: kernel", "model 'kernel' is none of core, check, report, context"),
    ("id: SC-X-001", "id: PC-X-001", "id 'PC-X-001' does not begin with SC"),
    ("show: by looking", "shwo: by looking", "'show' is missing"),
    ("kind: rule", "kind: rule\n    colour: red", "no entry has a field 'colour'"),
  ])
  func `a malformed entry is an error with its line`(old: String, new: String, problem: String) {
    let entries = Self.sound.split(separator: old, omittingEmptySubsequences: false)
      .joined(separator: new)
    #expect(message(ofFacts: entries) == "supercluster:2: \(problem)")
  }

  @Test func `a document without its list is an error`() {
    #expect(throws: FactBookError.self) {
      try FactBook(facts: [(.supercluster, "title: nothing")], assumptions: Self.noAssumptions)
    }
  }
}
