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
    case (.any, .satisfied): "held (either allowed)"
    case (.any, .violated): "violated (either allowed)"
    }
  }

  /// How often the claim was put to the test.
  var exercisedWords: String { Figures.grouped(exercised) + "×" }

  /// The margin in its unit.
  var marginWords: String { margin.map { Figures.text($0) } ?? "n/a" }
}

extension DrillRecord {
  /// When a claim first failed and for how long, told from the fault that led to it.
  func violationWords(_ verdict: Verdict) -> String? {
    guard verdict.outcome == .violated, let first = verdict.firstViolation else { return nil }
    let length = verdict.violatedFor == .zero ? "" : ", for " + Spans.text(verdict.violatedFor)
    return "first " + momentWords(first) + length
  }

  /// An instant as the time since an edge of the fault that led to it, and as a clock time.
  func momentWords(_ instant: Instant) -> String {
    let clock = RunClock(self)
    guard let edge = edgeLeading(to: instant) ?? nearestEdge(before: instant) else {
      return clock.sinceStart(instant) + " (" + clock.time(instant) + ")"
    }
    return "+" + Spans.text(instant - edge.at) + " after " + edge.name + " ("
      + clock.time(instant) + ")"
  }

  /// Begins and ends of faults up to an instant, in the order of the bands.
  private func edges(until instant: Instant) -> [(at: Instant, fault: String, name: String)] {
    bands.filter { $0.kind == .fault }.flatMap { band in
      [(band.start, band.name, band.name + ".start")]
        + (band.end.map { [($0, band.name, band.name + ".end")] } ?? [])
    }.filter { $0.0 <= instant }
  }

  private func nearestEdge(before instant: Instant) -> (at: Instant, name: String)? {
    edges(until: instant).reduce(nil) { best, edge in
      edge.at >= best?.at ?? .start ? (edge.at, edge.name) : best
    }
  }

  /// The edge of the fault in the chain of causes of what happened at the instant.
  ///
  /// An unrelated fault that ended a moment earlier explains nothing.
  private func edgeLeading(to instant: Instant) -> (at: Instant, name: String)? {
    let known = edges(until: instant)
    for index in decisions.indices where decisions[index].at == instant {
      for link in chain(to: index).reversed() where decisions[link].kind == .fault {
        let fault = decisions[link]
        if let edge = known.first(where: { $0.fault == fault.subject && $0.at == fault.at }) {
          return (edge.at, edge.name)
        }
      }
    }
    return nil
  }
}
