import Foundation

/// Plain calls of the operating system on open files.
enum Descriptor {
  /// Makes sure that no file opened later takes the number of a standard stream that is closed, and
  /// with it what was meant for the terminal.
  static func occupyStandardStreams() {
    for file in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(file, F_GETFD) == -1 {
      // The lowest free number is given; to write there fails, as it would have.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  /// Writes all bytes; zero, or the number of the error that stopped it.
  static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Foundation.write(file, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
      }
      if count > 0 {
        offset += count
      } else if errno != EINTR && errno != EAGAIN {
        return errno
      }
    }
    return 0
  }

  /// Reads up to a limit; nil when it cannot be read.
  static func read(_ file: Int32, atMost limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = chunk.withUnsafeMutableBytes { buffer in
        Foundation.read(file, buffer.baseAddress, buffer.count)
      }
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      bytes += chunk[..<min(count, limit - bytes.count)]
    }
    return bytes
  }

  /// An error of the system in words.
  static func words(_ number: Int32) -> String { String(cString: strerror(number)) }
}
