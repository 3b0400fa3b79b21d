public import SimulationKernel
public import Units

/// The shape of a piece of a scenario file, as data.
///
/// One table serves the strict reader, the JSON Schema for editors and `firedrill explain`; a model
/// describes its own section with it.
public indirect enum ConfigurationSchema: Sendable {
  /// A mapping with known keys.
  case record([ConfigurationKey])
  /// A mapping from names that the user chooses; the word says what the names stand for.
  case map(of: ConfigurationSchema, names: String)
  /// A list.
  case list(of: ConfigurationSchema)
  /// A single value or a list of them.
  case oneOrMany(of: ConfigurationSchema)
  /// The first alternative that fits by its YAML shape (scalar, list or mapping).
  case either([ConfigurationSchema])
  /// A span with a unit: `30s`.
  case duration
  /// A size with a unit: `300kB`.
  case bytes
  /// A rate with a unit: `200Mbps`.
  case rate
  /// A share: `3%`, or a number from 0 to 1.
  case fraction
  /// A whole number, decimal, within a range.
  case count(ClosedRange<Int>)
  /// A number with an optional decimal fraction.
  case number
  /// `true` or `false`.
  case boolean
  /// One of the given words.
  case word([String])
  /// Free text.
  case text
  /// A name: letters, digits, `-`, `_`, `.`.
  case name
  /// The name of a site of the scenario.
  case site
  /// A duration or a distribution of durations: `8m`, `{lognormal: {median: 8m, p95: 25m}}`.
  case durationDistribution
  /// An expression of the scenario language.
  case expression
}

/// A key of a record.
public struct ConfigurationKey: Sendable {
  /// The key as written.
  public var name: String
  /// The shape of its value.
  public var schema: ConfigurationSchema
  /// True when it must be there.
  public var isRequired: Bool
  /// What it means, with unit, default and source.
  public var explanation: String

  /// A key.
  public init(
    _ name: String, _ schema: ConfigurationSchema, required: Bool = false, _ explanation: String
  ) {
    self.name = name
    self.schema = schema
    isRequired = required
    self.explanation = explanation
  }
}

/// A checked value of a scenario file with the place where it stands.
public struct ConfigurationValue: Sendable {
  /// The content, in the shape that the schema asked for.
  public indirect enum Content: Sendable {
    case record([ConfigurationEntry])
    case map([ConfigurationEntry])
    case list([ConfigurationValue])
    case duration(Duration)
    case bytes(ByteCount)
    case rate(BitRate)
    case fraction(Double)
    case count(Int)
    case number(Double)
    case boolean(Bool)
    /// A word, a text, a name, a site or an expression's text.
    case text(String)
    /// Durations in seconds.
    case distribution(Distribution)
  }
  /// The content.
  public var content: Content
  /// Where it stands.
  public var location: SourceLocation

  /// A value.
  public init(_ content: Content, at location: SourceLocation) {
    self.content = content
    self.location = location
  }

  /// The value of a key of a record or map; nil when it is not there.
  public subscript(key: String) -> ConfigurationValue? { entries.first { $0.key == key }?.value }

  /// Entries of a record or map in the order of the file; empty for anything else.
  public var entries: [ConfigurationEntry] {
    switch content {
    case .record(let entries), .map(let entries): entries
    default: []
    }
  }
  /// Elements of a list, or the single value itself.
  public var elements: [ConfigurationValue] {
    if case .list(let elements) = content { return elements }
    return [self]
  }
  /// The text of a word, name, site or text; nil for anything else.
  public var text: String? { if case .text(let text) = content { text } else { nil } }
  /// The span; nil for anything else.
  public var duration: Duration? { if case .duration(let span) = content { span } else { nil } }
  /// The whole number; nil for anything else.
  public var count: Int? { if case .count(let count) = content { count } else { nil } }
  /// The number or share; nil for anything else.
  public var number: Double? {
    switch content {
    case .number(let number), .fraction(let number): number
    case .count(let count): Double(count)
    default: nil
    }
  }
  /// Yes or no; nil for anything else.
  public var boolean: Bool? { if case .boolean(let value) = content { value } else { nil } }
  /// The size; nil for anything else.
  public var bytes: ByteCount? { if case .bytes(let size) = content { size } else { nil } }
  /// The rate; nil for anything else.
  public var rate: BitRate? { if case .rate(let rate) = content { rate } else { nil } }
  /// The distribution, a constant one for a plain duration; nil for anything else.
  public var distribution: Distribution? {
    switch content {
    case .distribution(let distribution): distribution
    case .duration(let span): .constant(span.seconds)
    default: nil
    }
  }
}

/// A key with its value.
public struct ConfigurationEntry: Sendable {
  /// The key as written.
  public var key: String
  /// Where the key stands.
  public var keyLocation: SourceLocation
  /// Its value.
  public var value: ConfigurationValue

  /// An entry.
  public init(key: String, keyLocation: SourceLocation, value: ConfigurationValue) {
    self.key = key
    self.keyLocation = keyLocation
    self.value = value
  }
}
