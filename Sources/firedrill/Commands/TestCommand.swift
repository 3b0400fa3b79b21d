import ArgumentParser
import Drills
import Observations
import Reporting
import ScenarioFiles

/// `firedrill test`: every scenario as a test, with golden reports.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Play scenarios as tests, and compare their golden reports.",
    discussion: """
      Every variant is played at the medians of all draws and compared with its golden report:
      Scenarios/a/b.yaml has it at Reports/a/b.md. With --seeds, drawn runs are judged as well.
      A capacity plan's study is compared too; it has its report at Reports/a/b.capacity.md.
      In a folder, files whose name begins with '_' are left out: they are there to be imported.

        firedrill test Scenarios/ --junit report.xml
        firedrill test Scenarios/ --filter leader --seeds 20
        firedrill test Scenarios/ --update      accept the reports as they are now
      """)

  @Argument(
    help: "Scenario files, or folders of them.", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String]

  @Option(help: "Only scenarios whose path or name contains this.")
  var filter: String?

  @Option(help: "Only scenarios with this tag; may be given several times.")
  var tag: [String] = []

  @Option(help: "Only variants of this name; golden reports are then not compared.")
  var variant: String?

  @Option(help: "Besides the nominal run, play so many replications; the worst decides.")
  var seeds: Int = 0

  @Option(help: "Folder of the golden reports.", completion: .directory)
  var reports: String = "Reports"

  @Option(help: "Most events that one run may take; more end it with exit code 22.")
  var maximumEvents: UInt64?

  @Option(help: "Write the verdicts as JUnit XML.")
  var junit: String?

  @Flag(help: "Accept the reports as they are now; refused under CI.")
  var update = false

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print failures and the last line only.")
  var quiet = false

  func validate() throws {
    if !(0...100_000).contains(seeds) {
      throw ValidationError("--seeds takes a number from 0 to 100000")
    }
    if maximumEvents == 0 { throw ValidationError("--maximum-events takes a number from 1") }
    if paths.contains("-") { throw ValidationError("test takes files and folders, not '-'") }
    if json && junit == "-" {
      throw ValidationError("only one report fits on the standard output")
    }
    if update && Output.isContinuousIntegration {
      throw ValidationError("golden reports are not accepted under CI; run --update by hand")
    }
    if update && variant != nil {
      throw ValidationError("--update needs all variants; leave --variant out")
    }
  }

  func run() async throws {
    var tests = try await found()
    await play(&tests)
    let golden = GoldenReports(folder: reports)
    var failures = FailureList()
    for index in tests.indices where !tests[index].nominal.isEmpty && variant == nil {
      try failures.attempt { try golden.judge(&tests[index], isAccepting: update) }
    }
    if let junit {
      let text = JUnitReport(suites: tests.flatMap(\.suites)).text
      try failures.attempt { try Files.write(text, to: junit) }
    }
    try report(tests, golden)
    try failures.raise()
    try ExitClass.deciding(tests.map(\.exitClass)).exit()
  }

  /// The files as tests; those that the filters leave out are not among them.
  private func found() async throws -> [ScenarioTest] {
    let all = try ScenarioPath.all(at: paths)
    let places = all.map { $0.golden(in: reports) }
    for (index, place) in places.enumerated() {
      if let other = places[..<index].firstIndex(of: place) {
        throw Failure(
          .wrongCommandLine,
          "\(all[other].path) and \(all[index].path) would share the golden report \(place)")
      }
    }
    let tests = await Loading.readings(of: all.map(\.path)) { test(all[$0], $1) }.compactMap(\.self)
    if tests.isEmpty {
      throw Failure(.wrongCommandLine, "no scenario is left by --filter, --tag and --variant")
    }
    return tests
  }

  private func test(_ path: ScenarioPath, _ loaded: ScenarioReading) -> ScenarioTest? {
    guard let scenario = loaded.scenario else {
      // What is wrong with a file does not tell its tags: it is left out by its path alone.
      if let filter, !path.path.contains(filter) { return nil }
      let words = loaded.unreadable.map { "\(path.path): \($0)\n" } ?? loaded.problemText
      return ScenarioTest(path: path, problems: words, isUnreadable: loaded.unreadable != nil)
    }
    if let filter, !path.path.contains(filter), !scenario.name.contains(filter) { return nil }
    if !tag.isEmpty, !tag.contains(where: scenario.tags.contains) { return nil }
    var variants = scenario.variants
    if let variant {
      variants = variants.filter { ($0.variant.isEmpty ? "base" : $0.variant) == variant }
    }
    if variants.isEmpty { return nil }
    for index in variants.indices {
      if let maximumEvents { variants[index].maximumEvents = maximumEvents }
    }
    var test = ScenarioTest(path: path, name: scenario.name, variants: variants)
    guard PlanStudy.isPlan(scenario), variant == nil else { return test }
    let planned = PlanStudy(scenario)
    guard let study = planned.study else {
      return ScenarioTest(path: path, problems: planned.problemText, isUnreadable: false)
    }
    test.study = study
    return test
  }

  private func play(_ tests: inout [ScenarioTest]) async {
    // For each variant the nominal run, and behind it the drawn ones.
    var played = tests.flatMap(\.variants).flatMap { variant in
      [Replications(variant, isNominal: true), Replications(variant, count: seeds)]
    }
    await Replications.play(&played, isQuiet: quiet)
    var next = 0
    for index in tests.indices {
      for _ in tests[index].variants {
        if let record = played[next].worst { tests[index].nominal.append(record) }
        if let record = played[next + 1].worst { tests[index].worst.append(record) }
        next += 2
      }
    }
  }

  private func report(_ tests: [ScenarioTest], _ golden: GoldenReports) throws {
    let deciding = ExitClass.deciding(tests.map(\.exitClass))
    let failed = tests.count { $0.exitClass != .asExpected }
    if json {
      let document = JSONValue.object([
        ("schemaVersion", .integer(1)), ("exitCode", .count(Int(deciding.rawValue))),
        ("exitMeaning", .text(deciding.meaning)), ("passed", .count(tests.count - failed)),
        ("failed", .count(failed)), ("scenarios", .array(tests.map(\.row))),
      ])
      return try Output.print(document.document(openLevels: 2))
    }
    guard junit != "-" else { return }
    var text = tests.map { $0.lines(isQuiet: quiet) }.joined()
    var changed: [String] = []
    for id in tests.flatMap(\.changedAssumptions) where !changed.contains(id) {
      changed.append(id)
    }
    text += golden.users(of: changed)
    text += "\(tests.count - failed) passed, \(failed) failed\n"
    try Output.print(Output.harmless(text))
  }
}
