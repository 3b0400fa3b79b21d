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
        firedrill run my.yaml --replications 500   means of all figures, with 99.9 % intervals
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

  @Option(help: "Play so many replications of each variant; the worst one is reported; default 1.")
  var seeds: Int?

  @Option(
    help: """
      As --seeds, and print every figure's mean over the replications with its 99.9 % interval.
      """)
  var replications: Int?

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

  @Flag(
    help: """
      Play everything twice and compare fingerprints and event hashes (exit 13); the second time \
      the models' own rules are checked after every event (exit 70).
      """)
  var checkDeterminism = false

  /// Confidence of the intervals; so high that of a hundred figures hardly one misses.
  private static let confidence = 0.999

  /// How many replications of each variant are played.
  private var count: Int { replications ?? seeds ?? 1 }

  /// Whether so many drills are played that threads with one heap would wait for each other longer
  /// than heaps of their own take to be touched for the first time.
  var playsMany: Bool { count > 16 }

  private var reportFiles: ReportFiles {
    ReportFiles(html: html, json: json, markdown: markdown, junit: junit)
  }

  func validate() throws {
    if let seeds, !(1...100_000).contains(seeds) {
      throw ValidationError("--seeds takes a number from 1 to 100000")
    }
    if let replications, !(2...100_000).contains(replications) {
      throw ValidationError("--replications takes a number from 2 to 100000")
    }
    if replications != nil && (seeds ?? 1) > 1 {
      throw ValidationError("--replications and --seeds cannot both be given")
    }
    if nominal && replications != nil {
      throw ValidationError("--nominal has one run for all seeds; leave --replications out")
    }
    if nominal && (seeds ?? 1) > 1 {
      throw ValidationError("--nominal has one run for all seeds; leave --seeds out")
    }
    if let problem = reportFiles.problem { throw ValidationError(problem) }
    if fingerprint && reportFiles.fillsStandardOutput {
      throw ValidationError("--fingerprint and a report cannot both be on the standard output")
    }
  }

  /// On the main thread, which plays a single drill: to change threads takes a millisecond.
  @MainActor func run() async throws { try await run { $0.run() } }

  /// Plays and reports.
  ///
  /// - Parameter player: plays one job; tests bring their own to see what a fault of ours would do.
  @MainActor func run(by player: @escaping @Sendable (DrillJob) -> DrillRecord) async throws {
    let scenario = try Loading.load(file)
    let files = reportFiles.completed(by: scenario.outputs, named: scenario.name)
    var played = try Loading.variants(of: scenario, named: variant).map {
      Replications(
        $0, seed: seed, isNominal: nominal, count: count,
        keepsFigures: replications != nil)
    }
    await Replications.play(&played, twice: checkDeterminism, isQuiet: quiet, by: player)
    let records = played.compactMap(\.worst)
    let differing = played.filter { !$0.isDeterministic }.compactMap(\.worst)
    let deciding = ExitClass.deciding(
      records.map { ExitClass($0) } + (differing.isEmpty ? [] : [.notDeterministic]))
    let failures = try files.write(records, deciding)
    if !files.fillsStandardOutput { try printSummary(records, deciding, played) }
    for record in differing {
      Output.printError(
        Output.harmless("\(scenario.name) / \(record.shownVariant): two runs of one seed differ"))
    }
    try failures.raise()
    try deciding.exit()
  }

  private func printSummary(
    _ records: [DrillRecord], _ deciding: ExitClass, _ played: [Replications]
  ) throws {
    if fingerprint {
      for record in records {
        let words = [record.fingerprint, record.trace].map { String($0, radix: 16) }
        try Output.print("\(record.shownVariant) \(words.joined(separator: " "))\n")
      }
    } else if !quiet {
      let summary = ConsoleSummary(
        records: records, exitCode: Int(deciding.rawValue), exitMeaning: deciding.meaning,
        usesColor: Output.usesColor)
      try Output.print(
        summary.text + (count > 1 ? played.map(Self.tally).joined() : "")
          + played.map { $0.figureTable(confidence: Self.confidence) }.joined())
    }
  }

  /// How many replications of a variant came out as expected, and which one is shown.
  private static func tally(_ played: Replications) -> String {
    guard let worst = played.worst else { return "" }
    return
      "\(worst.shownVariant): \(played.asExpected) of \(played.count) replications as expected; "
      + "shown is the worst, replication \(worst.header.replication)\n"
  }
}
