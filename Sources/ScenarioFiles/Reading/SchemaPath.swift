/// Where in the language a value stands: as the user sees it, and as the schema names it.
///
/// A step remembers the one before it; the words are put together only for a message.
struct SchemaPath: Sendable {
  private final class Step: Sendable {
    enum Kind: Sendable {
      /// A known key.
      case key(String)
      /// A name that the user chose.
      case name(String)
      /// A place in a list.
      case element(Int)
    }
    let kind: Kind
    let outer: Step?

    init(_ kind: Kind, in outer: Step?) {
      self.kind = kind
      self.outer = outer
    }
  }
  private let last: Step?

  /// The whole file.
  static let root = SchemaPath(last: nil)

  /// With the names that the user chose: `systems.bigco.leader`; empty for the whole file.
  var words: String {
    var words = ""
    for step in steps {
      switch step.kind {
      case .key(let word), .name(let word): words += words.isEmpty ? word : "." + word
      case .element(let place): words += "[\(place)]"
      }
    }
    return words
  }
  /// With a star for each chosen name or place in a list: `systems.*.leader`.
  var pattern: String {
    steps.map { step in if case .key(let word) = step.kind { word } else { "*" } }
      .joined(separator: ".")
  }

  /// The value of a known key.
  func key(_ name: String) -> SchemaPath { SchemaPath(last: Step(.key(name), in: last)) }
  /// The value of a name that the user chose.
  func name(_ name: String) -> SchemaPath { SchemaPath(last: Step(.name(name), in: last)) }
  /// An element of a list; by its id where it has one.
  func element(_ place: Int, _ node: LocatedNode? = nil) -> SchemaPath {
    if let id = node?["id"]?.text, NameRules.isName(id) { return name(id) }
    return SchemaPath(last: Step(.element(place), in: last))
  }

  /// The subject of a message.
  var subject: String { last == nil ? "the scenario" : words }

  private var steps: [Step] {
    var steps: [Step] = []
    var step = last
    while let found = step {
      steps.append(found)
      step = found.outer
    }
    return steps.reversed()
  }
}
