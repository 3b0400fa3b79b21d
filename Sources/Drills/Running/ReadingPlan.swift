import ClusterModeling

/// The fields that the conditions of a scenario read, each kind's field with a place of its own.
///
/// Worked out once for a scenario and shared by all its drills; their readings are kept by
/// ``ReadingTable``.
struct ReadingPlan: Sendable {
  /// A field of all entities of a kind.
  struct Column: BitwiseCopyable, Sendable {
    var kind: UInt16
    var field: Int
    /// Place of the first entity's reading; the others' follow.
    var first: Int
    /// Entities of the kind.
    var count: Int
    /// What changes it.
    var changedBy: ChangedFields
  }
  private(set) var columns: [Column] = []
  /// Readings of all columns.
  private(set) var count = 0
  private var placesByKind: [[Int]]
  private let kinds: [EntityKind]

  init(_ expressions: [Expression], kinds: [EntityKind]) {
    self.kinds = kinds
    placesByKind = kinds.map { Array(repeating: -1, count: $0.fields.count) }
    for reference in expressions.flatMap(\.usesFields) { add(reference) }
  }

  private mutating func add(_ reference: FieldReference) {
    guard placesByKind[reference.kind][reference.field] < 0, !foretells(reference) else { return }
    placesByKind[reference.kind][reference.field] = columns.count
    let entities = kinds[reference.kind].entities.count
    columns.append(
      Column(
        kind: UInt16(reference.kind), field: reference.field, first: count, count: entities,
        changedBy: changes(of: reference)))
    count += entities
  }

  /// Whether a field foretells another, so that its reading may have an entity's clients played: it
  /// is read of who is asked for, never of all entities at once.
  private func foretells(_ reference: FieldReference) -> Bool {
    let fields = kinds[reference.kind].fields
    return fields.contains { $0.foretoldBy == fields[reference.field].name }
  }

  private func changes(of reference: FieldReference) -> ChangedFields {
    var changes = ChangedFields.kind(reference.kind)
    let field = kinds[reference.kind].fields[reference.field]
    changes.formUnion(field.changedByClients)
    if field.isChangedByData { changes.formUnion(.data) }
    return changes
  }

  /// The column of a kind's field; nil when no condition reads it.
  func column(_ field: Int, ofKind kind: UInt16) -> Int? {
    let place = placesByKind[Int(kind)][field]
    return place < 0 ? nil : place
  }

  /// What an expression reads.
  func interest(of expressions: [Expression]) -> Interest {
    var interest = Interest()
    for expression in expressions {
      if expression.root.readsBeliefs {
        interest.isComplete = false
        interest.changedBy.formUnion(.beliefs)
      }
      for reference in expression.usesFields {
        interest.changedBy.formUnion(changes(of: reference))
        guard let column = column(reference.field, ofKind: UInt16(reference.kind)) else {
          interest.isComplete = false
          continue
        }
        if !interest.columns.contains(column) { interest.columns.append(column) }
      }
    }
    return interest
  }
}

/// What a condition reads, so that it is read again only after some of it has changed.
struct Interest: Sendable {
  /// Whatever else changes leaves it as it is.
  var changedBy = ChangedFields.none
  /// Columns that it reads.
  var columns: [Int] = []
  /// False when it reads more than columns: beliefs, pages.
  var isComplete = true

  /// A condition that reads anything.
  static let everything = Interest(changedBy: .all, columns: [], isComplete: false)
}
