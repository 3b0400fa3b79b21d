import ClusterModeling
import Drills
import Testing

@Suite struct CheckerTests {
  @Test(arguments: [
    ("all(pce, ⟦helth == normal)", "unknown name `helth`", "did you mean `health`?"),
    ("all(pce, health == ⟦norml)", "none of the words", "did you mean `normal`?"),
    ("pce:⟦us-eest.health == normal", "there is no pce", "did you mean `us-east`?"),
    ("⟦pec:us-east.health == normal", "unknown kind `pec`", "did you mean `pce`?"),
    ("pce:us-east.⟦heath == normal", "has no field `heath`", "did you mean `health`?"),
    ("max(replication.lag) <= ⟦$gate", "unknown parameter", "`$gate_lag`"),
    ("⟦conut(pce, role == leader) == 1", "unknown function", "did you mean `count`?"),
    ("⟦us-east == pce:leader", "unknown name", "`site:us-east`"),
    ("⟦max(replication.lag) <= 30", "cannot be compared", "`30s`"),
    ("⟦replication.lag <= 30s", "this is a set of 2 values", "use max(replication.lag)"),
    ("⟦pce.health == normal", "this is a set of 3 values", "distinct(pce.health)"),
    ("⟦pces == pce:us-east", "this is a set of pces", "count(pces)"),
    ("⟦replication.lag(to: p) <= 30s", "this is a set of 2 values", "max("),
    ("⟦pce:us-east.health < normal", "cannot be compared with `<`", ""),
    ("⟦1s + 3 == 4s", "has no meaning", ""),
    ("⟦1s * 2s > 3", "has no meaning", ""),
    (
      "(pce:us-east.policy_age / 1s) * ⟦pce:eu-west.policy_age > 1s", "multiplied by an age",
      "compare"
    ),
    ("1s / ⟦pce:eu-west.policy_age > 1", "divided by an age", "compare"),
    ("⟦max(replication.lag)", "a condition is needed", "compare"),
    ("max(⟦pce.health) == normal", "needs numbers", "distinct"),
    ("distinct(⟦pce.policy_age) > 1", "cannot be counted", "compare them"),
    ("all(⟦3, true)", "a set of entities is needed", "all(pce"),
    ("⟦all(pce)", "`all` needs a condition", ""),
    ("count(nodes(⟦site:us-east)) > 1", "which field of a node", "none of them is a site"),
    ("count(replication(⟦p)) > 1", "which field of a replication", "`from: p`"),
    ("replication.lag(⟦form: p) > 1s", "has no field `form`", "did you mean `from`?"),
    ("not ⟦3", "a condition is needed", ""),
    ("⟦health == normal", "unknown name `health`", "`pce:name.health`"),
    ("unreachable(p) for ⟦3", "`for` is followed by a span", "for 5m"),
    ("view(⟦3).pce:us-east.role == member", "only an entity looks", ""),
    ("p in [pce:us-east, ⟦3]", "cannot be compared", ""),
    ("pce:us-east.runlevel.⟦x == 1", "has no fields", ""),
    ("⟦lag-30s > 1s", "unknown name", "a minus needs blanks"),
    ("⟦30sec > 1s", "unknown name", "units: d, h, m"),
  ])
  func `a mistake is found at its column with what would be right`(
    text: String, message: String, hint: String
  ) throws {
    let problems = MarkedText(text).problems(expecting: .value(.boolean))
    let first = try #require(problems.first)
    #expect(first.message.contains(message), "\(first)")
    #expect(first.hint.contains(hint), "\(first)")
  }

  @Test func `all problems of an expression are told at once`() {
    let text = MarkedText("all(pce, ⟦helth == normal) and ⟦lag < 3s or pce:us-east.⟦rol == leader")
    #expect(text.problems(expecting: .value(.boolean)).count == 3)
  }

  @Test func `a place counts from the column of the text in its file`() {
    var problems: [Problem] = []
    let place = SourceLocation(file: "a.yaml", line: 3, column: 12)
    _ = Expression.checked("true and x", at: place, in: .small, problems: &problems)
    #expect(problems.map(\.location) == [SourceLocation(file: "a.yaml", line: 3, column: 21)])
  }

  @Test(arguments: [
    ("⟦pce:us-east", ExpressionType.entities("node"), "entities of the kind `node` needed"),
    ("⟦3", .entities("pce"), "entities of the kind `pce` needed"),
    ("⟦3", .value(.duration), "a span of time needed"),
    ("⟦pces", .value(.entity("pce")), "this is a set of pces"),
    ("⟦ledaer", .value(.symbol(["leader", "member"])), "none of the words"),
    ("⟦none", .value(.count), "a number of things needed"),
    ("⟦1s", .value(.boolean), "a condition is needed"),
  ])
  func `what comes out must be what is needed`(
    text: String, type: ExpressionType, message: String
  ) throws {
    let first = try #require(MarkedText(text).problems(expecting: type).first)
    #expect(first.message.contains(message), "\(first)")
  }

  @Test func `more nested sets than there are slots are refused`() {
    let text = MarkedText("any(pce, any(pce, any(pce, any(pce, any(pce, ⟦true)))))")
    #expect(text.problems().first?.message.contains("4 sets are nested") == true)
  }

  @Test func `an entity of the element's kind is the element inside and the name outside`() throws {
    let world = FakeWorld.healthy()
    let condition = try Expression.condition(
      "all(pce, count(replication(from: it)) == 2 or role == member)")
    #expect(condition.isTrue(in: world))
  }
}
