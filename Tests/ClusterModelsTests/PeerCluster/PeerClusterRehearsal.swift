import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Testing
import Units

@testable import ClusterModels

/// Plays one cluster without a drill: the outbox is popped in order of time.
struct PeerClusterRehearsal {
  typealias Arguments = [(name: String, value: Value)]

  var model: PeerCluster
  let context: ModelContext<PeerCluster.Event>
  private var pending: [(at: Instant, sequence: Int, event: PeerCluster.Event)] = []
  private var sequence = 0
  private var tokens: UInt32 = 0
  private var faults: UInt32 = 0
  /// How commands that were at work ended, in order.
  private(set) var ended: [CommandOutcome] = []

  /// The problems of a configuration; nothing is played.
  static func problems(_ text: PeerClusterText) -> [Problem] {
    var problems: [Problem] = []
    _ = PeerCluster(text.configuration, problems: &problems)
    return problems
  }

  /// Starts a cluster, nominal unless a seed is given.
  init(_ text: PeerClusterText = PeerClusterText(), seed: UInt64? = nil) {
    var problems: [Problem] = []
    model = PeerCluster(text.configuration, problems: &problems)
    #expect(problems.filter { $0.severity == .error }.map(\.message) == [])
    let streams = RandomStreams(seed: seed ?? 1, replication: 0, isNominal: seed == nil)
    let header = DrillHeader(
      scenario: "rehearsal", variant: "", summary: "", seed: seed ?? 1, replication: 0,
      isNominal: seed == nil, startEpochSeconds: 0, length: .hours(240))
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
    guard let next, pending[next].at <= end else { return false }
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

  /// Gives a command on a machine; words and numbers as they are, machines by `.entity`.
  @discardableResult
  mutating func command(
    _ name: String, on target: String, _ arguments: Arguments = [], takes: Duration? = nil
  ) -> CommandResponse {
    tokens += 1
    let response = model.perform(
      CommandRequest(
        token: CommandToken(number: tokens), command: name, target: entity(target),
        arguments: arguments, actor: "admin", takes: takes), context)
    collect()
    return response
  }

  /// Gives a command and plays until it has ended; `done`, or the refusal's words.
  @discardableResult
  mutating func complete(
    _ name: String, on target: String, _ arguments: Arguments = [], takes: Duration? = nil
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

  /// Sets a value at a mode without a commit.
  @discardableResult
  mutating func set(
    _ setting: String, _ value: String, at mode: String, on machine: String, variable: String? = nil
  ) -> CommandResponse {
    var arguments: Arguments = [
      ("setting", .symbol(setting)), ("to", .symbol(value)), ("mode", .symbol(mode)),
    ]
    if let variable { arguments.append(("variable", .symbol(variable))) }
    return command("configure", on: machine, arguments)
  }

  /// Sets a value at a mode and commits it on the same machine.
  mutating func commit(
    _ setting: String, _ value: String, at mode: String = "cluster-mode", on machine: String,
    variable: String? = nil
  ) {
    #expect(set(setting, value, at: mode, on: machine, variable: variable) == .done)
    #expect(command("commit", on: machine) == .done)
  }

  mutating func power(_ isOn: Bool, at machine: String) {
    guard let place = model.plan.machine(named: machine) else { return }
    model.powerChanged(site: model.plan.machines[place].site, isOn: isOn, context)
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

  /// Cuts all connections between two sets of machines.
  mutating func split(_ left: [String], from right: [String]) -> [FaultOccurrence] {
    var cuts: [FaultOccurrence] = []
    for pair in model.entityKinds[3].entities {
      let ends = pair.split(separator: "-").map(String.init)
      let crosses =
        (left.contains(ends[0]) && right.contains(ends[1]))
        || (left.contains(ends[1]) && right.contains(ends[0]))
      if crosses { cuts.append(begin("tunnel.down", at: pair)) }
    }
    return cuts
  }

  mutating func heal(_ cuts: [FaultOccurrence]) { for cut in cuts { end(cut) } }

  mutating func arrive(_ load: Int = 0, ordinal: UInt64 = 0) {
    model.arrive(LoadArrival(load: load, ordinal: ordinal), context)
    collect()
  }

  mutating func finish() { model.finish(context) }

  /// An entity of the world by its name without the kind.
  func entity(_ name: String) -> EntityID {
    for (kind, description) in model.entityKinds.enumerated() {
      if let index = description.entities.firstIndex(of: name) {
        return EntityID(kind: model.plan.firstKind + UInt16(kind), index: index)
      }
    }
    preconditionFailure("there is no \(name)")
  }

  func machine(_ name: String) -> Value { .entity(entity(name)) }

  /// A field of an entity.
  func read(_ name: String, _ field: String, seenBy observer: String? = nil) -> Value {
    let entity = entity(name)
    let kind = model.entityKinds[Int(entity.kind - model.plan.firstKind)]
    guard let place = kind.fields.firstIndex(where: { $0.name == field }) else {
      preconditionFailure("\(kind.name) has no field \(field)")
    }
    return model.reading(
      place, of: entity, seenFrom: observer.map { .belief(of: self.entity($0)) } ?? .truth, at: now,
      network: context.shared.network
    ).value
  }

  func symbol(_ name: String, _ field: String, seenBy observer: String? = nil) -> String {
    if case .symbol(let word) = read(name, field, seenBy: observer) { return word }
    return "?"
  }

  func count(_ name: String, _ field: String) -> Int {
    if case .number(let number) = read(name, field) { return Int(number) }
    return -1
  }

  func holds(_ name: String, _ field: String) -> Bool { read(name, field) == .boolean(true) }

  /// The value of a feature on each machine, in their order.
  func values(_ feature: String) -> [String] {
    model.plan.machines.map { symbol("\($0.name)/\(feature)", "value") }
  }

  func metric(_ name: String) -> Double? { record.metrics.first { $0.name == name }?.value }

  /// What was noted with a source.
  func notes(_ source: String) -> [String] {
    record.decisions.filter { $0.sources.contains(source) }.map(\.text)
  }

  /// When something was noted with a source.
  func instants(_ source: String) -> [Instant] {
    record.decisions.filter { $0.sources.contains(source) }.map(\.at)
  }

  /// All groups of a cluster with their machines, as a machine's copy has them.
  func listing(on machine: String) -> [String] {
    guard let place = model.plan.machine(named: machine) else { return [] }
    let store = model.machines[place].store
    return store.groups.map { group in
      "\(group): " + store.members.filter { store.group(of: $0) == group }.joined(separator: " ")
    }
  }

  /// What a machine's copy says of a feature at a mode.
  func content(_ feature: String, at mode: String, on machine: String) -> String {
    guard let place = model.plan.machine(named: machine), let mode = PeerCluster.Mode(word: mode)
    else { return "?" }
    return model.machines[place].store.content(PeerCluster.Item(mode: mode, feature: feature)).word
  }
}
