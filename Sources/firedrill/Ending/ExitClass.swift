import ArgumentParser
import Observations

/// One exit code for each class of result.
enum ExitClass: Int32, CaseIterable {
  case asExpected = 0
  case violated = 10
  case notExercised = 11
  case goldenChanged = 12
  case notDeterministic = 13
  case knownFailureGone = 15
  case steadyStateNotMet = 21
  case limitReached = 22
  case wrongCommandLine = 64
  case scenarioRefused = 65
  case cannotRead = 66
  case bug = 70
  case cannotCreate = 73
  case cannotWrite = 74
  case interrupted = 130

  /// The class in words.
  var meaning: String {
    switch self {
    case .asExpected: "all as expected"
    case .violated: "an expectation was violated"
    case .notExercised: "an expectation was not exercised"
    case .goldenChanged: "a golden report changed"
    case .notDeterministic: "two runs of one seed differ"
    case .knownFailureGone: "a known failure no longer occurs"
    case .steadyStateNotMet: "the steady state was not met"
    case .limitReached: "a limit on the run was reached"
    case .wrongCommandLine: "wrong command line"
    case .scenarioRefused: "scenario refused"
    case .cannotRead: "cannot read"
    case .bug: "a bug in firedrill"
    case .cannotCreate: "cannot create"
    case .cannotWrite: "cannot write"
    case .interrupted: "interrupted"
    }
  }

  /// When several classes apply, the one that stands first here decides.
  private static let order: [ExitClass] = [
    .bug, .interrupted, .wrongCommandLine, .scenarioRefused, .cannotRead, .cannotCreate,
    .cannotWrite, .notDeterministic, .limitReached, .steadyStateNotMet, .violated,
    .knownFailureGone, .notExercised, .goldenChanged, .asExpected,
  ]

  /// The class that decides among several.
  static func deciding(_ classes: [ExitClass]) -> ExitClass {
    order.first { classes.contains($0) } ?? .asExpected
  }

  /// The class of one run.
  init(_ record: DrillRecord) {
    switch record.ending {
    case .invariantBroken: self = .bug
    case .limitReached: self = .limitReached
    case .steadyStateNotMet: self = .steadyStateNotMet
    case .completed: self = Self.deciding(record.verdicts.map(Self.of))
    }
  }

  private static func of(_ verdict: Verdict) -> ExitClass {
    if verdict.isAsWanted || verdict.isWarning { return .asExpected }
    if verdict.outcome == .notExercised { return .notExercised }
    let isGone = verdict.wanted == .violated && verdict.outcome == .satisfied
    return isGone ? .knownFailureGone : .violated
  }

  /// Ends the program with this class, unless all is as expected.
  func exit() throws {
    if self != .asExpected { throw ExitCode(rawValue) }
  }

  /// All codes with their meanings, a line each.
  static var listing: String {
    var text = ""
    for exitClass in allCases {
      let code = String(exitClass.rawValue)
      text += String(repeating: " ", count: 5 - code.count) + code + "  \(exitClass.meaning)\n"
    }
    return text
  }
}
