import ClusterModeling

/// Where the values of parameters stand, so that a problem inside one can say so.
///
/// A problem in what a parameter brings is shown in the parameter, where it is put right; the
/// message says which one it is and where it is used.
struct ParameterPlaces {
  private let tree: LocatedNode

  /// The parameters of a file with its imports, overrides and variant in place.
  init(_ tree: LocatedNode) { self.tree = tree }

  /// The problem with the parameter's name in its message; itself when it lies in none.
  func named(_ problem: Problem) -> Problem {
    let entries = tree["params"]?.entries ?? []
    guard let entry = entries.first(where: { $0.value.covers(problem.location) }) else {
      return problem
    }
    var named = problem
    named.message = "in the parameter '\(entry.key)'\(uses(of: entry.key)): \(problem.message)"
    return named
  }

  /// `, used in line 14`, with at most three lines.
  private func uses(of name: String) -> String {
    var lines: [Int] = []
    for section in tree.entries ?? [] where section.key != "params" {
      section.value.visitNodes { node in
        guard let text = node.text, ParameterName.all(in: text).contains(name),
          !lines.contains(node.location.line)
        else { return }
        lines.append(node.location.line)
      }
    }
    guard !lines.isEmpty else { return "" }
    let shown = lines.sorted().prefix(3).map(String.init).joined(separator: ", ")
    return ", used in \(lines.count == 1 ? "line" : "lines") \(shown)"
      + (lines.count > 3 ? " and more" : "")
  }
}

extension LocatedNode {
  /// Whether a place lies in what is written here.
  func covers(_ place: SourceLocation) -> Bool {
    guard place.file == location.file else { return false }
    if place == location { return true }
    switch content {
    case .scalar(let text, _):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      let last = textLocation.line + lines - 1
      guard (textLocation.line...last).contains(place.line) else { return false }
      return lines > 1
        || (textLocation.column...textLocation.column + text.unicodeScalars.count)
          .contains(place.column)
    case .sequence(let elements): return elements.contains { $0.covers(place) }
    case .mapping(let entries):
      return entries.contains { $0.keyLocation == place || $0.value.covers(place) }
    }
  }

  /// Visits this node and all below it.
  func visitNodes(_ visit: (LocatedNode) -> Void) {
    visit(self)
    switch content {
    case .scalar: break
    case .sequence(let elements): for element in elements { element.visitNodes(visit) }
    case .mapping(let entries): for entry in entries { entry.value.visitNodes(visit) }
    }
  }
}
