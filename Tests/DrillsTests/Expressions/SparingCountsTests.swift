import ClusterModeling
import Drills
import Testing
import Units

/// A count that a field foretells: `unreachable` stands for "runlevel is above zero", which it does
/// not say in truth, so a test sees which of the two is read.
@Suite struct SparingCountsTests {
  private static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary.small
    for kind in vocabulary.kinds.indices where vocabulary.kinds[kind].name == "pce" {
      for field in vocabulary.kinds[kind].fields.indices
      where vocabulary.kinds[kind].fields[field].name == "runlevel" {
        vocabulary.kinds[kind].fields[field].foretoldBy = "unreachable"
      }
    }
    return vocabulary
  }()

  private func condition(_ text: String) throws -> Expression {
    var problems: [Problem] = []
    let found = Expression.checked(
      text, at: SourceLocation(file: "test", line: 1, column: 1), in: Self.vocabulary,
      expecting: .value(.boolean), problems: &problems)
    #expect(problems.isEmpty)
    return try #require(found)
  }

  private func fields(_ expression: Expression) -> [String] {
    expression.usesFields.map { Self.vocabulary.kinds[$0.kind].fields[$0.field].name }
  }

  @Test(arguments: [
    ("pce:us-east.runlevel == 0", false), ("pce:us-east.runlevel > 0", true),
    ("pce:us-east.runlevel != 0", true), ("pce:us-east.runlevel <= 0", false),
  ])
  func `whether there are any is read where it is foretold`(text: String, truth: Bool) throws {
    let world = FakeWorld(Self.vocabulary)
    world.set("pce:us-east", "runlevel", .number(0))
    world.set("pce:us-east", "unreachable", .boolean(true))
    let spared = try condition(text).sparingCounts
    #expect(fields(spared) == ["unreachable"])
    #expect(spared.isTrue(in: world) == truth)
    #expect(try condition(text).isTrue(in: world) != truth)
    #expect(spared.explanation(in: world) == "pce:us-east.runlevel = 0")
  }

  @Test(arguments: [
    "pce:us-east.runlevel == 5", "pce:us-east.runlevel < 1", "count(pce, runlevel == 0) == 0",
    "pce:us-east.cpu > 0", "pce:us-east.runlevel == 0 and pce:us-east.cpu > 50%",
    "pce:leader.runlevel == 0",
  ])
  func `who asks for more reads the count itself`(text: String) throws {
    let asked = try condition(text)
    #expect(asked.sparingCounts.usesFields == asked.usesFields)
  }
}
