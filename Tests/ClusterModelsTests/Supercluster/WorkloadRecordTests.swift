import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct WorkloadRecordTests {
  private func drill(version: String = "23.5.0") -> Rehearsal {
    var text = SystemText()
    text.keys = [("version", .text(version))]
    text.groups = ["us", "eu"].map { SystemText.Group(name: "vens-\($0)", home: $0, count: 20) }
    var drill = Rehearsal(text)
    drill.run(until: .hours(1))
    return drill
  }

  private func ask(
    _ operation: String, at pce: String, about group: String, _ drill: inout Rehearsal
  ) -> CommandResponse {
    drill.command(
      "request", on: pce, [("operation", .symbol(operation)), drill.argument("vens", group)])
  }

  @Test(.shows("SC-HEALTH-020", "SC-VEN-022", "SC-VEN-028"))
  func `a workload's record names its PCE with its health, last heartbeat and uptime`() throws {
    var drill = drill()
    drill.power(false, at: 1)
    drill.run(for: .minutes(10))
    _ = ask("GET workload", at: "us", about: "vens-eu", &drill)
    let answer = try #require(drill.notes(about: "pce:us").last)
    #expect(answer.contains("managed by eu.pce.example.com, which is critical; status active"))
    #expect(answer.contains("last_heartbeat_on 1") && answer.hasSuffix("uptime_seconds 4200"))
  }

  @Test(.shows("SC-VEN-028"))
  func `uptime counts from the pairing of the workload`() {
    var text = SystemText()
    text.groups = [SystemText.Group(name: "vens-eu", home: "eu", count: 0)]
    text.loads = [("new", "pairing", [("vens", .text("vens-eu"))])]
    var drill = Rehearsal(text)
    drill.run(until: .hours(2))
    drill.arrive(0, ordinal: 0)
    while drill.pce("eu", "vens") == .number(0) { drill.run(for: .seconds(1)) }
    drill.run(for: .minutes(30))
    _ = ask("GET workload", at: "eu", about: "vens-eu", &drill)
    #expect(uptime(of: "vens-eu", at: "eu", &drill).map { (1_800...1_801).contains($0) } == true)
  }

  /// The uptime that a PCE shows for the first workload of a group. [s]
  private func uptime(of group: String, at pce: String, _ drill: inout Rehearsal) -> Int? {
    _ = ask("GET workload", at: pce, about: group, &drill)
    return drill.notes(about: "pce:\(pce)").last?.split(separator: " ").last.flatMap { Int($0) }
  }

  @Test(.shows("SC-VEN-028"))
  func `uptime counts anew from the first heartbeat after a restart of the workload`() throws {
    var drill = drill()
    let restart = drill.command("restart-workloads", on: "eu", [drill.argument("vens", "vens-eu")])
    #expect(restart == .done)
    // Nobody knows of the restart before the first heartbeat.
    #expect(uptime(of: "vens-eu", at: "eu", &drill) == 3_600)
    drill.run(for: .minutes(6))
    let first = try #require(uptime(of: "vens-eu", at: "eu", &drill))
    #expect(first <= 360)
    drill.run(for: .minutes(30))
    #expect(uptime(of: "vens-eu", at: "us", &drill) == first + 1_800)
    #expect(uptime(of: "vens-us", at: "us", &drill) == 3_600 + 2_160)
    // Nothing else has come of it.
    #expect(drill.pce("eu", "vens") == .number(20))
    #expect(drill.reading("vens", "vens-eu", "blind") == .number(0))
    #expect(drill.reading("supercluster", "bigco", "pairings") == .number(0))
  }

  @Test(.shows("SC-VEN-028"))
  func `a restart that no PCE has heard of leaves uptime as it was counted`() throws {
    var drill = drill()
    drill.command("restart-workloads", on: "eu")
    drill.run(for: .minutes(10))
    let counted = try #require(uptime(of: "vens-eu", at: "us", &drill))
    #expect(counted <= 600)
    drill.power(false, at: 1)
    drill.command("restart-workloads", on: "eu")
    drill.run(for: .minutes(30))
    #expect(uptime(of: "vens-eu", at: "us", &drill) == counted + 1_800)
  }

  @Test(.shows("SC-VEN-029", "SC-DOC-056"), arguments: [("22.5.9", false), ("22.5.10", true)])
  func `another PCE shows heartbeat and uptime from 22_5_10 on`(
    version: String, isVisible: Bool
  ) throws {
    var drill = drill(version: version)
    _ = ask("GET workload", at: "us", about: "vens-eu", &drill)
    let answer = try #require(drill.notes(about: "pce:us").last)
    #expect(answer.hasSuffix("unavailable, see eu.pce.example.com") == !isVisible)
    _ = ask("GET workload", at: "eu", about: "vens-eu", &drill)
    #expect(drill.notes(about: "pce:eu").last?.contains("uptime_seconds") == true)
  }

  @Test(.shows("SC-VEN-031", "SC-DOC-074"))
  func `a member makes support reports of its own workloads only`() {
    var drill = drill()
    #expect(ask("support report", at: "us", about: "vens-eu", &drill) == .done)
    let response = ask("support report", at: "eu", about: "vens-us", &drill)
    #expect(response.refusalReason == "the workload is connected to us.pce.example.com")
    #expect(response.refusalSources == ["SC-VEN-031"])
    #expect(ask("support report", at: "eu", about: "vens-eu", &drill) == .done)
    #expect(drill.notes(about: "pce:eu").last?.hasSuffix("downloaded where it is made") == true)
  }
}
