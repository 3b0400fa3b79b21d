import ClusterModeling
import NetworkModel
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

/// Passages of the guide that needed a reading, a check or a printed line.
@Suite struct OpenPassageTests {
  @Test(.shows("SC-HEALTH-021"))
  func `the health page of a PCE on its own has no lag and no sync`() {
    var drill = Rehearsal(Deployments.text())
    drill.run(until: .minutes(5))
    for (pce, has) in [("us", true), ("eu", true), ("ap", false)] {
      #expect(drill.command("verify-health", on: pce) == .done)
      let page = drill.notes(about: "pce:\(pce)").last { $0.hasPrefix("shows normal; columns") }
      #expect(page?.contains("replication lag, Illumination sync") == has)
      #expect(page?.contains("CPU, memory, disk") == true)
    }
  }

  @Test(.shows("SC-HA-004"))
  func `more than 10 ms between the halves leaves Explorer and Illumination unassured`() {
    var text = SystemText()
    text.sites.append("us-west")
    text.pces[0].site = nil
    text.pces[0].buildings = [0, 3]
    var drill = Rehearsal(text)
    // The test's links have 40 ms one way.
    #expect(drill.pce("us", "explorer_assured") == .boolean(false))
    #expect(drill.pce("eu", "explorer_assured") == .boolean(true))
    let hazard = drill.record.decisions.first { $0.sources == ["SC-HA-004"] }
    #expect(hazard?.kind == .hazard)
    #expect(drill.pce("us", "health") == .symbol("normal"))
    drill.run(until: .minutes(5))
    #expect(drill.record.decisions.count { $0.sources == ["SC-HA-004"] } == 1)
    #expect(Supercluster.assuredBuildingLatency == .milliseconds(10))
  }

  @Test(.shows("SC-HA-014"))
  func `each PCE is held against the VENs that it would take from each other one`() {
    var text = SystemText()
    text.groups = [
      SystemText.Group(name: "vens-us", home: "us", count: 900),
      SystemText.Group(name: "vens-eu", home: "eu", count: 9_500),
    ]
    var drill = Rehearsal(text)
    drill.command("print-plan", on: "us", [("of", .symbol("failover"))])
    let lines = drill.notes(about: "pce:us").filter { $0.contains("takes its VENs") }
    #expect(lines.count == 6)
    #expect(lines.contains("us lost, eu takes its VENs: 9500 + 900 of 10000, short of 400"))
    #expect(lines.contains("eu lost, ap takes its VENs: 0 + 9500 of 10000, room for 500"))
  }

  @Test(.shows("SC-VEN-030"))
  func `nodes of a container cluster are VENs of the member that manages it`() {
    func cluster(_ pce: String, nodes: Int) -> (String, ConfigurationValue.Content) {
      let entry = ConfigurationValue.Content.record(
        SystemText.entries([("pce", .text(pce)), ("nodes", .count(nodes))]))
      return ("container_clusters", .map(SystemText.entries([("openshift", entry)])))
    }
    var drill = Rehearsal(SystemText(keys: [cluster("eu", nodes: 120)]))
    drill.run(until: .minutes(10))
    #expect(drill.pce("eu", "vens") == .number(120))
    #expect(drill.pce("eu", "vens_counted") == .number(120))
    #expect(drill.reading("vens", "openshift", "home") == .entity(drill.entity("eu")))
    let nowhere = Rehearsal.problems(SystemText(keys: [cluster("xx", nodes: 1)]))
    #expect(nowhere.map(\.severity) == [.error])
    let full = Rehearsal.problems(SystemText(keys: [cluster("eu", nodes: 10_000)]))
    #expect(full.isEmpty)
  }

  @Test(.shows("SC-DOC-037"))
  func `a drop may be typed on a data node of a survivor, which is noted`() {
    for (node, isNoted) in [("eu/core1", false), ("eu/data0", true)] {
      var drill = Rehearsal()
      drill.power(false, at: 0)
      drill.setRunlevel(2, on: ["eu", "ap"])
      #expect(
        drill.complete("supercluster-drop", on: node, [drill.argument("pce", "us")]) == .succeeded)
      let note = drill.record.decisions.first { $0.sources == ["SC-DOC-037"] }
      #expect((note != nil) == isNoted)
      #expect(note.map { $0.text.hasPrefix("drops from data0") } ?? true)
    }
  }

  @Test(.shows("SC-DOC-039"), arguments: Supercluster.commandsOutsideTheReference)
  func `commands outside the reference say that their place is taken from procedures`(
    name: String
  ) {
    let command = Supercluster.description.commands.first { $0.name == name }
    #expect(command?.sources.contains("SC-DOC-039") == true)
    #expect(command?.explanation.hasSuffix("taken from the procedures.") == true)
    let others = Supercluster.description.commands.count { $0.sources.contains("SC-DOC-039") }
    #expect(others == 6)
  }

  @Test(.shows("SC-DOC-044", "SC-DOC-045"))
  func `a restore takes the newest backup from before the failure and says how old it is`() {
    var text = SystemText()
    text.pces[2].keys = [("backup_every", .duration(.hours(2)))]
    var drill = Rehearsal(text)
    drill.run(until: .minutes(150))
    drill.power(false, at: 2)
    drill.run(for: .hours(5))
    drill.setRunlevel(2, on: ["us", "eu"])
    _ = drill.complete("supercluster-drop", on: "us", [drill.argument("pce", "ap")])
    // Nothing can be typed on the failed PCE: the backup that the preparation asks for.
    #expect(
      !drill.command("supercluster-data-dump", on: "ap").refusalSources.isEmpty)
    drill.power(true, at: 2)
    drill.run(for: .minutes(30))
    drill.command("stop", on: "ap")
    drill.run(for: .minutes(10))
    drill.command("reset", on: "ap")
    drill.command("update-runtime-env", on: "ap", [("fqdn", .symbol("other.example.com"))])
    _ = drill.complete("start", on: "ap", [("runlevel", .number(1))])
    drill.run(for: .minutes(30))
    drill.command("setup", on: "ap/core0")
    _ = drill.complete("supercluster-data-restore", on: "ap/data0")
    let notes = drill.notes(about: "pce:ap")
    let data = notes.last { $0.hasPrefix("holds the data of its backup from 2h after the start") }
    #expect(data?.contains("old") == true)
    #expect(notes.contains { $0.hasPrefix("is restored with another FQDN; its VENs") })
  }

  @Test(.shows("SC-DOC-066"))
  func `the global FQDN is taken in both spellings, and two values are warned of`() {
    let first = ("supercluster_fqdn", ConfigurationValue.Content.text("a.example.com"))
    for key in ["supercluster_fqdn", "supercluster.fqdn"] {
      var text = SystemText(keys: [(key, .text("a.example.com"))])
      text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 1)]
      let drill = Rehearsal(text)
      #expect(drill.reading("vens", "vens-eu", "target_fqdn") == .symbol("a.example.com"))
    }
    let same = [first, ("supercluster.fqdn", .text("a.example.com"))]
    #expect(Rehearsal.problems(SystemText(keys: same)).isEmpty)
    let differ = [first, ("supercluster.fqdn", .text("b.example.com"))]
    #expect(Rehearsal.problems(SystemText(keys: differ)).map(\.sources) == [["SC-DOC-066"]])
  }

  @Test(.shows("SC-DOC-002", "SC-FLOW-003"))
  func `limits on flows are printed by the footnote's figure and the table's`() {
    for (keys, used) in [([], 102), ([("flows_per_summary", .count(110))], 110)]
      as [([(String, ConfigurationValue.Content)], Int)]
    {
      var drill = Rehearsal(SystemText(keys: keys))
      drill.command("print-plan", on: "us", [("of", .symbol("flows"))])
      #expect(
        drill.notes(about: "pce:us").contains(
          "us: 4100 summaries/s are \(4_100 * used) flows/s at \(used) a summary, 422300 at 103"))
    }
  }
}
