import Foundation
import Synchronization

/// Says on a terminal how far a long piece of work is, on one line that is wiped at the end.
final class Progress: Sendable {
  private struct State {
    var finished = 0
    var seconds = 0
    var isOver = false
  }
  private let total: Int
  private let state = Mutex(State())

  /// Begins; nothing is seen in the first second, nor when the error output is no terminal.
  init(runs total: Int, isQuiet: Bool) {
    self.total = total
    guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
    Thread.detachNewThread { [self] in
      repeat { Thread.sleep(forTimeInterval: 1) } while show()
    }
  }

  /// Notes how many runs are finished.
  func note(_ count: Int) { state.withLock { $0.finished = count } }

  /// Ends, and wipes the line.
  func end() {
    state.withLock { state in
      state.isOver = true
      if state.seconds > 0 { Output.printError("\r\u{1B}[2K") }
    }
  }

  /// Shows how far the work is; false once it is over.
  private func show() -> Bool {
    state.withLock { state in
      if state.isOver { return false }
      state.seconds += 1
      Output.printError(
        "\r\u{1B}[2Kplaying: \(state.finished) of \(total) runs, \(state.seconds) s")
      return true
    }
  }
}
