import ClusterModeling
import Observations

/// The commands of one execution of a step, at work in the systems.
struct MachineWork {
  let task: Int
  /// Path of the step.
  let path: String
  /// Number of the system that got a command, where there are several.
  var system: Int?
  /// Commands still at work.
  var running = 0
  /// Why a command failed or was refused; nil while none was.
  var failure: Refusal?
  /// True when the person went on without waiting for the end.
  var isLeftBehind = false
  /// The step's band, when it was left behind.
  var band: Recorder.BandID?
}
