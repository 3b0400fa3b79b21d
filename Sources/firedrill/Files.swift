import Foundation

/// Reading and writing of files, each failure with its class.
enum Files {
  static func read(_ path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.cannotRead, "\(path): cannot be read")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Failure(.cannotRead, "\(path): is not UTF-8 text")
    }
    return text
  }

  /// Writes a whole file beside its place and renames it, so that nobody sees half of it.
  static func write(_ text: String, to path: String) throws {
    if path == "-" { return Output.print(text) }
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotCreate, "\(folder.path): the folder cannot be created")
    }
    let temporary = folder.appendingPathComponent(".\(url.lastPathComponent).part")
    do {
      try Data(text.utf8).write(to: temporary)
    } catch {
      throw Failure(.cannotWrite, "\(path): cannot be written")
    }
    guard rename(temporary.path, url.path) == 0 else {
      try? FileManager.default.removeItem(at: temporary)
      throw Failure(.cannotCreate, "\(path): cannot be created")
    }
  }

  /// Scenario files at and below the given paths, sorted by the bytes of their names.
  static func scenarios(at paths: [String]) throws -> [String] {
    var found: [String] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        throw Failure(.cannotRead, "\(path): there is no such file or folder")
      }
      if isFolder.boolValue {
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let base = path.hasSuffix("/") ? String(path.dropLast()) : path
        found += names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
          .filter { name in !name.split(separator: "/").contains { $0.hasPrefix("_") } }
          .map { "\(base)/\($0)" }
      } else {
        found.append(path)
      }
    }
    return found.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
  }
}

/// What goes to the terminal.
enum Output {
  static func print(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  static func printError(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Colour only on a terminal, never under `NO_COLOR` or on a dumb one.
  static var usesColor: Bool {
    let environment = ProcessInfo.processInfo.environment
    if !(environment["NO_COLOR"] ?? "").isEmpty { return false }
    if !(environment["CLICOLOR_FORCE"] ?? "").isEmpty { return true }
    return environment["TERM"] != "dumb" && isatty(STDOUT_FILENO) == 1
  }

  static var isContinuousIntegration: Bool {
    !(ProcessInfo.processInfo.environment["CI"] ?? "").isEmpty
  }

  static var workers: Int { ProcessInfo.processInfo.activeProcessorCount }
}
