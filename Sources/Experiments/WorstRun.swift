public import Observations

/// Of several runs of one scenario, the one that decides: the worst.
public enum WorstRun {
  /// The record with the worst verdicts; among equals the earliest.
  public static func of(_ records: [DrillRecord]) -> DrillRecord? {
    var worst: DrillRecord?
    for record in records where worst.map({ badness(record) > badness($0) }) ?? true {
      worst = record
    }
    return worst
  }

  /// Counts what is not as wanted: endings before violations before missing exercise.
  private static func badness(_ record: DrillRecord) -> Int {
    let missed = record.verdicts.filter { !$0.isAsWanted && !$0.isWarning }
    let violated = missed.filter { $0.outcome != .notExercised }.count
    let ending =
      switch record.ending {
      case .completed: 0
      case .steadyStateNotMet: 1
      case .limitReached: 2
      case .invariantBroken: 3
      }
    return ending * 1_000_000 + violated * 1_000 + (missed.count - violated)
  }
}
