import Observations
import Testing
import Units

@testable import Reporting

/// Reports on a record that knows no leader of that name, no PCE and no VEN.
@Suite struct OtherSystemsTests {
  private var record: DrillRecord { StationPair.record }
  private var sentences: [String] { Headline(record).sentences }
  private var page: String {
    HTMLReport(records: [record], exitCode: 10, exitMeaning: "violated").text
  }
  private var console: String {
    ConsoleSummary(records: [record], exitCode: 10, exitMeaning: "violated").text
  }

  @Test func `no report uses a word of the Supercluster`() {
    let markdown = MarkdownReport(records: [record]).text
    for text in [page, console, markdown] {
      #expect(!text.contains("VEN") && !text.contains("PCE") && !text.contains("leader"))
      #expect(!text.contains("olicy writes"))
    }
  }

  @Test func `who is in charge is told in the model's own word`() {
    #expect(
      sentences[0] == "north was active until 20:30 (in name only until 21:30), south from 20:38.")
  }

  @Test func `what was away names the capability and what a procedure took away`() {
    #expect(
      sentences[1] == "No readings for 8m from 20:30 to 20:38 and 5m from 22:00 to 22:05 "
        + "(taken away by a procedure).")
  }

  @Test func `condition, ages and losses of any system have a sentence`() {
    #expect(sentences.contains("Condition was strained at south (57m)."))
    #expect(sentences.contains("At worst: age of readings 8m (south)."))
    #expect(sentences.contains("41 device-hours passed blind."))
    #expect(sentences.contains("Readings: 12,345 lost."))
  }

  @Test func `what somebody planned is not told as trouble`() {
    #expect(!sentences.contains { $0.contains("held") })
    #expect(HealthTimes(record).states.map(\.name) == ["fit", "held", "strained"])
  }

  @Test func `an outage that the system mended itself is told so`() {
    #expect(console.contains("stations:plant = self-repair 8m"))
    #expect(page.contains("<title>self-repair 8m</title>"))
  }

  @Test func `capabilities that were away together are one bar`() {
    #expect(JointOutage.all(of: record).map(\.name) == ["readings and settings", "readings"])
    #expect(page.contains(">readings and settings</text>"))
  }

  @Test func `parts of a whole are stacked under the whole's name`() {
    #expect(page.contains("<h3>devices by contact: devices:<wbr>hall</h3>"))
    #expect(!page.contains("<h3>Devices reporting</h3>"))
  }

  @Test func `what never changes is one line and no plot`() {
    #expect(page.contains("<b>Unchanged:</b> queue 0."))
    #expect(!page.contains("<h3>Queue</h3>"))
  }

  @Test func `a violation is told from the fault that led to it, not from one that ended since`() {
    #expect(
      record.violationWords(record.verdicts[0])
        == "first +4m after north-dies.start (20:34:00), for 4m")
  }

  @Test func `the colour of a state follows from what it means, not from its word`() {
    #expect(Standing.allCases.map { Tone($0).rawValue }.count == Set(Tone.allCases).count)
    var renamed = record
    for lane in renamed.lanes.indices {
      for change in renamed.lanes[lane].changes.indices {
        renamed.lanes[lane].changes[change].state = "critical"
      }
    }
    let fills = { (text: String) in text.split(separator: "class=\"f-").map { $0.prefix(4) } }
    let other = HTMLReport(records: [renamed], exitCode: 10, exitMeaning: "").text
    #expect(fills(page).count { $0 == "bad\"" } == fills(other).count { $0 == "bad\"" })
  }
}
