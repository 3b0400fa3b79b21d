import Observations

extension DrillRecord {
  /// A decision with everything that led to it, first cause first.
  func chain(to index: Int) -> [Int] {
    var links: [Int] = []
    var next: Int? = index
    while let at = next, decisions.indices.contains(at), !links.contains(at) {
      links.append(at)
      next = decisions[at].cause.map { Int($0.index) }
    }
    return links.reversed()
  }

  /// The decision that brought another one about, where the record holds it.
  func cause(of decision: Decision) -> Decision? {
    guard let cause = decision.cause, decisions.indices.contains(Int(cause.index)) else {
      return nil
    }
    return decisions[Int(cause.index)]
  }
}
