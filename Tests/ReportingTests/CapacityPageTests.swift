import CapacityPlanning
import Testing
import Units
import VendorTables

@testable import Reporting

@Suite struct CapacityPageTests {
  /// Three PCEs, one of them in two buildings, that grow and were played.
  private func study(
    named name: String = "plan", pces: [String] = ["a", "b", "c"], grows: Bool = true
  ) throws -> CapacityStudy {
    var plan = CapacityPlan(
      name: name, pces: pces.map { PlannedPCE($0, size: .full2x2, vens: 6000) })
    plan.pces[0].buildings = ["east \(name)", "west \(name)"]
    plan.pces[0].takenOverBy = [pces[1]]
    plan.pces[1].coreNode = NodeHardware(
      cores: 8, memory: 64, devices: [StorageDevice(gigabytes: 50, writesPerSecond: 150)])
    let start = try CalendarTime(parsing: "2026-12-01T00:00:00Z")
    if grows { plan.growth = Growth(start: start, law: .linear, vens: 0.05) }
    var study = CapacityStudy(plan, illumination: { workloads, _, _ in workloads })
    study.evidence = SimulatedEvidence(
      bounds: [.init("replication_lag", seconds: 30)],
      trials: [
        .init(vens: 1000, figures: [12], isWithin: true),
        .init(vens: 9000, figures: [31], isWithin: false),
      ], largest: 1000, isOpenAbove: false)
    return study
  }

  private func page(_ study: CapacityStudy, summary: String = "About it.") -> String {
    CapacityPage(
      study, isMet: study.now.fits, summary: summary, exitCode: 10, exitMeaning: "violated"
    ).text
  }

  @Test func `the page asks for nothing, runs nothing and allows its own style only`() throws {
    let page = page(try study())
    for forbidden in [
      "<script", "<link", "<img", "<iframe", "@import", "url(h", " style=", " src=",
    ] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    let shapes = MarkupScan.shapes(of: page)
    #expect(!shapes.contains { $0.contains(" on") || $0 == "broken" })
    let start = try #require(page.firstRange(of: "<style>")).upperBound
    let end = try #require(page.firstRange(of: "</style>")).lowerBound
    let hash = SHA256.base64(String(page[start..<end]))
    #expect(page.contains("style-src &#39;sha256-\(hash)&#39;;"))
  }

  @Test func `bars, curves, the matrix, findings and the ledger stand on the page`() throws {
    let page = page(try study())
    for title in [
      "Headroom", "Growth", "After a loss", "Findings", "Smallest sizes that fit",
      "What the answer rests on", "Largest fleet within the bounds",
    ] {
      #expect(page.contains("<h2>\(title)</h2>"), "\(title)")
    }
    #expect(page.contains("class=\"breach\""))
    #expect(page.contains("building west plan"))
    #expect(page.contains("<code>SC-CAP-001</code>") && page.contains("<td>AS-ILL-009</td>"))
    #expect(page.contains("Played, a fleet of up to 1,000 VENs stays within the bounds."))
  }

  @Test func `a plan without growth has no curves`() throws {
    let plan = CapacityPlan(
      name: "still", pces: ["a", "b"].map { PlannedPCE($0, size: .full2x2, vens: 10) })
    #expect(!page(CapacityStudy(plan)).contains("<h2>Growth</h2>"))
  }

  @Test func `hostile names change no tag and no attribute`() throws {
    let harmless = MarkupScan.shapes(of: page(try study()))
    for (index, name) in HostileNames.all.enumerated() {
      let hostile = try study(
        named: name, pces: [name, "b\(name)", "c"], grows: index % 20 == 0)
      let shapes = MarkupScan.shapes(of: page(hostile, summary: name))
      #expect(shapes.subtracting(harmless).isEmpty, "\(name)")
    }
  }

  @Test func `every report names what breaks after a loss that is not broken before`() throws {
    let study = try study()
    let markdown = CapacityMarkdown(study, isMet: false).text
    let summary = CapacitySummary(study, isMet: false).text
    // The summary's lines are wrapped.
    for report in [markdown, summary] {
      let text = report.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains("b takes 6,000 VENs; breaks vens-connected at pce:b"))
      #expect(text.contains("flow-rate at pce:b"))
      #expect(!text.contains("breaks cores"))
    }
    #expect(markdown.contains("## If one took all") && markdown.contains("## What was played"))
  }

  @Test func `the document has the losses of buildings, open figures and what was played`() throws {
    let text = CapacityJSON(try study(), isMet: false, exitCode: 10).text
    for part in [
      "\"kind\":\"building\"", "\"openFigures\"", "\"largestVENs\":1000", "\"takeovers\"",
      "\"inTables\":false",
    ] {
      #expect(text.replacing(" ", with: "").contains(part), "\(part)")
    }
  }
}
