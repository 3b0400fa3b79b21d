import Observations
import Reporting
import Testing
import Units

@Suite struct JUnitReportTests {
  @Test func `a negative expectation that is violated passes`() {
    let text = JUnitReport(suites: [JUnitSuite(record: LeaderSiteOutage.isolationOmitted)]).text
    #expect(text.contains("name=\"single-leader\" time=\"0\"/>"))
  }

  @Test func `one that is not exercised fails, one that only warns is skipped`() {
    let text = JUnitReport(suites: [JUnitSuite(record: LeaderSiteOutage.asWritten)]).text
    #expect(text.contains("tests=\"8\" failures=\"1\" errors=\"0\" skipped=\"1\""))
    #expect(text.contains("<failure type=\"not exercised\""))
  }

  @Test func `a changed golden report and a refused scenario are cases of their own`() {
    let suites = [
      JUnitSuite(record: LeaderSiteOutage.asWritten, goldenDifference: "- a\n+ b"),
      JUnitSuite(record: LeaderSiteOutage.asWritten, goldenDifference: ""),
      JUnitSuite(name: "broken.yaml", error: "broken.yaml:1:1: error: no such key"),
    ]
    let text = JUnitReport(suites: suites).text
    #expect(
      text.contains("<failure type=\"golden\" message=\"the golden report changed\">- a\n+ b<"))
    #expect(text.contains("name=\"the golden report is unchanged\" time=\"0\"/>"))
    #expect(text.contains("<error message=\"broken.yaml:1:1: error: no such key\"/>"))
  }

  @Test func `a run that was stopped is an error`() {
    var record = LeaderSiteOutage.asWritten
    record.ending = .limitReached("1,000 events")
    let text = JUnitReport(suites: [JUnitSuite(record: record)]).text
    #expect(text.contains("errors=\"1\""))
  }

  @Test(arguments: HostileNames.all)
  func `nothing outside XML's characters comes through`(name: String) {
    let suites = [
      JUnitSuite(record: HostileNames.record(name)), JUnitSuite(name: name, error: name),
    ]
    let text = JUnitReport(suites: suites).text
    let isLegal = text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
    }
    #expect(isLegal)
    let harmless = JUnitReport(
      suites: [
        JUnitSuite(record: HostileNames.record("harmless")),
        JUnitSuite(name: "harmless", error: "harmless"),
      ]
    ).text
    #expect(MarkupScan.shapes(of: text) == MarkupScan.shapes(of: harmless))
  }
}
