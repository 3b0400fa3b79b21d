import Foundation
import Testing

struct ExitCodeTests {
  private func run(_ scenario: SmallScenario, _ flags: [String] = []) throws -> Outcome {
    let folder = try Folder()
    try folder.write(scenario.text, to: "a.yaml")
    return try Firedrill.run(["run", "a.yaml", "--quiet"] + flags, in: folder)
  }

  @Test func `a run in which all holds ends with 0`() throws {
    let outcome = try run(SmallScenario())
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output == "")
  }

  @Test func `a violated expectation ends with 10`() throws {
    let scenario = SmallScenario.claiming("never: \"not pce:west.powered\"")
    #expect(try run(scenario).code == 10)
  }

  @Test func `an expectation that nothing put to the test ends with 11`() throws {
    let scenario = SmallScenario.claiming(
      "never: \"pce:east.health == critical\", when: \"not pce:east.powered\"")
    #expect(try run(scenario).code == 11)
  }

  @Test func `a known failure that no longer occurs ends with 15`() throws {
    let scenario = SmallScenario.claiming(
      "never: \"not pce:east.powered\", when: \"not pce:west.powered\"", expected: "violated")
    #expect(try run(scenario).code == 15)
  }

  @Test func `a violation outranks one that was not exercised`() throws {
    var scenario = SmallScenario.claiming("never: \"not pce:west.powered\"")
    scenario.expect += "\n  other: {never: \"pce:east.dropped\", when: \"pce:east.dropped\"}"
    #expect(try run(scenario).code == 10)
  }

  @Test func `a system that is not steady before the first fault ends with 21`() throws {
    var scenario = SmallScenario()
    scenario.steadyState = "pce:west.role == leader"
    #expect(try run(scenario).code == 21)
  }

  @Test func `a run over its limit of events ends with 22`() throws {
    let folder = try Folder()
    try folder.write(SmallScenario().text, to: "a.yaml")
    let outcome = try Firedrill.run(["test", "a.yaml", "--maximum-events", "5"], in: folder)
    #expect(outcome.code == 22)
  }

  @Test(arguments: [
    ["run"], ["rnu", "a.yaml"], ["run", "a.yaml", "--sed", "1"], ["run", "a.yaml", "--seeds", "0"],
    ["run", "a.yaml", "--seed", "-1"], ["run", "a.yaml", "--json", "-", "--html", "-"],
    ["run", "a.yaml", "--variant", "nobody"], ["diff", "a.yaml"], ["show", "a.yaml"],
    ["explain", "no-such-word-anywhere"], ["facts", "--system", "nothing"], ["test", "-"],
    ["new", "supercluster", "--pces", "1"], ["test", "a.yaml", "--tag", "nothing"],
    ["test", "a.yaml", "--update", "--variant", "x"],
  ])
  func `a wrong command line ends with 64`(arguments: [String]) throws {
    let folder = try Folder()
    try folder.write(SmallScenario().text, to: "a.yaml")
    let outcome = try Firedrill.run(arguments, in: folder)
    #expect(outcome.code == 64)
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.output.isEmpty)
  }

  @Test(arguments: ["run", "validate", "test"])
  func `a scenario that is refused ends with 65 and says where`(command: String) throws {
    let folder = try Folder()
    try folder.write("firedrill: 1\nkind: scenario\nnmae: x\n", to: "a.yaml")
    let outcome = try Firedrill.run([command, "a.yaml"], in: folder)
    #expect(outcome.code == 65)
    #expect((outcome.output + outcome.errors).contains("a.yaml:3:1: error: "))
    #expect((outcome.output + outcome.errors).contains("did you mean 'name'?"))
  }

  @Test(arguments: ["run", "validate", "test"])
  func `a file that is not there ends with 66`(command: String) throws {
    let outcome = try Firedrill.run([command, "/nowhere/a.yaml"])
    #expect(outcome.code == 66)
    #expect(outcome.errors.contains("/nowhere/a.yaml"))
  }

  @Test func `a refused file outranks a violated expectation`() throws {
    let folder = try Folder()
    try folder.write(SmallScenario.claiming("never: \"not pce:west.powered\"").text, to: "a.yaml")
    try folder.write("nothing", to: "b.yaml")
    #expect(try Firedrill.run(["test", "."], in: folder).code == 65)
  }

  @Test func `a report whose place cannot be created ends with 73 after the summary`() throws {
    let folder = try Folder()
    try folder.write(SmallScenario().text, to: "a.yaml")
    let outcome = try Firedrill.run(
      ["run", "a.yaml", "--html", "a.yaml/x.html", "--json", "x.json"], in: folder)
    #expect(outcome.code == 73)
    #expect(outcome.output.contains("small"))
    #expect(folder.names == ["a.yaml", "x.json"])
  }

  @Test func `a report onto a full device ends with 74`() throws {
    let folder = try Folder()
    try folder.write(SmallScenario().text, to: "a.yaml")
    let outcome = try Firedrill.run(["run", "a.yaml", "--json", "/dev/full"], in: folder)
    #expect(outcome.code == 74)
    #expect(outcome.errors.contains("/dev/full"))
  }

  @Test func `of several replications the worst is shown and the good ones are counted`() throws {
    let folder = try Folder()
    var scenario = SmallScenario.claiming("at_end: \"pce:west.health == normal\"")
    scenario.length = "30m"
    scenario.outage = "{uniform: [5m, 25m]}"
    try folder.write(scenario.text, to: "a.yaml")
    let outcome = try Firedrill.run(["run", "a.yaml", "--seeds", "12"], in: folder)
    #expect(outcome.code == 10)
    let last = try #require(outcome.output.split(separator: "\n").last)
    #expect(last.hasPrefix("base: ") && last.contains(" of 12 replications as expected"))
    #expect(!last.hasPrefix("base: 12") && !last.hasPrefix("base: 0 "))
  }

  @Test func `two runs of one seed are compared and found the same`() throws {
    let outcome = try run(SmallScenario(), ["--check-determinism"])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
  }

  @Test func `an interrupt ends a long run with 130`() throws {
    let folder = try Folder()
    try folder.write(SmallScenario().text, to: "a.yaml")
    let outcome = try Firedrill.run(
      ["run", "a.yaml", "--seeds", "100000", "--html", "a.html"], in: folder,
      through: ["timeout", "--preserve-status", "-s", "INT", "1"])
    #expect(outcome.code == 130)
    #expect(outcome.errors.contains("interrupted"))
    #expect(folder.names == ["a.yaml"])
  }
}
