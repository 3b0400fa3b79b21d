import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct PlanningTests {
  private func lines(_ topic: String, _ text: SystemText = SystemText()) -> [String] {
    var drill = Rehearsal(text)
    drill.run(until: .minutes(1))
    #expect(drill.command("print-plan", on: "us", [("of", .symbol(topic))]) == .done)
    return drill.notes(about: "pce:us")
  }

  @Test(
    .shows(
      "SC-DEPLOY-011", "SC-DOC-016", "SC-DEPLOY-018", "SC-DOC-023", "SC-DOC-018", "SC-ROLE-011"))
  func `a deployment is planned with both figures for joins`() {
    let printed = lines("deployment").joined(separator: "\n")
    #expect(printed.contains("8 PCEs 3.5 h or 7 h and more"))
    #expect(printed.contains("2 PCEs 0.5 h or 1 h and more"))
    #expect(printed.contains("windows: rename and verify"))
    #expect(printed.contains("runlevel between windows is open"))
    #expect(printed.contains("clearing traffic of one link"))
    #expect(lines("restarts").contains { $0.contains("0 rounds by the text, 1 by its step 4") })
  }

  @Test(.shows("SC-RESTORE-015", "SC-RESTORE-002", "SC-DOC-032", "SC-MIGRATE-004"))
  func `restores and migrations are planned`() {
    let restore = lines("restore").joined(separator: "\n")
    #expect(restore.contains("2 PCEs 2 h") && restore.contains("8 PCEs 8 h"))
    #expect(restore.contains("stops 3 PCEs that run"))
    #expect(restore.contains("listen-only mode off"))
    #expect(lines("migration").contains { $0.contains("3 x 3 = 9 restarts") })
  }

  @Test(
    .shows(
      "SC-LEADER-010", "SC-LEADER-007", "SC-TOPO-012", "SC-TOPO-013", "SC-DOC-022", "SC-DOC-072"))
  func `leader, design and connectivity are planned`() {
    let leader = lines("leader").joined(separator: "\n")
    #expect(leader.contains("detection up to 90 s"))
    #expect(leader.contains("for the time being"))
    #expect(leader.contains("candidate eu: worst round trip"))
    let design = lines("design").joined(separator: "\n")
    for heading in [
      "total workloads", "managed workloads per PCE", "isolation level", "long outage",
      "leader: us",
    ] {
      #expect(design.contains(heading))
    }
    #expect(lines("connectivity").contains { $0.contains("announced 24, printed 6") })
    #expect(lines("connectivity").contains { $0.hasPrefix("8443 both ways as a precaution") })
  }

  @Test(.shows("SC-NEN-003", "SC-NEN-013", "SC-VEN-022", "SC-VEN-028", "SC-VEN-029", "SC-DOC-056"))
  func `NENs and VENs are listed with the guide's names`() {
    let nen = SystemText.entries([("pce", .text("ap")), ("pair", .boolean(true))])
    var text = SystemText()
    text.keys = [("nens", .map(SystemText.entries([("nen-1", .record(nen))])))]
    text.groups = [SystemText.Group(name: "vens-us", home: "us", count: 5)]
    let nens = lines("nens", text).joined(separator: "\n")
    #expect(nens.contains("1 of 9 when a pair counts once, 2 when twice"))
    #expect(nens.contains("hostname nen-1, software_version 2.4.0, last_status_at ,"))
    let vens = lines("vens", text).joined(separator: "\n")
    #expect(vens.contains("security_policy_sync_state"))
    #expect(vens.contains("visible on every PCE"))
    #expect(vens.contains("uptime counts from the first heartbeat"))
    text.keys.append(("core_version", .text("22.5.9")))
    #expect(lines("vens", text).contains { $0.contains("unavailable on other PCEs") })
  }
}
