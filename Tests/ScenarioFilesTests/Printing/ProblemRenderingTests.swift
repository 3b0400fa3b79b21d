import ClusterModeling
import ScenarioFiles
import Testing

@Suite struct ProblemRenderingTests {
  @Test func `a problem is shown with its line, a caret and a hint`() {
    let result = reading(ToyScenario.text.replacingFirst("for: $outage", by: "for: 20"))
    #expect(
      result.problemText.hasPrefix(
        """
        toy.yaml:10:3: warning: nothing uses the parameter 'outage'
            outage: 20m
            ^
          hint: write $outage where its value belongs, or remove it
        toy.yaml:37:10: error: timeline.loss.for: duration "20" needs a unit; write for example 30s, \
        5m or 1h30m
              for: 20
                   ^
          hint: add a unit: '20s'

        """))
  }

  @Test func `a caret counts characters, not bytes, and far columns are brought near`() {
    let wide =
      "firedrill: 1\nkind: scenario\nname: x\nsummary: \"äöü🔥\", \(String(repeating: "y", count: 200))\n"
    let text = reading(wide).problemText
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 160 })
    let far = "firedrill: 1\nkind: [\(String(repeating: "a, ", count: 100)) *x]\n"
    let lines = reading(far).problemText.split(separator: "\n")
    #expect(lines.count >= 3)
    #expect(lines[1].count <= 102 && lines[2].last == "^")
  }

  @Test func `a line with hidden characters cannot move the caret`() {
    let text = reading("a: \u{1B}[31mx\u{202E}\n").problemText
    #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
    #expect(text.contains("  a: \u{FFFD}[31mx\u{FFFD}\n     ^\n"))
  }
}
