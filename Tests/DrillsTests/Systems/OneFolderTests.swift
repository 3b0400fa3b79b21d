import ClusterModeling
import Drills
import Observations
import Reporting
import ScenarioFiles
import Testing
import Units

/// A system that nobody but these tests knows goes all the way from its text to reports: it takes
/// one file and its line in a catalogue, and nothing elsewhere.
@Suite struct OneFolderTests {
  private static let text = """
    firedrill: 1
    kind: scenario
    name: windy-night
    sites: [house, garden]
    links:
      - {between: [house, garden], latency: 10ms, bandwidth: 1Gbps}
    clock: {length: 2h}
    systems:
      yard:
        model: lanterns
        lanterns: {door: {site: house}, tree: {site: garden}}
    load:
      gusts: {kind: flicker, every: 30m, strength: 10%}
    people:
      ann: {notices: {alert: lamp.dark, after: 5m}}
    steady_state: ["all(lamp, on)"]
    timeline:
      - {id: wick, at: 10m, fault: lamp.broken, on: "lamp:tree", for: 2m}
      - {id: light, after: ann.notices(wick), run: relight, by: ann, with: {lost: tree}}
    expect:
      lit-again: {after: wick.start, within: 20m, eventually: "lamp:tree.on", hold_for: 30m}
      short: {metric: rto.light, pass: "max <= 15m"}
      gusts: {metric: flickers, pass: ">= 3"}
    variants:
      as-written: {}
      forgotten:
        mistakes: [{step: light/light, kind: omit}]
        expect: {lit-again: {expected: violated}, short: {expected: violated}}
    """

  private func play(_ variant: String) throws -> DrillRecord {
    let reading = ScenarioFile.read(
      text: Self.text, named: "night.yaml", catalogue: ModelCatalogue([Lanterns.self]))
    let scenario = try #require(
      reading.scenario?.variants.first { $0.variant == variant }, "\(reading.problemText)")
    return Drill(scenario, isNominal: true, checksInvariants: true).run()
  }

  @Test(arguments: ["as-written", "forgotten"])
  func `what its scenario claims is found in the record`(variant: String) throws {
    let record = try play(variant)
    #expect(record.ending == .completed)
    for verdict in record.verdicts { #expect(verdict.isAsWanted, "\(verdict.name)") }
    #expect(record.verdicts.map(\.name) == ["lit-again", "short", "gusts"])
    #expect(record.header.systems.map(\.model) == ["lanterns"])
  }

  @Test func `its story, its figures and its lamps stand in every report`() throws {
    let record = try play("as-written")
    let console = ConsoleSummary(
      records: [record], exitCode: 0, exitMeaning: "all as expected", usesColor: false
    ).text
    #expect(console.contains("light") && console.contains("lamp:tree"))
    let markdown = MarkdownReport(records: [record]).text
    #expect(markdown.contains("is done with relight") && markdown.contains("TOY-011"))
    let html = HTMLReport(records: [record], exitCode: 0, exitMeaning: "all as expected").text
    #expect(html.contains("lamp:tree") && html.contains("lanterns"))
  }

  @Test func `the language for editors and its explanations know its words`() {
    let schema = ScenarioSchema(catalogue: ModelCatalogue([Lanterns.self]))
    #expect(
      schema.jsonSchema.contains("\"lanterns\"") && schema.jsonSchema.contains("\"strength\""))
    #expect(schema.explanation(of: "strength")?.contains("How much.") == true)
  }

  @Test func `its own refusal stands beside those of the reader`() throws {
    let six = (1...6).map { "l\($0): {site: house}" }.joined(separator: ", ")
    let reading = ScenarioFile.read(
      text: Self.text.replacing("door: {site: house}, tree: {site: garden}", with: six)
        .replacing("tree", with: "l1").replacing("clock: {length: 2h}", with: "clock: {length: 2}"),
      named: "night.yaml", catalogue: ModelCatalogue([Lanterns.self]))
    #expect(
      reading.problems.map(\.message) == [
        "clock.length: duration \"2\" needs a unit; write for example 30s, 5m or 1h30m",
        "a yard has at most 5 lanterns",
      ])
  }
}
