public import Testing

/// Says which facts or assumptions a test shows: without them it would fail.
///
/// The index of facts is made from these traits; see `make fact-index`.
public struct Shows: TestTrait, SuiteTrait {
  /// The ids, for instance `SC-LEADER-004`.
  public let ids: [String]

  /// Tests inside a suite with this trait carry it too.
  public var isRecursive: Bool { true }
}

extension Trait where Self == Shows {
  /// The test or every test of the suite shows these facts or assumptions.
  public static func shows(_ ids: String...) -> Self {
    Shows(ids: ids)
  }
}

extension Test {
  /// The facts and assumptions that the test says it shows, its suites' included.
  public var shownFacts: [String] {
    traits.compactMap { $0 as? Shows }.flatMap(\.ids)
  }
}
