/// Why a file cannot be read.
public struct FileFault: Error, Hashable, Sendable {
  /// What is wrong, as a sentence about the file.
  public var message: String

  /// A fault.
  public init(_ message: String) { self.message = message }
}

/// Gives the bytes of files; a test gives them from memory.
public protocol FileSource: Sendable {
  /// The bytes of a regular file, at most ``SourceText/largestSize`` and one more.
  ///
  /// - Parameter folder: when given, the file must lie in it, links followed.
  func bytes(of path: String, inside folder: String?) throws(FileFault) -> [UInt8]
}

/// Paths that files name for other files: relative, and never out of the folder of the first file.
enum CompanionPath {
  /// The path in the folder, without `.` and `..`; nil when it leads out or is no such path.
  ///
  /// - Parameter base: folders of the file that names the other one, below the first file's.
  static func resolved(_ text: String, from base: [String]) -> [String]? {
    guard !text.isEmpty, !text.hasPrefix("/"), !text.hasPrefix("~"), text.utf8.count <= 1_000,
      ForbiddenCharacter.reason(in: text) == nil,
      !text.contains("\\"), !text.contains("\n"), !text.contains("\t"), !text.contains(":")
    else { return nil }
    var parts = base
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case "": return nil
      case ".": break
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(String(part))
      }
    }
    return parts.isEmpty ? nil : parts
  }
}
