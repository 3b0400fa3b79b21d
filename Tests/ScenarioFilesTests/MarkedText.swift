import ClusterModeling
import ScenarioFiles
import Testing

/// The sign that stands in a test's text where a problem is expected.
let mark: Character = "▶"

/// Changes the good scenario and expects one error, at the mark in the new part.
func expectError(
  replacing old: String, with new: String, _ message: String, hint: String? = nil,
  files: [String: String] = [:], location: Testing.SourceLocation = #_sourceLocation
) {
  let base = ToyScenario.text
  guard let range = base.firstRange(of: old) else {
    Issue.record("the scenario has no '\(old)'", sourceLocation: location)
    return
  }
  expectError(
    in: base.replacingCharacters(in: range, by: new), message, hint: hint, files: files,
    location: location)
}

/// Expects one error in a text, at its mark.
func expectError(
  in marked: String, _ message: String, hint: String? = nil, files: [String: String] = [:],
  location: Testing.SourceLocation = #_sourceLocation
) {
  let (text, line, column) = unmarked(marked)
  let result = reading(text, files: files)
  let errors = result.problems.filter { $0.severity == .error }
  #expect(result.scenario == nil, sourceLocation: location)
  guard errors.count == 1, let error = errors.first else {
    Issue.record(
      "one error was expected, but: \(result.problemText)", sourceLocation: location)
    return
  }
  #expect(error.message == message, sourceLocation: location)
  if let hint { #expect(error.hint == hint, sourceLocation: location) }
  #expect(
    [error.location.line, error.location.column] == [line, column], sourceLocation: location)
}

/// The text without its mark, and where the mark stood.
func unmarked(_ marked: String) -> (text: String, line: Int, column: Int) {
  var line = 1
  var column = 1
  for character in marked {
    if character == mark { break }
    if character == "\n" {
      line += 1
      column = 1
    } else {
      column += character.unicodeScalars.count
    }
  }
  return (marked.filter { $0 != mark }, line, column)
}

extension String {
  /// The first place of a part.
  func firstRange(of part: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(part) }.map {
      $0..<index($0, offsetBy: part.count)
    }
  }

  /// The text with a stretch replaced.
  func replacingCharacters(in range: Range<Index>, by part: String) -> String {
    String(self[..<range.lowerBound]) + part + String(self[range.upperBound...])
  }

  /// The text with the last place of a character replaced.
  func replacingLast(_ character: Character, by part: String) -> String {
    guard let place = lastIndex(of: character) else { return self }
    return String(self[..<place]) + part + String(self[index(after: place)...])
  }

  /// The text with the first place of a part replaced; the text itself when there is none.
  func replacingFirst(_ part: String, by other: String) -> String {
    firstRange(of: part).map { replacingCharacters(in: $0, by: other) } ?? self
  }
}
