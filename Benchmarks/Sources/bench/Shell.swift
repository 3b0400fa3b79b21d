import Foundation

/// A command's output and how it ended.
struct Outcome {
  var output: String
  var isSuccess: Bool
}

/// Runs commands, on one processor if the machine lets it.
enum Shell {
  /// The processor that measured programs run on: the last one, which is often the quietest.
  static let core = ProcessInfo.processInfo.environment["CORE"] ?? "\(max(0, processors - 1))"
  static let processors = ProcessInfo.processInfo.activeProcessorCount
  static let canPin = run(["taskset", "-c", core, "true"]).isSuccess

  static func run(_ words: [String], in folder: String? = nil) -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return Outcome(output: "\(error)", isSuccess: false) }
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return Outcome(output: text, isSuccess: process.terminationStatus == 0)
  }

  static func pinned(_ words: [String], in folder: String? = nil) -> Outcome {
    run((canPin ? ["taskset", "-c", core] : []) + words, in: folder)
  }

  static func has(_ program: String) -> Bool {
    run(["sh", "-c", "command -v \(program)"]).isSuccess
  }
}
