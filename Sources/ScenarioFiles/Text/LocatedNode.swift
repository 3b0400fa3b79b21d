public import ClusterModeling

/// A piece of a YAML or JSON text with the place where it stands.
public struct LocatedNode: Sendable {
  /// What is written.
  public indirect enum Content: Sendable {
    /// A single value; plain when it stands without quotes.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([LocatedNode])
    /// Keys with values in the order of the file, no key twice.
    case mapping([LocatedEntry])
  }
  /// What is written.
  public var content: Content
  /// Where it begins, a quote included.
  public var location: SourceLocation
  /// Where the text of a single value begins: behind a quote, or below a block sign.
  public var textLocation: SourceLocation

  /// A node.
  public init(
    _ content: Content, at location: SourceLocation, textLocation: SourceLocation? = nil
  ) {
    self.content = content
    self.location = location
    self.textLocation = textLocation ?? location
  }

  /// The text of a single value; nil for anything else.
  public var text: String? { if case .scalar(let text, _) = content { text } else { nil } }
  /// Keys and values of a mapping; nil for anything else.
  public var entries: [LocatedEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }
  /// Elements of a list; nil for anything else.
  public var elements: [LocatedNode]? {
    if case .sequence(let elements) = content { elements } else { nil }
  }
  /// The value of a key; nil when it is not there.
  public subscript(key: String) -> LocatedNode? { entries?.first { $0.key == key }?.value }

  /// True for a key without a value: `load:`.
  var isEmptyPlain: Bool {
    if case .scalar(let text, isPlain: true) = content { text.isEmpty } else { false }
  }

  /// True for one of YAML's words for nothing.
  var isNull: Bool {
    if case .scalar(let text, isPlain: true) = content { return text == "null" || text == "~" }
    return false
  }

  /// What it is, in words for a message: `'10'`, `a list`, `nothing`.
  var inWords: String {
    switch content {
    case .scalar: isEmptyPlain ? "nothing" : "'\((text ?? "").shortened)'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A key with its value.
public struct LocatedEntry: Sendable {
  /// The key.
  public var key: String
  /// Where the key stands.
  public var keyLocation: SourceLocation
  /// The value.
  public var value: LocatedNode

  /// An entry.
  public init(key: String, keyLocation: SourceLocation, value: LocatedNode) {
    self.key = key
    self.keyLocation = keyLocation
    self.value = value
  }
}

extension String {
  /// At most forty characters of the text on one line, for messages.
  var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
