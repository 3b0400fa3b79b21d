import CapacityPlanning
import Foundation
import Reporting

/// The folder of accepted reports.
struct GoldenReports {
  let folder: String

  /// Compares a test's reports with their golden ones, or accepts them.
  func judge(_ test: inout ScenarioTest, isAccepting: Bool) throws {
    let report = MarkdownReport(records: test.nominal).text
    let path = test.path.golden(in: folder)
    test.golden = try judge(report, path, isAccepting, changed: &test.changedAssumptions)
    if let study = test.study {
      let report = CapacityMarkdown(study, isMet: study.now.fits).text
      test.goldenStudy = try judge(
        report, test.path.goldenStudy(in: folder), isAccepting, changed: &test.changedAssumptions)
    }
  }

  private func judge(
    _ report: String, _ path: String, _ isAccepting: Bool, changed: inout [String]
  ) throws -> ScenarioTest.Golden {
    guard let accepted = try Files.readIfThere(path) else {
      if isAccepting {
        try Files.write(report, to: path)
        return .written
      }
      return .missing(
        "there is no golden report \(path); read the report and accept it with --update\n")
    }
    let diff = GoldenDiff(golden: accepted, report: report)
    if diff.isSame { return .same }
    if isAccepting {
      try Files.write(report, to: path)
      return .written
    }
    changed += diff.changedAssumptions
    return .changed(diff.text)
  }

  /// Which golden reports rest on assumptions that changed, in words; empty when none did.
  func users(of changed: [String]) -> String {
    guard !changed.isEmpty else { return "" }
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
