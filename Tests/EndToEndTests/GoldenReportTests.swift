import Foundation
import Testing

struct GoldenReportTests {
  private func folder(_ scenario: SmallScenario = SmallScenario()) throws -> Folder {
    let folder = try Folder()
    try folder.write(scenario.text, to: "Scenarios/deep/a.yaml")
    return folder
  }

  private func test(_ folder: Folder, _ flags: [String] = []) throws -> Outcome {
    try Firedrill.run(["test", "Scenarios/"] + flags, in: folder)
  }

  @Test func `a scenario without a golden report ends with 12 and tells how to accept one`() throws
  {
    let outcome = try test(try folder())
    #expect(outcome.code == 12)
    #expect(outcome.output.contains("Reports/deep/a.md"))
    #expect(outcome.output.contains("--update"))
  }

  @Test func `an accepted report passes until a decision changes, which is then named`() throws {
    let folder = try folder()
    #expect(try test(folder, ["--update"]).code == 0)
    let golden = try folder.read("Reports/deep/a.md")
    #expect(try test(folder).code == 0)
    var scenario = SmallScenario()
    scenario.outage = "12m"
    try folder.write(scenario.text, to: "Scenarios/deep/a.yaml")
    let outcome = try test(folder)
    #expect(outcome.code == 12)
    #expect(outcome.output.contains("first decision that changed"))
    #expect(outcome.output.contains("was  +20:00") || outcome.output.contains("was  +0:20:00"))
    #expect(try folder.read("Reports/deep/a.md") == golden)
    #expect(try test(folder, ["--update", "--quiet"]).code == 0)
    #expect(try test(folder).code == 0)
  }

  @Test func `golden reports are not accepted under CI`() throws {
    let folder = try folder()
    let outcome = try Firedrill.run(
      ["test", "Scenarios/", "--update"], in: folder, environment: ["CI": "true"])
    #expect(outcome.code == 64)
    #expect(folder.names == ["Scenarios"])
  }

  @Test func `a changed assumption is named with the golden reports that used it`() throws {
    let folder = try folder()
    #expect(try test(folder, ["--update"]).code == 0)
    var scenario = SmallScenario()
    scenario.more = "calibration: measured.yaml"
    try folder.write(scenario.text, to: "Scenarios/deep/a.yaml")
    try folder.write(
      "AS-VEN-021: 7s\n",
      to: "Scenarios/deep/measured.yaml")
    let outcome = try Firedrill.run(["test", "Scenarios/deep/a.yaml"], in: folder)
    #expect(outcome.code == 12, "\(outcome.output)\(outcome.errors)")
    #expect(
      outcome.output.contains("AS-VEN-021 changed; golden reports that used it: Reports/deep/a.md"))
  }

  @Test func `the worst of several seeds decides`() throws {
    let folder = try folder()
    #expect(try test(folder, ["--update"]).code == 0)
    let outcome = try test(folder, ["--seeds", "2", "--json", "--junit", "r.xml"])
    #expect(outcome.code == 0)
    let suites = try folder.read("r.xml").split(separator: "\n").filter {
      $0.hasPrefix("  <testsuite ")
    }
    #expect(suites.count == 2 && suites[1].contains("worst of the seeds"))
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let scenarios = (value as? [String: Any])?["scenarios"] as? [[String: Any]]
    #expect((scenarios?.first?["runs"] as? [Any])?.count == 2)
    #expect(scenarios?.first?["golden"] as? String == "same")
  }

  @Test func `filters choose scenarios by path and tag`() throws {
    let folder = try folder()
    try folder.write("broken", to: "Scenarios/b.yaml")
    try folder.write("only to be imported", to: "Scenarios/_c.yaml")
    #expect(try test(folder, ["--filter", "deep", "--update"]).code == 0)
    #expect(try test(folder, ["--filter", "deep"]).code == 0)
    #expect(try test(folder, ["--filter", "nothing"]).code == 64)
  }

  @Test func `a report on a read-only folder is refused and nothing is left behind`() throws {
    let folder = try folder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/Reports", withIntermediateDirectories: true)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o500], ofItemAtPath: folder.path + "/Reports")
    // Root may write anywhere, so that for root the folder is no obstacle.
    let isRoot = getuid() == 0
    let outcome = try test(folder, ["--update"])
    #expect(outcome.code == (isRoot ? 0 : 73))
  }
}
