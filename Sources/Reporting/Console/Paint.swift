/// Colours of a terminal, or none.
struct Paint: Sendable {
  /// What a colour means here.
  enum Tone: Sendable {
    case good
    case bad
    case doubtful
    case quiet
    case strong
  }
  /// False under `NO_COLOR` and where the output is no terminal; the caller decides.
  let isOn: Bool

  func callAsFunction(_ text: TerminalText, _ tone: Tone) -> TerminalText {
    guard isOn else { return text }
    return Self.start(tone) + text + "\u{1B}[0m"
  }

  private static func start(_ tone: Tone) -> TerminalText {
    switch tone {
    case .good: "\u{1B}[32m"
    case .bad: "\u{1B}[31m"
    case .doubtful: "\u{1B}[33m"
    case .quiet: "\u{1B}[2m"
    case .strong: "\u{1B}[1m"
    }
  }
}

/// Text for a terminal with foreign parts escaped.
typealias TerminalText = Escaped<TerminalContext>
