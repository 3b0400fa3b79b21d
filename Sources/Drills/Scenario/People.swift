public import ClusterModeling
public import SimulationKernel
public import Units

/// A person or a crew of equals.
public struct Person: Sendable {
  /// The name.
  public var name: String
  /// How many there are of them.
  public var count: Int
  /// Shifts; empty for always there.
  public var shifts: [(from: Instant, until: Instant)]
  /// What they watch and how late they notice.
  public var notices: [Notice]
  /// Where it stands.
  public var location: SourceLocation

  /// A person.
  public init(
    name: String, count: Int = 1, shifts: [(from: Instant, until: Instant)] = [],
    notices: [Notice] = [], location: SourceLocation
  ) {
    self.name = name
    self.count = count
    self.shifts = shifts
    self.notices = notices
    self.location = location
  }
}

/// What a person watches.
public struct Notice: Sendable {
  /// What tells the person.
  public enum Signal: Sendable {
    /// An alert of a system's model by name, for instance `pce.unreachable`.
    case alert(String, system: Int)
    /// A condition, read through a page or belief that it names itself.
    case condition(Expression)
  }
  /// What tells the person.
  public var signal: Signal
  /// From the signal to the person noticing. [s]
  public var after: Distribution
  /// Where it stands.
  public var location: SourceLocation

  /// A notice.
  public init(signal: Signal, after: Distribution, location: SourceLocation) {
    self.signal = signal
    self.after = after
    self.location = location
  }
}

/// A runbook: steps of one kind each, in order.
public struct Procedure: Sendable {
  /// Its name.
  public var name: String
  /// The document it is taken from, in words; empty when there is none.
  public var source: String
  /// Facts behind it.
  public var facts: [String]
  /// Names and types of what it is given.
  public var inputs: [(name: String, type: ExpressionType)]
  /// The steps.
  public var steps: [ProcedureStep]
  /// Urgency; people serve the higher one first.
  public var severity: Int
  /// Where it stands.
  public var location: SourceLocation

  /// A procedure.
  public init(
    name: String, source: String = "", facts: [String] = [],
    inputs: [(name: String, type: ExpressionType)] = [], steps: [ProcedureStep], severity: Int = 0,
    location: SourceLocation
  ) {
    self.name = name
    self.source = source
    self.facts = facts
    self.inputs = inputs
    self.steps = steps
    self.severity = severity
    self.location = location
  }
}

/// One step of a procedure.
public struct ProcedureStep: Sendable {
  /// What a person does in it.
  public indirect enum Work: Sendable {
    /// Looks whether a condition holds, as the person believes.
    case check(Expression)
    /// Gives a command to entities, one after the other or at once.
    case command(
      name: String, targets: [Expression], arguments: [NamedExpression], parallel: Bool)
    /// Picks entities and keeps them under names.
    case choose([NamedExpression])
    /// Only takes time: talks, reads, waits for approval.
    case act(String)
    /// Runs another procedure.
    case run(procedure: String, inputs: [NamedExpression])
    /// Runs another procedure for each entity in turn; the entity is called `item`.
    case forEach(Expression, procedure: String, inputs: [NamedExpression])
  }
  /// What to do when a check, command or verification fails.
  public enum OnFailure: Sendable, Equatable {
    /// Stop the procedure.
    case abort
    /// Note it and go on.
    case proceed
    /// Try again so many times, then abort, proceed or escalate.
    indirect case retry(Int, then: OnFailure)
    /// Stop and say that somebody else has to decide.
    case escalate
  }
  /// Its id, unique in the procedure.
  public var id: String
  /// What a person does.
  public var work: Work
  /// Time for which the person is busy. [s]; nil: the default for a manual command (AS-HUM-006)
  public var hands: Distribution?
  /// Time for which the machine works [s]; nil: the command's own.
  public var takes: Distribution?
  /// True when the person stays until the machine is done.
  public var attends: Bool
  /// Ids of steps that a person ought to have done before; a mistake can break it.
  public var needs: [String]
  /// A condition that the product enforces; a mistake cannot break it.
  public var interlock: Expression?
  /// A condition that the person looks for after the step.
  public var verify: Expression?
  /// How long the person waits for a check or verification to become true.
  public var waitsUpTo: Duration?
  /// What happens when it does not.
  public var onFailure: OnFailure
  /// Facts behind the step.
  public var facts: [String]
  /// Where it stands.
  public var location: SourceLocation

  /// A step.
  public init(
    id: String, work: Work, hands: Distribution? = nil, takes: Distribution? = nil,
    attends: Bool = false, needs: [String] = [], interlock: Expression? = nil,
    verify: Expression? = nil, waitsUpTo: Duration? = nil, onFailure: OnFailure = .abort,
    facts: [String] = [], location: SourceLocation
  ) {
    self.id = id
    self.work = work
    self.hands = hands
    self.takes = takes
    self.attends = attends
    self.needs = needs
    self.interlock = interlock
    self.verify = verify
    self.waitsUpTo = waitsUpTo
    self.onFailure = onFailure
    self.facts = facts
    self.location = location
  }
}

/// A mistake that a person makes at one step of a procedure.
public struct Mistake: Sendable {
  /// The seven kinds.
  public enum Kind: Sendable {
    /// The step is left out and believed done.
    case omit
    /// The step is done at another entity; for `choose`, another entity is picked.
    case wrongTarget(Expression)
    /// The step is done after the named one instead of in its place.
    case wrongOrder(after: String)
    /// The person waits at most this long for the step before it and then goes on.
    case tooEarly(Duration)
    /// The step begins this much later.
    case tooLate(Duration)
    /// The step is done this many times more.
    case `repeat`(Int)
    /// A check's or verification's answer is read the other way round.
    case misread
  }
  /// Path of the step: timeline id, then step ids, with slashes.
  public var step: String
  /// What goes wrong.
  public var kind: Kind
  /// Which occurrence of the step, from 1; nil for each.
  public var occurrence: Int?
  /// Where it stands.
  public var location: SourceLocation

  /// A mistake.
  public init(step: String, kind: Kind, occurrence: Int? = nil, location: SourceLocation) {
    self.step = step
    self.kind = kind
    self.occurrence = occurrence
    self.location = location
  }
}
