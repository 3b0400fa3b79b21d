import Foundation

extension FactIndex {
  /// Test folders that talk about ids without showing what they say.
  static let foldersWithoutShowings = ["FactBookTests", "HouseRulesTests", "TestSupport"]

  /// Reads the index off the tests, scenarios and sources of a checked-out project.
  ///
  /// - Throws: an error of the file system, or a ``FactBookError`` for a scenario that is not YAML.
  public static func scan(
    testsFolder: String, scenariosFolder: String, sourcesFolder: String
  ) throws -> FactIndex {
    var citations: [Citation] = []
    for file in try ProjectFile.all(in: testsFolder, endingIn: ".swift") {
      let folders = file.path.split(separator: "/").map(String.init)
      guard !folders.contains(where: foldersWithoutShowings.contains) else { continue }
      citations += citationsInTest(file.text, file: file.path)
    }
    for file in try ProjectFile.all(in: scenariosFolder, endingIn: ".yaml") {
      citations += try citationsInScenario(file.text, file: file.path)
    }
    for file in try ProjectFile.all(in: sourcesFolder, endingIn: ".swift")
    where !file.path.contains("/FactBook/") {
      citations += citationsInSource(file.text, file: file.path)
    }
    return FactIndex(citations)
  }
}

/// A text file of the project, by its path from the project's folder on.
struct ProjectFile {
  let path: String
  let text: String

  /// All files under a folder, in the order of their paths.
  static func all(in folder: String, endingIn suffix: String) throws -> [ProjectFile] {
    let root = URL(fileURLWithPath: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      return ProjectFile(path: root.lastPathComponent + "/" + name, text: text)
    }
  }
}
