import ClusterModeling
import Drills
import Testing
import Units

let here = SourceLocation(file: "drill.yaml", line: 7, column: 1)

extension Expression {
  /// The expression, which must be right.
  static func right(
    _ text: String, expecting type: ExpressionType? = nil, in vocabulary: Vocabulary = .small
  ) throws -> Expression {
    var problems: [Problem] = []
    let expression = checked(
      text, at: here, in: vocabulary, expecting: type, problems: &problems)
    #expect(problems.isEmpty, "\(problems)")
    return try #require(expression)
  }

  /// A condition, which must be right.
  static func condition(_ text: String) throws -> Expression {
    try right(text, expecting: .value(.boolean))
  }
}

/// A text in which ⟦ marks where each problem is expected.
struct MarkedText {
  let text: String
  let columns: [Int]

  init(_ marked: String) {
    var scalars = String.UnicodeScalarView()
    var columns: [Int] = []
    for scalar in marked.unicodeScalars {
      if scalar == "⟦" { columns.append(scalars.count + 1) } else { scalars.append(scalar) }
    }
    text = String(scalars)
    self.columns = columns
  }

  /// Problems of the text; each must be at its mark.
  func problems(
    expecting type: ExpressionType? = nil, in vocabulary: Vocabulary = .small
  ) -> [Problem] {
    var problems: [Problem] = []
    let expression = Expression.checked(
      text, at: here, in: vocabulary, expecting: type, problems: &problems)
    #expect(expression == nil)
    #expect(problems.map(\.location.column) == columns, "\(text): \(problems)")
    return problems
  }
}

/// Draws for random tests; the same on every machine.
struct TestDraws: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9
  }
}
