import ClusterModeling

/// A word or sign of an expression with the stretch of the text that it covers.
struct Token: Equatable {
  /// What it is.
  enum Kind: Equatable {
    /// A plain number.
    case number(Double)
    /// A number with a unit.
    case quantity(Double, ValueType)
    /// A name, a keyword or a word of a list.
    case word(String)
    /// A text in quotation marks.
    case text(String)
    /// `$name`.
    case parameter(String)
    /// `kind:name`.
    case entity(kind: String, name: String)
    /// An operator or bracket.
    case sign(String)
    /// The end of the text.
    case end
  }
  /// What it is.
  var kind: Kind
  /// Offsets in Unicode scalars.
  var range: Range<Int>
}

/// Something that cannot be read, with its place in the text.
struct SyntaxError: Error {
  /// Offset in Unicode scalars.
  var offset: Int
  /// What is wrong.
  var message: String
  /// What would be right.
  var hint = ""
}
