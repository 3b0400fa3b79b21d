public import NetworkModel
public import Units

/// One simulated system: a value that takes events and says what follows.
///
/// A model owns no clock, queue, file or random generator; it gets them through its
/// ``ModelContext``. Its state is a value: a drill starts from a copy of the checked prototype.
public protocol SystemModel: Sendable {
  /// The model's own events; trivial, at most 16 bytes.
  associatedtype Event: BitwiseCopyable & Sendable

  /// What the model is called, knows and takes.
  static var description: ModelDescription { get }

  /// The description without what scenario files cannot say: names, profiles, and keys of the
  /// section, of clients and of loads.
  ///
  /// It is made of all models for any scenario, the description of those that are played.
  static var outline: ModelDescription { get }

  /// A checked prototype; problems of the configuration are added, never thrown one by one.
  ///
  /// When an error was added the prototype is not played.
  init(_ configuration: SystemConfiguration, problems: inout [Problem])

  /// Kinds of entity in the order of their numbers, with the names that this configuration gives.
  var entityKinds: [EntityKind] { get }

  /// What the header of a report says about the system, one line for each main entity.
  var summaryLines: [String] { get }

  /// What stands at which site: site name, entity name, caption.
  var placements: [(site: String, entity: String, caption: String)] { get }

  /// Figures that a run of this configuration records at its end; the description's, unless they
  /// depend on the configuration.
  var figures: [MetricDescription] { get }

  /// Why figures in force, a site's own measured ones among them, cannot be played together; empty
  /// when they can. Asked after all else is known to be right.
  func impossibleFigures(_ ledger: ParameterLedger) -> [String]

  /// Puts the first events and levels; the instant is the start.
  mutating func start(_ context: ModelContext<Event>)

  /// One event at its instant.
  mutating func handle(_ event: Event, _ context: ModelContext<Event>)

  /// A link or site was cut, healed, degraded or restored.
  mutating func networkChanged(_ context: ModelContext<Event>)

  /// The network has carried a bulk transfer; one of another system's is none of the model's.
  mutating func transferEnded(_ transfer: TransferID, _ context: ModelContext<Event>)

  /// Power of a site went away or came back.
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: ModelContext<Event>)

  /// A fault of the model's own list begins.
  mutating func begin(_ fault: FaultOccurrence, _ context: ModelContext<Event>)

  /// The fault ends.
  mutating func end(_ fault: FaultOccurrence, _ context: ModelContext<Event>)

  /// Somebody gives a command.
  mutating func perform(
    _ request: CommandRequest, _ context: ModelContext<Event>
  ) -> CommandResponse

  /// A piece of load arrives (a provision, a pairing, a context change).
  mutating func arrive(_ arrival: LoadArrival, _ context: ModelContext<Event>)

  /// A field as it is, as somebody believes it, or as a page shows it.
  ///
  /// - Parameters:
  ///   - field: place in the kind's list of fields.
  ///   - entity: an entity of one of the model's own kinds; as everywhere, its kind is the world's
  ///     number, which counts from ``SystemConfiguration/firstKind``.
  func reading(
    _ field: Int, of entity: EntityID, seenFrom view: Viewpoint, at now: Instant, network: Network
  ) -> Reading

  /// A field of all entities of a kind as it is, each given with its place in the kind.
  func readings(
    _ field: Int, ofKind kind: UInt16, count: Int, at now: Instant, network: Network,
    _ take: (Int, Reading) -> Void
  )

  /// The end of the run: its figures are recorded, all of them here, so that those of several
  /// systems can be told apart.
  mutating func finish(_ context: ModelContext<Event>)

  /// Somebody began or ceased to look at what clients change (``SharedWorld/followsClients``).
  ///
  /// A model without clients has nothing to do.
  mutating func followingChanged(_ context: ModelContext<Event>)

  /// Rules that must hold after every event, each broken one in words; empty when all hold.
  func brokenInvariants(at now: Instant) -> [String]
}

extension SystemModel {
  /// The whole description, of models that have few words.
  public static var outline: ModelDescription { description }

  /// Models that take every figure within its range have nothing to refuse.
  public func impossibleFigures(_ ledger: ParameterLedger) -> [String] { [] }

  /// All figures of the description.
  public var figures: [MetricDescription] { Self.description.metrics }

  /// Models that start no transfers have none that ends, and nothing changes.
  public mutating func transferEnded(_ transfer: TransferID, _ context: ModelContext<Event>) {
    context.changes = .none
  }

  /// The readings one by one.
  public func readings(
    _ field: Int, ofKind kind: UInt16, count: Int, at now: Instant, network: Network,
    _ take: (Int, Reading) -> Void
  ) {
    for index in 0..<count {
      let entity = EntityID(kind: kind, index: index)
      take(index, reading(field, of: entity, seenFrom: .truth, at: now, network: network))
    }
  }
}

/// A figure of a run with its name, type, explanation and sources.
public typealias MetricDescription = (
  name: String, type: ValueType, explanation: String, sources: [String]
)

/// What a model is called, knows and takes; data for reader, explainer and drill.
public struct ModelDescription: Sendable {
  /// Short name for scenarios: `supercluster`.
  public var name: String
  /// Other names accepted, for instance `illumio.pce.supercluster`.
  public var aliases: [String]
  /// One sentence on the system.
  public var explanation: String
  /// Versions of the guide that can be chosen; the first is the default.
  public var profiles: [String]
  /// Keys of the system's section beside `model` and `version`.
  public var configuration: [ConfigurationKey]
  /// Kinds of client with the keys of an entry under `clients`, beside `kind` and `system`.
  public var clients: [(kind: String, keys: [ConfigurationKey])]
  /// What one client is called in reports: `VEN`, `device`.
  public var clientNoun: String
  /// Kinds of load with the keys of an entry under `load`, beside `kind`, `system` and `every`.
  public var loads: [LoadDescription]
  /// Kinds and fields without entities, for explaining.
  public var entityKinds: [EntityKind]
  /// Commands and acts.
  public var commands: [CommandDescription]
  /// Faults.
  public var faults: [FaultDescription]
  /// Metrics that a run records at its end, with an explanation and sources.
  public var metrics: [MetricDescription]
  /// What the system does for its users: all that the model records as capabilities, and no more.
  public var capabilities: [CapabilityDescription]
  /// Alerts that a person may watch: each is a condition of the scenario language, read through
  /// the page or interface that raises it.
  public var alerts: [AlertDescription]
  /// Built-in procedures in the scenario language: the content of a `procedures:` section.
  public var procedures: String
  /// Parameters with their sources.
  public var parameters: [Parameter]
  /// Faults for which there is a first scenario, the one to begin with first.
  public var firstFaults: [String]
  /// A commented first scenario for a number of main entities and a fault; nil when it cannot.
  public var firstScenario: @Sendable (_ count: Int, _ fault: String) -> String?

  /// A description with nothing but names.
  public init(name: String, aliases: [String], explanation: String, profiles: [String]) {
    self.name = name
    self.aliases = aliases
    self.explanation = explanation
    self.profiles = profiles
    configuration = []
    clients = []
    clientNoun = "client"
    loads = []
    entityKinds = []
    commands = []
    faults = []
    metrics = []
    capabilities = []
    alerts = []
    procedures = ""
    parameters = []
    firstFaults = []
    firstScenario = { _, _ in nil }
  }
}

/// An alert that a person may watch, for instance `pce.unreachable`.
public struct AlertDescription: Sendable {
  /// Its dotted name.
  public var name: String
  /// The condition that raises it, in the scenario language.
  public var condition: String
  /// Who or what raises it and with which delay.
  public var explanation: String
  /// Facts and assumptions behind it.
  public var sources: [String]
  /// An alert.
  public init(_ name: String, condition: String, _ explanation: String, sources: [String]) {
    self.name = name
    self.condition = condition
    self.explanation = explanation
    self.sources = sources
  }
}

/// A kind of load, for instance `policy.provision`.
public struct LoadDescription: Sendable {
  /// Its dotted name.
  public var kind: String
  /// Keys of its entry.
  public var keys: [ConfigurationKey]
  /// What one arrival does.
  public var explanation: String
  /// Facts behind it.
  public var sources: [String]
  /// A kind of load.
  public init(_ kind: String, keys: [ConfigurationKey], _ explanation: String, sources: [String]) {
    self.kind = kind
    self.keys = keys
    self.explanation = explanation
    self.sources = sources
  }
}

/// One arrival of a load.
public struct LoadArrival: Sendable {
  /// Place of the load in the system's configuration (``SystemConfiguration/loads``).
  public var load: Int
  /// Counts the arrivals of this load, from 0.
  public var ordinal: UInt64
  /// An arrival.
  public init(load: Int, ordinal: UInt64) {
    self.load = load
    self.ordinal = ordinal
  }
}

/// The checked configuration from which a model makes its prototype.
public struct SystemConfiguration: Sendable {
  /// The system's name in the scenario.
  public var name: String
  /// The chosen profile; one of the description's.
  public var profile: String
  /// The system's own section.
  public var section: ConfigurationValue
  /// Its clients in the order of the file: name, kind, keys.
  public var clients: [(name: String, kind: String, section: ConfigurationValue)]
  /// Its loads in the order of the file: name, kind, keys.
  public var loads: [(name: String, kind: String, section: ConfigurationValue)]
  /// Sites of the scenario, in order; a ``SiteID`` is a place in this list.
  public var sites: [String]
  /// Number that the drill gave to the model's first kind of entity.
  public var firstKind: UInt16

  /// A configuration.
  public init(
    name: String, profile: String, section: ConfigurationValue,
    clients: [(name: String, kind: String, section: ConfigurationValue)] = [],
    loads: [(name: String, kind: String, section: ConfigurationValue)] = [], sites: [String],
    firstKind: UInt16
  ) {
    self.name = name
    self.profile = profile
    self.section = section
    self.clients = clients
    self.loads = loads
    self.sites = sites
    self.firstKind = firstKind
  }
}

extension SystemModel {
  /// Does nothing.
  public mutating func followingChanged(_ context: ModelContext<Event>) {}
}
