import Foundation

/// A text file of the project.
struct SourceFile {
  /// Its path from the project's folder on, for instance `Sources/Units/Duration.swift`.
  let path: String
  /// What stands in it.
  let text: String
  /// The text of a Swift file without comments and without what stands between quotes.
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = path.hasSuffix(".swift") && !isData(path) ? SwiftText.code(of: text) : text
  }

  /// The module in whose folder it stands; nil outside `Sources`.
  var module: String? {
    let folders = path.split(separator: "/")
    return folders.count > 2 && folders[0] == "Sources" ? String(folders[1]) : nil
  }

  /// All matches in the code; a word ends at a dot too.
  func matches<Output>(of regex: Regex<Output>) -> [Regex<Output>.Match] {
    code.matches(of: regex.wordBoundaryKind(.simple))
  }

  /// The line, from 1, of a place in the code.
  func line(of place: String.Index) -> Int {
    1 + code.utf8[..<place].count { $0 == UInt8(ascii: "\n") }
  }
}

/// Data files: documents inside Swift literals, exempt from the rules on size and on code.
private let dataFiles = [
  "Sources/FactBook/Data/AssumptionTexts.swift", "Sources/FactBook/Data/CoreHAFacts.swift",
  "Sources/FactBook/Data/PeerClusterFacts.swift", "Sources/FactBook/Data/ShownBy.swift",
  "Sources/FactBook/Data/StandbyPairFacts.swift",
  "Sources/FactBook/Data/SuperclusterFacts.swift",
]

/// True for the files that hold documents instead of code.
func isData(_ path: String) -> Bool { dataFiles.contains(path) }

/// The checked-out project whose tests these are.
enum Project {
  /// Its folder.
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The folder's path.
  static var path: String { folder.path }

  /// Swift code under `Sources`, without data files.
  static let sources = files(in: "Sources", endingIn: ".swift").filter { !isData($0.path) }
  /// Swift code under `Tests`.
  static let tests = files(in: "Tests", endingIn: ".swift")
  /// Shipped scenarios.
  static let scenarios = files(in: "Scenarios", endingIn: ".yaml")
  /// Pages and reports for people.
  static let pages =
    files(in: "Documentation", endingIn: ".md") + files(in: "Reports", endingIn: ".md")
  /// The manifest.
  static let manifest = file("Package.swift")

  /// One file by its path.
  static func file(_ path: String) -> SourceFile {
    let text = try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    return SourceFile(path: path, text: text ?? "")
  }

  /// Files under a folder in the order of their paths; none when there is no such folder.
  private static func files(in name: String, endingIn suffix: String) -> [SourceFile] {
    let path = folder.appendingPathComponent(name).path
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { file(name + "/" + $0) }
  }
}
