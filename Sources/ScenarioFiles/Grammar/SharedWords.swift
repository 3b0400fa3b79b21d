import ClusterModeling

// Systems of different vendors share words such as `start` or `node.down`: which one is meant is
// told by its target.

extension CommandDescription {
  /// One description for a word that several systems know; nil for an unknown word.
  static func shared(_ same: [CommandDescription]) -> CommandDescription? {
    guard var shared = same.first else { return nil }
    for other in same.dropFirst() {
      shared.targets += other.targets.filter { !shared.targets.contains($0) }
      shared.arguments = Argument.shared(shared.arguments, other.arguments)
    }
    return shared
  }
}

extension FaultDescription {
  /// One description for a word that several systems know; nil for an unknown word.
  static func shared(_ same: [FaultDescription]) -> FaultDescription? {
    guard var shared = same.first else { return nil }
    for other in same.dropFirst() {
      shared.targets += other.targets.filter { !shared.targets.contains($0) }
      shared.arguments = CommandDescription.Argument.shared(shared.arguments, other.arguments)
    }
    return shared
  }
}

extension CommandDescription.Argument {
  /// Arguments of either; only what both need must be given.
  fileprivate static func shared(_ first: [Self], _ second: [Self]) -> [Self] {
    let own = first.map { argument in
      var argument = argument
      argument.isRequired =
        argument.isRequired && second.contains { $0.name == argument.name && $0.isRequired }
      return argument
    }
    let added = second.filter { argument in !first.contains { $0.name == argument.name } }.map {
      var argument = $0
      argument.isRequired = false
      return argument
    }
    return own + added
  }
}
