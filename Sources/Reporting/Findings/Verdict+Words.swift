import Observations
import Units

extension Verdict {
  /// How a verdict is marked.
  enum Mark: Sendable {
    case asWanted
    case missed
    case notExercised
    case warned

    /// The sign on a terminal and on paper.
    var sign: String {
      switch self {
      case .asWanted: "✓"
      case .missed: "✗"
      case .notExercised: "○"
      case .warned: "!"
      }
    }
  }

  /// The mark of this verdict.
  var mark: Mark {
    if isAsWanted { return outcome == .notExercised ? .notExercised : .asWanted }
    if isWarning { return .warned }
    return outcome == .notExercised ? .notExercised : .missed
  }

  /// What the claim came to, seen from what was wanted.
  var outcomeWords: String {
    switch (wanted, outcome) {
    case (.hold, .satisfied): "held"
    case (.hold, .violated): "violated"
    case (_, .notExercised): "not exercised"
    case (.violated, .violated) where isFirstViolationMisplaced: "violated, but not when expected"
    case (.violated, .violated): "violated as expected"
    case (.violated, .satisfied): "held, although expected to be violated"
    case (.any, let outcome): outcome.rawValue + " (either is allowed)"
    }
  }

  /// How often the claim was put to the test.
  var exercisedWords: String { Figures.grouped(exercised) + "×" }

  /// The margin in its unit.
  var marginWords: String { margin.map { Figures.text($0) } ?? "n/a" }
}

extension DrillRecord {
  /// When a claim first failed and for how long, told from the last fault's edge before it.
  func violationWords(_ verdict: Verdict) -> String? {
    guard verdict.outcome == .violated, let first = verdict.firstViolation else { return nil }
    let length = verdict.violatedFor == .zero ? "" : ", for " + Spans.text(verdict.violatedFor)
    return "first " + momentWords(first) + length
  }

  /// An instant as the time since the nearest edge of a fault before it, and as a clock time.
  func momentWords(_ instant: Instant) -> String {
    let clock = RunClock(self)
    var edge: (at: Instant, name: String)?
    for band in bands where band.kind == .fault {
      for (at, suffix) in [(band.start, ".start"), (band.end ?? .never, ".end")] {
        if at <= instant, at >= edge?.at ?? .start { edge = (at, band.name + suffix) }
      }
    }
    guard let edge else { return clock.sinceStart(instant) + " (" + clock.time(instant) + ")" }
    return "+" + Spans.text(instant - edge.at) + " after " + edge.name + " ("
      + clock.time(instant) + ")"
  }
}
