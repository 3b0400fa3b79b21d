import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Cisco AsyncOS machines that share their configuration as peers (PC-ARCH-001, PC-ARCH-004).
///
/// Each machine holds its own copy of the settings of all machines, with the lineage of each; what
/// "the cluster" holds is what its members agree upon. Every change of state ends in ``settle(_:)``,
/// which derives connections, routes, capabilities and hazards.
struct PeerCluster: Sendable {
  typealias Context = ModelContext<Event>

  /// The checked configuration.
  let plan: Plan
  /// All machines in the order of the plan, members or not.
  var machines: [Machine]
  /// What joins them in pairs.
  var mesh: Mesh
  /// Clusters that exist or did, by number; the plan's are the first.
  var clusters: [Cluster]
  /// All changes in the order in which they were made; the first stands for the file's settings.
  var changes: [Change] = []
  /// Differences that were found, so that each is told once.
  var conflicts: [Conflict] = []
  /// Names of lanes, series, capabilities and open hazards in the recorder.
  var observation = Observation()
  /// Counts and spans of the run.
  var tally = Tally()
  /// True when something changed that ``settle(_:)`` has to look at.
  var isUnsettled = false
  /// True while a command's doing is handled, so that what it takes away is charged to it.
  var isProcedureAtWork = false

  /// Something that was planned for later.
  enum Event: BitwiseCopyable, Sendable {
    /// A machine gives up on another that did not answer its pings.
    case lost(by: UInt16, other: UInt16, Generation)
    /// Two machines have connected.
    case connected(UInt16, UInt16, Generation)
    /// Two machines have compared what they hold.
    case synchronized(UInt16, UInt16, Generation)
    /// What a machine knows arrives at a peer.
    case delivered(from: UInt16, to: UInt16, Generation)
    /// A router has forgotten an idle connection.
    case forgotten(UInt16, UInt16, Generation)
    /// A machine has started.
    case booted(UInt16, Generation)
    /// A long command is done.
    case workDone(UInt16, Generation)
  }

  /// One event at its instant.
  mutating func handle(_ event: Event, _ context: Context) {
    defer { isProcedureAtWork = false }
    switch event {
    case .lost(let a, let b, let generation): lost(Int(a), Int(b), generation, context)
    case .connected(let a, let b, let generation): connect(Int(a), Int(b), generation, context)
    case .synchronized(let a, let b, let generation):
      synchronize(Int(a), Int(b), generation, context)
    case .delivered(let a, let b, let generation): deliver(Int(a), Int(b), generation, context)
    case .forgotten(let a, let b, let generation): forget(Int(a), Int(b), generation, context)
    case .booted(let machine, let generation): booted(Int(machine), generation, context)
    case .workDone(let machine, let generation): workDone(Int(machine), generation, context)
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
}
