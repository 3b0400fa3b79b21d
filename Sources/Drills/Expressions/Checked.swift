import ClusterModeling

/// What the checker found out about a part of an expression.
struct Checked {
  /// The type, with what only the checker needs to know.
  enum Kind: Equatable {
    /// One value.
    case value(ValueType)
    /// A number without a unit, which fits every unit that has none.
    case plainNumber
    /// `none`.
    case none
    /// Entities of a kind; `isOne` when they may stand for a single one.
    case entities(kind: Int, isOne: Bool)
    /// A value of each entity of a set.
    case column(ValueType)
    /// Something wrong, already reported.
    case wrong
  }
  /// The set behind a column.
  struct Column {
    var elements: ElementExpression
    /// True when the set holds one entity at most unless something is wrong.
    var isOne: Bool
    /// True when the sum stands for the set where one value is needed.
    var isSummed: Bool
    /// The kind whose field it is.
    var kind: Int
    /// Entities of the kind.
    var count: Int
  }
  /// What it comes to.
  var node: Node
  /// Its type.
  var kind: Kind
  /// For a column: its set.
  var column: Column?
  /// True when a number may change without an event.
  var isMoving = false

  init(_ node: Node, _ kind: Kind, isMoving: Bool = false) {
    self.node = node
    self.kind = kind
    self.isMoving = isMoving
  }

  /// One value of a type.
  static func value(_ node: Node, _ type: ValueType, isMoving: Bool = false) -> Checked {
    Checked(node, .value(type), isMoving: isMoving)
  }

  /// A truth.
  static func truth(_ node: Node) -> Checked { Checked(node, .value(.boolean)) }

  /// Something already reported.
  static let wrong = Checked(.constant(.nothing), .wrong)

  var isWrong: Bool { kind == .wrong }

  /// The value when it is written down.
  var constant: Value? {
    if case .constant(let value) = node { value } else { nil }
  }
}
