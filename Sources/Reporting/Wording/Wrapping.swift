/// Text in lines that are not too wide for a terminal.
enum Wrapping {
  /// Columns of a line.
  static let width = 100

  /// The text in lines broken between words; a word that is wider than a line is kept whole.
  ///
  /// The first line may be empty where not even one word fits beside what stands before it.
  static func lines(_ text: String, first: Int, others: Int) -> [String] {
    guard TextWidth.columns(text) > first else { return [text] }
    var lines: [String] = []
    var line = ""
    var room = first
    for word in text.split(separator: " ") {
      let wide = TextWidth.columns(line) + TextWidth.columns(String(word)) + (line.isEmpty ? 0 : 1)
      let isFirst = lines.isEmpty
      if wide > room, !line.isEmpty || (isFirst && first < others) {
        lines.append(line)
        line = ""
        room = others
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}
