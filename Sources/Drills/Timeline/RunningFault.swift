import ClusterModeling
import NetworkModel
import Observations

/// A fault that has begun, at all its targets.
struct RunningFault {
  /// Place of its step in the timeline.
  let step: Int
  /// Which spell of a flapping fault, from 0.
  let spell: Int
  let name: String
  let targets: [EntityID]
  let arguments: [(name: String, value: Value)]
  /// Conditions that it laid upon links.
  var conditions: [ConditionToken] = []
  let band: Recorder.BandID
  let cause: DecisionID
  var hasEnded = false
}
