/// Reads the tags of a page as strictly as it was written.
enum MarkupScan {
  /// Each different tag with the names of its attributes; `broken` where a tag does not read.
  static func shapes(of text: String) -> Set<String> {
    var shapes: Set<String> = []
    for part in text.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      shapes.insert(shape(part))
    }
    return shapes
  }

  private static func shape(_ part: Substring) -> String {
    var name = ""
    var isQuoted = false
    var skipped = ""
    for character in part {
      if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        skipped.append(character)
      } else if character == ">" {
        return name
      } else {
        name.append(character)
      }
    }
    return "broken"
  }
}
