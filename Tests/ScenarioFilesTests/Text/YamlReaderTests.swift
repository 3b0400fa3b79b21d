import ClusterModeling
import ScenarioFiles
import Testing

@Suite struct YamlReaderTests {
  @Test func `aliases, anchors, tags and merge keys are refused where they stand`() {
    let hint = "write the value out, or use params"
    expectError(
      replacing: "leader: a", with: "leader: ▶&x a", "anchors (&name) are not read", hint: hint)
    expectError(
      replacing: "leader: a", with: "leader: ▶!!str a", "tags (!name) are not read", hint: hint)
    expectError(
      in: "firedrill: 1\nname: ▶*x\n", "aliases (*name) are not read", hint: hint)
    expectError(
      replacing: "    leader: a", with: "    leader: a\n    ▶<<: {probe: 10s}",
      "merge keys (<<) are not read", hint: "import a file, or write it out")
  }

  @Test func `a key written twice is refused at its second place`() {
    expectError(
      replacing: "    leader: a", with: "    leader: a\n    ▶leader: b",
      "'leader' is given twice; first in line 19", hint: "remove one of them")
    expectError(
      in: ToyScenario.text + "▶sites: [north]\n", "'sites' is given twice; first in line 12",
      hint: "remove one of them")
  }

  @Test func `a second document, a directive and a key that is a list are refused`() {
    expectError(
      in: "firedrill: 1\n▶---\nfiredrill: 1\n",
      "a second document begins here; a file has one")
    expectError(in: "▶%YAML 1.1\n---\nfiredrill: 1\n", "directives (%) are not read")
    expectError(in: "? ▶[a, b]\n: 1\n", "a key must be one word, not a list or mapping")
  }

  @Test func `nesting deeper than thirty-two levels is refused before it costs anything`() {
    for count in [32, 100_000] {
      let result = reading("a: " + String(repeating: "[", count: count))
      #expect(result.problems.map(\.message) == ["nested deeper than 32 levels"])
    }
    let result = reading("a: " + String(repeating: "- ", count: 200) + "x")
    #expect(result.problems.count == 1)
    let brackets = String(repeating: "[", count: 32) + String(repeating: "]", count: 32)
    expectError(in: "a: " + brackets.replacingLast("[", by: "▶["), "nested deeper than 32 levels")
  }

  @Test func `a billion laughs as a key end at the first anchor`() {
    var text = "a0: &a0 [x, x, x]\n"
    for level in 1...9 {
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(names)]\n"
    }
    text += "? *a9\n: 1\n"
    let result = reading(text)
    #expect(result.problems.map(\.message) == ["anchors (&name) are not read"])
  }

  @Test func `an unclosed bracket is pointed at`() {
    let result = reading("firedrill: 1\nsites: [a, b\nname: x\n")
    #expect(result.problems.count == 1)
    #expect(result.problems.first?.message.hasPrefix("not readable as YAML: ") == true)
    #expect(result.problems.first?.location.line == 3)
  }

  @Test func `a tab and a broken indentation get a hint`() {
    let tab = reading("firedrill: 1\nclock:\n\tlength: 2h\n").problems.first
    #expect(tab?.hint == "there is a tab in this line; indent with blanks")
    let indent = reading("a:\n    b: 1\n   c: 2\n").problems.first
    #expect(indent?.hint.hasPrefix("look at the indentation") == true)
    #expect(indent?.location.line == 3)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n"])
  func `an empty file is said to be empty`(_ text: String) {
    #expect(reading(text).problems.map(\.message) == ["the file is empty"])
  }

  @Test func `JSON is read like YAML`() {
    let yaml = reading("firedrill: 1\nkind: scenario\nname: x\nsites: [a]\nsystms: {}\n")
    let json = reading(
      "{\"firedrill\": 1,\n\"kind\": \"scenario\",\n\"name\": \"x\",\n\"sites\": [\"a\"],\n"
        + "\"systms\": {}}\n")
    #expect(yaml.problems.map(\.message) == json.problems.map(\.message))
    #expect(yaml.problems.contains { $0.hint == "did you mean 'systems'?" })
  }

  @Test func `a key longer than two hundred bytes is refused`() {
    expectError(
      replacing: "    leader: a",
      with: "    leader: a\n    ▶\(String(repeating: "x", count: 201)): 1",
      "a key may have at most 200 bytes")
  }
}
