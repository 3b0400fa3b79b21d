import ClusterModeling
import Drills

/// The trees of a file's variants: its base with each one's changes in place.
struct VariantTrees {
  /// One variant to be read.
  struct Variant {
    var name: String
    var tree: LocatedNode
    var mistakes: [ConfigurationValue]
    var writtenMistakes: LocatedNode?
  }
  /// More variants than anybody reads in a report.
  private static let most = 200
  /// Sections that are not part of a variant's own text.
  private static let removed = ["import", "override", "variants", "calibration"]

  let schema: ScenarioSchema
  var problems = ProblemList()

  /// Applies `override` and gives the base and its variants.
  mutating func trees(of tree: LocatedNode) -> (base: LocatedNode, variants: [Variant]) {
    var base = overridden(tree)
    let written = base["variants"]
    base.content = .mapping((base.entries ?? []).filter { !Self.removed.contains($0.key) })
    guard let written else { return (base, []) }
    guard let checked = check(written, base) else { return (base, []) }
    if checked.entries.isEmpty {
      problems.error(written.location, "there are no variants here", hint: "remove the key")
    }
    guard isBearable(base, variants: checked.entries.count, written) else { return (base, []) }
    var variants: [Variant] = []
    for entry in written.entries ?? [] {
      guard let value = checked[entry.key] else { continue }
      if variants.count == Self.most {
        problems.error(entry.keyLocation, "a file has at most \(Self.most) variants")
        break
      }
      variants.append(
        Variant(
          name: entry.key, tree: patched(base, entry),
          mistakes: value["mistakes"]?.elements ?? [], writtenMistakes: entry.value["mistakes"]))
    }
    return (base, variants)
  }

  /// Whether all variants together are not more than anybody wants to wait for.
  private mutating func isBearable(
    _ base: LocatedNode, variants: Int, _ written: LocatedNode
  ) -> Bool {
    var count = 0
    base.visitTexts { _ in count += 1 }
    if count * variants <= 1_000_000 { return true }
    problems.error(written.location, "the file is too long for \(variants) variants")
    return false
  }

  private func sections(_ subject: String) -> [String] {
    schema.keys.map(\.name).filter {
      !["firedrill", "kind", "name", "import", "override", "variants"].contains($0)
    }
  }

  private mutating func overridden(_ tree: LocatedNode) -> LocatedNode {
    guard let written = tree["override"], let section = schema.section("override") else {
      return tree
    }
    var reader = SchemaReader()
    _ = reader.value(written, as: section, at: SchemaPath.root.key("override"))
    for problem in reader.problems.problems { problems.add(problem) }
    return setting(written, in: tree, "override")
  }

  private mutating func setting(
    _ values: LocatedNode, in tree: LocatedNode, _ subject: String
  ) -> LocatedNode {
    var patch = TreePatch(problemSubject: subject)
    var result = tree
    for entry in values.entries ?? [] {
      result = patch.set(entry, in: result, allowed: sections(subject))
    }
    for problem in patch.problems.problems { problems.add(problem) }
    return result
  }

  /// Reads the section by the schema, so that every key and word in it is known.
  private mutating func check(_ written: LocatedNode, _ base: LocatedNode) -> ConfigurationValue? {
    guard let section = schema.section("variants") else { return nil }
    var reader = SchemaReader(parameters: ParameterTable(base["params"]).entries)
    let value = reader.value(written, as: section, at: SchemaPath.root.key("variants"))
    for problem in reader.problems.problems { problems.add(problem) }
    return value
  }

  private mutating func patched(_ base: LocatedNode, _ variant: LocatedEntry) -> LocatedNode {
    var tree = base
    if let values = variant.value["set"] {
      tree = setting(values, in: tree, "variants.\(variant.key).set")
    }
    for entry in variant.value["expect"]?.entries ?? [] { tree = expecting(entry, in: tree) }
    if let summary = variant.value.entries?.first(where: { $0.key == "summary" }) {
      tree.content = .mapping((tree.entries ?? []).filter { $0.key != "summary" } + [summary])
    }
    return tree
  }

  /// Lays the keys of an expectation over those of the base, or adds a whole one.
  private mutating func expecting(_ patch: LocatedEntry, in tree: LocatedNode) -> LocatedNode {
    var result = tree
    var sections = tree.entries ?? []
    let place = sections.firstIndex { $0.key == "expect" }
    var expectations = place.flatMap { sections[$0].value.entries } ?? []
    if let found = expectations.firstIndex(where: { $0.key == patch.key }) {
      expectations[found].value = Self.overlaid(expectations[found].value, patch.value)
    } else if Self.isWhole(patch.value) || (patch.key == Phases.claimName && tree["phases"] != nil)
    {
      expectations.append(patch)
    } else {
      problems.error(
        patch.keyLocation, "there is no expectation '\(patch.key)' to change",
        hint: NearestName.hint(for: patch.key, among: expectations.map(\.key)))
      return tree
    }
    let location = place.map { sections[$0].value.location } ?? patch.keyLocation
    let value = LocatedNode(.mapping(expectations), at: location)
    if let place {
      sections[place].value = value
    } else {
      sections.append(LocatedEntry(key: "expect", keyLocation: location, value: value))
    }
    result.content = .mapping(sections)
    return result
  }

  private static func isWhole(_ expectation: LocatedNode) -> Bool {
    ["always", "never", "eventually", "order", "at_end", "metric"].contains {
      expectation[$0] != nil
    }
  }

  private static func overlaid(_ base: LocatedNode, _ patch: LocatedNode) -> LocatedNode {
    let changes = patch.entries ?? []
    // A wanted outcome replaces the other way to say it, not only the same key.
    let wanted = ["expected", "allow"]
    let replacesWanted = changes.contains { wanted.contains($0.key) }
    let kept = (base.entries ?? []).filter { entry in
      !changes.contains { $0.key == entry.key }
        && !(replacesWanted && (wanted + ["first"]).contains(entry.key))
    }
    return LocatedNode(.mapping(kept + changes), at: base.location)
  }
}

/// The parameters of a file that may be used.
struct ParameterTable {
  /// Entries whose values use no parameters themselves.
  private(set) var entries: [LocatedEntry] = []
  /// What is wrong with the others.
  private(set) var problems = ProblemList()

  init(_ section: LocatedNode?) {
    for entry in section?.entries ?? [] {
      var isPlain = true
      entry.value.visitTexts { if !ParameterName.all(in: $0).isEmpty { isPlain = false } }
      if isPlain {
        entries.append(entry)
      } else {
        problems.error(
          entry.keyLocation, "the parameter '\(entry.key)' uses a parameter itself",
          hint: "write its value out")
      }
    }
  }
}
