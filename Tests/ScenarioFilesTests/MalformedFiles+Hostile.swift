extension MalformedFiles {
  /// Files whose structure is meant to cost time, memory or stack.
  static var bombs: [[UInt8]] {
    var texts: [String] = []
    for depth in [33, 64, 400, 999, 1_001, 20_000] {
      texts.append("a: " + String(repeating: "[", count: depth))
      texts.append(String(repeating: "{a: ", count: depth))
      texts.append(String(repeating: "- ", count: depth) + "x")
      texts.append(String(repeating: "? ", count: depth) + "x")
      texts.append(
        String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
      texts.append(
        (0..<min(depth, 1_000)).map { String(repeating: " ", count: $0) + "a:\n" }.joined())
    }
    for levels in 6...12 {
      texts.append(laughs(levels) + "b: *a\(levels)\n")
      texts.append(laughs(levels) + "? *a\(levels)\n: 1\n")
    }
    texts.append((0..<20_000).map { "k\($0): 1\n" }.joined())
    texts.append("sites: [" + (0..<30_000).map { "s\($0), " }.joined() + "]\n")
    texts.append("a: " + String(repeating: "x", count: 900_000))
    texts.append("a: \"" + String(repeating: "\\u0041", count: 100_000) + "\"")
    texts.append(String(repeating: " ", count: 1_000_000))
    texts.append(String(repeating: "\n", count: 900_000) + "a: b")
    texts.append(String(repeating: "--- a\n", count: 1_000))
    texts.append(String(repeating: "#", count: 1_100_000))
    texts.append("a: |\n" + String(repeating: "  x\n", count: 100_000))
    texts.append("a: b\n" + String(repeating: "a: b\n", count: 20_000))
    texts.append(
      ToyScenario.text.replacingFirst(
        "\"all(node, up)\"",
        by: "\"" + String(repeating: "(", count: 3_000) + "1"
          + String(repeating: ")", count: 3_000) + "\""))
    texts.append(
      ToyScenario.text.replacingFirst(
        "all(node, up)", by: String(repeating: "not ", count: 50_000)))
    texts.append(
      ToyScenario.text + "variants:\n"
        + (0..<3_000).map { "  v\($0): {set: {params.x\($0): 1}}\n" }.joined())
    texts.append(
      ToyScenario.text.replacingFirst(
        "sites: [east, west]",
        by: "sites: [east, west, " + (0..<5_000).map { "s\($0)" }.joined(separator: ", ") + "]"))
    return texts.map { Array($0.utf8) }
  }

  private static func laughs(_ levels: Int) -> String {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...levels {
      let names = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(names)]\n"
    }
    return text
  }

  /// Good files with characters in them that do not belong there.
  static var unicode: [[UInt8]] {
    let parts: [[UInt8]] = [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80], [0x00], [0x07],
      [0x1B, 0x5B, 0x33, 0x31, 0x6D], Array("\u{202E}".utf8), Array("\u{2066}".utf8),
      Array("\u{FEFF}".utf8), Array("\u{2028}".utf8), Array("\u{85}".utf8), Array("🔥".utf8),
      Array("e\u{301}".utf8), Array("\u{FFFF}".utf8), Array("\u{10FFFF}".utf8),
      Array("日本".utf8), [0x0D], [0x09], [0xC2],
    ]
    return parts.flatMap { part in
      [0, 14, 60, 200, 700, good.count].map { place in
        Array(good[..<place]) + part + Array(good[place...])
      }
    }
  }

  /// Paths that lead to where a scenario has no business.
  static var paths: [[UInt8]] {
    let paths = [
      "/etc/passwd", "../x.yaml", "a/../../x.yaml", "~/x.yaml", "/dev/zero", "/dev/stdin", "",
      ".", "..", "./..", "a//b", "a\\\\b", "C:\\\\x", "file:///etc/passwd", "a\\0b", "x\\ny",
      "bad.yaml", "./bad.yaml", "a/../bad.yaml", "gone.yaml", "gone/gone.yaml",
    ]
    return paths.flatMap { path in
      [
        ToyScenario.text + "import: [{file: \"\(path)\", take: [sites]}]\n",
        ToyScenario.text + "calibration: \"\(path)\"\n",
        ToyScenario.text.replacingFirst("for: $outage", by: "for: {empirical: \"\(path)\"}"),
      ].map { Array($0.utf8) }
    }
  }

  /// The good file with lines left out, doubled or moved in and out.
  static var lineShuffles: [[UInt8]] {
    let lines = ToyScenario.text.split(separator: "\n", omittingEmptySubsequences: false)
    var files: [[UInt8]] = []
    for place in lines.indices {
      var without = lines
      without.remove(at: place)
      var doubled = lines
      doubled.insert(lines[place], at: place)
      var indented = lines
      indented[place] = "  " + lines[place]
      for changed in [without, doubled, indented] {
        files.append(Array(changed.joined(separator: "\n").utf8))
      }
    }
    return files
  }
}
