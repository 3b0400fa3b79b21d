import ClusterModeling
import Observations
import TestSupport
import Testing
import Units

@testable import ClusterModels

@Suite struct CommandOptionTests {
  @Test(.shows("SC-CMD-002"))
  func `packages are installed as root and control commands are run as ilo-pce`() {
    var drill = Rehearsal(.upgrading())
    #expect(
      drill.command("cluster-stop", on: "us", [("user", .symbol("root"))]).refusalSources
        == ["SC-CMD-002"])
    #expect(drill.command("cluster-stop", on: "us", [("user", .symbol("ilo-pce"))]) == .started)
    drill.run(for: .minutes(5))
    #expect(
      drill.command("install", on: "us", [("user", .symbol("ilo-pce"))]).refusalSources
        == ["SC-CMD-002"])
    #expect(drill.command("install", on: "us", [("user", .symbol("root"))]) == .started)
  }

  /// An assignment whose confirmation, due after 10 s of a cut, is tried again every 10 s.
  private func assign(retries: Double?, cutFor span: Int64) -> CommandOutcome? {
    var drill = Rehearsal()
    drill.setRunlevel(2, on: ["us", "eu", "ap"])
    drill.command(
      "supercluster-assign-leader", on: "eu",
      retries.map { [("retry_count", .number($0))] } ?? [], takes: .seconds(60))
    drill.run(for: .seconds(50))
    let cut = drill.cut(1, 2)
    drill.run(for: .seconds(span))
    drill.heal(cut)
    drill.run(for: .minutes(3))
    return drill.ended.last { $0.command == "supercluster-assign-leader" }?.outcome
  }

  @Test(.shows("SC-CMD-004", "AS-CMD-001"))
  func `a command tries five times before it gives up, or as often as it is told`() {
    // The fifth try again comes 60 s after the cut began.
    for (retries, span, succeeds) in [
      (nil, 55, true), (nil, 65, false), (5, 55, true), (6, 65, true), (0, 15, false),
    ] as [(Double?, Int64, Bool)] {
      let outcome = assign(retries: retries, cutFor: span)
      #expect((outcome == .succeeded) == succeeds, "\(retries ?? -1) tries, cut for \(span) s")
      if !succeeds { #expect(outcome != nil) }
    }
  }

  @Test(.shows("SC-CMD-016", "SC-CMD-019", "SC-CMD-020"))
  func `commands that print say what this PCE knows`() throws {
    var drill = Rehearsal()
    drill.run(until: .minutes(10))
    drill.command("supercluster-config", on: "eu")
    let config = try #require(drill.notes(about: "pce:eu").last)
    #expect(config.hasPrefix("prints us.pce.example.com (leader), eu.pce.example.com (member)"))
    drill.cut(0, 1)
    drill.run(for: .minutes(2))
    drill.command("supercluster-replication-check", on: "eu")
    let brief = try #require(drill.notes(about: "pce:eu").last)
    #expect(brief.contains("us->eu lag 1m") && !brief.contains("queued"))
    for command in ["show-supercluster-replication-info", "supercluster-replication-debug"] {
      drill.command(command, on: "eu")
      #expect(drill.notes(about: "pce:eu").last?.contains("0 queued") == true)
    }
  }

  @Test(.shows("SC-CMD-017", "SC-CMD-018", "SC-DOC-040"))
  func `commands of an older way to upgrade are refused`() {
    var drill = Rehearsal()
    #expect(
      drill.command("supercluster-upgrade-prepare", on: "us").refusalSources
        == ["SC-CMD-017", "SC-DOC-040"])
    #expect(
      drill.command("supercluster-upgrade-rejoin", on: "us").refusalSources
        == ["SC-CMD-018", "SC-DOC-040"])
  }
}
