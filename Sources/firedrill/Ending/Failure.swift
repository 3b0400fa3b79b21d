/// What ends a command early: a class of result and what to tell the user.
struct Failure: Error {
  let exitClass: ExitClass
  let message: String

  init(_ exitClass: ExitClass, _ message: String) {
    self.exitClass = exitClass
    self.message = message
  }
}

/// Several failures as one: the worst class, all messages.
struct FailureList {
  private(set) var failures: [Failure] = []

  /// Does something that may fail; a failure is kept, so that what comes after is still done.
  mutating func attempt(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let failure as Failure {
      failures.append(failure)
    }
  }

  /// Ends the command if anything failed.
  func raise() throws {
    guard !failures.isEmpty else { return }
    throw Failure(
      ExitClass.deciding(failures.map(\.exitClass)),
      failures.map(\.message).joined(separator: "\n"))
  }
}
