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

  @Test func `a variant more costs its own story and lines only`() {
    let one = page([LeaderSiteOutage.asWritten]).utf8.count
    let two = page(LeaderSiteOutage.both).utf8.count
    #expect(one < 85_000)
    #expect(two - one < 52_000)
  }

  @Test func `eight centres in four variants with 4,000 decisions each stay below 450 KB`() {
    let records = ["a", "b", "c", "d"].map { EightCentres.record(variant: $0) }
    #expect(page(Array(records.prefix(1))).utf8.count < 200_000)
    #expect(page(records).utf8.count < 450_000)
  }

  @Test func `grid, bands and axis are drawn once for all plots of a variant`() {
    let page = page([LeaderSiteOutage.asWritten])
    #expect(page.split(separator: "class=\"band-fault\"").count == 2)
    #expect(page.split(separator: "href=\"#g0\"").count > 8)
  }

  @Test func `sites and assumptions that all variants share stand on the page once`() {
    let page = page(LeaderSiteOutage.both)
    #expect(page.split(separator: "<h2>Sites and systems</h2>").count == 2)
    #expect(page.split(separator: "<tr><td>AS-PCE-033<").count == 2)
  }

  @Test func `draws that differ between variants stand in the order of the variants`() {
    var both = LeaderSiteOutage.both
    both[1].assumptions[0].draws = 4_321
    let first = both[0].assumptions[0].draws
    #expect(page(both).contains("<td>\(first) · 4,321</td>"))
  }

  @Test func `one line of the story has a name only where another one points to it`() {
    let page = page([LeaderSiteOutage.asWritten])
    for id in page.split(separator: "<tr id=\"").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
      #expect(page.contains("href=\"#\(id)\""), "\(id)")
    }
  }

  @Test func `variants that are about different things say so each`() {
    var both = LeaderSiteOutage.both
    #expect(!page(both).contains("<p class=\"note\">The leader"))
    both[1].header.summary = "The same with a mistake."
    let text = page(both)
    #expect(text.contains("<p class=\"note\">The same with a mistake.</p>"))
    #expect(text.contains("<p class=\"note\">The leader"))
    #expect(!text.contains("<p class=\"summary\">"))
  }

  @Test func `long names break after their separators`() {
    #expect(
      Markup.breakable("policy.half_open").text == "policy.<wbr>half_<wbr>open")
    #expect(Markup.breakable("a<b.c").text == "a&lt;b.<wbr>c")
    #expect(page([LeaderSiteOutage.asWritten]).contains("<dt>policy_<wbr>changes.<wbr>lost</dt>"))
  }

  @Test func `a state that somebody planned has a fill and a word of its own in the legend`() {
    let page = page([LeaderSiteOutage.asWritten])
    #expect(page.contains("class=\"f-planned\""))
    #expect(page.contains("</svg>planned <span>critical</span>"))
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
