import ClusterModeling
import Drills
import Testing

@Suite struct ParserTests {
  @Test(arguments: [
    ("1s < ⟦", "not finished", ""),
    ("⟦", "not finished", ""),
    ("(1s < 2s⟦", "`)` is missing", ""),
    ("1s ⟦= 2s", "`=` is not used here", "write `==`"),
    ("true ⟦&& false", "`&&` is not used here", "write `and`"),
    ("true ⟦|| false", "`||` is not used here", "write `or`"),
    ("⟦!true", "`!` is not used here", "write `not`"),
    ("1s < 2s ⟦< 3s", "two things are compared at a time", "`and`"),
    ("true ⟦true", "ends before this", ""),
    ("pce:us-east. ⟦== 3", "a field's name is missing", ""),
    ("⟦'abc == 3", "no closing quotation mark", ""),
    ("⟦$ == 3", "a parameter's name is missing", ""),
    ("true and ⟦or false", "a value is missing before `or`", ""),
    ("true ⟦; false", "`;` is not used here", ""),
    ("⟦3%% < 1", "no quantity", "`3%`"),
    ("view(p) ⟦== 3", "followed by a dot", ""),
    ("⟦shown(p).role == leader", "does not say who looks", "shown(api"),
    ("all(pce, true⟦", "`)` is missing", ""),
    ("3 in [1, 2⟦", "`]` is missing", ""),
  ])
  func `what cannot be read is told at its column`(
    text: String, message: String, hint: String
  ) throws {
    let first = try #require(MarkedText(text).problems().first)
    #expect(first.message.contains(message), "\(first)")
    #expect(first.hint.contains(hint), "\(first)")
  }

  @Test func `brackets nest 64 deep and no deeper`() throws {
    let deep = String(repeating: "(", count: 63) + "true" + String(repeating: ")", count: 63)
    #expect(try Expression.right(deep).constant == .boolean(true))
    var problems: [Problem] = []
    let deeper =
      String(repeating: "(", count: 1_900) + "true" + String(repeating: ")", count: 1_900)
    #expect(Expression.checked(deeper, at: here, in: .small, problems: &problems) == nil)
    #expect(problems.map(\.message) == ["the expression is nested more than 64 deep"])
  }

  @Test func `operators nest 64 deep and no deeper, but conditions may be many`() throws {
    var problems: [Problem] = []
    let sum = Array(repeating: "1", count: 400).joined(separator: " + ")
    #expect(Expression.checked(sum, at: here, in: .small, problems: &problems) == nil)
    #expect(problems.count == 1)
    let many = Array(repeating: "true", count: 400).joined(separator: " and ")
    #expect(try Expression.condition(many).isTrue(in: FakeWorld.healthy()))
    let calls = String(repeating: "nodes(", count: 500) + "p" + String(repeating: ")", count: 500)
    #expect(Expression.checked(calls, at: here, in: .small, problems: &problems) == nil)
  }

  @Test func `a text of more than 4,000 characters is refused`() {
    var problems: [Problem] = []
    let long = String(repeating: " ", count: 3_997) + "true"
    #expect(Expression.checked(long, at: here, in: .small, problems: &problems) == nil)
    #expect(problems.first?.message.contains("4001 characters") == true)
  }

  @Test func `no sequence of tokens makes the reader trap`() {
    let words = [
      "pce", "pce:leader", "(", ")", "[", "]", ",", ".", "==", "<", "and", "not", "in", "for",
      "all(",
      "max(", "view(", "3", "5m", "$gate_lag", "it", "lag", "health", "normal", "-", "*", "/", ":",
      "none",
      "replication", "nodes(", "from:", "p", "'x'", "%", "->", "argmin(",
    ]
    var draws = TestDraws(seed: 5)
    var read = 0
    for _ in 0..<20_000 {
      let length = Int.random(in: 1...12, using: &draws)
      let text = (0..<length).map { _ in words[Int.random(in: 0..<words.count, using: &draws)] }
        .joined(separator: " ")
      var problems: [Problem] = []
      let expression = Expression.checked(text, at: here, in: .small, problems: &problems)
      #expect((expression == nil) == !problems.isEmpty, "\(text)")
      if let expression {
        read += 1
        _ = expression.reading(in: FakeWorld.healthy())
        _ = expression.entities(in: FakeWorld.healthy())
        _ = expression.explanation(in: FakeWorld.healthy())
      }
    }
    #expect(read > 100)
  }
}
