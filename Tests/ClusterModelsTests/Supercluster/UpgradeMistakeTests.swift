import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Every step of upgrades and of listen-only mode left out, done twice or aimed at another PCE.
@Suite struct UpgradeMistakeTests {
  /// A procedure with its steps and what it is given.
  struct Runbook: Sendable, CustomTestStringConvertible {
    var name: String
    var inputs: String
    var steps: [String]
    var prefix = "work"
    var testDescription: String { name }
  }

  static let runbooks = [
    Runbook(
      name: "simple-upgrade", inputs: "",
      steps: [
        "health", "back-up", "back-up-runtime-files", "all-to-2", "await-2", "quiesce", "stop",
        "install", "start-at-1", "runtime-files", "check-env", "migrate", "upgrade-status",
        "migrated", "to-2", "services-up", "to-5", "await-5", "restart-on-login-error", "log-in",
        "back-up-afterwards",
      ]),
    Runbook(
      name: "rolling-upgrade", inputs: "leader: \"pce:us\"",
      steps: [
        "others-at-5", "stop", "install", "start-at-1", "runtime-files", "check-env", "migrate",
        "upgrade-status", "to-5", "await-5", "restart-on-login-error", "log-in",
      ], prefix: "work/the-leader"),
    Runbook(
      name: "enable-listen-only", inputs: "p: \"pce:us\"",
      steps: ["stop", "start-at-1", "enable", "to-5"]),
    Runbook(
      name: "disable-listen-only", inputs: "p: \"pce:us\"",
      steps: ["stop", "start-at-1", "disable", "to-5"]),
  ]

  private func play(_ runbook: Runbook, mistake: String) throws -> DrillRecord {
    let isRolling = runbook.name == "rolling-upgrade"
    let text = """
      firedrill: 1
      kind: scenario
      name: mistake
      summary: One step of a procedure goes wrong.
      clock: {start: "2026-05-09T22:00:00Z", length: 12h}
      sites: [us, eu]
      links: [{between: [us, eu], latency: 40ms, bandwidth: 1Gbps}]
      systems:
        bigco:
          model: supercluster
          version: "23.5.0"
          leader: us
          release: {version: "\(isRolling ? "23.5.10" : "24.1.0")", new_tables: 5, runtime_change: true}
          pces:
            us: {site: us, layout: 2x2}
            eu: {site: eu, layout: 2x2}
      clients:
        vens-us: {kind: ven, home: us, count: 20}
        vens-eu: {kind: ven, home: eu, count: 20}
      load:
        policy-work: {kind: policy.provision, every: 10m, size: 100kB}
      people:
        crew: {}
      timeline:
        - {id: work, at: 30m, run: \(runbook.name), by: crew\(runbook.inputs.isEmpty ? "" : ", with: {\(runbook.inputs)}")}
      expect:
        there: {at_end: "exists(pce, version != none)"}
      variants:
        slip:
          mistakes: [{step: \(mistake)}]
      """
    let reading = ScenarioFile.read(
      text: text, named: "mistake.yaml", catalogue: ModelCatalogue(Catalog.models))
    #expect(reading.problemText.isEmpty)
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    return Drill(scenario, seed: 1, replication: 0, isNominal: true, checksInvariants: true).run()
  }

  private func isDone(_ runbook: Runbook, _ record: DrillRecord) -> Bool {
    let texts = record.decisions.map(\.text)
    return runbook.name.hasSuffix("upgrade")
      ? texts.contains { $0.contains("the upgrade is over") }
      : record.lanes.first { $0.entity == "pce:us" && $0.aspect == "runlevel" }?.changes.last?.state
        == "5"
  }

  /// What a reader is told of: refusals, dangers, failures of steps.
  private func isToldOf(_ record: DrillRecord) -> Bool {
    record.decisions.contains {
      ($0.kind == .refusal || $0.kind == .hazard) && !$0.sources.isEmpty
        || $0.text.contains("fails:")
    }
  }

  @Test(arguments: runbooks)
  func `a step that is left out is either harmless or told of, and nothing traps`(
    runbook: Runbook
  ) throws {
    for step in runbook.steps {
      let record = try play(runbook, mistake: "\(runbook.prefix)/\(step), kind: omit")
      #expect(record.ending == .completed)
      #expect(isDone(runbook, record) || isToldOf(record), "\(runbook.name)/\(step) omitted")
    }
  }

  @Test(arguments: runbooks)
  func `a step that is done twice does no harm`(runbook: Runbook) throws {
    for step in runbook.steps {
      let record = try play(runbook, mistake: "\(runbook.prefix)/\(step), kind: repeat")
      #expect(record.ending == .completed)
      #expect(isDone(runbook, record) || isToldOf(record), "\(runbook.name)/\(step) repeated")
    }
  }

  /// Steps whose loss keeps an upgrade from its end, with what the reader is told.
  private static let needed: [(runbook: Int, step: String, source: String)] = [
    (0, "stop", "SC-UPGRADE-SIMPLE-004"), (0, "runtime-files", "SC-CMD-028"),
    (1, "stop", "SC-UPGRADE-ROLLING-002"), (1, "install", "SC-UPGRADE-ROLLING-012"),
    (1, "migrate", "AS-UPG-001"), (1, "runtime-files", "SC-UPGRADE-SIMPLE-010"),
  ]

  @Test(.shows("SC-UPGRADE-SIMPLE-004", "SC-UPGRADE-ROLLING-002"), arguments: needed.indices)
  func `without a needed step the upgrade stops where the guide has it`(row: Int) throws {
    let (place, step, source) = Self.needed[row]
    let runbook = Self.runbooks[place]
    let record = try play(runbook, mistake: "\(runbook.prefix)/\(step), kind: omit")
    let isNoted = record.decisions.contains { $0.sources.contains(source) }
    #expect(isNoted, "\(step)")
    #expect(!isDone(runbook, record), "\(step)")
  }
}
