import ClusterModeling
import NetworkModel
import Observations
import Units

/// A fault that has begun, at all its targets.
struct RunningFault {
  /// Place of its step in the timeline.
  let step: Int
  /// Which firing of the step began it, from 0.
  let firing: Int
  /// Which spell of a flapping fault, from 0.
  let spell: Int
  let name: String
  /// Each entity once.
  let targets: [EntityID]
  let arguments: [(name: String, value: Value)]
  /// Number of the first target's occurrence; the others follow.
  let firstOccurrence: UInt32
  let band: Recorder.BandID
  /// The decision that it began.
  let cause: DecisionID
  /// What it laid upon links.
  var condition: ConditionToken?
  var endedAt: Instant?
}
