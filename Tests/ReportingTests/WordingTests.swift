import Observations
import Testing
import Units

@testable import Reporting

@Suite struct WordingTests {
  @Test(arguments: [
    (Int64(0), "0s"), (1, "1ns"), (1_500, "2µs"), (350_000_000, "350ms"), (999_499_999, "999ms"),
    (999_500_000, "1s"), (12_440_000_000, "12.4s"), (59_949_999_999, "59.9s"),
    (59_950_000_000, "1m"), (90_000_000_000, "1m30s"), (3_600_000_000_000, "1h"),
    (3_723_000_000_000, "1h02m03s"), (3_603_000_000_000, "1h00m03s"),
    (86_400_000_000_000, "1d"), (90_060_000_000_000, "1d01h01m"), (-90_000_000_000, "−1m30s"),
  ])
  func `a span has one text`(nanoseconds: Int64, text: String) {
    #expect(Spans.text(.nanoseconds(nanoseconds)) == text)
  }

  @Test func `the longest span and the most negative one have a text`() {
    #expect(Spans.text(.max) == "for ever")
    #expect(Spans.text(.nanoseconds(.min)).hasPrefix("−106751d"))
  }

  @Test(arguments: [
    (0.0, 0, "0"), (1_234_567.0, 0, "1,234,567"), (0.5, 0, "1"), (-0.4, 0, "0"),
    (-1_234.56, 1, "−1,234.6"), (0.05, 2, "0.05"), (1.005, 1, "1.0"), (999.96, 1, "1,000.0"),
  ])
  func `a number has one text`(value: Double, places: Int, text: String) {
    #expect(Figures.decimal(value, places: places) == text)
  }

  @Test func `what is no number is said in words`() {
    #expect(Figures.decimal(.nan, places: 1) == "no number")
    #expect(Figures.decimal(-.infinity, places: 1) == "−∞")
    #expect(Figures.text(1e300, .count) == "1e+300")
    #expect(Figures.coordinate(.nan) == "0")
  }

  @Test(arguments: [
    (MeasureUnit.count, 23.0, "23"), (.seconds, 1_660, "27m40s"),
    (.bytes, 48_200_000_000, "48.2 GB"),
    (.bitsPerSecond, 2_000_000, "2.0 Mbit/s"), (.perSecond, 10_400, "10,400/s"),
    (.fraction, 0.9994, "99.94 %"), (.fraction, 0.5, "50.0 %"), (.hours, 12_345.25, "12,345 h"),
  ])
  func `a figure is shown in its unit`(unit: MeasureUnit, value: Double, text: String) {
    #expect(Figures.text(value, unit) == text)
  }

  @Test(arguments: [
    (Int64(0), "1970-01-01"), (951_782_400, "2000-02-29"), (1_773_518_400, "2026-03-14"),
    (4_107_542_399, "2100-02-28"), (-1, "1969-12-31"),
  ])
  func `a date is the Gregorian one`(epoch: Int64, date: String) {
    let clock = RunClock(record(startingAt: epoch))
    #expect(clock.date(.start) == date)
  }

  @Test func `clock times run on past midnight`() {
    let clock = RunClock(record(startingAt: 1_773_518_400))
    #expect(clock.time(Instant(.hours(4) + .minutes(25))) == "00:25:00")
    #expect(clock.date(Instant(.hours(4) + .minutes(25))) == "2026-03-15")
    #expect(clock.sinceStart(Instant(.hours(27) + .seconds(5))) == "+27:00:05")
  }

  @Test func `a run that was cut short ends with the last thing that it said`() {
    var record = record(startingAt: 0)
    record.ending = .limitReached("1,000 events")
    record.decisions = [Decision(at: Instant(.minutes(3)), kind: .fault, subject: "a", text: "b")]
    #expect(RunClock(record).end == Instant(.minutes(3)))
  }

  @Test func `a table keeps wide characters in their columns`() {
    var table = TextTable([.left, .right])
    table.add([.init("日本"), .init("1")])
    table.add([.init("abcd"), .init("22")])
    let lines = table.lines(indent: 0, paint: Paint(isOn: false)).map(\.text)
    #expect(lines == ["日本   1", "abcd  22"])
  }

  private func record(startingAt epoch: Int64) -> DrillRecord {
    DrillRecord(
      header: DrillHeader(
        scenario: "a", variant: "", summary: "", seed: 1, replication: 0, isNominal: true,
        startEpochSeconds: epoch, length: .hours(30)))
  }
}
