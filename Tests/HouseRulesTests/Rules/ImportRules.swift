/// The architecture: what each module may import, beside the standard library.
///
/// The compiler holds the code to `Package.swift`; this table holds `Package.swift` to the design.
private let arrows: [(module: String, mayImport: [String])] = [
  ("Units", []),
  ("SimulationKernel", ["CProcessor", "Units"]),
  ("Observations", ["Units"]),
  ("NetworkModel", ["SimulationKernel", "Units"]),
  ("ClusterModeling", ["CProcessor", "NetworkModel", "SimulationKernel", "Observations", "Units"]),
  (
    "ClusterModels",
    [
      "ClusterModeling", "VendorTables", "NetworkModel", "SimulationKernel", "Observations",
      "Units",
    ]
  ),
  ("Drills", ["ClusterModeling", "NetworkModel", "SimulationKernel", "Observations", "Units"]),
  (
    "ScenarioFiles",
    [
      "Drills", "ClusterModeling", "SimulationKernel", "Observations", "Units", "Yams", "CYaml",
      "OrderedCollections", "Synchronization", "Glibc", "Musl", "Darwin",
    ]
  ),
  ("VendorTables", ["Units"]),
  (
    "CapacityPlanning", ["VendorTables", "Experiments", "Statistics", "Observations", "Units"]
  ),
  ("Statistics", ["Observations", "Units", "CGSL"]),
  ("Experiments", ["Drills", "ClusterModeling", "Statistics", "Observations", "Units"]),
  ("Reporting", ["CapacityPlanning", "VendorTables", "Observations", "Units"]),
  ("FactBook", ["Yams", "Foundation"]),
]

/// Modules that may import anything: only they know which systems exist.
private let tops = ["firedrill"]

/// Imports against the arrows, and files of a module that the table does not know.
func importsAgainstTheArrows(_ files: [SourceFile]) -> [Violation] {
  files.flatMap { file -> [Violation] in
    guard let module = file.module, !tops.contains(module) else { return [] }
    guard let row = arrows.first(where: { $0.module == module }) else {
      return [Violation(path: file.path, line: 1, message: "no arrows are known for \(module)")]
    }
    return imports(in: file).filter { !row.mayImport.contains($0.name) }.map { found in
      Violation(
        path: file.path, line: found.line, message: "\(module) may not import \(found.name)")
    }
  }
}

/// The modules that a file imports, with the lines.
func imports(in file: SourceFile) -> [(name: String, line: Int)] {
  let statement =
    /(?m)^[ \t]*(?:@\w+\s+|\w+\s+)*?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(\w+)/
  return file.code.matches(of: statement).map { match in
    (name: String(match.output.1), line: file.line(of: match.range.upperBound))
  }
}
