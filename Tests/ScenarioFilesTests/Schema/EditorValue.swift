import ClusterModeling
import Foundation
import Testing

@testable import ScenarioFiles

/// What an editor sees in a text, by YAML 1.2's core rules.
enum EditorValue {
  /// The text's value as JSON has it.
  static func of(_ text: String) throws -> Any {
    var problems = ProblemList()
    let source = SourceText(name: "x", text: text)
    return plain(try #require(YamlReader.node(of: source, problems: &problems)))
  }

  private static func plain(_ node: LocatedNode) -> Any {
    switch node.content {
    case .mapping(let entries):
      return Dictionary(entries.map { ($0.key, plain($0.value)) }) { first, _ in first }
    case .sequence(let elements): return elements.map(plain)
    case .scalar(let text, isPlain: false): return text
    case .scalar(let text, isPlain: true):
      if text.isEmpty || text == "null" || text == "~" { return NSNull() }
      if let truth = Bool(text) { return truth }
      if let number = Int(text) { return number }
      return DecimalText(text)?.value ?? text
    }
  }
}
