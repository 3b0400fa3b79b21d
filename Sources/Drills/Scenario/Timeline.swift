public import ClusterModeling
public import SimulationKernel
public import Units

/// One entry of the timeline: one trigger, one action.
public struct TimelineStep: Sendable {
  /// Its id, unique in the scenario.
  public var id: String
  /// When it fires.
  public var trigger: Trigger
  /// What it does.
  public var action: Action
  /// How long a fault lasts [s]; nil when it does not end by itself.
  public var lasts: Distribution?
  /// Flapping: repeated spells of the fault.
  public var pattern: FlapPattern?
  /// Where it stands.
  public var location: SourceLocation

  /// A step.
  public init(
    id: String, trigger: Trigger, action: Action, lasts: Distribution? = nil,
    pattern: FlapPattern? = nil, location: SourceLocation
  ) {
    self.id = id
    self.trigger = trigger
    self.action = action
    self.lasts = lasts
    self.pattern = pattern
    self.location = location
  }
}

/// When a step of the timeline fires.
public enum Trigger: Sendable {
  /// At an instant.
  case at(Instant)
  /// After something happened, with a drawn delay [s].
  case after(EventReference, delay: Distribution?)
  /// When a condition becomes true, with a drawn delay [s]; once.
  case when(Expression, delay: Distribution?)
  /// Again and again with drawn gaps [s], between two instants, at most so many times.
  case every(Distribution, from: Instant, until: Instant, times: Int?)
}

/// Names something that happens: `power-loss.end`, `promotion/drop.done`, `oncall.notices(cut)`.
public struct EventReference: Sendable, Hashable {
  /// Which moment of it.
  public enum Moment: String, Sendable, Hashable, CaseIterable {
    /// It began.
    case start
    /// A fault ended, or a procedure as a whole ended.
    case end
    /// A step or command was done.
    case done
    /// A step, command or procedure was refused, failed or aborted.
    case failed
    /// A person noticed it.
    case notices
  }
  /// Id of the timeline step, with the steps of its procedure behind slashes.
  public var path: String
  /// Which moment.
  public var moment: Moment
  /// Who notices; empty for all other moments.
  public var person: String
  /// Where it stands.
  public var location: SourceLocation

  /// A reference.
  public init(path: String, moment: Moment, person: String = "", location: SourceLocation) {
    self.path = path
    self.moment = moment
    self.person = person
    self.location = location
  }
}

/// What a step of the timeline does.
public enum Action: Sendable {
  /// A fault begins at entities that are resolved when the step fires.
  case fault(name: String, targets: [Expression], arguments: [NamedExpression])
  /// A person runs a procedure.
  case run(procedure: String, by: String?, inputs: [NamedExpression])
  /// A person, or nobody in particular, gives one command.
  case command(name: String, targets: [Expression], arguments: [NamedExpression], by: String?)
  /// A name for an instant.
  case mark(String)
}

/// A named argument or input.
public struct NamedExpression: Sendable {
  /// The name.
  public var name: String
  /// The value or the entities.
  public var expression: Expression
  /// A named expression.
  public init(name: String, expression: Expression) {
    self.name = name
    self.expression = expression
  }
}

/// Repeated spells of a fault with drawn lengths [s].
public struct FlapPattern: Sendable {
  /// Length of a spell of the fault.
  public var down: Distribution
  /// Length of a spell without it.
  public var up: Distribution
  /// Number of spells.
  public var times: Int
  /// A pattern.
  public init(down: Distribution, up: Distribution, times: Int) {
    self.down = down
    self.up = up
    self.times = times
  }
}
