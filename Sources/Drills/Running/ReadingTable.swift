import ClusterModeling
import Units

/// The readings of one drill, each taken from its system once after it may have changed.
///
/// Looks are numbered. A condition remembers the look at which it was read; the table knows at
/// which look a column was found changed, so whoever reads nothing that changed need not look.
final class ReadingTable {
  private struct State: BitwiseCopyable {
    /// The look at which the column was last compared with the system.
    var comparedAt: UInt64 = 0
    /// The look at which it was last found changed.
    var changedAt: UInt64 = 0
    /// The instant of the readings.
    var readAt = Instant.start
    /// True when a reading moves, so that it holds for one instant only.
    var isMoving = false
    /// First instant at which a reading may change without an event.
    var validUntil = Instant.start
  }
  let plan: ReadingPlan
  private let columns: [ReadingPlan.Column]
  private let states: UnsafeMutablePointer<State>
  private let values: UnsafeMutablePointer<Reading>
  /// For each bit of ``ChangedFields``: the look before which it was last said to change.
  private let changes: UnsafeMutablePointer<UInt64>
  /// Number of the present look.
  private(set) var look: UInt64 = 1
  /// True while conditions are looked at and the world stands still; else nothing is kept.
  var isOpen = false

  init(_ plan: ReadingPlan) {
    self.plan = plan
    columns = plan.columns
    states = .allocate(capacity: columns.count)
    states.initialize(repeating: State(), count: columns.count)
    values = .allocate(capacity: plan.count)
    values.initialize(repeating: .nothing, count: plan.count)
    changes = .allocate(capacity: 64)
    changes.initialize(repeating: 1, count: 64)
  }

  deinit {
    values.deinitialize(count: plan.count)
    values.deallocate()
    states.deallocate()
    changes.deallocate()
  }

  /// Begins a look after something changed.
  func beginLook(after changed: ChangedFields) {
    look += 1
    var bits = changed.bits
    while bits != 0 {
      changes[bits.trailingZeroBitCount] = look
      bits &= bits - 1
    }
  }

  /// Whether a column was found changed after a look; reads it when it may have been.
  func hasChanged(_ interest: Interest, since last: UInt64, in world: DrillWorld) -> Bool {
    for column in interest.columns {
      refresh(column, in: world)
      if states[column].changedAt > last { return true }
    }
    return false
  }

  /// The reading of an entity in a column.
  @inline(__always)
  func reading(_ column: Int, _ entity: Int, in world: DrillWorld) -> Reading {
    refresh(column, in: world)
    return values[columns[column].first + entity]
  }

  @inline(__always)
  private func refresh(_ column: Int, in world: DrillWorld) {
    if states[column].comparedAt != look { compare(column, in: world) }
  }

  @inline(never)
  private func compare(_ column: Int, in world: DrillWorld) {
    let state = states[column]
    states[column].comparedAt = look
    let isOutOfDate =
      lastChange(of: columns[column].changedBy) > state.comparedAt
      || world.now >= state.validUntil || (state.isMoving && world.now != state.readAt)
    if isOutOfDate { read(column, in: world) }
  }

  private func lastChange(of fields: ChangedFields) -> UInt64 {
    var last: UInt64 = 0
    var bits = fields.bits
    while bits != 0 {
      last = max(last, changes[bits.trailingZeroBitCount])
      bits &= bits - 1
    }
    return last
  }

  private func read(_ place: Int, in world: DrillWorld) {
    let column = columns[place]
    let elapsed = Double((world.now - states[place].readAt).nanoseconds)
    var isMoving = false
    var validUntil = Instant.never
    var hasChanged = false
    world.readings(column.field, ofKind: column.kind, count: column.count) { index, reading in
      let kept = values + column.first + index
      isMoving = isMoving || reading.slope != 0
      validUntil = min(validUntil, reading.validUntil)
      if !kept.pointee.foretells(reading, after: elapsed) { hasChanged = true }
      kept.pointee = reading
    }
    states[place].readAt = world.now
    states[place].isMoving = isMoving
    states[place].validUntil = validUntil
    if hasChanged { states[place].changedAt = look }
  }
}

extension Reading {
  /// Whether a later reading says nothing new; not told of numbers that move by fractions.
  ///
  /// - Parameter elapsed: time since this reading. [ns]
  fileprivate func foretells(_ later: Reading, after elapsed: Double) -> Bool {
    guard slope == later.slope, validUntil == later.validUntil else { return false }
    if slope == 0 { return value == later.value }
    guard slope == slope.rounded(), case .number(let old) = value,
      case .number(let new) = later.value
    else { return false }
    return old + slope * elapsed == new
  }
}

extension Node {
  /// Whether the node reads what somebody believes or what a page shows.
  var readsBeliefs: Bool {
    switch self {
    case .constant, .boundValue, .now, .everything, .one, .boundEntities, .element: false
    case .field(_, let inner), .not(let inner), .isNone(let inner), .exists(let inner),
      .size(let inner), .entity(let inner):
      inner.readsBeliefs
    case .and(let parts), .or(let parts), .union(let parts), .largest(let parts, _):
      parts.contains(where: \.readsBeliefs)
    case .comparison(let node): node.left.readsBeliefs || node.right.readsBeliefs
    case .membership(let member, let set): member.readsBeliefs || set.readsBeliefs
    case .linear(let left, let right, _), .product(let left, let right, _),
      .quotient(let left, let right, _):
      left.readsBeliefs || right.readsBeliefs
    case .only(let elements), .all(let elements), .any(let elements), .count(let elements),
      .extreme(let elements, _), .sum(let elements), .mean(let elements), .distinct(let elements),
      .chosen(let elements), .best(let elements, _):
      elements.set.readsBeliefs || elements.body.readsBeliefs
    case .seen: true
    }
  }
}
