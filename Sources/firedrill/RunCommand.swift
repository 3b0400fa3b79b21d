import ArgumentParser
import Drills
import Experiments
import Observations
import Reporting
import ScenarioFiles

/// `firedrill run`: plays one scenario and reports it.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Play a scenario, print a summary and write reports.",
    discussion: """
      firedrill run Scenarios/supercluster/leader-site-outage.yaml --html report.html
      firedrill run my.yaml --variant isolation-omitted --nominal --json -
      """)

  @Argument(help: "The scenario file.", completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(help: "Play this variant only; may be given several times.")
  var variant: [String] = []

  @Flag(help: "Take every draw at its median.")
  var nominal = false

  @Option(help: "Seed of every draw, instead of the scenario's own.")
  var seed: UInt64?

  @Option(help: "Play this many replications; the worst one is reported.")
  var seeds: Int = 1

  @Option(help: "Write one self-contained HTML page.", completion: .file(extensions: ["html"]))
  var html: String?

  @Option(help: "Write the report as one JSON document ('-' for the standard output).")
  var json: String?

  @Option(help: "Write the report as Markdown ('-' for the standard output).")
  var markdown: String?

  @Option(help: "Write the verdicts as JUnit XML.")
  var junit: String?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print the fingerprints and event hashes only.")
  var fingerprint = false

  func validate() throws {
    if seeds < 1 { throw ValidationError("--seeds takes a number from 1") }
  }

  func run() async throws {
    let scenario = try Loading.load(file)
    let records = try await play(scenario)
    let deciding = ExitClass.deciding(records.map { ExitClass($0) })
    let code = Int(deciding.rawValue)
    if let html {
      let page = HTMLReport(records: records, exitCode: code, exitMeaning: deciding.meaning)
      try Files.write(page.text, to: html)
    }
    if let json {
      let document = JSONReport(records: records, exitCode: code, exitMeaning: deciding.meaning)
      try Files.write(document.text, to: json)
    }
    if let markdown { try Files.write(MarkdownReport(records: records).text, to: markdown) }
    if let junit {
      let suites = records.map { JUnitSuite(record: $0) }
      try Files.write(JUnitReport(suites: suites).text, to: junit)
    }
    printSummary(records, deciding)
    try deciding.exit()
  }

  private func play(_ scenario: LoadedScenario) async throws -> [DrillRecord] {
    let variants = try Loading.variants(of: scenario, named: variant)
    let jobs = variants.flatMap { variant in
      (0..<seeds).map {
        DrillJob(variant, seed: seed, replication: UInt32($0), isNominal: nominal)
      }
    }
    let records = await DrillBatch.run(jobs, workers: Output.workers)
    return variants.indices.compactMap {
      WorstRun.of(Array(records[$0 * seeds..<($0 + 1) * seeds]))
    }
  }

  private func printSummary(_ records: [DrillRecord], _ deciding: ExitClass) {
    if fingerprint {
      for record in records {
        let name = record.header.variant.isEmpty ? "base" : record.header.variant
        let words = [record.fingerprint, record.trace].map { String($0, radix: 16) }
        Output.print("\(name) \(words.joined(separator: " "))\n")
      }
    } else if !quiet, json != "-", markdown != "-" {
      let summary = ConsoleSummary(
        records: records, exitCode: Int(deciding.rawValue), exitMeaning: deciding.meaning,
        usesColor: Output.usesColor)
      Output.print(summary.text)
    }
  }
}
