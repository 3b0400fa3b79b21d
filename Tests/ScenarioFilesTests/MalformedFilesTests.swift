import ClusterModeling
import ScenarioFiles
import Testing

/// More than a thousand files that nobody should write: each is read or refused, none stops the
/// program, hangs it or brings problems outside the file.
@Suite struct MalformedFilesTests {
  @Test func `what is wrong in every section is told in one pass`() {
    let text = ToyScenario.text
      .replacingFirst("b: {site: west, size: large}", by: "b: {site: west, size: huge}")
      .replacingFirst("fault: node.down", by: "fault: node.dwon")
      .replacingFirst("lost: \"node:a\", heir", by: "lots: \"node:a\", heir")
      .replacingFirst(
        "eventually: \"exists(node, role == leader and up)\"",
        by: "eventually: \"exists(node, rloe == leader)\""
      )
      .replacingFirst("metric: jobs.lost", by: "metric: jobs.lots")
      .replacingFirst("at_end: \"all(node, up)\"", by: "at_end: \"all(nodde, up)\"")
      .replacingFirst("    steady_state", by: "steady_state")
      .replacingFirst(
        "people:\n", by: "procedures:\n  look: {steps: [{id: x, check: \"node:b.upp\"}]}\npeople:\n"
      )
    #expect(
      reading(text).problems.map(\.message) == [
        "systems.ring.nodes.b.size should be one of small, large, not 'huge'",
        "a node has no field `upp`",
        "there is no fault 'node.dwon'",
        "'take-over' takes no 'lots'",
        "unknown name `rloe`",
        "there is no metric 'jobs.lots'",
        "unknown name `nodde`",
      ])
  }

  @Test func `names that a broken system might have are not called unknown`() {
    let text = ToyScenario.text
      .replacingFirst("b: {site: west, size: large}", by: "b c: {site: west}")
      .replacingFirst("at_end: \"all(node, up)\"", by: "at_end: \"node:b.up and node:b.upp\"")
    #expect(
      reading(text).problems.map(\.message) == [
        "a node's name has letters, digits, '-', '_' and '.', a letter or digit first",
        "a node has no field `upp`",
      ])
    let model = ToyScenario.text.replacingFirst("model: toy", by: "model: toi")
      .replacingFirst("by: oncall\n", by: "by: oncal\n")
    #expect(
      reading(model).problems.map(\.message)
        == ["there is no model 'toi'", "there is no person 'oncal'"])
  }

  @Test(arguments: MalformedFiles.Family.allCases)
  func `no malformed file stops the reader`(_ family: MalformedFiles.Family) {
    let files = MalformedFiles.bytes(of: family)
    #expect(files.count >= family.count)
    for bytes in files {
      let result = ScenarioFile.read(
        bytes, named: "bad.yaml", catalogue: toyCatalogue, source: MemoryFiles([:]))
      let errors = result.problems.filter { $0.severity == .error }
      // Either there is a scenario or there are reasons why not, never both and never neither.
      let isRefused = result.scenario == nil
      #expect(isRefused == !errors.isEmpty)
      #expect(result.problems.count <= 200)
      for problem in result.problems {
        #expect(problem.location.line >= 1 && problem.location.column >= 1)
        #expect(!problem.message.isEmpty)
      }
      #expect(result.problems.isEmpty || !result.problemText.isEmpty)
    }
  }

  @Test func `there are at least twelve hundred of them`() {
    let count = MalformedFiles.Family.allCases.map { MalformedFiles.bytes(of: $0).count }
    #expect(count.reduce(0, +) >= 1_200)
  }

  @Test(arguments: [MalformedFiles.Family.typeSwaps, .bombs, .paths])
  func `files that are wrong for sure are refused`(_ family: MalformedFiles.Family) {
    for bytes in MalformedFiles.bytes(of: family, sureOnly: true) {
      let result = ScenarioFile.read(
        bytes, named: "bad.yaml", catalogue: toyCatalogue, source: MemoryFiles([:]))
      let isRefused = result.scenario == nil
      #expect(isRefused, "\(MalformedFiles.difference(bytes))")
    }
  }
}

/// Makes malformed files from a good one, always the same.
enum MalformedFiles {
  enum Family: String, CaseIterable, Sendable {
    case truncations, byteFlips, typeSwaps, numericEdges, bombs, unicode, paths, lineShuffles

    /// How many there are at least.
    var count: Int {
      switch self {
      case .truncations: 250
      case .byteFlips: 300
      case .typeSwaps: 200
      case .numericEdges: 200
      case .bombs: 60
      case .unicode: 100
      case .paths: 60
      case .lineShuffles: 100
      }
    }
  }

  static func bytes(of family: Family, sureOnly: Bool = false) -> [[UInt8]] {
    switch family {
    case .truncations: truncations
    case .byteFlips: byteFlips
    case .typeSwaps: sureOnly ? swaps(of: sureSwaps) : swaps(of: sureSwaps + otherSwaps)
    case .numericEdges: numericEdges
    case .bombs: bombs
    case .unicode: unicode
    case .paths: paths
    case .lineShuffles: lineShuffles
    }
  }

  static let good = Array(ToyScenario.text.utf8)

  /// What a file has that the good one has not, for a failing test.
  static func difference(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes.prefix(4_000), as: UTF8.self)
    let known = Set(lines)
    return text.split(separator: "\n").map(String.init).filter { !known.contains($0) }
      .joined(separator: "\n")
  }

  private static let lines = ToyScenario.text.split(
    separator: "\n", omittingEmptySubsequences: false
  ).map(String.init)

  private static var truncations: [[UInt8]] {
    stride(from: 0, to: good.count, by: max(1, good.count / 300)).map { Array(good[..<$0]) }
  }

  /// A small generator of its own, so that the files are the same in every run.
  private struct Dice {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
  }

  private static var byteFlips: [[UInt8]] {
    var dice = Dice(state: 42)
    return (0..<350).map { _ in
      var bytes = good
      for _ in 0...dice.next(below: 3) {
        bytes[dice.next(below: bytes.count)] = UInt8(dice.next(below: 256))
      }
      return bytes
    }
  }

  private static let sureSwaps = ["[]", "{}", "[[1]]", "{a: {b: c}}", "\"\\u0000\"", "&x y"]
  private static let otherSwaps = ["~", "''", "$outage", "true", "5", "5m", "-", "x: y", "- z"]

  /// Each value of the file in turn replaced by others.
  private static func swaps(of values: [String]) -> [[UInt8]] {
    var files: [[UInt8]] = []
    let places = lines.indices.filter {
      lines[$0].contains(": ") && !lines[$0].hasPrefix("tags") && !lines[$0].contains("summary")
    }
    for place in places {
      guard let colon = lines[place].firstRange(of: ": ") else { continue }
      for value in values {
        var changed = lines
        // An empty list or mapping is a good value of what may be empty.
        let mayBeEmpty = ["links", "load", "devices", "params", "experiment", "loss", "report"]
        let key = lines[place][..<colon.lowerBound].filter { $0 != " " && $0 != "-" }
        if values == sureSwaps, value == "[]" || value == "{}",
          mayBeEmpty.contains(String(key)) || lines[place].contains("{")
            || lines[place].contains("[")
        {
          continue
        }
        changed[place] = lines[place][..<colon.upperBound] + value
        files.append(Array(changed.joined(separator: "\n").utf8))
      }
    }
    return files
  }

  private static let edges = [
    "0", "-1", "1e308", "1e-320", "9223372036854775807", "9223372036854775808",
    "18446744073709551616", ".nan", ".inf", "-.inf", "NaN", "0x7f", "0o17", "010", "1_000", "1:30",
    "0s", "9223372036854775807ns", "9223372036s", "3652d", "3654d", "0.0000000001s", "1e5s", "٣s",
    "100%", "100.1%", "0%", "-0%", "1e3%",
  ]
  private static var numericEdges: [[UInt8]] {
    let places = [
      "2h", "40ms", "2ms", "0.01%", "1Gbps", "500", "90s", "300kB", "6m", "20m", "10m", "30m", "7",
      "15m", "1h",
    ]
    return places.flatMap { place in
      edges.map { Array(ToyScenario.text.replacingFirst(place, by: $0).utf8) }
    }
  }
}
