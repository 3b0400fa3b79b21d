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
      Every variant is played, each in one run; the exit code says what came of it.

        firedrill run Scenarios/supercluster/leader-site-outage.yaml --html report.html
        firedrill run my.yaml --variant isolation-omitted --nominal
        firedrill run my.yaml --json - | jq .verdict
        firedrill new supercluster | firedrill run -
        firedrill run my.yaml --seeds 100          the worst of 100 replications
        firedrill run my.yaml --check-determinism  play twice, compare
      """)

  @Argument(
    help: "The scenario file; '-' for the standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(help: "Play this variant only; may be given several times.")
  var variant: [String] = []

  @Flag(help: "Take every draw at its median.")
  var nominal = false

  @Option(help: "Seed of every draw, instead of the scenario's own.")
  var seed: UInt64?

  @Option(help: "Play so many replications of each variant; the worst one is reported.")
  var seeds: Int = 1

  @Option(
    help: "Write one self-contained HTML page.", completion: .file(extensions: ["html"]))
  var html: String?

  @Option(help: "Write the report as one JSON document ('-': the standard output).")
  var json: String?

  @Option(help: "Write the report as Markdown ('-': the standard output).")
  var markdown: String?

  @Option(help: "Write the verdicts as JUnit XML ('-': the standard output).")
  var junit: String?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print only each variant's fingerprint and event hash.")
  var fingerprint = false

  @Flag(help: "Play everything twice and compare fingerprints and event hashes; exit 13.")
  var checkDeterminism = false

  private var reportFiles: ReportFiles {
    ReportFiles(html: html, json: json, markdown: markdown, junit: junit)
  }

  func validate() throws {
    if !(1...100_000).contains(seeds) {
      throw ValidationError("--seeds takes a number from 1 to 100000")
    }
    if nominal && seeds > 1 {
      throw ValidationError("--nominal has one run for all seeds; leave --seeds out")
    }
    if let problem = reportFiles.problem { throw ValidationError(problem) }
    if fingerprint && reportFiles.fillsStandardOutput {
      throw ValidationError("--fingerprint and a report cannot both be on the standard output")
    }
  }

  func run() async throws {
    let scenario = try Loading.load(file)
    let files = reportFiles.completed(by: scenario.outputs, named: scenario.name)
    let (records, differing, tallies) = try await play(scenario)
    let classes = records.map { ExitClass($0) } + (differing.isEmpty ? [] : [.notDeterministic])
    let deciding = ExitClass.deciding(classes)
    let failures = try files.write(records, deciding)
    if !files.fillsStandardOutput {
      try printSummary(records, deciding)
      if seeds > 1, !quiet, !fingerprint { try Output.print(tallies) }
    }
    for name in differing {
      Output.printError(Output.harmless("\(name): two runs of one seed differ"))
    }
    try failures.raise()
    try deciding.exit()
  }

  /// The worst run of each variant, the names of variants that came out differently when played
  /// again, and how many replications came out as expected.
  private func play(
    _ scenario: LoadedScenario
  ) async throws -> (records: [DrillRecord], differing: [String], tallies: String) {
    let variants = try Loading.variants(of: scenario, named: variant)
    let jobs = variants.flatMap { variant in
      (0..<seeds).map {
        DrillJob(variant, seed: seed, replication: UInt32($0), isNominal: nominal)
      }
    }
    let all = checkDeterminism ? jobs + jobs : jobs
    let progress = Progress(runs: all.count, isQuiet: quiet)
    let records = await DrillBatch.run(all, workers: Output.workers) { progress.note($0) }
    progress.end()
    var differing: [String] = []
    if checkDeterminism {
      for index in jobs.indices {
        let (first, second) = (records[index], records[jobs.count + index])
        if first.fingerprint == second.fingerprint && first.trace == second.trace { continue }
        let name = variants[index / seeds].variant
        let shown = name.isEmpty ? scenario.name : name
        if !differing.contains(shown) { differing.append(shown) }
      }
    }
    let runs = variants.indices.map { Array(records[$0 * seeds..<($0 + 1) * seeds]) }
    return (runs.compactMap(WorstRun.of), differing, runs.map(tally).joined())
  }

  /// How many replications of a variant came out as expected, and which one is shown.
  private func tally(_ runs: [DrillRecord]) -> String {
    guard let worst = WorstRun.of(runs) else { return "" }
    let good = runs.count { ExitClass($0) == .asExpected }
    let name = worst.header.variant.isEmpty ? "base" : worst.header.variant
    return "\(name): \(good) of \(runs.count) replications as expected; "
      + "shown is the worst, replication \(worst.header.replication)\n"
  }

  private func printSummary(_ records: [DrillRecord], _ deciding: ExitClass) throws {
    if fingerprint {
      for record in records {
        let name = record.header.variant.isEmpty ? "base" : record.header.variant
        let words = [record.fingerprint, record.trace].map { String($0, radix: 16) }
        try Output.print("\(name) \(words.joined(separator: " "))\n")
      }
    } else if !quiet {
      let summary = ConsoleSummary(
        records: records, exitCode: Int(deciding.rawValue), exitMeaning: deciding.meaning,
        usesColor: Output.usesColor)
      try Output.print(summary.text)
    }
  }
}
