import Foundation
import Testing

/// What came of running the program.
struct Outcome: Sendable {
  let code: Int32
  let output: String
  let errors: String
  /// True when a signal ended the program, which is a crash.
  let isSignal: Bool
}

/// The built program, run as a user runs it.
enum Firedrill {
  /// The program beside the test bundle.
  static let path: String = {
    let name = "firedrill"
    let candidates =
      CommandLine.arguments.prefix(1).map { folder(of: $0) + "/" + name }
      + ["debug", "release"].map { projectFolder + "/.build/\($0)/" + name }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? name
  }()

  /// The project's folder.
  static let projectFolder: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()

  private static func folder(of path: String) -> String {
    URL(fileURLWithPath: path).deletingLastPathComponent().path
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], in folder: Folder? = nil, input: String? = nil,
    environment: [String: String] = [:], through wrapper: [String] = []
  ) throws -> Outcome {
    let process = Process()
    let words = wrapper + [path] + arguments
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder.path) }
    var variables = ProcessInfo.processInfo.environment
    for name in ["CI", "NO_COLOR", "TZ", "LC_ALL"] { variables[name] = nil }
    for (name, value) in environment { variables[name] = value }
    process.environment = variables
    // Through files, so that no pipe can fill up while nobody reads it.
    let scratch = try Folder()
    let output = scratch.path + "/output"
    let errors = scratch.path + "/errors"
    for name in ["output", "errors"] { try scratch.write("", to: name) }
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
    process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
    if let input {
      try scratch.write(input, to: "input")
      process.standardInput = try FileHandle(
        forReadingFrom: URL(fileURLWithPath: scratch.path + "/input"))
    } else {
      process.standardInput = FileHandle.nullDevice
    }
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try scratch.read("output"),
      errors: try scratch.read("errors"), isSignal: process.terminationReason == .uncaughtSignal)
  }

  /// Runs a line of the shell in which `$firedrill` is the program.
  static func shell(_ line: String, in folder: Folder) throws -> Outcome {
    try run([], in: folder, environment: ["firedrill": path], through: ["sh", "-c", line])
  }
}

/// A new folder that is gone when nobody holds it any more.
final class Folder: Sendable {
  let path: String

  init(named name: String = "") throws {
    let base = FileManager.default.temporaryDirectory.path
    path = "\(base)/firedrill-\(UUID().uuidString)\(name)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file below the folder; folders on the way are made.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  func read(_ name: String) throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    return String(decoding: data, as: UTF8.self)
  }

  /// Names of what is in the folder.
  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}
