/// A second of universal time (UTC) by the Gregorian calendar, without leap seconds.
///
/// Scenarios name when they start by it; nothing in a run reads a clock or a time zone.
public struct CalendarTime: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Seconds since 1970-01-01T00:00:00Z. [s]
  public var secondsSinceEpoch: Int64

  /// The second this many seconds after the start of 1970.
  public init(secondsSinceEpoch: Int64) { self.secondsSinceEpoch = secondsSinceEpoch }

  /// Whether the left second is earlier.
  public static func < (left: CalendarTime, right: CalendarTime) -> Bool {
    left.secondsSinceEpoch < right.secondsSinceEpoch
  }

  /// The second that lies a span later, the rest of a second cut off.
  public func advanced(by span: Duration) -> CalendarTime {
    CalendarTime(
      secondsSinceEpoch: secondsSinceEpoch + Self.flooredQuotient(span.nanoseconds, 1_000_000_000))
  }

  /// Days since 1970-01-01.
  public var day: Int64 { Self.flooredQuotient(secondsSinceEpoch, 86_400) }

  /// Seconds since midnight, 0 to 86399. [s]
  public var secondOfDay: Int64 { secondsSinceEpoch - day * 86_400 }

  /// The day of the week, 0 for Monday to 6 for Sunday.
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    let shifted = day + 3
    return Int(shifted - Self.flooredQuotient(shifted, 7) * 7)
  }

  static func flooredQuotient(_ number: Int64, _ divisor: Int64) -> Int64 {
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

/// A day of the Gregorian calendar.
struct CivilDate: Hashable {
  var year: Int64
  /// 1 to 12.
  var month: Int64
  /// 1 to 31.
  var day: Int64

  /// Days from 0000-03-01 to 1970-01-01.
  private static let epoch: Int64 = 719_468
  /// Days in four centuries.
  private static let cycle: Int64 = 146_097

  init(year: Int64, month: Int64, day: Int64) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date this many days after 1970-01-01.
  ///
  /// Years begin in March here, so the leap day is a year's last day.
  init(daysSinceEpoch: Int64) {
    let shifted = daysSinceEpoch + Self.epoch
    let cycles = CalendarTime.flooredQuotient(shifted, Self.cycle)
    let dayOfCycle = shifted - cycles * Self.cycle
    // The days before a leap year, a century and a cycle would else begin the next year too soon.
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1_460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = cycles * 400 + yearOfCycle + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  var daysSinceEpoch: Int64 {
    let marchYear = month <= 2 ? year - 1 : year
    let cycles = CalendarTime.flooredQuotient(marchYear, 400)
    let yearOfCycle = marchYear - cycles * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycles * Self.cycle + dayOfCycle - Self.epoch
  }

  /// Whether the calendar has such a day.
  var isReal: Bool {
    (1...12).contains(month) && (1...31).contains(day)
      && CivilDate(daysSinceEpoch: daysSinceEpoch) == self
  }
}
