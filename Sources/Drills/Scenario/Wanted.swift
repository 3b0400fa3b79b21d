import Observations

extension Expectation {
  /// Wants what a word of the language says: `hold`, `violated` or `any`.
  public mutating func want(_ word: String) { wanted = Verdict.Wanted(rawValue: word) ?? wanted }

  /// The word for what is wanted.
  public var wantedWord: String { wanted.rawValue }
}

extension Phases {
  /// Wants of the verdict on settling what a word of the language says.
  public mutating func want(_ word: String) { wanted = Verdict.Wanted(rawValue: word) ?? wanted }
}
