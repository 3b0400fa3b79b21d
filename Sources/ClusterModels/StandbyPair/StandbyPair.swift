import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Illumio active/standby PCE pair: one PCE serves, the other keeps a copy (SP-ROLE-001).
///
/// Each PCE holds its own role and its own belief of the other's; nothing in the pair compares them,
/// so two actives are two PCEs of one opinion. Every change of state ends in ``settle(_:)``, which
/// derives what follows: channels, what agents reach, capabilities, hazards.
struct StandbyPair: Sendable {
  typealias Context = ModelContext<Event>

  /// The checked configuration.
  let plan: Plan
  /// The two PCEs in the order of the plan.
  var pces: [PCE]
  /// The nodes of both.
  var nodes: [Node]
  /// How far the two are joined.
  var link: Link
  /// The six replicated services, in the order of ``Service``.
  var channels: [Channel]
  /// How the traffic database's changes are produced and kept.
  var traffic = TrafficLog()
  /// The periodic copy of the file server.
  var fileCopies = FileCopies()
  /// A full copy under way.
  var baseCopy: BaseCopy?
  /// What was written where, and who holds it.
  var book = WriteBook()
  /// Backups, oldest first, kept away from both PCEs.
  var backups: [Backup] = []
  /// Where the name of the active PCE leads.
  var name = ActiveName()
  /// VENs that find their PCE by that name.
  var agents = Agents()
  /// Names of lanes, series, capabilities and open hazards in the recorder.
  var observation = Observation()
  /// Counts and spans of the run.
  var tally = Tally()
  /// True when something changed that ``settle(_:)`` has to look at.
  var isUnsettled = false
  /// True while a command's doing is handled, so that what it takes away is charged to it.
  var isProcedureAtWork = false

  /// Something that a pair planned for later.
  enum Event: BitwiseCopyable, Sendable {
    /// The software of a PCE has started after its power came back or by command.
    case started(pce: UInt8, Generation)
    /// A PCE has reached the runlevel that it was set to.
    case levelReached(pce: UInt8, Generation)
    /// A long command is done.
    case workDone(pce: UInt8, Generation)
    /// A backlog of a channel is gone, or passes what the active keeps.
    case channelTurn(channel: UInt8, Generation)
    /// A change of the name takes effect.
    case nameChanged(pce: UInt8, Generation)
    /// The file server is copied again.
    case fileCopyDue(Generation)
    /// A periodic backup is due.
    case backupDue
    /// Something changes in the VEN population.
    case agentsDue(Generation)
  }

  /// One event at its instant.
  mutating func handle(_ event: Event, _ context: Context) {
    defer { isProcedureAtWork = false }
    switch event {
    case .started(let pce, let generation): softwareStarted(Int(pce), generation, context)
    case .levelReached(let pce, let generation): levelReached(Int(pce), generation, context)
    case .workDone(let pce, let generation): workDone(Int(pce), generation, context)
    case .channelTurn(let channel, let generation):
      channelTurn(Int(channel), generation, context)
    case .nameChanged(let pce, let generation): nameChanged(Int(pce), generation, context)
    case .fileCopyDue(let generation): copyFiles(generation, context)
    case .backupDue: backupDue(context)
    case .agentsDue(let generation): agentsDue(generation, context)
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

  /// The full name of the pair as an entity.
  var entity: String { "pair:\(plan.name)" }

  /// The other PCE of the pair.
  func partner(of pce: Int) -> Int { 1 - pce }
}
