import Observations
import Testing

@testable import Reporting

@Suite struct MistakeTableTests {
  private func study(_ outcomes: [[String]], others: [String] = []) -> MistakeStudy {
    MistakeStudy(
      model: "m", procedure: "move", source: "Guide", drill: "evening, base", others: others,
      steps: outcomes.enumerated().map { place, outcomes in
        MistakeStudy.Step(
          id: "step-\(place + 1)", work: "does it", facts: ["F-\(place + 1)"], outcomes: outcomes)
      })
  }

  /// One outcome for the first kinds, and a mistake that cannot be made for the rest.
  private func outcomes(_ first: String...) -> [String] {
    first + Array(repeating: "(the last step)", count: MistakeStudy.kinds.count - first.count)
  }

  @Test func `mistakes of a step with the same outcome share a row, and the step is named once`() {
    let text = MistakeTable([
      study([outcomes("refuses it (F-9)", "refuses it (F-9)", "danger: a | b")])
    ]).text
    #expect(
      text.contains(
        "| step-1: does it (F-1) | skipped; done after the next | refuses it (F-9) |\n"
          + "| 〃 | aimed elsewhere | danger: a \\| b |\n"))
    #expect(
      text.hasSuffix("3 mistakes played; no effect is seen of 0, and 0 change figures only.\n"))
  }

  @Test func `what is not seen stands below the table by reason`() {
    let text = MistakeTable([
      study(
        [
          outcomes("no effect seen: it only takes time", "only figures change: lag is larger"),
          outcomes("no effect seen: it only takes time", "no effect seen: either order is fine"),
          outcomes(),
        ], others: ["night, base"])
    ]).text
    #expect(text.contains("Played in evening, base; where nothing is seen there, in night, base."))
    #expect(!text.contains("|---|"))
    #expect(
      text.contains("Only figures change:\n\n- lag is larger: `step-1` done after the next\n"))
    #expect(text.contains("- it only takes time: `step-1` skipped, `step-2` skipped\n"))
    #expect(text.contains("- either order is fine: `step-2` done after the next\n"))
    #expect(text.contains("Not come to in this drill: `step-3`.\n"))
    #expect(text.contains("4 mistakes played; no effect is seen of 3, and 1 change figures only."))
  }

  @Test func `a procedure that nobody plays says so`() {
    let unplayed = MistakeStudy(model: "m", procedure: "p", source: "", drill: "", steps: [])
    #expect(MistakeTable([unplayed]).text.contains("### p\n\nNo shipped scenario plays it.\n"))
  }
}
