/// The text of one procedure, cut from those that a model brings.
///
/// A model's text is the content of a `procedures:` section whose keys stand at the lines' beginning.
public struct ProcedureText: Sendable {
  /// Name of the procedure.
  public let name: String
  /// Its key and all below it, up to the next procedure's key.
  public let text: Substring
  /// Number of the lines of the whole text that stand before it.
  let linesBefore: Int

  /// The lines below its key, without the indentation that all of them have.
  public var body: [Substring] {
    let lines = text.hasSuffix("\n") ? text.dropLast() : text
    return lines.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().map { line in
      // What is not indented is a remark.
      line.hasPrefix("  ") ? line.dropFirst(2) : line
    }
  }

  /// The procedures of a text in its order.
  public static func all(in text: String) -> [ProcedureText] {
    var text = text
    let starts = text.withUTF8(starts)
    let bytes = text.utf8
    return starts.indices.map { place in
      let (offset, lines) = starts[place]
      let next = place + 1 < starts.count ? starts[place + 1].offset : bytes.count
      let begin = bytes.index(bytes.startIndex, offsetBy: offset)
      let piece = bytes[begin..<bytes.index(begin, offsetBy: next - offset)]
      return ProcedureText(
        name: String(Substring(piece.prefix { $0 != UInt8(ascii: ":") })), text: Substring(piece),
        linesBefore: lines)
    }
  }

  /// Where lines begin that are neither indented, empty nor remarks.
  private static func starts(_ bytes: UnsafeBufferPointer<UInt8>) -> [(offset: Int, lines: Int)] {
    var starts: [(offset: Int, lines: Int)] = []
    var lines = 0
    var begin = 0
    while begin < bytes.count {
      switch bytes[begin] {
      case UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "\n"): break
      default: starts.append((begin, lines))
      }
      while begin < bytes.count, bytes[begin] != UInt8(ascii: "\n") { begin += 1 }
      begin += 1
      lines += 1
    }
    return starts
  }
}
