import Foundation

/// A scenario file as the command line found it, and where its golden report belongs.
struct ScenarioPath: Equatable {
  /// The path by which it is read and named.
  let path: String
  /// Its place below the folder that was named; for a file, its name.
  let place: String

  /// The path of its golden report: `Scenarios/a/b.yaml` has it at `Reports/a/b.md`.
  ///
  /// The place counts from the last folder called Scenarios, if there is one on the way.
  func golden(in reports: String) -> String {
    var parts = path.split(separator: "/").map(String.init)
    if let root = parts.dropLast().lastIndex(of: "Scenarios") {
      parts.removeFirst(root + 1)
    } else {
      parts = place.split(separator: "/").map(String.init)
    }
    let name = parts.joined(separator: "/")
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return "\(reports)/\(stem).md"
  }

  /// The path of a plan's golden study: `Scenarios/a/b.yaml` has it at `Reports/a/b.capacity.md`.
  func goldenStudy(in reports: String) -> String {
    String(golden(in: reports).dropLast(3)) + ".capacity.md"
  }

  /// Scenario files at and below the given paths, each once, sorted by the bytes of their paths.
  ///
  /// Below a folder these are files ending in .yaml or .yml; what has a name that begins with `_`
  /// or `.` is left out, so that files to import can lie beside scenarios.
  static func all(at paths: [String]) throws -> [ScenarioPath] {
    var found: [ScenarioPath] = []
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else {
        throw Failure(.cannotRead, "\(path): \(Descriptor.words(errno))")
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        var base = path
        while base.count > 1, base.hasSuffix("/") { base.removeLast() }
        let names = try scenarios(below: base)
        if names.isEmpty { throw Failure(.cannotRead, "\(path): there is no scenario in it") }
        found += names.map {
          ScenarioPath(path: base == "/" ? "/\($0)" : "\(base)/\($0)", place: $0)
        }
      } else {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        found.append(ScenarioPath(path: path, place: name))
      }
    }
    found.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return found.indices.filter { $0 == 0 || found[$0].path != found[$0 - 1].path }.map {
      found[$0]
    }
  }

  private static func scenarios(below folder: String) throws -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      throw Failure(.cannotRead, "\(folder): cannot be listed")
    }
    return names.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }
      .filter { name in
        !name.split(separator: "/").contains { $0.hasPrefix("_") || $0.hasPrefix(".") }
      }
  }
}
