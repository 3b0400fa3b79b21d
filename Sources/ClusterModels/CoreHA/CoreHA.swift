import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Ivanti Core high availability: a Primary that serves, a Secondary that watches and pulls, and
/// where there is one a third Core for disaster recovery that watches and pulls from the Secondary.
///
/// Names (Primary, Secondary) stay; mode and state change. Nothing compares the Cores with one
/// another: a Core decides by its own heartbeat alone (CH-ROLE-010), so two active Cores are two
/// Cores of one opinion. Every change ends in ``settle(_:)``, which derives what follows.
struct CoreHA: Sendable {
  typealias Context = ModelContext<Event>

  /// The checked configuration.
  let plan: Plan
  /// The Cores in the order of the plan.
  var cores: [Core]
  /// What sends traffic to them.
  var controllers: [Controller]
  /// Which Sentries are up.
  var sentries: [Sentry]
  /// The Core whose data count as the newest.
  var lead = 0
  /// What was written where, and who holds it.
  var book = WriteBook()
  /// Names of lanes, series, capabilities and open hazards in the recorder.
  var observation = Observation()
  /// Counts and spans of the run.
  var tally = Tally()
  /// Seconds of the calendar at the start of the run, for StartTime (CH-SCHED-001).
  var epoch: Int64 = 0
  /// True when something changed that ``settle(_:)`` has to look at.
  var isUnsettled = false
  /// True while a command's doing is handled, so that what it takes away is charged to it.
  var isProcedureAtWork = false

  /// Something that was planned for later.
  enum Event: BitwiseCopyable, Sendable {
    /// A Core has booted after its power came back.
    case booted(core: UInt8, Generation)
    /// A heartbeat is sent.
    case heartbeat(core: UInt8, Generation)
    /// A heartbeat without an answer is given up.
    case heartbeatMissed(core: UInt8, Generation)
    /// A promotion is through.
    case promoted(core: UInt8, Generation)
    /// A scheduled sync is due.
    case syncDue(core: UInt8, Generation)
    /// A sync has copied all.
    case syncDone(core: UInt8, Generation)
    /// A long command is done.
    case workDone(core: UInt8, Generation)
    /// A probe sees something else than before.
    case probed(controller: UInt8, Generation)
    /// Clients follow a change that DNS carries.
    case followed(controller: UInt8, Generation)
  }

  /// One event at its instant.
  mutating func handle(_ event: Event, _ context: Context) {
    defer { isProcedureAtWork = false }
    switch event {
    case .booted(let core, let generation): booted(Int(core), generation, context)
    case .heartbeat(let core, let generation): sendHeartbeat(Int(core), generation, context)
    case .heartbeatMissed(let core, let generation):
      missHeartbeat(Int(core), generation, context)
    case .promoted(let core, let generation): finishPromotion(Int(core), generation, context)
    case .syncDue(let core, let generation): scheduledSync(Int(core), generation, context)
    case .syncDone(let core, let generation): finishSync(Int(core), generation, context)
    case .workDone(let core, let generation): workDone(Int(core), generation, context)
    case .probed(let controller, let generation):
      probed(Int(controller), generation, context)
    case .followed(let controller, let generation):
      clientsFollow(Int(controller), generation, context)
    }
    settle(context)
  }

  /// Says that something changed which others depend on.
  mutating func touch() { isUnsettled = true }

  /// Notes what happened, with the cause of the event at work.
  func note(
    _ kind: Decision.Kind, _ subject: String, _ text: String, _ context: Context,
    _ sources: String...
  ) {
    context.recorder.decide(
      kind, subject, text, at: context.now, cause: context.cause, sources: sources)
  }

  /// A span as a sentence says it: in whole seconds.
  func words(_ span: Duration) -> Duration { Duration(roundingSeconds: span.seconds.rounded()) }

  /// The full name of the system as an entity.
  var entity: String { "core_system:\(plan.name)" }
}
