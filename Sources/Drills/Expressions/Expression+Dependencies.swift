import ClusterModeling

/// A field of a kind, by its places in the vocabulary.
public struct FieldReference: Hashable, Sendable, Comparable {
  /// Number of the kind.
  public var kind: Int
  /// Place in the kind's list of fields.
  public var field: Int

  /// Order by kind, then by place.
  public static func < (left: FieldReference, right: FieldReference) -> Bool {
    (left.kind, left.field) < (right.kind, right.field)
  }
}

/// What an expression reads, found out while it is checked.
struct Dependencies: Sendable {
  /// Fields, sorted, each once.
  var fields: [FieldReference] = []
  /// True when the clock itself is read.
  var readsTime = false

  mutating func add(_ kind: Int, _ field: Int) {
    let reference = FieldReference(kind: kind, field: field)
    if !fields.contains(reference) { fields.append(reference) }
  }
}

extension Expression {
  /// Fields that the expression reads, sorted, each once.
  public var usesFields: [FieldReference] { dependencies.fields }
  /// True when the expression reads the clock (`now`); ages that grow are fields.
  public var readsTime: Bool { dependencies.readsTime }
}
