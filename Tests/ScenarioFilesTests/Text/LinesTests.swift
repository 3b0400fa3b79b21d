import Testing

@testable import ScenarioFiles

@Suite struct LinesTests {
  /// By characters, where a line end of two bytes is one.
  private func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  @Test(arguments: [
    "", "\n", "a", "a\n", "a\nb", "\n\n", "a\r\nb\r\n", "a\rb\nc", "a\r\r\nb", "a\r", "a\n\r",
    "\r\n", "\u{301}a\n\u{301}b\nä", "\u{FEFF}a\n", "👩‍👩‍👧‍👦\r\n👩‍👩‍👧‍👦",
  ])
  func `lines by bytes are lines by characters`(text: String) {
    let source = SourceText(name: "x.yaml", text: text)
    #expect(source.lineCount == lines(text).count)
    for (place, line) in lines(text).enumerated() {
      #expect(source.line(place + 1) == line, "\(text.debugDescription)")
    }
    #expect(source.line(lines(text).count + 1) == nil)
    #expect(source.line(0) == nil)
  }
}
