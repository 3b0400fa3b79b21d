import Foundation
import Reporting

/// What goes to the terminal.
enum Output {
  /// Writes to the standard output at once.
  ///
  /// - Throws: ``Failure`` when it is closed or full.
  static func print(_ text: String) throws {
    let number = Descriptor.write(Array(text.utf8), to: STDOUT_FILENO)
    if number == EPIPE {
      throw Failure(.cannotWrite, "firedrill: the standard output was closed before its end")
    }
    if number != 0 {
      throw Failure(.cannotWrite, "firedrill: standard output: \(Descriptor.words(number))")
    }
  }

  /// Writes to the error output; there is nobody to tell when that fails.
  static func printError(_ text: String) {
    _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }

  /// A message of several lines that may hold foreign text, ending with a line break.
  static func harmless(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Printable.oneLine(String($0)) + "\n" }.joined()
  }

  /// Colour only on a terminal, never under `NO_COLOR` or on a dumb one.
  static var usesColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    if !(environment["NO_COLOR"] ?? "").isEmpty { return false }
    return environment["TERM"] != "dumb" && isatty(STDOUT_FILENO) == 1
  }

  static var isContinuousIntegration: Bool {
    let word = ProcessInfo.processInfo.environment["CI"] ?? ""
    return !["", "0", "false"].contains(word)
  }

  static var workers: Int { ProcessInfo.processInfo.activeProcessorCount }
}
