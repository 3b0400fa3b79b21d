import ClusterModeling
import Drills

/// Reads scenario files: from text to checked scenarios, with all problems at once.
public enum ScenarioFile {
  /// Reads a file of the machine, or of another source of files.
  public static func load(
    path: String, catalogue: ModelCatalogue, source: any FileSource = DiskFiles()
  ) -> ScenarioReading {
    do throws(FileFault) {
      let bytes = try source.bytes(of: path, inside: nil)
      return read(bytes, named: path, catalogue: catalogue, source: source)
    } catch {
      let place = SourceLocation(file: path, line: 1, column: 1)
      return ScenarioReading(
        scenario: nil, problems: [Problem(at: place, "the file \(error.message)")], texts: [],
        unreadable: error.message)
    }
  }

  /// Reads bytes that came from somewhere else under the name of a file.
  ///
  /// Files that the text names are looked for beside that name.
  public static func read(
    _ bytes: [UInt8], named name: String, catalogue: ModelCatalogue,
    source: any FileSource = DiskFiles()
  ) -> ScenarioReading {
    var session = ReadingSession(name: name, catalogue: catalogue, source: source)
    let scenario = session.scenario(bytes)
    return ScenarioReading(
      scenario: session.problems.hasErrors ? nil : scenario, problems: session.problems.sorted,
      texts: session.shelf.texts)
  }

  /// Reads a text under the name of a file, for tests and tools.
  public static func read(
    text: String, named name: String, catalogue: ModelCatalogue,
    source: any FileSource = DiskFiles()
  ) -> ScenarioReading {
    read(Array(text.utf8), named: name, catalogue: catalogue, source: source)
  }
}

/// The texts that one reading has opened.
final class TextShelf {
  private(set) var texts: [SourceText] = []
  /// Folder of the first file, with its slash; empty for the current one.
  let folder: String
  private let source: any FileSource

  init(name: String, source: any FileSource) {
    folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    self.source = source
  }

  func add(_ text: SourceText) { texts.append(text) }

  /// A file below the folder of the first file, read once.
  func text(
    _ path: [String], named at: SourceLocation, _ problems: inout ProblemList
  ) -> SourceText? {
    let name = folder + path.joined(separator: "/")
    if let known = texts.first(where: { $0.name == name }) { return known.isHarmless ? known : nil }
    do throws(FileFault) {
      let bytes = try source.bytes(of: name, inside: folder)
      guard let text = SourceText.checked(bytes, named: name, problems: &problems) else {
        return nil
      }
      texts.append(text)
      return text.isHarmless ? text : nil
    } catch {
      problems.error(at, "\(name) \(error.message)")
      return nil
    }
  }
}
