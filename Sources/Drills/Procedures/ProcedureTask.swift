import ClusterModeling
import Observations
import Units

/// A procedure (or a single command) that is being worked through.
struct ProcedureTask {
  /// What the task is doing in its present step.
  enum Phase: Equatable {
    /// In line for a pair of hands.
    case inLine
    /// Hands are busy with the step.
    case hands
    /// The machine works; tokens of the commands still out.
    case machine
    /// Waits for a check to become true.
    case watchingCheck
    /// Waits for a verification to become true.
    case watchingVerification
    /// Waits out a delay of a mistake.
    case delayed
    /// Over.
    case finished
  }

  /// Names bound in one level of procedures.
  struct Bindings {
    var entities: [(name: String, value: [EntityID])] = []
    var values: [(name: String, value: Value)] = []

    func entities(named name: String) -> [EntityID]? { entities.last { $0.name == name }?.value }
    func value(named name: String) -> Value? { values.last { $0.name == name }?.value }
  }

  /// One level: a procedure with its place, and what is left of a loop.
  struct Frame {
    /// Place in ``Scenario/procedures``.
    var procedure: Int
    /// Steps in the order in which this person does them.
    var order: [Int]
    /// Place in ``order``.
    var position = 0
    /// Path of ids that leads here.
    var path: String
    /// Names bound here.
    var bindings: Bindings
    /// Entities still to come in the loop that runs this procedure.
    var remaining: [EntityID] = []
    /// Inputs of the loop, evaluated anew for each entity.
    var loop: [NamedExpression] = []
    /// Ids of steps done, or believed done.
    var done: [String] = []
  }

  /// The timeline step that began it.
  let id: String
  /// Who does it; nil when nobody in particular does.
  let person: Int?
  /// Urgency.
  let severity: Int
  /// Levels, the innermost last.
  var frames: [Frame]
  /// What it is doing.
  var phase = Phase.inLine
  /// Makes timers and watches of earlier phases obsolete.
  var generation: UInt32 = 0
  /// Targets of the present command step still to be typed.
  var untyped: [EntityID] = []
  /// Commands of the present step that are still at work.
  var running = 0
  /// Commands with smaller tokens are no longer waited for.
  var firstToken: UInt32 = 0
  /// Why a command of the present step failed; nil while none has.
  var failure: Refusal?
  /// Attempts at the present step.
  var attempts = 0
  /// Times that the present step is still to be repeated by mistake.
  var repetitions = 0
  /// True when the hands stay with the step until it is over.
  var holdsHands = false
  /// Condition being watched for.
  var watched: Expression?
  /// Since when the watched condition has held.
  var heldSince: Instant?
  /// How often each step path was begun, for occurrences.
  var occurrences: [(path: String, count: Int)] = []
  /// Longest wait for the present step, when the person is too early for the next.
  var patience: Duration?
  /// The decision that the next one follows from.
  var cause: DecisionID?
  /// Bands still open: of the task and of the present step.
  var taskBand: Recorder.BandID?
  var stepBand: Recorder.BandID?

  /// Counts the begin of a step and tells which occurrence it is, from 1.
  mutating func begin(_ path: String) -> Int {
    if let index = occurrences.firstIndex(where: { $0.path == path }) {
      occurrences[index].count += 1
      return occurrences[index].count
    }
    occurrences.append((path, 1))
    return 1
  }

  /// How often a step has begun.
  func occurrence(of path: String) -> Int { occurrences.first { $0.path == path }?.count ?? 0 }
}
