import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Building blocks from which a scenario file makes a system that no other model knows.
///
/// The blocks stand side by side; where one depends on another (a group on its components, a copy
/// on what it was made of), the configuration names it. Figures count from `measure_from`, and are
/// integrals in whole nanoseconds, never means of samples.
struct GenericSystem: Sendable {
  typealias Context = ModelContext<Event>

  /// The checked configuration.
  let plan: Plan
  /// The stations in the order of the plan.
  var stations: [Station]
  /// Orders and jobs under way.
  var floor = Floor()
  /// What was seen of each load, in the order of the scenario's loads.
  var loads: [LoadTally]
  /// The number in all stations together.
  var total = TimeTally()
  /// Units of the components, what was seen of each component, crews and groups.
  var units: [Unit]
  var components: [ComponentTally]
  var crews: [Crew]
  var groups: [Group]
  /// Watched pairs.
  var pairs: [Pair]
  /// Periodic copies.
  var copies: [Copy]
  /// Names with a time to live.
  var names: [ServedName]
  /// Links with queues.
  var links: [QueuedLink]
  /// Commands that take a while, in the order in which they were given.
  var orders: [CommandRequest] = []

  /// Something that a block planned for later.
  enum Event: BitwiseCopyable, Sendable {
    /// Figures begin to count.
    case measuringBegins
    /// A server is done with a job.
    case served(station: UInt16, job: UInt32, Generation)
    /// A unit of a component fails, or its repair is done.
    case unitFails(UInt32, Generation)
    case unitRepaired(UInt32)
    /// A node of a pair fails, or its repair is done.
    case nodeFails(UInt16, UInt8, Generation)
    case nodeRepaired(UInt16)
    /// A pair's watch takes a node for failed, or goes on; the other node has taken over.
    case suspected(UInt16, Generation)
    case watchesOn(UInt16, Generation)
    case switched(UInt16, Generation)
    /// A copy starts, or is done.
    case copyDue(UInt32)
    case copyDone(UInt32)
    /// A client of a name is at the new address.
    case clientMoves(UInt32, Generation)
    /// Nothing waits on a link any more.
    case drained(UInt32, Generation)
    /// Somebody is done with a command that takes a while.
    case ordered(UInt32)
  }

  /// One event at its instant.
  mutating func handle(_ event: Event, _ context: Context) {
    switch event {
    case .measuringBegins: beginMeasuring(context.now)
    case .served(let station, let job, let generation):
      served(Int(station), Int(job), generation, context)
    case .unitFails(let unit, let generation): unitFails(Int(unit), generation, context)
    case .unitRepaired(let unit): unitRepaired(Int(unit), context)
    case .copyDue(let copy): copyDue(Int(copy), context)
    case .copyDone(let copy): copyDone(Int(copy), context)
    case .clientMoves(let name, let generation): clientMoves(Int(name), generation, context)
    case .drained(let link, let generation): drained(Int(link), generation, context)
    case .ordered(let order): carryOut(Int(order), context)
    default: handle(pair: event, context)
    }
  }

  private mutating func handle(pair event: Event, _ context: Context) {
    switch event {
    case .nodeFails(let pair, let node, let generation):
      nodeFails(Int(pair), Int(node), generation, context)
    case .nodeRepaired(let pair): nodeRepaired(Int(pair), context)
    case .suspected(let pair, let generation): suspected(Int(pair), generation, context)
    case .watchesOn(let pair, let generation): watchesOn(Int(pair), generation, context)
    case .switched(let pair, let generation): switched(Int(pair), generation, context)
    default: break
    }
  }

  /// Notes what happened, with the cause of the event at work.
  func note(_ kind: Decision.Kind, _ subject: String, _ text: String, _ context: Context) {
    guard plan.recordsEverything else { return }
    context.recorder.decide(kind, subject, text, at: context.now, cause: context.cause)
  }
}
