/// Limits beyond which a reader loses the thread. [lines]
enum SizeLimits {
  static let file = 400
  static let function = 60
}

/// Files longer than the limit.
func filesTooLong(_ files: [SourceFile]) -> [Violation] {
  files.compactMap { file in
    let lines = file.text.utf8.count { $0 == UInt8(ascii: "\n") }
    guard lines > SizeLimits.file else { return nil }
    return Violation(
      path: file.path, line: lines, message: "\(lines) lines, at most \(SizeLimits.file)")
  }
}

/// Functions, initializers, computed properties and closures kept in properties that are too long.
func functionsTooLong(_ files: [SourceFile]) -> [Violation] {
  files.flatMap { file in
    bodies(in: file.code).compactMap { body in
      let lines = body.lastLine - body.firstLine + 1
      guard lines > SizeLimits.function else { return nil }
      return Violation(
        path: file.path, line: body.firstLine,
        message: "\(lines) lines in one function, at most \(SizeLimits.function)")
    }
  }
}

/// From the line of the keyword to that of the closing brace.
private struct Body {
  let firstLine: Int
  let lastLine: Int
}

/// All bodies of functions: what stands in braces after `func`, `init`, `deinit`, `subscript`, and
/// after a `var` or `let` whose line ends with a brace.
private func bodies(in code: String) -> [Body] {
  let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
  var found: [Body] = []
  for (index, line) in lines.enumerated() where beginsFunction(line) {
    if let last = lineOfClosingBrace(lines, from: index) {
      found.append(Body(firstLine: index + 1, lastLine: last + 1))
    }
  }
  return found
}

private func beginsFunction(_ line: Substring) -> Bool {
  let words = line.utf8.split(separator: UInt8(ascii: " "))
  func has(_ word: String) -> Bool { words.contains { $0.elementsEqual(word.utf8) } }
  func begins(_ word: String) -> Bool { words.contains { $0.starts(with: word.utf8) } }
  if has("func") || has("deinit") || begins("subscript(") || begins("subscript<") { return true }
  if begins("init(") || begins("init?(") || begins("init<") { return true }
  return words.last?.last == UInt8(ascii: "{") && (has("var") || has("let"))
}

/// The line on which the braces opened after a keyword are closed; nil for a requirement without a body.
private func lineOfClosingBrace(_ lines: [Substring], from first: Int) -> Int? {
  var braces = 0
  var parentheses = 0
  var isOpen = false
  for index in first..<lines.count {
    if !isOpen, index > first, parentheses == 0, beginsFunction(lines[index]) { return nil }
    for byte in lines[index].utf8 {
      switch byte {
      case UInt8(ascii: "("): parentheses += 1
      case UInt8(ascii: ")"): parentheses -= 1
      case UInt8(ascii: "{"):
        braces += 1
        if parentheses <= 0 { isOpen = true }
      case UInt8(ascii: "}"): braces -= 1
      default: continue
      }
      if braces < 0 { return nil }
      if isOpen, braces == 0, byte == UInt8(ascii: "}") { return index }
    }
  }
  return nil
}
