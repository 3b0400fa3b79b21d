import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Testing
import Units

@testable import ClusterModels

/// A system as a test describes it: its own section and the network around it.
protocol RehearsalText {
  var configuration: SystemConfiguration { get }
  func network(_ streams: RandomStreams) -> Network
}

/// Plays one system without a drill: the outbox is popped in order of time.
struct ModelRehearsal<Model: SystemModel> {
  typealias Arguments = [(name: String, value: Value)]

  var model: Model
  let context: ModelContext<Model.Event>
  private let firstKind: UInt16
  /// Who gives the commands.
  private let actor: String
  private var pending: [(at: Instant, sequence: Int, event: Model.Event)] = []
  private var sequence = 0
  private var tokens: UInt32 = 0
  private var faults: UInt32 = 0
  /// How commands that were at work ended, in order.
  private(set) var ended: [CommandOutcome] = []

  /// The problems of a configuration; nothing is played.
  static func problems(_ text: some RehearsalText) -> [Problem] {
    var problems: [Problem] = []
    _ = Model(text.configuration, problems: &problems)
    return problems
  }

  /// Starts a system, nominal unless a seed is given; `clock` is the time of day then.
  init(
    playing text: some RehearsalText, seed: UInt64?, clock: Duration = .zero, actor: String = "test"
  ) {
    var problems: [Problem] = []
    let configuration = text.configuration
    model = Model(configuration, problems: &problems)
    firstKind = configuration.firstKind
    self.actor = actor
    #expect(problems.filter { $0.severity == .error }.map(\.message) == [])
    let streams = RandomStreams(seed: seed ?? 1, replication: 0, isNominal: seed == nil)
    let header = DrillHeader(
      scenario: "rehearsal", variant: "", summary: "", seed: seed ?? 1, replication: 0,
      isNominal: seed == nil, startEpochSeconds: Int64(clock.seconds), length: .hours(240))
    context = ModelContext(
      shared: SharedWorld(network: text.network(streams)), streams: streams,
      ledger: ParameterLedger(streams: streams), recorder: Recorder(header: header))
    context.prepare(at: .start, cause: nil)
    model.start(context)
    collect()
  }

  var now: Instant { context.now }
  var record: DrillRecord { context.recorder.record }
  var hazards: [String] { record.hazards.map(\.name) }

  /// Plays all events up to and including an instant.
  mutating func run(until end: Duration) {
    while step(until: Instant(end)) {}
    context.prepare(at: Instant(end), cause: nil)
  }

  /// Plays all events of a further span.
  mutating func run(for span: Duration) { run(until: now.sinceStart + span) }

  private mutating func step(until end: Instant) -> Bool {
    let next = pending.indices.min {
      (pending[$0].at, pending[$0].sequence) < (pending[$1].at, pending[$1].sequence)
    }
    let due = next.map { pending[$0].at } ?? .never
    if let carried = context.shared.network.nextCompletion, carried <= end, carried <= due {
      let instant = max(carried, now)
      context.prepare(at: instant, cause: nil)
      for completed in context.shared.network.advance(to: instant) {
        model.transferEnded(completed.id, context)
        collect()
      }
      return true
    }
    guard let next, due <= end else { return false }
    let event = pending.remove(at: next)
    context.prepare(at: event.at, cause: nil)
    model.handle(event.event, context)
    collect()
    return true
  }

  private mutating func collect() {
    for item in context.outbox {
      pending.append((item.at, sequence, item.event))
      sequence += 1
    }
    ended += context.endedCommands.map(\.outcome)
    let broken = model.brokenInvariants(at: now)
    #expect(broken.isEmpty, "\(broken) at \(now.sinceStart)")
    context.prepare(at: now, cause: nil)
  }

  /// Gives a command on an entity, by its name without the kind.
  @discardableResult
  mutating func command(
    _ name: String, on target: String, _ arguments: Arguments = [],
    takes: Duration? = nil
  ) -> CommandResponse {
    tokens += 1
    let response = model.perform(
      CommandRequest(
        token: CommandToken(number: tokens), command: name, target: entity(target),
        arguments: arguments, actor: actor, takes: takes), context)
    collect()
    return response
  }

  /// Gives a command and plays until it has ended; the refusal's words when it was refused.
  @discardableResult
  mutating func complete(
    _ name: String, on target: String, _ arguments: Arguments = [],
    takes: Duration? = nil
  ) -> String {
    let before = ended.count
    switch command(name, on: target, arguments, takes: takes) {
    case .refused(let refusal): return refusal.reason
    case .done: return "done"
    case .started: break
    }
    let patience = now + .hours(48)
    while ended.count == before, step(until: patience) {}
    if ended.count == before { return "did not end" }
    if case .failed(let refusal)? = ended.last { return refusal.reason }
    return "done"
  }

  /// The refusal of a command; nil when it was taken.
  mutating func refusal(
    _ name: String, on target: String, _ arguments: Arguments = []
  ) -> Refusal? {
    guard case .refused(let refusal) = command(name, on: target, arguments) else { return nil }
    return refusal
  }

  mutating func power(_ isOn: Bool, at site: Int) {
    model.powerChanged(site: SiteID(site), isOn: isOn, context)
    collect()
  }

  @discardableResult
  mutating func begin(_ fault: String, at target: String) -> FaultOccurrence {
    faults += 1
    let occurrence = FaultOccurrence(number: faults, fault: fault, target: entity(target))
    model.begin(occurrence, context)
    collect()
    return occurrence
  }

  mutating func end(_ fault: FaultOccurrence) {
    model.end(fault, context)
    collect()
  }

  /// Cuts everything between the first two sites.
  mutating func cut() -> ConditionToken { degrade(.cut) }

  /// Lays a condition on both ways between the first two sites.
  mutating func degrade(_ condition: LinkCondition) -> ConditionToken {
    let network = context.shared.network
    let links =
      network.links(from: [SiteID(0)], to: [SiteID(1)])
      + network.links(from: [SiteID(1)], to: [SiteID(0)])
    let token = context.shared.network.begin(condition, on: links, at: now)
    model.networkChanged(context)
    collect()
    return token
  }

  mutating func heal(_ cut: ConditionToken) {
    context.shared.network.end(cut, at: now)
    model.networkChanged(context)
    collect()
  }

  mutating func arrive(_ load: Int = 0, ordinal: UInt64 = 0) {
    model.arrive(LoadArrival(load: load, ordinal: ordinal), context)
    collect()
  }

  mutating func finish() {
    // Open hazards are closed by it, so the rules are not asked again.
    model.finish(context)
  }

  /// An entity of the world by its name without the kind.
  func entity(_ name: String) -> EntityID {
    for (kind, description) in model.entityKinds.enumerated() {
      if let index = description.entities.firstIndex(of: name) {
        return EntityID(kind: firstKind + UInt16(kind), index: index)
      }
    }
    preconditionFailure("there is no \(name)")
  }

  /// A field of an entity.
  func read(_ name: String, _ field: String, _ view: Viewpoint = .truth) -> Value {
    let entity = entity(name)
    let kind = model.entityKinds[Int(entity.kind - firstKind)]
    guard let place = kind.fields.firstIndex(where: { $0.name == field }) else {
      preconditionFailure("\(kind.name) has no field \(field)")
    }
    return model.reading(
      place, of: entity, seenFrom: view, at: now, network: context.shared.network
    ).value
  }

  func symbol(_ name: String, _ field: String) -> String {
    if case .symbol(let word) = read(name, field) { return word }
    return "?"
  }

  func count(_ name: String, _ field: String) -> Int {
    if case .number(let number) = read(name, field) { return Int(number) }
    return -1
  }

  func holds(_ name: String, _ field: String) -> Bool { read(name, field) == .boolean(true) }

  func metric(_ name: String) -> Double? { record.metrics.first { $0.name == name }?.value }

  /// The states of a lane in order.
  func states(_ entity: String, _ aspect: String) -> [String] {
    record.lanes.first { $0.entity == entity && $0.aspect == aspect }?.changes.map(\.state) ?? []
  }

  /// What was noted with a source.
  func notes(_ source: String) -> [String] {
    record.decisions.filter { $0.sources.contains(source) }.map(\.text)
  }
}
