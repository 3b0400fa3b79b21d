import ClusterModeling
import SimulationKernel
import Units

/// What tells a person that something is wrong, and what it has told so far.
struct NoticeSignal {
  let person: Int
  let condition: Expression
  /// From the signal to the person noticing. [s]
  let after: Distribution
  let name: String
  var held: HeldCondition
  /// The last look at the condition.
  var last = ConditionLook()
  var isRaised = false
  /// When it was raised last.
  var raisedAt = Instant.start
  /// The entities that it named then.
  var witnesses: [EntityID] = []
  /// How often it was raised.
  var count: UInt64 = 0
  /// True from its raising to the person looking.
  var isUnseen = false

  init(person: Int, condition: Expression, after: Distribution, name: String) {
    self.person = person
    self.condition = condition
    self.after = after
    self.name = name
    held = HeldCondition(span: condition.holdFor ?? .zero)
  }
}

/// A fault that a person has noticed, with all its spells.
struct NoticedFault: Equatable {
  let person: Int
  /// Place of the fault's step in the timeline.
  let step: Int
  /// Which firing of the step.
  let firing: Int
}
