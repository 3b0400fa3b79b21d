import ClusterModeling

/// Entities in their slots, and whose eyes fields are read with.
///
/// Kept out of the generic evaluator, so that unspecialised code needs no type made at run time.
struct EvaluationFrame: Sendable {
  private var slots = (none, none, none, none)
  var view = Viewpoint.truth
  private static var none: EntityID { EntityID(kind: 0, index: 0) }

  subscript(slot: Int) -> EntityID {
    get {
      switch slot {
      case 0: slots.0
      case 1: slots.1
      case 2: slots.2
      default: slots.3
      }
    }
    set {
      switch slot {
      case 0: slots.0 = newValue
      case 1: slots.1 = newValue
      case 2: slots.2 = newValue
      default: slots.3 = newValue
      }
    }
  }
}
