import Foundation
import Reporting

/// The folder of accepted reports.
struct GoldenReports {
  let folder: String

  /// Compares a test's nominal runs with its golden report, or accepts them.
  func judge(_ test: inout ScenarioTest, isAccepting: Bool) throws {
    let report = MarkdownReport(records: test.nominal).text
    let path = test.path.golden(in: folder)
    guard let accepted = try Files.readIfThere(path) else {
      if isAccepting {
        try Files.write(report, to: path)
        test.golden = .written
      } else {
        test.golden = .missing(
          "there is no golden report \(path); read the report and accept it with --update\n")
      }
      return
    }
    let diff = GoldenDiff(golden: accepted, report: report)
    if diff.isSame {
      test.golden = .same
    } else if isAccepting {
      try Files.write(report, to: path)
      test.golden = .written
    } else {
      test.golden = .changed(diff.text)
      test.changedAssumptions = diff.changedAssumptions
    }
  }

  /// Which golden reports rest on assumptions that changed, in words; empty when none did.
  func users(of changed: [String]) -> String {
    var text = ""
    let reports = all.compactMap { path in
      (try? Files.read(path)).map { (path, GoldenReport($0).assumptionIDs) }
    }
    for id in changed {
      let users = reports.filter { $0.1.contains(id) }.map(\.0)
      text += "\(id) changed; golden reports that used it: "
      text += users.isEmpty ? "none\n" : users.joined(separator: ", ") + "\n"
    }
    return text
  }

  /// All golden reports, sorted by the bytes of their paths.
  private var all: [String] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".md") }.map { "\(folder)/\($0)" }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
