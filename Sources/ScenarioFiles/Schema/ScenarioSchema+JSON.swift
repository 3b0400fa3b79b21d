import ClusterModeling

extension ScenarioSchema {
  /// The language as a JSON Schema (draft 07), for editors.
  ///
  /// It knows shapes, keys, words and units. What only the reader knows, such as the names of
  /// entities, it leaves open.
  public var jsonSchema: String {
    var entries: [(key: String, value: JSONText)] = [
      ("$schema", .string("http://json-schema.org/draft-07/schema#")),
      ("title", .string("firedrill scenario")),
    ]
    entries += root.recordSchema
    entries.append(("definitions", Self.definitions))
    return JSONText.object(entries).printed() + "\n"
  }

  private static var definitions: JSONText {
    .object([
      ("parameter", .pattern("^\\$[A-Za-z][A-Za-z0-9_]*$")),
      ("duration", .pattern("^([0-9]+(\\.[0-9]+)?(d|h|m|s|ms|us|ns))+( each)?$")),
      ("bytes", .pattern("^[0-9]+(\\.[0-9]+)?(B|kB|MB|GB|TB|KiB|MiB|GiB|TiB)$")),
      ("rate", .pattern("^[0-9]+(\\.[0-9]+)?(bps|kbps|Mbps|Gbps|B/s|kB/s|MB/s|GB/s)$")),
      (
        "fraction",
        .anyOf([
          .pattern("^[0-9]+(\\.[0-9]+)?%?$"),
          .object([
            ("type", .string("number")), ("minimum", .literal("0")), ("maximum", .literal("1")),
          ]),
        ])
      ),
      ("scalar", .types(["string", "number", "boolean"])),
      ("distribution", distribution),
    ])
  }

  private static var distribution: JSONText {
    let families = SchemaReader.families + ["range"]
    return .object([
      ("type", .string("object")),
      ("description", .string("One distribution, and a range to cut it off.")),
      ("additionalProperties", .literal("false")),
      ("minProperties", .literal("1")),
      ("maxProperties", .literal("2")),
      ("properties", .object(families.map { ($0, .object([])) })),
    ])
  }
}

extension JSONText {
  fileprivate static func pattern(_ pattern: String) -> JSONText {
    .object([("type", .string("string")), ("pattern", .string(pattern))])
  }

  fileprivate static func anyOf(_ choices: [JSONText]) -> JSONText {
    .object([("anyOf", .list(choices))])
  }

  fileprivate static func types(_ names: [String]) -> JSONText {
    .object([("type", .list(names.map { .string($0) }))])
  }

  fileprivate static func reference(_ name: String) -> JSONText {
    .object([("$ref", .string("#/definitions/\(name)"))])
  }
}

extension ConfigurationSchema {
  /// The JSON Schema of a value of this shape; a parameter may stand for it as well.
  fileprivate var json: JSONText {
    switch self {
    case .either(let alternatives) where alternatives.isEmpty: return .object([])
    case .text, .expression: return .reference("scalar")
    case .either(let alternatives):
      return .anyOf(alternatives.map(\.shapeSchema) + [.reference("parameter")])
    case .oneOrMany(let element):
      let list = ConfigurationSchema.list(of: element)
      return .anyOf([element.shapeSchema, list.shapeSchema, .reference("parameter")])
    default: return .anyOf([shapeSchema, .reference("parameter")])
    }
  }

  /// The JSON Schema of the shape itself.
  private var shapeSchema: JSONText {
    switch self {
    case .record: .object(recordSchema)
    case .map(let element, _):
      .object([
        ("type", .list([.string("object"), .string("null")])),
        ("additionalProperties", element.json),
      ])
    case .list(let element):
      .object([
        ("type", .list([.string("array"), .string("null")])), ("items", element.json),
      ])
    case .oneOrMany, .either, .text, .expression: json
    case .duration: .reference("duration")
    case .durationDistribution:
      .anyOf([.reference("duration"), .reference("distribution")])
    case .bytes: .reference("bytes")
    case .rate: .reference("rate")
    case .fraction: .reference("fraction")
    case .count(let range): Self.countSchema(range)
    case .number: .anyOf([.types(["number"]), .pattern("^-?[0-9]+(\\.[0-9]+)?$")])
    case .boolean: Self.wordSchema(["true", "false"])
    case .word(let words): Self.wordSchema(words)
    case .name, .site: .reference("scalar")
    }
  }

  /// The entries of a record's schema.
  var recordSchema: [(key: String, value: JSONText)] {
    guard case .record(let keys) = self else { return [] }
    let required = keys.filter(\.isRequired).map { JSONText.string($0.name) }
    let type: JSONText =
      required.isEmpty ? .list([.string("object"), .string("null")]) : .string("object")
    var entries: [(key: String, value: JSONText)] = [
      ("type", type), ("additionalProperties", .literal("false")),
      ("properties", .object(keys.map { ($0.name, $0.json) })),
    ]
    if !required.isEmpty { entries.append(("required", .list(required))) }
    return entries
  }

  private static func countSchema(_ range: ClosedRange<Int>) -> JSONText {
    let digits = JSONText.pattern("^(0|-?[1-9][0-9]*)$")
    let limits: [(key: String, value: JSONText)] =
      [("type", .string("integer")), ("minimum", .literal("\(range.lowerBound)"))]
      + (range.upperBound == .max ? [] : [("maximum", .literal("\(range.upperBound)"))])
    return .anyOf([.object(limits), digits])
  }

  /// Words, and what YAML makes of them when they look like numbers or truths.
  private static func wordSchema(_ words: [String]) -> JSONText {
    let literals = words.filter {
      $0 == "true" || $0 == "false" || DecimalText($0) != nil
    }
    return .object([
      ("enum", .list(words.map { .string($0) } + literals.map { .literal($0) }))
    ])
  }
}

extension ConfigurationKey {
  fileprivate var json: JSONText {
    guard case .object(let entries) = schema.json else { return schema.json }
    // Beside a reference draft 07 reads nothing else, so a key's explanation goes around it.
    if entries.first?.key == "$ref" {
      return .object([
        ("description", .string(explanation)), ("allOf", .list([schema.json])),
      ])
    }
    return .object([("description", .string(explanation))] + entries)
  }
}
