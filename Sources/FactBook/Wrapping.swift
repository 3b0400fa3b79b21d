/// The text in lines of at most `width` characters, broken between words.
func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in text.split(whereSeparator: \.isWhitespace) {
    if line.isEmpty {
      line = String(word)
    } else if line.count + 1 + word.count <= width {
      line += " " + word
    } else {
      lines.append(line)
      line = String(word)
    }
  }
  return line.isEmpty ? lines : lines + [line]
}

/// The lines with `first` before the first one and as many blanks before the others.
func indented(_ lines: [String], first: String) -> [String] {
  lines.enumerated().map { index, line in
    (index == 0 ? first : String(repeating: " ", count: first.count)) + line
  }
}
