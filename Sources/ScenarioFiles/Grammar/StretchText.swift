import Units

/// A stretch between events: `in [cut.end, cut.end + 20m]`.
struct StretchText {
  /// A piece of the text and where it begins, in Unicode scalars.
  struct Piece {
    var text: String
    var offset: Int
  }
  var from: Piece
  var until: Piece
  /// How much longer than the second event.
  var plus: Duration

  /// The stretch that a whole text is; nil for anything else.
  init?(_ text: String) {
    guard text.hasPrefix("in ["), text.hasSuffix("]"), text.count > 5 else { return nil }
    let inner = text.dropFirst(4).dropLast()
    guard let comma = inner.firstIndex(of: ",") else { return nil }
    from = Self.piece(inner[..<comma], of: text)
    let rest = inner[inner.index(after: comma)...]
    plus = .zero
    if let sign = rest.firstIndex(of: "+") {
      let amount = rest[rest.index(after: sign)...].filter { $0 != " " }
      guard let span = try? ValueText.duration(amount) else { return nil }
      plus = span
      until = Self.piece(rest[..<sign], of: text)
    } else {
      until = Self.piece(rest, of: text)
    }
    if from.text.isEmpty || until.text.isEmpty { return nil }
  }

  private static func piece(_ part: Substring, of text: String) -> Piece {
    let trimmed = part.drop { $0 == " " }
    let end = trimmed.lastIndex { $0 != " " }.map { trimmed.index(after: $0) } ?? trimmed.startIndex
    return Piece(
      text: String(trimmed[..<end]),
      offset: text[..<trimmed.startIndex].unicodeScalars.count)
  }
}
