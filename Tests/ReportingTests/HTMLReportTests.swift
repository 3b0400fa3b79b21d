import Observations
import Testing
import Units

@testable import Reporting

@Suite struct HTMLReportTests {
  private func page(_ records: [DrillRecord]) -> String {
    HTMLReport(records: records, exitCode: 11, exitMeaning: "not exercised").text
  }

  @Test func `the page asks for nothing and runs nothing`() {
    let page = page(LeaderSiteOutage.both)
    for forbidden in [
      "<script", "<link", "<img", "<iframe", "<object", "@import", "url(h", "url(\"", " style=",
      " src=", "javascript:", " on",
    ] where forbidden != " on" {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(!MarkupScan.shapes(of: page).contains { $0.contains(" on") || $0 == "broken" })
    #expect(!page.contains("http://") && !page.contains("https://"))
  }

  @Test func `the page's policy allows its own style sheet and nothing else`() throws {
    let page = page([LeaderSiteOutage.asWritten])
    let start = try #require(page.firstRange(of: "<style>")).upperBound
    let end = try #require(page.firstRange(of: "</style>")).lowerBound
    let hash = SHA256.base64(String(page[start..<end]))
    #expect(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-\(hash)&#39;;"))
  }

  @Test func `two variants stay far below 300 KB`() {
    #expect(page(LeaderSiteOutage.both).utf8.count < 220_000)
  }

  @Test func `eight centres in four variants with 4,000 decisions each stay below 600 KB`() {
    let records = ["a", "b", "c", "d"].map { EightCentres.record(variant: $0) }
    #expect(page(Array(records.prefix(1))).utf8.count < 300_000)
    #expect(page(records).utf8.count < 600_000)
  }

  @Test func `a decision log that is too long keeps what people did and says what it left out`() {
    let page = page([EightCentres.record(variant: "a")])
    let saysSo = page.contains("lines of the system's own changes are left out here")
    let keepsCommands = page.contains("changes its state for the 3950th time")
    #expect(saysSo && keepsCommands)
  }

  @Test func `hostile names change no tag and no attribute`() {
    let harmless = MarkupScan.shapes(of: page(["harmless", "a b"].map { HostileNames.record($0) }))
    for name in HostileNames.all {
      let shapes = MarkupScan.shapes(
        of: page([HostileNames.record(name), HostileNames.record("x")]))
      #expect(shapes.subtracting(harmless).isEmpty, "\(name)")
    }
  }

  @Test func `every link leads to a line of the page`() {
    let page = page(LeaderSiteOutage.both)
    let targets = page.split(separator: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(!targets.isEmpty)
    for target in targets { #expect(page.contains("id=\"\(target)\""), "\(target)") }
  }

  @Test func `each variant has a tab of its own, a single one has none`() {
    #expect(page(LeaderSiteOutage.both).split(separator: "type=\"radio\"").count == 3)
    #expect(!page([LeaderSiteOutage.asWritten]).contains("type=\"radio\""))
  }

  @Test func `an empty record and no record are pages`() {
    #expect(page([]).contains("nothing was played"))
    let empty = DrillRecord(header: LeaderSiteOutage.asWritten.header)
    #expect(page([empty]).contains("no expectation was set"))
  }

  @Test func `the same record gives the same bytes`() {
    #expect(page(LeaderSiteOutage.both) == page(LeaderSiteOutage.both))
  }
}
