import ClusterModeling

/// What a name of a kind stands for.
enum KindLookup: Equatable {
  /// One kind, by its number.
  case found(Int)
  /// Kinds of several systems; the name of a system must stand in front.
  case ambiguous([Int])
  case unknown
}

// Kinds of several systems may have one name; then `bigco.pce` says whose is meant.
extension Vocabulary {
  /// The system that a kind belongs to, by its place; nil for the world's own kinds.
  public func system(ofKind kind: Int) -> Int? {
    systems.firstIndex { $0.kinds.contains(kind) }
  }

  /// The kind's name as types are called: with its system in front where others have it too.
  public func typeName(ofKind kind: Int) -> String {
    let name = kinds[kind].name
    guard let system = system(ofKind: kind), kinds.count(where: { $0.name == name }) > 1 else {
      return name
    }
    return "\(systems[system].name).\(name)"
  }

  /// The name of a type for a kind that a system's model calls by its own name.
  public func typeName(_ name: String, of system: Int?) -> String {
    kind(name, near: system).map { typeName(ofKind: $0) } ?? name
  }

  /// The number of a kind by the name that a system's model calls it: its own, then the world's.
  public func kind(_ name: String, near system: Int?) -> Int? {
    if let system, let own = systems[system].kinds.first(where: { isCalled($0, name) }) {
      return own
    }
    let others = kinds.indices.filter { isCalled($0, name) }
    return others.first { self.system(ofKind: $0) == nil } ?? others.first
  }

  /// What the name or plural of a kind stands for, `bigco.pces` included.
  ///
  /// Where a system is at home its own kinds come first.
  func lookup(_ name: String) -> KindLookup {
    if let point = name.lastIndex(of: "."),
      let system = systems.firstIndex(where: { $0.name == name[..<point] })
    {
      let word = String(name[name.index(after: point)...])
      return systems[system].kinds.first { isCalled($0, word) }.map { .found($0) } ?? .unknown
    }
    if let home, let own = systems[home].kinds.first(where: { isCalled($0, name) }) {
      return .found(own)
    }
    let named = kinds.indices.filter { kinds[$0].name == name }
    let all = named.isEmpty ? kinds.indices.filter { kinds[$0].plural == name } : named
    if let own = all.first(where: { system(ofKind: $0) == nil }) { return .found(own) }
    guard let first = all.first else { return .unknown }
    return all.count == 1 ? .found(first) : .ambiguous(all)
  }

  private func isCalled(_ kind: Int, _ name: String) -> Bool {
    kinds[kind].name == name || kinds[kind].plural == name
  }
}
