import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Testing
import Units

@testable import ClusterModels

/// Plays one Supercluster without a drill: the outbox is popped in order of time.
struct Rehearsal {
  var model: Supercluster
  let context: ModelContext<Supercluster.Event>
  private var pending: [(at: Instant, sequence: Int, event: Supercluster.Event)] = []
  private var sequence = 0
  private var tokens: UInt32 = 0
  private var faults: UInt32 = 0
  /// How commands that were at work ended, with their names, in order.
  private(set) var ended: [(command: String, outcome: CommandOutcome)] = []
  private var names: [UInt32: String] = [:]
  /// Events handled so far.
  private(set) var playedEvents = 0

  /// A checked prototype's problems for a text; nothing is played.
  static func problems(_ system: SystemText) -> [Problem] {
    var problems: [Problem] = []
    _ = Supercluster(system.configuration, problems: &problems)
    return problems
  }

  /// Starts a Supercluster, nominal unless a seed is given.
  init(_ system: SystemText = SystemText(), seed: UInt64? = nil) {
    var problems: [Problem] = []
    model = Supercluster(system.configuration, problems: &problems)
    #expect(problems.filter { $0.severity == .error }.isEmpty)
    let streams = RandomStreams(seed: seed ?? 1, replication: 0, isNominal: seed == nil)
    let header = DrillHeader(
      scenario: "rehearsal", variant: "", summary: "", seed: seed ?? 1, replication: 0,
      isNominal: seed == nil, startEpochSeconds: 0, length: .hours(24))
    context = ModelContext(
      shared: SharedWorld(network: system.network(streams)), streams: streams,
      ledger: ParameterLedger(streams: streams), recorder: Recorder(header: header))
    context.prepare(at: .start, cause: nil)
    model.start(context)
    collect()
  }

  var now: Instant { context.now }
  var record: DrillRecord { context.recorder.record }

  /// Plays all events up to and including an instant.
  mutating func run(until end: Duration) {
    while true {
      let next = nextIndex(notAfter: Instant(end))
      if let carried = context.shared.network.nextCompletion, carried <= Instant(end),
        next.map({ carried <= pending[$0].at }) ?? true
      {
        endTransfers(at: max(carried, context.now))
        continue
      }
      guard let next else { break }
      let event = pending.remove(at: next)
      context.prepare(at: event.at, cause: nil)
      let before = model.mayLeaveAlone(event.event) ? model.pceReadings(context) : []
      model.handle(event.event, context)
      expectStill(before, "\(event.event)")
      playedEvents += 1
      collect()
    }
    context.prepare(at: Instant(end), cause: nil)
    // Policy that is on its way to VENs in order wakes nobody.
    model.vens.population?.advance(to: Instant(end))
  }

  private mutating func endTransfers(at instant: Instant) {
    context.prepare(at: instant, cause: nil)
    for completed in context.shared.network.advance(to: instant) {
      let before = model.pceReadings(context)
      model.transferEnded(completed.id, context)
      expectStill(before, "a transfer's end")
      collect()
    }
  }

  /// What is said to move data or beliefs only leaves all fields as they were that follow neither.
  private func expectStill(_ before: [[Reading]], _ event: String) {
    let pces = ChangedFields.kind(Int(model.plan.firstKind + Supercluster.OwnKind.pce.rawValue))
    guard !before.isEmpty, !context.changes.intersects(pces) else { return }
    let fields = Supercluster.kinds(of: nil)[1].fields
    let isData = context.changes.intersects(.data)
    for (field, (old, new)) in zip(before, model.pceReadings(context)).enumerated()
    where old != new && !(isData && fields[field].isChangedByData) {
      Issue.record("\(fields[field].name) changed at \(event), \(now.sinceStart)")
    }
  }

  /// Plays all events of a further span.
  mutating func run(for span: Duration) { run(until: context.now.sinceStart + span) }

  private func nextIndex(notAfter end: Instant) -> Int? {
    pending.indices.min {
      (pending[$0].at, pending[$0].sequence) < (pending[$1].at, pending[$1].sequence)
    }.flatMap { pending[$0].at <= end ? $0 : nil }
  }

  private mutating func collect() {
    for item in context.outbox {
      pending.append((item.at, sequence, item.event))
      sequence += 1
    }
    for item in context.endedCommands {
      ended.append((names[item.token.number] ?? "?", item.outcome))
    }
    let broken = model.brokenInvariants(at: context.now)
    #expect(broken.isEmpty, "\(broken) at \(context.now.sinceStart)")
    context.prepare(at: context.now, cause: nil)
  }

  /// Gives a command on a PCE or node by name.
  @discardableResult
  mutating func command(
    _ name: String, on target: String, _ arguments: [(name: String, value: Value)] = [],
    takes: Duration? = nil
  ) -> CommandResponse {
    tokens += 1
    names[tokens] = name
    let response = model.perform(
      CommandRequest(
        token: CommandToken(number: tokens), command: name, target: entity(target),
        arguments: arguments, actor: "test", takes: takes), context)
    collect()
    return response
  }

  /// Gives a command and plays until it has ended; nil when it was refused.
  mutating func complete(
    _ name: String, on target: String, _ arguments: [(name: String, value: Value)] = []
  ) -> CommandOutcome? {
    switch command(name, on: target, arguments) {
    case .refused: return nil
    case .done: return .succeeded
    case .started: break
    }
    let before = ended.count
    while ended.count == before, let index = nextIndex(notAfter: .never) {
      run(until: pending[index].at.sinceStart)
    }
    return ended.last?.outcome
  }

  /// Sets several PCEs to a level and waits until they are RUNNING.
  mutating func setRunlevel(_ level: Int, on pces: [String]) {
    for pce in pces { command("set-runlevel", on: pce, [("level", .number(Double(level)))]) }
    run(for: .minutes(30))
  }

  mutating func power(_ isOn: Bool, at site: Int) {
    model.powerChanged(site: SiteID(site), isOn: isOn, context)
    collect()
  }

  /// Begins a fault; the returned value ends it.
  @discardableResult
  mutating func begin(
    _ fault: String, at target: String, _ arguments: [(name: String, value: Value)] = []
  ) -> FaultOccurrence {
    faults += 1
    let occurrence = FaultOccurrence(
      number: faults, fault: fault, target: entity(target), arguments: arguments)
    model.begin(occurrence, context)
    collect()
    return occurrence
  }

  /// Notes a fault, which the next call then has for its cause.
  mutating func blame(_ fault: String) -> DecisionID {
    let decision = context.recorder.decide(.fault, fault, "begins", at: now)
    context.prepare(at: now, cause: decision)
    return decision
  }

  mutating func end(_ fault: FaultOccurrence) {
    model.end(fault, context)
    collect()
  }

  /// Cuts everything between two sites.
  @discardableResult
  mutating func cut(_ first: Int, _ second: Int) -> ConditionToken { degrade(first, second, .cut) }

  /// Lays a condition on both ways between two sites.
  @discardableResult
  mutating func degrade(
    _ first: Int, _ second: Int, _ condition: LinkCondition
  ) -> ConditionToken {
    let links = context.shared.network.links(from: [SiteID(first)], to: [SiteID(second)])
    let back = context.shared.network.links(from: [SiteID(second)], to: [SiteID(first)])
    let token = context.shared.network.begin(condition, on: links + back, at: now)
    model.networkChanged(context)
    collect()
    return token
  }

  mutating func heal(_ cut: ConditionToken) {
    context.shared.network.end(cut, at: now)
    model.networkChanged(context)
    collect()
  }

  mutating func arrive(_ load: Int, ordinal: UInt64) {
    model.arrive(LoadArrival(load: load, ordinal: ordinal), context)
    collect()
  }

  mutating func finish() {
    model.finish(context)
    collect()
  }

  /// An entity of the world by its name without the kind: `us`, `us/core0`, `us->eu`.
  func entity(_ name: String) -> EntityID {
    for (kind, description) in model.entityKinds.enumerated() {
      if let index = description.entities.firstIndex(of: name), description.name != "illumination" {
        return EntityID(kind: model.plan.firstKind + UInt16(kind), index: index)
      }
    }
    preconditionFailure("there is no \(name)")
  }

  /// A PCE or another entity as an argument.
  func argument(_ name: String, _ entity: String) -> (name: String, value: Value) {
    (name, .entity(self.entity(entity)))
  }

  /// What was noted about an entity, oldest first.
  func notes(about entity: String) -> [String] {
    record.decisions.filter { $0.subject == entity }.map(\.text)
  }

  /// Stretches in which a capability was away at an entity.
  func outages(of capability: String, at entity: String) -> [CapabilityOutage] {
    context.recorder.capabilities
      .first { $0.capability == capability && $0.entity == entity }?
      .outages(markers: context.recorder.markers, endOfRun: now) ?? []
  }

  /// Puts the database of a PCE on a data node, whatever was drawn.
  mutating func putDatabase(of pce: String, on dataNode: Int) {
    guard let place = model.plan.pce(named: pce) else { return }
    model.pces[place].database = .primary(on: dataNode)
  }

  /// A field of an entity, for instance `pce`, `us`, `health`.
  func reading(
    _ kind: String, _ name: String, _ field: String, seenFrom view: Viewpoint = .truth
  ) -> Value {
    let kinds = model.entityKinds
    guard let number = kinds.firstIndex(where: { $0.name == kind }),
      let place = kinds[number].entities.firstIndex(of: name),
      let index = kinds[number].fields.firstIndex(where: { $0.name == field })
    else { preconditionFailure("there is no \(kind):\(name).\(field)") }
    return model.reading(
      index, of: EntityID(kind: model.plan.firstKind + UInt16(number), index: place),
      seenFrom: view, at: now,
      network: context.shared.network
    ).value
  }

  func pce(_ name: String, _ field: String, seenFrom view: Viewpoint = .truth) -> Value {
    reading("pce", name, field, seenFrom: view)
  }

  /// States of a lane in order, without repeats for other reasons.
  func states(_ entity: String, _ aspect: String) -> [String] {
    let lane = record.lanes.first { $0.entity == entity && $0.aspect == aspect }
    return (lane?.changes ?? []).reduce(into: []) { states, change in
      if states.last != change.state { states.append(change.state) }
    }
  }
}

extension CommandResponse {
  /// The refusal's sources; empty when it was not refused.
  var refusalSources: [String] {
    if case .refused(let refusal) = self { refusal.sources } else { [] }
  }
  /// The refusal's words; empty when it was not refused.
  var refusalReason: String {
    if case .refused(let refusal) = self { refusal.reason } else { "" }
  }
}

extension Supercluster {
  /// True for events that may say that they leave the fields of PCEs alone.
  fileprivate func mayLeaveAlone(_ event: Event) -> Bool {
    switch event {
    case .replication, .policy, .illumination, .healthShown: true
    default: false
    }
  }

  /// All fields of all PCEs.
  fileprivate func pceReadings(_ context: Context) -> [[Reading]] {
    Self.pceFields.map { field in
      allPCEs.map { field.read(self, $0, context.now, context.shared.network) }
    }
  }
}
