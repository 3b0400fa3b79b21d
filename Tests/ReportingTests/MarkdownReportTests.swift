import Observations
import Reporting
import Testing

@Suite struct MarkdownReportTests {
  @Test func `the report on the leader site outage is the reviewed one`() throws {
    let text = MarkdownReport(records: LeaderSiteOutage.both).text
    try Golden.expect(text, is: "LeaderSiteOutage.report.md")
  }
}
