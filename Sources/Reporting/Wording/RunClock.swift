import Observations
import Units

/// Turns instants of a run into clock times (UTC) and times since its start.
struct RunClock: Sendable {
  /// Start of the run. [s since 1970-01-01T00:00:00Z]
  let startEpochSeconds: Int64
  /// End of what was played.
  let end: Instant

  /// The clock of a run; one that was cut short ends with the last thing that it said.
  init(_ record: DrillRecord) {
    startEpochSeconds = record.header.startEpochSeconds
    let planned = Instant(record.header.length)
    switch record.ending {
    case .completed: end = planned
    default:
      let last = max(
        record.decisions.last?.at ?? .start,
        record.lanes.compactMap { $0.changes.last?.at }.max() ?? .start,
        record.series.compactMap { $0.points.last?.at }.max() ?? .start)
      end = last > .start ? min(last, planned) : planned
    }
  }

  /// The time of day, for instance `20:30:00`.
  func time(_ instant: Instant) -> String {
    let second = secondOfDay(instant)
    return Self.hoursAndMinutes(second) + ":" + Spans.twoDigits(UInt64(second % 60))
  }

  /// The time of day without seconds.
  func shortTime(_ instant: Instant) -> String { Self.hoursAndMinutes(secondOfDay(instant)) }

  /// The date, for instance `2026-03-14`.
  func date(_ instant: Instant) -> String {
    let (year, month, day) = Self.civil(daysSinceEpoch: floorDivide(epochSecond(instant), 86_400).0)
    return String(year) + "-" + Spans.twoDigits(UInt64(month)) + "-" + Spans.twoDigits(UInt64(day))
  }

  /// Time since the start as `+h:mm:ss`, always of the same form.
  func sinceStart(_ instant: Instant) -> String {
    let total = (max(instant, .start).nanoseconds + 500_000_000) / 1_000_000_000
    let seconds = UInt64(total)
    return "+" + String(seconds / 3_600) + ":" + Spans.twoDigits(seconds / 60 % 60) + ":"
      + Spans.twoDigits(seconds % 60)
  }

  /// Seconds since midnight UTC.
  func secondOfDay(_ instant: Instant) -> Int64 { floorDivide(epochSecond(instant), 86_400).1 }

  private func epochSecond(_ instant: Instant) -> Int64 {
    let (seconds, rest) = floorDivide(instant.nanoseconds, 1_000_000_000)
    let (sum, overflow) = startEpochSeconds.addingReportingOverflow(
      rest >= 500_000_000 ? seconds + 1 : seconds)
    return overflow ? .max : sum
  }

  private func floorDivide(_ dividend: Int64, _ divisor: Int64) -> (Int64, Int64) {
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
  }

  private static func hoursAndMinutes(_ second: Int64) -> String {
    Spans.twoDigits(UInt64(second / 3_600)) + ":" + Spans.twoDigits(UInt64(second / 60 % 60))
  }

  /// The Gregorian date of a day, counted in whole 400-year cycles that begin on 1 March.
  private static func civil(daysSinceEpoch: Int64) -> (Int64, Int64, Int64) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
