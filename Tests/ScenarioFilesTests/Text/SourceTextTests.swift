import ClusterModeling
import ScenarioFiles
import Testing

@Suite struct SourceTextTests {
  private func problems(_ bytes: [UInt8]) -> [String] {
    ScenarioFile.read(bytes, named: "x.yaml", catalogue: toyCatalogue, source: MemoryFiles([:]))
      .problems.map { "\($0.location.line):\($0.location.column) \($0.message)" }
  }

  @Test func `a byte that is not UTF-8 is named by its offset and place`() {
    #expect(
      problems(Array("ab\ncä".utf8) + [0xC3, 0x28]) == ["2:3 byte 6 of the file is not UTF-8"])
  }

  @Test func `UTF-16 is recognised`() {
    #expect(problems([0xFF, 0xFE, 0x61, 0x00]) == ["1:1 the file is written in UTF-16"])
  }

  @Test func `a byte order mark and Windows line ends change nothing`() {
    let text =
      "\u{FEFF}"
      + ToyScenario.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(reading(text).problemText == "")
    #expect(reading(text).scenario?.name == "node-lost")
  }

  @Test func `more than a mebibyte is refused`() {
    let bytes = [UInt8](repeating: 0x20, count: 1 << 20)
    #expect(problems(bytes) == ["1:1 the file is empty"])
    #expect(problems(bytes + [0x20]) == ["1:1 the file is larger than 1 MiB"])
  }

  @Test(arguments: [
    ("\u{202E}", "U+202E, which changes the direction of writing,"),
    ("\u{0}", "the control character U+0000"), ("\u{1B}", "the control character U+001B"),
    ("\u{85}", "the control character U+0085"), ("\u{2028}", "the line separator U+2028"),
    ("\u{200B}", "the invisible character U+200B"),
  ])
  func `characters that hide something are refused`(_ character: String, _ name: String) {
    #expect(
      problems(Array("a: b\nc: \(character)d".utf8)) == ["2:4 \(name) may not stand in a file"])
  }

  @Test func `an escape cannot bring a hidden character in`() {
    expectError(
      replacing: "summary: >\n  A node is lost\n  and another takes over.",
      with: "summary: ▶\"a\\u202Eb\"",
      "U+202E, which changes the direction of writing, may not stand in a value")
  }
}
