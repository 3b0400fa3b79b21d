import Observations
import Reporting
import Testing

@Suite struct MarkdownReportTests {
  @Test func `the report on the leader site outage is the reviewed one`() throws {
    let text = MarkdownReport(records: LeaderSiteOutage.both).text
    try Golden.expect(text, is: "LeaderSiteOutage.report.md")
  }

  @Test func `a longer cell changes no other line`() {
    var record = LeaderSiteOutage.asWritten
    let before = MarkdownReport(records: [record]).text.split(separator: "\n")
    record.decisions[3].text = "takes very much longer to say what it has to say than all others"
    let after = MarkdownReport(records: [record]).text.split(separator: "\n")
    #expect(zip(before, after).count { $0 != $1 } == 1)
  }

  @Test(arguments: HostileNames.all)
  func `a hostile name adds no row and no column`(name: String) {
    let text = MarkdownReport(records: [HostileNames.record(name)]).text
    let harmless = MarkdownReport(records: [HostileNames.record("harmless")]).text
    func columns(_ text: String) -> [Int] {
      text.split(separator: "\n").filter { $0.hasPrefix("|") }
        .map { $0.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" } }
    }
    #expect(Set(columns(text)).isSubset(of: Set(columns(harmless))))
    #expect(!text.contains("<script"))
  }

  @Test func `an assumption of several variants is listed once`() {
    let text = MarkdownReport(records: LeaderSiteOutage.both).text
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| AS-PCE-033") } == 1)
  }
}
