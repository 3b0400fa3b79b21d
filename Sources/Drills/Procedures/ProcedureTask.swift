import ClusterModeling
import Observations
import Units

/// A procedure (or a single command) that is being worked through.
struct ProcedureTask {
  /// What the task is doing.
  enum Phase: Equatable {
    /// In line for a pair of hands.
    case inLine
    /// Hands are busy with the step.
    case hands
    /// The machine works.
    case machine
    /// Waits for a check or a verification to come true.
    case watching
    /// Waits out a delay of a mistake.
    case delayed
    /// Over.
    case finished
  }

  /// The timeline step that began it.
  let id: String
  /// What the person is to do, in words.
  let title: String
  /// Who does it; nil when nobody in particular does.
  let person: Int?
  /// Urgency.
  let severity: Int
  /// True for one command of the timeline instead of a procedure.
  let isSingleCommand: Bool
  /// Levels, the innermost last; never empty.
  var frames: [Frame]
  /// What it is doing.
  var phase = Phase.inLine
  /// True once somebody has put their hands on it.
  var hasBegun = false
  /// True while a pair of hands is with it.
  var holdsHands = false
  /// The shift in which hands were last with it.
  var shift: Int?
  /// Makes timers and watches of earlier phases obsolete.
  var generation: UInt32 = 0
  /// Targets of the present command step still to be typed.
  var untyped: [EntityID] = []
  /// Commands of the present step; nil before the first is given.
  var work: Int?
  /// Whether what the person waited for was seen, or the time for it was up.
  var hasSeenIt = false
  /// True when a mistake, not the procedure, limits the present wait.
  var isImpatient = false
  /// The decision that the next one follows from.
  var cause: DecisionID?
  /// The band over the whole of it.
  var band: Recorder.BandID?

  /// The innermost level.
  var frame: Frame {
    get { frames[frames.count - 1] }
    set { frames[frames.count - 1] = newValue }
    _modify { yield &frames[frames.count - 1] }
  }

  /// The step that a task is at; nil when its innermost level is through.
  var step: ProcedureStep? { frame.step }

  /// Path of the present step: the timeline id, then ids of steps.
  var path: String { isSingleCommand ? id : frame.pathOfStep }
}

extension ProcedureTask {
  /// Names bound in one level of procedures.
  struct Bindings {
    var entities: [(name: String, value: [EntityID])] = []
    var values: [(name: String, value: Value)] = []

    func entities(named name: String) -> [EntityID]? { entities.last { $0.name == name }?.value }
    func value(named name: String) -> Value? { values.last { $0.name == name }?.value }
  }

  /// The rest of a `for_each`, kept at the step that has it.
  struct Loop {
    /// The entity whose turn it is.
    var current: EntityID
    /// Entities still to come.
    var remaining: ArraySlice<EntityID>
    /// True when the procedure failed for an entity and the person went on.
    var hasFailed = false
  }

  /// A step that a mistake puts behind a later one.
  struct MovedStep {
    let id: String
    /// Its place as written.
    let place: Int
    /// The step behind which it is done instead.
    let after: String
    /// True once the person has passed it by.
    var isPassedBy = false
  }

  /// One level: a procedure with its place.
  struct Frame {
    /// Its steps as written.
    let steps: [ProcedureStep]
    /// Places of the steps in the order in which this person does them.
    let order: [Int]
    /// Steps that a mistake put elsewhere.
    var moved: [MovedStep]
    /// Path of ids that leads here.
    let path: String
    /// Names bound here.
    var bindings: Bindings
    /// Place in ``order``.
    var position = 0
    /// Ids of steps done, or believed done.
    var done: [String] = []

    // Of the present step:
    /// Which coming to it this is in the run, from 1.
    var occurrence = 0
    /// How often it was begun before at this occurrence.
    var round: UInt64 = 0
    /// How often it has failed.
    var failures = 0
    /// Times that it is still to be repeated by mistake.
    var repetitions = 0
    /// The rest of its `for_each`.
    var loop: Loop?
    /// Its band; nil before it has begun.
    var band: Recorder.BandID?

    init(
      _ steps: [ProcedureStep], order: [Int], moved: [MovedStep] = [], path: String,
      bindings: Bindings = Bindings()
    ) {
      self.steps = steps
      self.order = order
      self.moved = moved
      self.path = path
      self.bindings = bindings
    }

    var step: ProcedureStep? { position < order.count ? steps[order[position]] : nil }

    /// Whether a mistake put a step elsewhere.
    func isMoved(_ id: String) -> Bool { moved.contains { $0.id == id } }

    /// Steps that stand before the present one as written and were left for later just now.
    mutating func stepsPassedBy() -> [MovedStep] {
      guard position < order.count else { return [] }
      var passed: [MovedStep] = []
      for index in moved.indices where !moved[index].isPassedBy {
        guard moved[index].place < order[position] else { continue }
        moved[index].isPassedBy = true
        passed.append(moved[index])
      }
      return passed
    }

    var pathOfStep: String { step.map { "\(path)/\($0.id)" } ?? path }

    /// The step behind the present one; nil when that is the last.
    var nextStep: ProcedureStep? {
      position + 1 < order.count ? steps[order[position + 1]] : nil
    }

    /// Forgets the present step when the next one is come to.
    mutating func comeToStep(occurrence: Int) {
      self.occurrence = occurrence
      round = 0
      failures = 0
      repetitions = 0
      loop = nil
    }
  }
}
