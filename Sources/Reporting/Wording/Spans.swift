import Units

/// Spans of time as people read them, by whole-number arithmetic only.
enum Spans {
  /// The span in at most three units, for instance `1h02m03s`, `6m`, `12.4s`, `350ms`.
  static func text(_ span: Duration) -> String {
    guard span != .max else { return "for ever" }
    let sign = span < .zero ? "−" : ""
    return sign + magnitude(span.nanoseconds.magnitude)
  }

  private static func magnitude(_ nanoseconds: UInt64) -> String {
    switch nanoseconds {
    case 0: return "0s"
    case ..<1_000: return String(nanoseconds) + "ns"
    case ..<1_000_000: return String((nanoseconds + 500) / 1_000) + "µs"
    case ..<999_500_000: return String((nanoseconds + 500_000) / 1_000_000) + "ms"
    case ..<59_950_000_000: return tenthsOfSeconds((nanoseconds + 50_000_000) / 100_000_000)
    default: return wholeSeconds((nanoseconds + 500_000_000) / 1_000_000_000)
    }
  }

  private static func tenthsOfSeconds(_ tenths: UInt64) -> String {
    let part = tenths % 10
    return String(tenths / 10) + (part == 0 ? "" : "." + String(part)) + "s"
  }

  private static func wholeSeconds(_ total: UInt64) -> String {
    let days = total / 86_400
    let hours = total / 3_600 % 24
    let minutes = total / 60 % 60
    let seconds = total % 60
    if days > 0 {
      let rest = hours == 0 && minutes == 0 ? "" : twoDigits(hours) + "h"
      return String(days) + "d" + rest + (minutes == 0 ? "" : twoDigits(minutes) + "m")
    }
    if hours > 0 {
      let rest = seconds == 0 ? "" : twoDigits(seconds) + "s"
      let middle = minutes == 0 && seconds == 0 ? "" : twoDigits(minutes) + "m"
      return String(hours) + "h" + middle + rest
    }
    return String(minutes) + "m" + (seconds == 0 ? "" : twoDigits(seconds) + "s")
  }

  /// A number below 100 as two digits.
  static func twoDigits(_ number: UInt64) -> String {
    (number < 10 ? "0" : "") + String(number)
  }
}
