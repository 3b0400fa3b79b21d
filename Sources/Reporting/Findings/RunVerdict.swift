import Observations

/// What a run came to as a whole; the worst of its parts decides.
enum RunVerdict: Int, Comparable, Sendable {
  case asExpected
  case nothingExpected
  case notExercised
  case violated
  case steadyStateNotMet
  case limitReached
  case invariantBroken

  static func < (left: RunVerdict, right: RunVerdict) -> Bool { left.rawValue < right.rawValue }

  /// The verdict over one run.
  init(_ record: DrillRecord) {
    switch record.ending {
    case .invariantBroken: self = .invariantBroken
    case .limitReached: self = .limitReached
    case .steadyStateNotMet: self = .steadyStateNotMet
    case .completed:
      let missed = record.verdicts.filter { !$0.isAsWanted && !$0.isWarning }
      if record.verdicts.isEmpty {
        self = .nothingExpected
      } else if missed.isEmpty {
        self = .asExpected
      } else {
        self = missed.allSatisfy { $0.outcome == .notExercised } ? .notExercised : .violated
      }
    }
  }

  /// The worst verdict over several runs; nothing expected of no run.
  init(_ records: [DrillRecord]) {
    self = records.map { RunVerdict($0) }.max() ?? .nothingExpected
  }

  /// True when nothing speaks against the run.
  var isGood: Bool { self <= .nothingExpected }

  /// The sign of the verdict.
  var sign: String {
    switch self {
    case .asExpected, .nothingExpected: "✓"
    case .notExercised: "○"
    default: "✗"
    }
  }

  /// The verdict in two or three words.
  var words: String {
    switch self {
    case .asExpected: "as expected"
    case .nothingExpected: "nothing was expected"
    case .notExercised: "not exercised"
    case .violated: "not as expected"
    case .steadyStateNotMet: "steady state not met"
    case .limitReached: "limit reached"
    case .invariantBroken: "invariant broken: a bug in firedrill"
    }
  }
}

extension DrillRecord {
  /// The variant's name; the base has none of its own.
  var variantName: String { header.variant.isEmpty ? "base" : header.variant }

  /// How many expectations came out as wanted, for a table; a sentence where the run did not end.
  var shortTally: String {
    guard case .completed = ending, !verdicts.isEmpty else { return tally }
    let held = verdicts.count { $0.isAsWanted }
    let warned = verdicts.count { !$0.isAsWanted && $0.isWarning }
    return Figures.grouped(held) + " of " + Figures.grouped(verdicts.count) + " as wanted"
      + (warned == 0 ? "" : ", " + Plural.text(warned, "warning"))
  }

  /// One sentence on how many expectations came out as wanted.
  var tally: String {
    switch ending {
    case .steadyStateNotMet(let claims):
      return "the system was not steady before the first fault: " + claims.joined(separator: "; ")
    case .limitReached(let limit): return "the run was stopped: " + limit
    case .invariantBroken(let rule): return "the run broke a rule that no run may break: " + rule
    case .completed: break
    }
    guard !verdicts.isEmpty else { return "no expectation was set" }
    let missed = verdicts.count { !$0.isAsWanted && !$0.isWarning }
    let warned = verdicts.count { !$0.isAsWanted && $0.isWarning }
    let warning = warned == 0 ? "" : ", " + Plural.text(warned, "warning")
    if missed == 0 {
      let held = verdicts.count - warned
      return "\(held) of \(verdicts.count) expectations as wanted" + warning
    }
    return "\(missed) of \(verdicts.count) expectations not as wanted" + warning
  }
}
