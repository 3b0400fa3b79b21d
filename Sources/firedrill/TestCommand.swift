import ArgumentParser
import Drills
import Experiments
import Foundation
import Observations
import Reporting
import ScenarioFiles

/// `firedrill test`: every scenario as a test, with golden reports.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Play scenarios as tests, and compare their golden reports.",
    discussion: """
      firedrill test Scenarios/ --junit report.xml
      firedrill test Scenarios/ --filter leader --seeds 20
      firedrill test Scenarios/ --update      accept the reports as they are now
      """)

  @Argument(help: "Scenario files, or folders of them.")
  var paths: [String]

  @Option(help: "Only scenarios whose file or name contains this.")
  var filter: String?

  @Option(help: "Only scenarios with this tag; may be given several times.")
  var tag: [String] = []

  @Option(help: "Only variants of this name.")
  var variant: String?

  @Option(help: "Besides the golden run, play this many seeds; the worst decides.")
  var seeds: Int = 0

  @Option(help: "Folder of the golden reports.", completion: .directory)
  var reports: String = "Reports"

  @Option(help: "Most events that one run may take.")
  var maximumEvents: UInt64?

  @Option(help: "Write the verdicts as JUnit XML.")
  var junit: String?

  @Flag(help: "Write the golden reports anew; refused under CI.")
  var update = false

  @Flag(help: "Print failures and the last line only.")
  var quiet = false

  func validate() throws {
    if seeds < 0 { throw ValidationError("--seeds takes a number from 0") }
    if update && Output.isContinuousIntegration {
      throw ValidationError("golden reports are not accepted under CI; run --update by hand")
    }
    if update && variant != nil {
      throw ValidationError("--update needs all variants; leave --variant out")
    }
  }

  func run() async throws {
    var cases = try Files.scenarios(at: paths).compactMap(read)
    await play(&cases)
    var suites: [JUnitSuite] = []
    for index in cases.indices {
      try judge(&cases[index])
      suites += cases[index].suites
      Output.print(cases[index].lines(isQuiet: quiet))
    }
    if let junit { try Files.write(JUnitReport(suites: suites).text, to: junit) }
    let failed = cases.count { $0.exitClass != .asExpected }
    Output.print("\(cases.count - failed) passed, \(failed) failed\n")
    try ExitClass.deciding(cases.map(\.exitClass)).exit()
  }

  /// A file as a test; nil when the filters leave it out.
  private func read(_ path: String) -> ScenarioTest? {
    let loaded = ScenarioFile.load(path: path, catalogue: Loading.catalogue)
    guard let scenario = loaded.scenario else {
      let text = loaded.problemText
      return ScenarioTest(path: path, problems: text)
    }
    if let filter, !path.contains(filter), !scenario.name.contains(filter) { return nil }
    if !tag.isEmpty, !tag.contains(where: scenario.tags.contains) { return nil }
    var variants = scenario.variants
    if let variant { variants = variants.filter { $0.variant == variant } }
    if variants.isEmpty { return nil }
    for index in variants.indices {
      if let maximumEvents { variants[index].maximumEvents = maximumEvents }
    }
    return ScenarioTest(path: path, name: scenario.name, variants: variants)
  }

  private func play(_ cases: inout [ScenarioTest]) async {
    let jobs = cases.flatMap { test in
      test.variants.flatMap { variant in
        [DrillJob(variant, isNominal: true)]
          + (0..<seeds).map { DrillJob(variant, replication: UInt32($0)) }
      }
    }
    let records = await DrillBatch.run(jobs, workers: Output.workers)
    var next = 0
    for index in cases.indices {
      for _ in cases[index].variants {
        cases[index].golden.append(records[next])
        let drawn = Array(records[next + 1..<next + 1 + seeds])
        if let worst = WorstRun.of(drawn) { cases[index].worst.append(worst) }
        next += 1 + seeds
      }
    }
  }

  private func judge(_ test: inout ScenarioTest) throws {
    guard !test.golden.isEmpty, variant == nil else { return }
    let report = MarkdownReport(records: test.golden).text
    let path = goldenPath(of: test.path)
    if update { return try Files.write(report, to: path) }
    let accepted = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    guard let accepted else {
      test.difference = "there is no golden report \(path); accept one with --update\n"
      return
    }
    if accepted != report {
      test.difference = GoldenDiff(golden: accepted, report: report).text
    }
  }

  /// `Scenarios/a/b.yaml` has its golden report at `Reports/a/b.md`.
  private func goldenPath(of path: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    if let place = parts.lastIndex(of: "Scenarios") { parts.removeFirst(place + 1) }
    let name = parts.joined(separator: "/")
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return "\(reports)/\(stem).md"
  }
}
