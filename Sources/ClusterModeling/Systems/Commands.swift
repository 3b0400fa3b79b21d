public import Units

/// A command or act that a person can perform on a system.
public struct CommandDescription: Sendable {
  /// An argument of a command.
  public struct Argument: Sendable {
    /// Its name.
    public var name: String
    /// Its type.
    public var type: ValueType
    /// True when it must be given.
    public var isRequired: Bool
    /// What it means.
    public var explanation: String
    /// An argument.
    public init(_ name: String, _ type: ValueType, required: Bool = true, _ explanation: String) {
      self.name = name
      self.type = type
      isRequired = required
      self.explanation = explanation
    }
  }
  /// The vendor's own word, for instance `supercluster-drop`.
  public var name: String
  /// Kinds of entity it may be aimed at; a PCE when the node does not matter.
  public var targets: [String]
  /// Its arguments.
  public var arguments: [Argument]
  /// What it does and when it is refused.
  public var explanation: String
  /// How long the machine works unless a scenario says otherwise; nil for at once.
  public var takes: Parameter?
  /// Facts behind it.
  public var sources: [String]

  /// A command.
  public init(
    _ name: String, on targets: [String], arguments: [Argument] = [], takes: Parameter? = nil,
    _ explanation: String, sources: [String]
  ) {
    self.name = name
    self.targets = targets
    self.arguments = arguments
    self.takes = takes
    self.explanation = explanation
    self.sources = sources
  }
}

/// Names one running command, so that its end finds its beginning.
public struct CommandToken: Hashable, Sendable, BitwiseCopyable {
  /// Counts the commands of a run.
  public var number: UInt32
  /// A token.
  public init(number: UInt32) { self.number = number }
}

/// A command with its target and arguments as somebody gives it.
public struct CommandRequest: Sendable {
  /// Names this command in the run.
  public var token: CommandToken
  /// The command's name.
  public var command: String
  /// Where it is typed.
  public var target: EntityID
  /// Arguments by name.
  public var arguments: [(name: String, value: Value)]
  /// Who gives it.
  public var actor: String
  /// How long the machine works, when the scenario says so.
  public var takes: Duration?

  /// A request.
  public init(
    token: CommandToken, command: String, target: EntityID,
    arguments: [(name: String, value: Value)] = [], actor: String, takes: Duration? = nil
  ) {
    self.token = token
    self.command = command
    self.target = target
    self.arguments = arguments
    self.actor = actor
    self.takes = takes
  }

  /// An argument's value; nil when it was not given.
  public func argument(_ name: String) -> Value? { arguments.first { $0.name == name }?.value }
}

/// Why a system does not do what it was asked.
public struct Refusal: Sendable, Equatable {
  /// The system's words.
  public var reason: String
  /// Facts and assumptions behind it.
  public var sources: [String]
  /// A refusal.
  public init(_ reason: String, sources: [String]) {
    self.reason = reason
    self.sources = sources
  }
}

/// A system's first answer to a command.
public enum CommandResponse: Sendable, Equatable {
  /// Not done, and why.
  case refused(Refusal)
  /// At work; the system reports the end with the token.
  case started
  /// Done at once.
  case done
}

/// How a command that was at work ended.
public enum CommandOutcome: Sendable, Equatable {
  /// It did what it says.
  case succeeded
  /// It stopped without; why and on what grounds.
  case failed(Refusal)
}

/// A kind of fault that a system knows, for instance `node.down`.
public struct FaultDescription: Sendable {
  /// Its dotted name.
  public var name: String
  /// Kinds of entity it may befall.
  public var targets: [String]
  /// Figures it takes, for instance the share of speed left.
  public var arguments: [CommandDescription.Argument]
  /// What it does.
  public var explanation: String
  /// Facts behind it.
  public var sources: [String]
  /// A fault.
  public init(
    _ name: String, on targets: [String], arguments: [CommandDescription.Argument] = [],
    _ explanation: String, sources: [String] = []
  ) {
    self.name = name
    self.targets = targets
    self.arguments = arguments
    self.explanation = explanation
    self.sources = sources
  }
}

/// A fault that begins or ends at one entity.
public struct FaultOccurrence: Sendable {
  /// Counts the faults of a run; begin and end carry the same number.
  public var number: UInt32
  /// The fault's name.
  public var fault: String
  /// Whom it befalls.
  public var target: EntityID
  /// Its figures by name.
  public var arguments: [(name: String, value: Value)]
  /// A fault.
  public init(
    number: UInt32, fault: String, target: EntityID, arguments: [(name: String, value: Value)] = []
  ) {
    self.number = number
    self.fault = fault
    self.target = target
    self.arguments = arguments
  }
}
