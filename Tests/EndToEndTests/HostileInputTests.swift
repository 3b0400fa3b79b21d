import Foundation
import FoundationXML
import Testing

struct HostileInputTests {
  private static let payloads = [
    "<script>window.pwned=1</script>", "</title><script>alert(1)</script>",
    "\\\" onmouseover=\\\"alert(1)", "]]><!--", "javascript:alert(1)", "{{7*7}}", "${jndi:x}",
    "| a | b |", "![x](http://example.org/x.png)", "[x](javascript:alert(1))",
    "=HYPERLINK(1)", "\\u202Etxt.exe", "\\u001b]0;owned\\u0007", "\\u001b[2J", "&lt;b&gt;",
    "'`\\\\",
  ]

  @Test func `what a scenario says about itself is inert in all reports`() throws {
    let folder = try Folder()
    for (index, payload) in Self.payloads.enumerated() {
      var scenario = SmallScenario()
      scenario.summary = payload
      scenario.length = "12m"
      try folder.write(scenario.text, to: "\(index).yaml")
      let outcome = try Firedrill.run(
        [
          "run", "\(index).yaml", "--html", "r.html", "--json", "r.json", "--markdown", "r.md",
          "--junit", "r.xml",
        ], in: folder)
      // Characters that nobody can see are refused when the file is read.
      if outcome.code == 65 { continue }
      #expect(!outcome.isSignal)
      let page = try folder.read("r.html").lowercased()
      #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<!--"))
      #expect(!page.contains(" onmouseover=\""))
      #expect(!page.contains("href=\"javascript:"))
      for text in [outcome.output, outcome.errors, try folder.read("r.md"), page] {
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
      }
      #expect(!(try folder.read("r.md")).contains("![x]("))
      _ = try JSONSerialization.jsonObject(with: Data(try folder.read("r.json").utf8))
      #expect(XMLParserCheck.isWellFormed(try folder.read("r.xml")))
    }
  }

  @Test func `a path or word that would move a terminal's cursor is shown as harmless text`() throws
  {
    let folder = try Folder()
    try folder.write("broken", to: "\u{1B}]0;x\u{7}.yaml")
    for arguments in [
      ["validate", "."], ["explain", "\u{1B}[2J"], ["\u{1B}[2J"], ["run", "\u{1B}[2J"],
    ] {
      let outcome = try Firedrill.run(arguments, in: folder)
      #expect(outcome.code != 0 && !outcome.isSignal)
      #expect(!(outcome.output + outcome.errors).unicodeScalars.contains { $0.value == 0x1B })
    }
  }

  @Test func `a hundred malformed files are refused, none of them crashes`() throws {
    let folder = try Folder()
    let good = Array(SmallScenario().text.utf8)
    var files: [[UInt8]] = [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0x61, 0x00], Array("[[[[".utf8),
      Array(String(repeating: "[", count: 5_000).utf8), Array("a: &a [*a]".utf8),
      Array("- - - -".utf8), Array("%YAML 9.9\n---\n".utf8), Array("? : ?".utf8),
      Array(repeating: 0x20, count: 2_000_000), Array("\u{0}".utf8), Array("null".utf8),
    ]
    for index in 1...60 {
      let end = index * good.count / 64
      files.append(Array(good[..<end]))
    }
    let replacements: [(String, String)] = [
      ("10m", "1:30"), ("10m", "NaN"), ("10m", "10"), ("1h", "-1h"), ("40ms", "1e308s"),
      ("40ms", "0x10"), ("count: 20", "count: 2.5"), ("count: 20", "count: -1"),
      ("count: 20", "count: 99999999999999999999"), ("1Gbps", "0bps"), ("1Gbps", "fast"),
      ("leader: east", "leader: nobody"), ("site: west", "site: mars"), ("2x2", "3x3"),
      ("site.power_loss", "site.flood"), ("site:west", "site:nowhere"), ("site:west", "pce:(("),
      ("role == leader", "role == "), ("role == leader", "role == bos"), ("> 1", "> 1s"),
      ("count(pce", "cuont(pce"), ("power-loss, at", "power-loss, whne"), ("at: 10m", "at: [10m]"),
      ("kind: scenario", "kind: plan"), ("firedrill: 1", "firedrill: 2"), ("small", "a b"),
      ("sites: [east, west]", "sites: [east, east]"), ("[east, west]", "east"),
      ("2026-03-14T20:00:00Z", "2026-02-30T20:00:00Z"), ("2026-03-14T20:00:00Z", "yesterday"),
      ("never:", "nevre:"), ("for: 10m", "for: {lognormal: {median: 1m}}"),
      ("for: 10m", "for: {uniform: [2m, 1m]}"), ("model: supercluster", "model: superclutser"),
      ("expect:", "expect: &x"), ("timeline:", "timeline: *x"), ("systems:", "<<: {}\nsystems:"),
    ]
    for (old, new) in replacements {
      files.append(Array(SmallScenario().text.replacing(old, with: new, maxReplacements: 1).utf8))
    }
    for (index, bytes) in files.enumerated() {
      let number = String(index)
      let name = String(repeating: "0", count: 3 - number.count) + number
      try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/\(name).yaml"))
    }
    #expect(files.count > 100)
    let outcome = try Firedrill.run(["validate", ".", "--json"], in: folder)
    #expect(outcome.code == 65 && !outcome.isSignal, "\(outcome.errors)")
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let rows = (value as? [String: Any])?["files"] as? [[String: Any]] ?? []
    #expect(rows.count == files.count)
    for row in rows where row["accepted"] as? Bool != false {
      // Cut off between two expectations' keys, the rest may still be a whole scenario.
      let name = row["file"] as? String ?? ""
      let number = Int(name.dropFirst(2).prefix(3)) ?? 0
      #expect((12..<72).contains(number), "\(name) was accepted")
    }
  }
}

enum XMLParserCheck {
  static func isWellFormed(_ text: String) -> Bool { XMLParser(data: Data(text.utf8)).parse() }
}
