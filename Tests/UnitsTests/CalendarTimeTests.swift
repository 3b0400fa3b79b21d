import Testing
import Units

@Suite struct CalendarTimeTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2000-02-29T12:00:00Z", 951_825_600),
    ("2026-03-14T20:00:00Z", 1_773_518_400), ("1969-12-31T23:59:59Z", -1),
    ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ("2038-01-19T03:14:08Z", 2_147_483_648),
  ])
  func `a time means its seconds and prints as itself`(text: String, seconds: Int64) throws {
    let time = try CalendarTime(parsing: text)
    #expect(time.secondsSinceEpoch == seconds)
    #expect(time.description == text)
  }

  @Test func `every day of eight centuries follows the one before`() throws {
    let first = try CalendarTime(parsing: "1600-01-01T00:00:00Z").day
    var (year, month, day) = (1600, 1, 1)
    var wrongDays = 0
    for offset in 0..<292_194 {
      let time = CalendarTime(secondsSinceEpoch: (first + Int64(offset)) * 86_400)
      let number = year * 10_000 + month * 100 + day
      if Int(time.description.prefix(10).filter { $0 != "-" }) != number { wrongDays += 1 }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      day += 1
      if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(wrongDays == 0)
    #expect((year, month, day) == (2400, 1, 1))
  }

  @Test func `the fourteenth of March 2026 is a Saturday`() throws {
    let time = try CalendarTime(parsing: "2026-03-14T20:00:00Z")
    #expect(time.weekday == 5)
    #expect(time.secondOfDay == 72_000)
    #expect(time.advanced(by: .hours(28)).weekday == 0)
    #expect(CalendarTime(secondsSinceEpoch: -1).weekday == 2)
    #expect(CalendarTime(secondsSinceEpoch: -1).secondOfDay == 86_399)
  }

  @Test func `spans advance by whole seconds, rounding towards the past`() {
    let time = CalendarTime(secondsSinceEpoch: 100)
    #expect(time.advanced(by: .milliseconds(1_999)).secondsSinceEpoch == 101)
    #expect(time.advanced(by: .milliseconds(-1)).secondsSinceEpoch == 99)
  }

  @Test(arguments: [
    "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-00-10T00:00:00Z",
    "2026-01-32T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z",
    "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "2026-01-01T00:00:00+01:00",
    "2026-01-01 00:00:00Z", "2026-1-1T00:00:00Z", "2026-01-01", "", "0000-01-01T00:00:00Z",
    "２０２６-01-01T00:00:00Z",
  ])
  func `a text that is no time is refused`(text: String) {
    #expect(throws: QuantityError.self) { try CalendarTime(parsing: text) }
  }
}
