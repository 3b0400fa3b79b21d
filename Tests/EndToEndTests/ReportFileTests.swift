import Foundation
import FoundationXML
import Testing

struct ReportFileTests {
  /// The small drill, played once with all reports.
  private static let played: (folder: Folder, outcome: Outcome)? = {
    guard let folder = try? Folder(named: " mit Größe & blanks"),
      (try? folder.write(SmallScenario().text, to: "a b/ä.yaml")) != nil,
      let outcome = try? Firedrill.run(
        [
          "run", "a b/ä.yaml", "--json", "a b/ü.json", "--html", "x/y/z.html", "--markdown",
          "r.md", "--junit", "r.xml",
        ], in: folder)
    else { return nil }
    return (folder, outcome)
  }()

  private func read(_ name: String) throws -> String {
    let played = try #require(Self.played)
    #expect(played.outcome.code == 0, "\(played.outcome.errors)")
    return try played.folder.read(name)
  }

  @Test func `the JSON report says what the exit code says, with sorted keys`() throws {
    let text = try read("a b/ü.json")
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let document = try #require(value as? [String: Any])
    for key in ["expectations", "metrics", "decisions", "fingerprint", "verdict"] {
      #expect(document[key] != nil)
    }
    #expect(document["schemaVersion"] as? Int == 1)
    #expect(document["exitCode"] as? Int == 0)
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(keys.count > 10 && keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test func `the page runs no script and asks nobody for anything`() throws {
    let page = try read("x/y/z.html").lowercased()
    #expect(page.hasPrefix("<!doctype html>"))
    for word in ["<script", "<link", "<img", "<iframe", "@import", "src="] {
      #expect(!page.contains(word), "\(word)")
    }
    // Within the page one drawing may use another.
    #expect(!page.replacing("url(#", with: "").contains("url("))
    let namespaces = page.replacing("http://www.w3.org/2000/svg", with: "")
    #expect(!namespaces.contains("http://") && !namespaces.contains("https://"))
    #expect(page.contains("default-src 'none'") || page.contains("default-src &#39;none&#39;"))
  }

  @Test func `the JUnit report is well-formed and has a case for each expectation`() throws {
    let reader = XMLParser(data: Data(try read("r.xml").utf8))
    let counter = ElementCounter()
    reader.delegate = counter
    #expect(reader.parse())
    #expect(counter.count(of: "testcase") == 1)
    #expect(counter.count(of: "failure") == 0)
  }

  @Test func `no part of a report is left beside it`() throws {
    let played = try #require(Self.played)
    #expect(played.folder.names == ["a b", "r.md", "r.xml", "x"])
  }

  @Test func `a scenario names the documents that a run writes`() throws {
    let folder = try Folder()
    var scenario = SmallScenario()
    scenario.more = "report: {outputs: [html, json, markdown, junit]}"
    try folder.write(scenario.text, to: "a.yaml")
    let outcome = try Firedrill.run(
      ["run", "a.yaml", "--quiet", "--json", "mine.json"], in: folder)
    #expect(outcome.code == 0)
    #expect(
      folder.names == ["a.yaml", "mine.json", "small.html", "small.junit.xml", "small.md"])
  }

  @Test func `one document takes the summary's place on the standard output`() throws {
    let folder = try Folder()
    let outcome = try Firedrill.run(
      ["run", "-", "--json", "-"], in: folder, input: SmallScenario().text)
    #expect(outcome.code == 0)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((value as? [String: Any])?["scenario"] as? String == "small")
  }

  @Test func `a closed standard output ends the program and harms no report`() throws {
    let folder = try Folder()
    try folder.write(SmallScenario().text, to: "a.yaml")
    let line = """
      { "$firedrill" run a.yaml --html r.html; echo $? >code; } | true
      { "$firedrill" facts; echo $? >facts; } | head -n 1 >/dev/null
      "$firedrill" run a.yaml --json r.json >&-; echo $? >none
      """
    _ = try Firedrill.shell(line, in: folder)
    #expect(try folder.read("none") == "74\n")
    #expect(try folder.read("r.json").hasSuffix("}\n"))
    #expect(["0\n", "74\n"].contains(try folder.read("code")))
    #expect(try folder.read("facts") == "74\n")
    #expect(try folder.read("r.html").hasSuffix("</html>\n"))
  }

  @Test func `a report replaces an older one through a link and keeps the link`() throws {
    let folder = try Folder()
    try folder.write(SmallScenario().text, to: "a.yaml")
    try folder.write("old", to: "real.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link.json", withDestinationPath: "real.json")
    #expect(
      try Firedrill.run(["run", "a.yaml", "--json", "link.json", "--quiet"], in: folder).code == 0)
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.path + "/link.json")
    #expect(target == "real.json")
    #expect(try folder.read("real.json").hasPrefix("{"))
  }
}

/// Counts the elements of a document by name.
final class ElementCounter: NSObject, XMLParserDelegate {
  private var counts: [String: Int] = [:]

  func count(of name: String) -> Int { counts[name] ?? 0 }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
  ) {
    counts[elementName, default: 0] += 1
  }
}
