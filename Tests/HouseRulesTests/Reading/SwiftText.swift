/// Blanks out comments and what stands between quotes, so that rules look at code only.
///
/// The result has the same length and the same line breaks. Code in string interpolations stays.
/// A light scan, no compiler: regex literals are known by what stands before their slash.
struct SwiftText {
  private let bytes: [UInt8]
  private var out: [UInt8]
  private var i = 0

  /// The code of a Swift file.
  static func code(of text: String) -> String {
    var scan = SwiftText(text)
    scan.copyCode(untilParenthesis: false)
    return String(decoding: scan.out, as: UTF8.self)
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    out = bytes
  }

  private mutating func copyCode(untilParenthesis: Bool) {
    var depth = 0
    while i < bytes.count {
      switch bytes[i] {
      case UInt8(ascii: "/"): copySlash()
      case UInt8(ascii: "#"), UInt8(ascii: "\""): copyQuote()
      case UInt8(ascii: "("):
        depth += 1
        i += 1
      case UInt8(ascii: ")"):
        depth -= 1
        i += 1
        if untilParenthesis, depth < 0 { return }
      default: i += 1
      }
    }
  }

  /// A comment, a regex or a division.
  private mutating func copySlash() {
    if starts("//") {
      while i < bytes.count, !starts("\n") { blankByte() }
    } else if starts("/*") {
      blankBlockComment()
    } else if startsRegex {
      blankRegex()
    } else {
      i += 1
    }
  }

  private mutating func copyQuote() {
    if let hashes = openingQuote() { blankString(hashes: hashes) } else { i += 1 }
  }

  private mutating func blankBlockComment() {
    var depth = 0
    repeat {
      if starts("/*") { depth += 1 } else if starts("*/") { depth -= 1 }
      blankByte()
    } while i < bytes.count && !(depth == 0)
    if i < bytes.count { blankByte() }
  }

  /// Blanks a string from its first quote to its last one.
  private mutating func blankString(hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    i += hashes
    let quote = starts("\"\"\"") ? "\"\"\"" : "\""
    i += quote.utf8.count
    while i < bytes.count, !starts(quote + marks) {
      if starts("\\" + marks + "(") {
        for _ in 0..<(hashes + 2) { blankByte() }
        copyCode(untilParenthesis: true)
      } else if starts("\\" + marks) {
        for _ in 0..<(hashes + 2) where i < bytes.count { blankByte() }
      } else if quote == "\"", starts("\n") {
        return
      } else {
        blankByte()
      }
    }
    i = min(bytes.count, i + quote.utf8.count + hashes)
  }

  private mutating func blankRegex() {
    i += 1
    while i < bytes.count, !starts("/"), !starts("\n") {
      if starts("\\") { blankByte() }
      if i < bytes.count { blankByte() }
    }
    i = min(bytes.count, i + 1)
  }

  /// A slash begins a regex when it follows an opening, a comma or an equals sign, and no blank follows.
  private var startsRegex: Bool {
    guard starts("/"), i + 1 < bytes.count, bytes[i + 1] > UInt8(ascii: " ") else { return false }
    let before = bytes[..<i].last { $0 > UInt8(ascii: " ") }
    return before.map { "(,=:[{".utf8.contains($0) } ?? false
  }

  /// The number of hash marks before a quote that begins here; nil when none does.
  private func openingQuote() -> Int? {
    let hashes = bytes[i...].prefix { $0 == UInt8(ascii: "#") }.count
    guard i + hashes < bytes.count, bytes[i + hashes] == UInt8(ascii: "\"") else { return nil }
    return hashes
  }

  private func starts(_ word: String) -> Bool {
    bytes[i...].starts(with: word.utf8)
  }

  private mutating func blankByte() {
    if bytes[i] != UInt8(ascii: "\n") { out[i] = UInt8(ascii: " ") }
    i += 1
  }
}
