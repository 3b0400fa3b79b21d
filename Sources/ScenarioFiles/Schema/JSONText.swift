/// A JSON document with its keys in a chosen order, for printing.
indirect enum JSONText {
  case string(String)
  /// A number or word as it is printed.
  case literal(String)
  case list([JSONText])
  case object([(key: String, value: JSONText)])

  /// The document, indented by two spaces.
  func printed(indent: String = "") -> String {
    let deeper = indent + "  "
    switch self {
    case .string(let text): return Self.quoted(text)
    case .literal(let text): return text
    case .list(let elements):
      if elements.isEmpty { return "[]" }
      let lines = elements.map { deeper + $0.printed(indent: deeper) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
    case .object(let entries):
      if entries.isEmpty { return "{}" }
      let lines = entries.map {
        "\(deeper)\(Self.quoted($0.key)): \($0.value.printed(indent: deeper))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
    }
  }

  /// A text in quotes, with what may not stand there escaped.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
