/// How much room text takes, on a terminal and in a drawing.
enum TextWidth {
  /// Columns on a terminal: two for East Asian wide characters, none for combining marks.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x20D0...0x20FF, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// Upper bound of the width in a sans-serif font. [font sizes]
  ///
  /// Taken from a wide face (DejaVu Sans), so what fits by this measure fits in narrower ones too.
  static func ems(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "'", ".", ",", ":", ";", "|", "!", "I", " ": 0.34
    case "f", "r", "t", "-", "(", ")", "/", "[", "]": 0.42
    case "m", "w", "M", "W", "%", "@": 0.98
    default: scalar.value < 0x2E80 ? 0.66 : 1.05
    }
  }

  /// The text, cut with an ellipsis where it would be wider than allowed. [font sizes]
  static func fitted(_ text: String, ems room: Double) -> String {
    guard ems(text) > room else { return text }
    var width = 0.7
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      width += ems(scalar)
      if width > room { break }
      kept.append(scalar)
    }
    return String(kept) + "…"
  }
}
