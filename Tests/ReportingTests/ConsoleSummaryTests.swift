import Observations
import Reporting
import Testing

@Suite struct ConsoleSummaryTests {
  let text = ConsoleSummary(
    records: LeaderSiteOutage.both, exitCode: 11, exitMeaning: "an expectation was not exercised"
  ).text

  @Test func `the summary of the leader site outage is the reviewed one`() throws {
    try Golden.expect(text, is: "LeaderSiteOutage.console.txt")
  }
}
