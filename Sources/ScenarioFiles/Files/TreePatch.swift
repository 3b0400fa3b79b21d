import ClusterModeling

/// Puts values into a tree by path: `systems.bigco.leader`, `timeline.power-loss.at`.
struct TreePatch {
  let problemSubject: String
  var problems = ProblemList()

  /// The tree with the value at the path; the tree as it was when there is no such place.
  mutating func set(
    _ entry: LocatedEntry, in tree: LocatedNode, allowed sections: [String]
  ) -> LocatedNode {
    let section = String(entry.key.prefix { $0 != "." })
    guard sections.contains(section) else {
      problems.error(
        entry.keyLocation, "\(problemSubject) cannot change '\(section.shortened)'",
        hint: NearestName.hint(for: section, among: sections))
      return tree
    }
    return setting(entry.key[...], to: entry, in: tree, at: "", isRoot: true) ?? tree
  }

  private mutating func setting(
    _ path: Substring, to entry: LocatedEntry, in node: LocatedNode, at above: String, isRoot: Bool
  ) -> LocatedNode? {
    var changed = node
    switch node.content {
    case .mapping(var entries):
      let found = Self.longest(entries.map(\.key), startOf: path)
      guard let found else {
        guard let added = addition(path, entry, to: entries.map(\.key), at: above, isRoot: isRoot)
        else { return nil }
        changed.content = .mapping(entries + [added])
        return changed
      }
      guard
        let value = below(path, entries[found].key, entry, in: entries[found].value, at: above)
      else { return nil }
      entries[found].value = value
      changed.content = .mapping(entries)
    case .sequence(var elements):
      let names = elements.enumerated().map { $1["id"]?.text ?? "\($0)" }
      guard let found = Self.longest(names, startOf: path) else {
        return missing(path, entry, among: names, at: above)
      }
      guard let value = below(path, names[found], entry, in: elements[found], at: above) else {
        return nil
      }
      elements[found] = value
      changed.content = .sequence(elements)
    case .scalar: return missing(path, entry, among: [], at: above)
    }
    return changed
  }

  /// The value itself at the path's end, else what lies deeper.
  private mutating func below(
    _ path: Substring, _ key: String, _ entry: LocatedEntry, in node: LocatedNode, at above: String
  ) -> LocatedNode? {
    if path.count == key.count { return entry.value }
    return setting(
      path.dropFirst(key.count + 1), to: entry, in: node,
      at: above + (above.isEmpty ? "" : ".") + key,
      isRoot: false)
  }

  /// A key that is new: the last of a path, or a section that the file does not have yet.
  private mutating func addition(
    _ path: Substring, _ entry: LocatedEntry, to keys: [String], at above: String, isRoot: Bool
  ) -> LocatedEntry? {
    if above == "params" || (path.contains(".") && !isRoot) {
      _ = missing(path, entry, among: keys, at: above)
      return nil
    }
    var value = entry.value
    var parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let last = parts.popLast(), parts.count < 8 else { return nil }
    var key = last
    while let outer = parts.popLast() {
      let inner = LocatedEntry(key: key, keyLocation: entry.keyLocation, value: value)
      value = LocatedNode(.mapping([inner]), at: entry.keyLocation)
      key = outer
    }
    return LocatedEntry(key: key, keyLocation: entry.keyLocation, value: value)
  }

  private mutating func missing(
    _ path: Substring, _ entry: LocatedEntry, among names: [String], at above: String
  ) -> LocatedNode? {
    let name = String(path.prefix { $0 != "." })
    problems.error(
      entry.keyLocation, "there is no '\(name.shortened)' under \(above)",
      hint: NearestName.hint(for: name, among: names))
    return nil
  }

  /// The longest name with which a path begins, since names may have points in them.
  private static func longest(_ names: [String], startOf path: Substring) -> Int? {
    var best: Int?
    for (place, name) in names.enumerated() {
      guard path == name || path.hasPrefix(name + ".") else { continue }
      if best.map({ names[$0].count < name.count }) ?? true { best = place }
    }
    return best
  }
}
