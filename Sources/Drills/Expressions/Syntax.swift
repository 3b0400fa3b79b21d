import ClusterModeling

/// An expression as written, before names and types are known.
struct Syntax {
  /// What stands there.
  indirect enum Form {
    case number(Double)
    case quantity(Double, ValueType)
    case truth(Bool)
    case none
    case text(String)
    case word(String)
    case parameter(String)
    case entity(kind: String, name: String)
    case list([Syntax])
    case call(name: String, [Argument])
    case member(Syntax, name: String, nameOffset: Int)
    case memberCall(Syntax, name: String, nameOffset: Int, [Argument])
    case seen(page: String?, by: Syntax, Syntax)
    case negated(Syntax)
    case not(Syntax)
    case and([Syntax])
    case or([Syntax])
    case comparison(Comparison, Syntax, Syntax)
    case membership(Syntax, in: Syntax, isExcluded: Bool)
    case arithmetic(Arithmetic, Syntax, Syntax)
  }
  /// An argument with or without a label.
  struct Argument {
    var label: String?
    var offset: Int
    var value: Syntax
  }
  /// What stands there.
  var form: Form
  /// Offsets in Unicode scalars.
  var range: Range<Int>
  /// Longest way down to a leaf.
  var height: Int
}

/// How two values are compared.
enum Comparison: String, Sendable {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case atMost = "<="
  case greater = ">"
  case atLeast = ">="
}

/// What is done with two numbers.
enum Arithmetic: String, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
}
