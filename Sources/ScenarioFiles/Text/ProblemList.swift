import ClusterModeling

/// Collects what is wrong, each problem once, up to a limit.
struct ProblemList {
  /// More than this many problems help nobody, and a hostile file could make millions.
  static let limit = 200

  private(set) var problems: [Problem] = []
  private var known: Set<Problem> = []

  /// True when something makes the file unusable.
  var hasErrors: Bool { problems.contains { $0.severity == .error } }
  /// True when no more are taken.
  var isFull: Bool { problems.count >= Self.limit }
  /// The problems in the order of their places; of two at one place the first found comes first.
  var sorted: [Problem] {
    problems.enumerated()
      .sorted { ($0.element.location, $0.offset) < ($1.element.location, $1.offset) }
      .map(\.element)
  }

  mutating func add(_ problem: Problem) {
    guard !isFull, known.insert(problem).inserted else { return }
    problems.append(problem)
  }

  mutating func error(_ location: SourceLocation, _ message: String, hint: String = "") {
    add(Problem(.error, at: location, message, hint: hint))
  }

  mutating func warning(_ location: SourceLocation, _ message: String, hint: String = "") {
    add(Problem(.warning, at: location, message, hint: hint))
  }

  /// Takes the problems of a part that keeps a plain list.
  mutating func collect<Result>(_ body: (inout [Problem]) -> Result) -> Result {
    var found: [Problem] = []
    let result = body(&found)
    for problem in found { add(problem) }
    return result
  }
}
