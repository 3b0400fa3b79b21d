#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What signals do to the program.
enum Interruption {
  /// Ends with 130 on an interrupt and with 143 on a request to terminate, with a word about it;
  /// a closed pipe becomes a failed write, which has a code of its own.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    // Nothing but calls that a signal handler may make.
    take(SIGINT) { _ in
      "\nfiredrill: interrupted\n".withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
      _exit(ExitClass.interrupted.rawValue)
    }
    take(SIGTERM) { _ in
      "firedrill: terminated\n".withCString { _ = write(STDERR_FILENO, $0, strlen($0)) }
      _exit(128 + SIGTERM)
    }
  }

  /// Handles a signal, unless whoever started the program wants it ignored.
  private static func take(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var before = sigaction()
    guard sigaction(number, nil, &before) == 0 else { return }
    #if canImport(Glibc) || canImport(Musl)
      let isIgnored =
        before.__sigaction_handler.sa_handler == nil
        ? false : unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1
    #else
      let isIgnored = false
    #endif
    if !isIgnored { signal(number, handler) }
  }
}
