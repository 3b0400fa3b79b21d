import ClusterModeling
import Units

/// A checked expression: every name is a place, every element of a set has a numbered slot.
///
/// Cases of a value and cases of entities share one type; ``Evaluator/reading(_:_:)`` reads the
/// first and takes the second as the one entity that they hold.
indirect enum Node: Sendable {
  // Values.
  case constant(Value)
  case boundValue(String)
  case now
  case field(Int, of: Node)
  case only(ElementExpression)
  case and([Node])
  case or([Node])
  case not(Node)
  case comparison(ComparisonNode)
  case membership(Node, in: Node)
  case isNone(Node)
  case linear(Node, Node, rightSign: Double)
  case product(Node, Node, scale: Double)
  case quotient(Node, Node, scale: Double)
  case largest([Node], isSmallest: Bool)
  case all(ElementExpression)
  case any(ElementExpression)
  case exists(Node)
  case count(ElementExpression)
  case size(Node)
  case extreme(ElementExpression, isSmallest: Bool)
  case sum(ElementExpression)
  case mean(ElementExpression)
  case distinct(ElementExpression)
  // Entities.
  case everything(kind: UInt16, count: Int)
  case one(EntityID)
  case boundEntities(String)
  case element(slot: Int)
  case chosen(ElementExpression)
  case best(ElementExpression, isSmallest: Bool)
  case entity(Node)
  case union([Node])
  // Both.
  case seen(page: String?, by: Node, Node)
}

/// Something said of each entity of a set, which stands in a slot meanwhile.
struct ElementExpression: Sendable {
  /// The entities.
  var set: Node
  /// Where each stands in turn.
  var slot: Int
  /// What is said of it.
  var body: Node
}

/// Two values compared, with what is needed to speak about it.
struct ComparisonNode: Sendable {
  /// How.
  var comparison: Comparison
  /// One side.
  var left: Node
  /// The other side.
  var right: Node
  /// The type of numbers; nil for words, truths and entities.
  var unit: ValueType?
  /// The left side as written.
  var leftText: String
  /// The right side as written.
  var rightText: String
  /// What says the same without counting: whether there are any, or that there are none.
  var shortcut: Node?
}
