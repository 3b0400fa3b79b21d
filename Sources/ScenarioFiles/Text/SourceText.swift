import ClusterModeling

/// The text of one file, checked to be harmless before anything else reads it.
public struct SourceText: Sendable {
  /// The largest file that is read. [B]
  public static let largestSize = 1 << 20

  /// The file as the user named it.
  public let name: String
  /// All of it, without a byte order mark.
  public let text: String
  /// Offsets of the bytes that end its lines, for pointing at places.
  private let lineEnds: [Int]
  /// Lines of the file before this text, when it is only a part of it.
  let linesBefore: Int

  init(name: String, text: String, linesBefore: Int = 0) {
    self.name = name
    self.text = text
    self.linesBefore = linesBefore
    lineEnds = Self.lineEnds(of: text)
  }

  private static func lineEnds(of text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    }
  }

  /// Number of its lines; a text that ends with a line's end has an empty one behind it.
  var lineCount: Int { lineEnds.count + 1 }

  /// All lines.
  var allLines: [Substring] { (1...lineCount).compactMap { line(linesBefore + $0) } }

  /// A line by its number from 1, without its end; nil behind the last.
  func line(_ numberInFile: Int) -> Substring? {
    let number = numberInFile - linesBefore
    guard (1...lineCount).contains(number) else { return nil }
    let start = number == 1 ? 0 : lineEnds[number - 2] + 1
    let end = number == lineCount ? text.utf8.count : lineEnds[number - 1]
    let bytes = text.utf8
    var line = bytes[
      bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)]
    // A carriage return belongs to the line's end, but not where the text ends.
    if number < lineCount, line.last == UInt8(ascii: "\r") { line.removeLast() }
    return Substring(line)
  }

  /// True when no character in it may not stand in a file; else it is only good to point at.
  var isHarmless = true

  /// The text of bytes, or nil when they are none; says what is wrong with them.
  static func checked(
    _ bytes: [UInt8], named name: String, problems: inout ProblemList
  ) -> SourceText? {
    let start = SourceLocation(file: name, line: 1, column: 1)
    if bytes.count > largestSize {
      problems.error(start, "the file is larger than 1 MiB")
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      problems.error(start, "the file is written in UTF-16", hint: "save it as UTF-8")
      return nil
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var scan = CharacterScan(place: start, offset: body.startIndex)
    guard let bad = scan.run(body, problems: &problems) else { return nil }
    var text = SourceText(name: name, text: String(decoding: body, as: UTF8.self))
    text.isHarmless = bad == 0
    return text
  }
}

/// One pass over a file's bytes that finds what is not UTF-8 and what may not stand in a text.
private struct CharacterScan {
  var place: SourceLocation
  var offset: Int

  /// How many characters may not stand there, of which ten are named; nil when it is no UTF-8.
  mutating func run(_ bytes: ArraySlice<UInt8>, problems: inout ProblemList) -> Int? {
    // What is printable in ASCII may all stand there; most files have nothing else.
    if bytes.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return 0 }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var bad = 0
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return bad
      case .error:
        problems.error(
          place, "byte \(offset) of the file is not UTF-8", hint: "save the file as UTF-8")
        return nil
      case .scalarValue(let scalar):
        if let reason = ForbiddenCharacter.reason(scalar) {
          bad += 1
          if bad <= 10 { problems.error(place, "\(reason) may not stand in a file") }
        }
        advance(over: scalar)
      }
    }
  }

  private mutating func advance(over scalar: Unicode.Scalar) {
    offset += UTF8.width(scalar)
    if scalar == "\n" {
      place.line += 1
      place.column = 1
    } else {
      place.column += 1
    }
  }
}

/// Characters that make a text look different from what it says.
enum ForbiddenCharacter {
  /// Why a character may not stand in a file; nil when it may.
  static func reason(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E: nil
    case 0x00...0x1F, 0x7F...0x9F: "the control character \(name(scalar))"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      "\(name(scalar)), which changes the direction of writing,"
    case 0x2028, 0x2029: "the line separator \(name(scalar))"
    case 0x200B, 0x2060, 0xFEFF: "the invisible character \(name(scalar))"
    case 0xFFFE, 0xFFFF: "\(name(scalar)), which is no character,"
    default: nil
    }
  }

  /// The first forbidden character of a text, in words.
  static func reason(in text: String) -> String? {
    // What is printable in ASCII may all stand there; most texts have nothing else.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return nil }
    for scalar in text.unicodeScalars { if let reason = reason(scalar) { return reason } }
    return nil
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
