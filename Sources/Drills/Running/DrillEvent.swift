import ClusterModeling
import Observations

/// An event of a drill: what happens, and the decision that brought it about.
struct DrillEvent: BitwiseCopyable, Sendable {
  enum Action: BitwiseCopyable, Sendable {
    /// An event of one system, in the model's own bytes.
    case system(UInt16, EventPayload)
    /// A step of the timeline fires.
    case fire(step: UInt32)
    /// One spell of a flapping fault begins.
    case spell(step: UInt16, firing: UInt32, number: UInt32)
    /// A fault ends.
    case faultEnds(UInt32)
    /// A piece of load arrives.
    case arrival(load: UInt32, ordinal: UInt32)
    /// A person notices what a signal told.
    case noticed(signal: UInt32)
    /// A task's timer runs out: hands are free, a wait is over.
    case task(UInt32, generation: UInt32)
    /// A shift of a person begins or ends, or hands that others wait for are free.
    case shift(person: UInt32)
    /// Conditions are looked at again.
    case wake(generation: UInt32)
    /// Transfers of the network may have ended.
    case network
  }
  var action: Action
  var cause: Int32

  init(_ action: Action, cause: DecisionID? = nil) {
    self.action = action
    self.cause = cause?.index ?? -1
  }

  var causeID: DecisionID? { cause < 0 ? nil : DecisionID(index: cause) }
}
