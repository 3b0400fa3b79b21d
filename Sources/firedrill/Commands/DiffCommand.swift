import ArgumentParser
import Drills
import Experiments
import Observations
import Reporting
import Units

/// `firedrill diff`: the first decision at which two runs part.
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Name the first decision at which two runs part, and why.",
    discussion: """
      Two scenario files, or two variants or seeds of one, or two reports saved by --json.
      What differs is printed; the exit code is 0 either way.

        firedrill diff a.yaml b.yaml
        firedrill diff my.yaml --variants as-written,isolation-omitted
        firedrill diff my.yaml --seeds 1,2
        firedrill diff before.json after.json --variants as-written
      """)

  @Argument(
    help: "One or two scenario files, or reports that end in .json.",
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var files: [String]

  @Option(help: "One variant, or two with a comma between them.")
  var variants: String?

  @Option(help: "One seed, or two with a comma between them.")
  var seeds: String?

  @Flag(help: "Take every draw at its median.")
  var nominal = false

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if !(1...2).contains(files.count) {
      throw ValidationError("give one or two scenario files, or two saved reports")
    }
    if (names + numbers).contains("") || names.count > 2 || numbers.count > 2 {
      throw ValidationError("--variants and --seeds take one or two, with a comma between them")
    }
    if files.count == 1 && names.count < 2 && numbers.count < 2 {
      throw ValidationError("with one file, say which two --variants or --seeds to compare")
    }
    if let text = numbers.first(where: { UInt64($0) == nil }) {
      throw ValidationError("--seeds takes numbers, not '\(text)'")
    }
  }

  private var names: [String] { Self.parts(variants) }
  private var numbers: [String] { Self.parts(seeds) }

  private static func parts(_ text: String?) -> [String] {
    guard let text else { return [] }
    return text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  func run() async throws {
    var sides: [DrillRecord] = []
    for side in 0..<2 { sides.append(try await record(side)) }
    let diff = RunDiff(sides[0], sides[1])
    try Output.print(json ? document(diff, sides) : diff.text)
  }

  /// One side's run, played or read.
  private func record(_ side: Int) async throws -> DrillRecord {
    let path = files[min(side, files.count - 1)]
    let name = names.isEmpty ? nil : names[min(side, names.count - 1)]
    if path.hasSuffix(".json"), let saved = try SavedReport.read(path) {
      return try saved.record(of: name)
    }
    let scenario = try Loading.variants(
      of: Loading.load(path), named: name.map { [$0] } ?? [])[0]
    let seed = numbers.isEmpty ? nil : UInt64(numbers[min(side, numbers.count - 1)])
    let progress = Progress(runs: 1, isQuiet: false)
    let records = await DrillBatch.run(
      [DrillJob(scenario, seed: seed, isNominal: nominal)], workers: 1)
    progress.end()
    return records[0]
  }

  private func document(_ diff: RunDiff, _ sides: [DrillRecord]) -> String {
    let index = diff.firstDivergence
    func side(_ record: DrillRecord) -> JSONValue {
      let parted = index.flatMap { $0 < record.decisions.count ? record.decisions[$0] : nil }
      return .object([
        ("scenario", .text(record.header.scenario)),
        ("variant", .text(record.shownVariant)),
        ("seed", .text(String(record.header.seed))),
        ("decision", parted.map(Self.decision) ?? .null),
      ])
    }
    return JSONValue.object([
      ("schemaVersion", .integer(1)), ("same", .bool(diff.isSame)),
      ("equalDecisions", index.map { .count($0) } ?? .count(sides[0].decisions.count)),
      ("left", side(sides[0])), ("right", side(sides[1])),
      ("text", .texts(diff.text.split(separator: "\n").map(String.init))),
    ]).document(openLevels: 2)
  }

  private static func decision(_ decision: Decision) -> JSONValue {
    .object([
      ("at", .integer(decision.at.nanoseconds)), ("kind", .text(decision.kind.rawValue)),
      ("subject", .text(decision.subject)), ("text", .text(decision.text)),
      ("sources", .texts(decision.sources)),
    ])
  }
}
