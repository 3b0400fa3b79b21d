import ClusterModeling
import Drills
import Observations
import ScenarioFiles
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Every step of joins, removals, moves and migrations left out or done twice.
@Suite struct DeploymentMistakeTests {
  /// A procedure with its steps and what it is given.
  struct Runbook: Sendable, CustomTestStringConvertible {
    var name: String
    var inputs: String
    var steps: [String]
    /// True when the Supercluster begins with two PCEs and a standalone third.
    var beginsWithTwo = false
    /// What the end looks like when all went well, as an expression.
    var isDone: String
    var testDescription: String { name }
  }

  static let runbooks = [
    Runbook(
      name: "add-member", inputs: #"leader: "pce:us", members: "pce:ap""#,
      steps: [
        "back-up-leader", "each-member", "each-member/to-2", "each-member/join", "restart-all",
        "all-to-5", "await-normal", "verify", "syslog", "back-up-again",
      ], beginsWithTwo: true,
      isDone: "all(pce, members_listed == 3 and not needs_restart and runlevel == 5) "
        + "and count(pce, lacks_syslog) == 0 and not supercluster:bigco.leader_backup_due"),
    Runbook(
      name: "remove-pce", inputs: #"leaving: "pce:ap", receiver: "pce:eu", leader: "pce:us""#,
      steps: [
        "check-room", "move-vens", "move-nens", "none-left", "to-2", "leave", "verify",
      ], isDone: "pce:ap.standalone and pce:eu.vens == 40 and pce:ap.nens == 0"),
    Runbook(
      name: "reassign-nens-by-api", inputs: #"from: "pce:ap", to: "pce:eu", leader: "pce:us""#,
      steps: ["check-both", "update", "compare"], isDone: "pce:eu.nens == 1"),
    Runbook(
      name: "migrate-pce", inputs: #"moving: "pce:ap", leader: "pce:us""#,
      steps: [
        "plan", "addresses", "addresses/enter", "addresses/restart-it", "addresses/restart-others",
        "back-up", "stop-old", "new-machines", "restore",
      ], isDone: "all(pce, members_listed == 3 and runlevel == 5) and vens:vens-ap.blind == 0"),
  ]

  private func play(_ runbook: Runbook, mistake: String) throws -> DrillRecord {
    let text = """
      firedrill: 1
      kind: scenario
      name: mistake
      summary: One step of a procedure goes wrong.
      clock: {start: "2026-05-09T22:00:00Z", length: 16h}
      sites: [us, eu, ap]
      links:
        - {between: [us, eu], latency: 40ms, bandwidth: 1Gbps}
        - {between: [us, ap], latency: 90ms, bandwidth: 1Gbps}
        - {between: [eu, ap], latency: 60ms, bandwidth: 1Gbps}
      systems:
        bigco:
          model: supercluster
          leader: us
          load_balancer: {kind: dns}
          nens: {nen-1: {pce: ap}}
          pces:
            us: {site: us, layout: 2x2}
            eu: {site: eu, layout: 2x2}
            ap: {site: ap, layout: 2x2, standalone: \(runbook.beginsWithTwo)}
      clients:
        vens-eu: {kind: ven, home: eu, count: 20, unusable_trust: 0%}
        vens-ap: {kind: ven, home: ap, count: 20, unusable_trust: 0%}
      people:
        crew: {}
      timeline:
        - {id: work, at: 30m, run: \(runbook.name), by: crew, with: {\(runbook.inputs)}}
      expect:
        done: {at_end: "\(runbook.isDone)"}
      variants:
        slip:
          mistakes: [{step: work/\(mistake)}]
      """
    let reading = ScenarioFile.read(
      text: text, named: "mistake.yaml", catalogue: ModelCatalogue(Catalog.models))
    #expect(reading.problemText.isEmpty, "\(reading.problemText)")
    let scenario = try #require(reading.scenario?.variants.first, "\(reading.problemText)")
    return Drill(scenario, seed: 1, replication: 0, isNominal: true, checksInvariants: true).run()
  }

  /// What a reader is told of: refusals, dangers, failures of steps, PCEs that are not normal.
  private func isToldOf(_ record: DrillRecord) -> Bool {
    record.decisions.contains {
      ($0.kind == .refusal || $0.kind == .hazard) && !$0.sources.isEmpty
        || $0.text.contains("fails:")
    }
  }

  /// Steps that may be left out without a word: looks, printed plans, and what the end state shows.
  private static let silent = [
    "restart-all", "syslog", "back-up-again", "move-nens", "verify", "all-to-5", "to-2", "leave",
    "new-machines", "restore", "addresses", "enter", "restart-it", "stop-old", "back-up",
  ]

  @Test(arguments: runbooks, ["omit", "repeat"])
  func `a step left out or done twice is harmless or shows, and nothing traps`(
    runbook: Runbook, kind: String
  ) throws {
    for step in runbook.steps {
      let record = try play(runbook, mistake: "\(step), kind: \(kind)")
      #expect(record.ending == .completed)
      let isDone = record.verdicts.first?.isAsWanted == true
      let last = step.split(separator: "/").last.map(String.init) ?? step
      let showsInTheEnd = kind == "omit" && Self.silent.contains(last)
      #expect(
        isDone || isToldOf(record) || showsInTheEnd, "\(runbook.name)/\(step) \(kind)")
    }
  }

  @Test(
    .shows("SC-DEPLOY-013", "SC-DEPLOY-021", "SC-BACKUP-008", "SC-DOC-051", "SC-REMOVE-002"),
    arguments: [
      (0, "restart-all"), (0, "syslog"), (0, "back-up-again"), (0, "each-member/to-2"),
      (1, "move-vens"), (1, "move-nens"), (1, "to-2"), (2, "update"), (1, "leave"),
      (3, "addresses"),
      (3, "addresses/enter"),
    ])
  func `without a needed step the end is not as wanted`(place: Int, step: String) throws {
    let record = try play(Self.runbooks[place], mistake: "\(step), kind: omit")
    #expect(record.verdicts.first?.isAsWanted == false, "\(step)")
  }
}
