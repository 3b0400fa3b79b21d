import Foundation
import Testing

struct HelpTests {
  @Test(arguments: [
    (["rnu", "a.yaml"], "did you mean 'run'?"), (["run", "--htm", "x"], "--html"),
    (["explain", "supercluster-dorp"], "supercluster-drop"),
    (["explain", "SC-LEADER-04"], "SC-LEADER-004"), (["explain", "leader-site"], "firedrill"),
    (["facts", "--area", "LEADR"], "did you mean 'LEADER'?"),
    (["new", "supercluster", "--fault", "leader-sight"], "did you mean 'leader-site'?"),
  ])
  func `a word that is almost right is answered with the right one`(
    arguments: [String], hint: String
  ) throws {
    let outcome = try Firedrill.run(arguments)
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(hint), "\(outcome.errors)")
  }

  @Test(arguments: [
    "run", "test", "validate", "show", "new", "explain", "facts", "assumptions", "diff", "schema",
  ])
  func `each command explains itself with an example`(command: String) throws {
    let outcome = try Firedrill.run([command, "--help"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("firedrill \(command)"))
    #expect(outcome.errors.isEmpty)
  }

  @Test func `version and completion are there`() throws {
    let version = try Firedrill.run(["--version"])
    #expect(version.output.split(separator: ".").count == 3)
    for shell in ["bash", "zsh", "fish"] {
      let script = try Firedrill.run(["--generate-completion-script", shell])
      #expect(script.code == 0 && script.output.contains("firedrill"))
    }
  }

  @Test(arguments: [
    ["facts", "--json"], ["facts", "--system", "supercluster", "--open", "--json"],
    ["assumptions", "--json"], ["explain", "--json"], ["explain", "pce.health", "--json"],
    ["schema"],
  ])
  func `what is printed as JSON is one document`(arguments: [String]) throws {
    let outcome = try Firedrill.run(arguments)
    #expect(outcome.code == 0)
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let document = try #require(value as? [String: Any])
    if arguments != ["schema"] { #expect(document["schemaVersion"] as? Int == 1) }
  }

  @Test func `everything that is listed can be explained`() throws {
    let outcome = try Firedrill.run(["explain", "--json"])
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let entries = (value as? [String: Any])?["entries"] as? [[String: Any]] ?? []
    #expect(entries.count > 100)
    for entry in entries {
      let name = entry["name"] as? String ?? ""
      let text = entry["text"] as? String ?? ""
      #expect(!name.isEmpty && !text.isEmpty, "\(name)")
    }
    let names = [
      "pce", "nodes", "supercluster-drop", "replication.lag", "policy_changes.lost", "health",
      "rto.policy_writes", "expect.within", "runlevel_2_to_5_time", "sc-leader-004",
    ]
    for name in names {
      #expect(try Firedrill.run(["explain", name]).code == 0)
    }
  }

  @Test(arguments: [
    "leader-site", "member-site", "core-node", "data-node", "wan-cut", "planned-leader-change",
  ])
  func `a new scenario is accepted and comes out as expected`(fault: String) throws {
    let folder = try Folder()
    let new = try Firedrill.run(["new", "supercluster", "--pces", "2", "--fault", fault])
    try folder.write(new.output, to: "my.yaml")
    let run = try Firedrill.run(["run", "my.yaml", "--nominal", "--quiet"], in: folder)
    #expect(run.code == 0, "\(run.errors)")
  }

  @Test func `two variants are compared up to the decision at which they part`() throws {
    let folder = try Folder()
    var scenario = SmallScenario()
    scenario.more = """
      variants:
        short: {}
        long: {set: {timeline.power-loss.for: 20m}}
      """
    try folder.write(scenario.text, to: "a.yaml")
    let diff = try Firedrill.run(["diff", "a.yaml", "--variants", "short,long"], in: folder)
    #expect(diff.code == 0, "\(diff.errors)")
    #expect(diff.output.contains("the runs part after"))
    // Two saved reports tell the same.
    #expect(
      try Firedrill.run(["run", "a.yaml", "--json", "a.json", "--quiet"], in: folder).code == 0)
    let saved = try Firedrill.run(
      ["diff", "a.json", "a.json", "--variants", "short,long"], in: folder)
    #expect(saved.code == 0)
    #expect(saved.output == diff.output)
    let same = try Firedrill.run(["diff", "a.json", "a.json", "--json"], in: folder)
    let value = try JSONSerialization.jsonObject(with: Data(same.output.utf8))
    #expect((value as? [String: Any])?["same"] as? Bool == true)
  }
}
