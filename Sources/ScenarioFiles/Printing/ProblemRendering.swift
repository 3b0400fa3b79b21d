public import ClusterModeling

/// Prints problems with the line they are about and a caret under the place.
public enum ProblemRendering {
  /// Longest piece of a line that is shown. [characters]
  private static let widest = 100

  /// `file:line:column: error: message`, the line, the caret and the hint, for each problem.
  public static func text(_ problems: [Problem], texts: [SourceText]) -> String {
    problems.map { problem in
      text(problem, in: texts.first { $0.name == problem.location.file })
    }
    .joined()
  }

  private static func text(_ problem: Problem, in source: SourceText?) -> String {
    let place = problem.location
    var text =
      "\(place.file):\(place.line):\(place.column): "
      + "\(problem.severity.rawValue): \(problem.message)"
    if !problem.sources.isEmpty { text += " (\(problem.sources.joined(separator: ", ")))" }
    text += "\n"
    if let line = source?.line(place.line) { text += pointer(line, column: place.column) }
    if !problem.hint.isEmpty { text += "  hint: \(problem.hint)\n" }
    return text
  }

  /// The line around a column, and a caret below it.
  private static func pointer(_ line: Substring, column: Int) -> String {
    let scalars = Array(line.unicodeScalars)
    let place = min(max(0, column - 1), scalars.count)
    let start = place < widest ? 0 : place - widest / 2
    let shown = scalars[start..<min(scalars.count, start + widest)]
    // A character that could move the cursor would put the caret in the wrong place.
    let printable = shown.map { scalar in
      ForbiddenCharacter.reason(scalar) == nil && scalar != "\t" && scalar != "\r"
        ? Character(scalar) : scalar == "\r" ? " " : scalar == "\t" ? " " : "\u{FFFD}"
    }
    let rest = start + shown.count < scalars.count ? "…" : ""
    return "  \(String(printable))\(rest)\n  \(String(repeating: " ", count: place - start))^\n"
  }
}
