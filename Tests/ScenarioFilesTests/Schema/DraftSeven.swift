import Foundation

/// As much of JSON Schema draft 07 as the printed schema uses, to judge it by.
struct DraftSeven {
  let root: [String: Any]

  init?(_ text: String) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else { return nil }
    self.root = root
  }

  /// Keywords that this judge knows; a schema with others is not judged fully.
  static let keywords: Set<String> = [
    "$schema", "title", "description", "definitions", "$ref", "type", "properties", "required",
    "additionalProperties", "items", "anyOf", "allOf", "enum", "pattern", "minimum", "maximum",
    "minProperties", "maxProperties",
  ]

  /// Whether a value passes the whole schema.
  func accepts(_ value: Any) -> Bool { accepts(value, root) }

  private func accepts(_ value: Any, _ schema: Any) -> Bool {
    if let truth = schema as? Bool { return truth }
    guard let schema = schema as? [String: Any] else { return false }
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      return accepts(value, (root["definitions"] as? [String: Any])?[name] ?? false)
    }
    if let choices = schema["anyOf"] as? [Any], !choices.contains(where: { accepts(value, $0) }) {
      return false
    }
    if let all = schema["allOf"] as? [Any], !all.allSatisfy({ accepts(value, $0) }) {
      return false
    }
    return hasType(value, schema["type"]) && isOf(value, schema["enum"] as? [Any])
      && matches(value, schema) && entriesPass(value, schema)
  }

  private func hasType(_ value: Any, _ type: Any?) -> Bool {
    guard let type else { return true }
    let names = type as? [String] ?? [type as? String ?? ""]
    return names.contains { name in
      switch name {
      case "object": value is [String: Any]
      case "array": value is [Any]
      case "string": value is String
      case "null": value is NSNull
      case "boolean": value is Bool
      case "integer": value is Int
      default: value is Int || value is Double
      }
    }
  }

  private func isOf(_ value: Any, _ words: [Any]?) -> Bool {
    guard let words else { return true }
    return words.contains { "\($0)" == "\(value)" || ($0 as? Bool).map { "\($0)" } == "\(value)" }
  }

  private func matches(_ value: Any, _ schema: [String: Any]) -> Bool {
    if let text = value as? String, let pattern = schema["pattern"] as? String {
      return text.range(of: pattern, options: .regularExpression) != nil
    }
    let number = (value as? Int).map(Double.init) ?? value as? Double
    if let number, let low = schema["minimum"] as? Double, number < low { return false }
    if let number, let high = schema["maximum"] as? Double, number > high { return false }
    return true
  }

  private func entriesPass(_ value: Any, _ schema: [String: Any]) -> Bool {
    if let items = value as? [Any], let element = schema["items"] {
      return items.allSatisfy { accepts($0, element) }
    }
    guard let entries = value as? [String: Any] else { return true }
    if let low = schema["minProperties"] as? Int, entries.count < low { return false }
    if let high = schema["maxProperties"] as? Int, entries.count > high { return false }
    let required = schema["required"] as? [String] ?? []
    if required.contains(where: { entries[$0] == nil }) { return false }
    let known = schema["properties"] as? [String: Any] ?? [:]
    let other = schema["additionalProperties"] ?? true
    return entries.allSatisfy { accepts($1, known[$0] ?? other) }
  }
}
