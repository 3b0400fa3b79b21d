/// Foreign text made safe to look at: one line, no controls, no overrides of the reading direction.
public enum Printable {
  /// The text with spaces for line breaks and U+FFFD for what a reader could not see.
  ///
  /// A terminal would obey an escape sequence, and a bidirectional override would make a name read
  /// as another one; both are shown as a replacement character rather than dropped in silence.
  public static func oneLine(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: clean.append(" ")
      default: clean.append(isInvisible(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(clean)
  }

  /// True for controls, direction marks and overrides, tags, and noncharacters.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: true
    case 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
