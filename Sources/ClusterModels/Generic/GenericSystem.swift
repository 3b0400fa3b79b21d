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

  /// Something that a block planned for later.
  enum Event: BitwiseCopyable, Sendable {
    /// Figures begin to count.
    case measuringBegins
    /// A server is done with a job.
    case served(station: UInt16, job: UInt32, Generation)
  }

  /// One event at its instant.
  mutating func handle(_ event: Event, _ context: Context) {
    switch event {
    case .measuringBegins: beginMeasuring(context.now)
    case .served(let station, let job, let generation):
      served(Int(station), Int(job), generation, context)
    }
  }

  /// Forgets what was counted up to now; what is under way stays.
  private mutating func beginMeasuring(_ now: Instant) {
    for place in stations.indices { stations[place].tally.restart(at: now) }
    for place in loads.indices { loads[place] = LoadTally() }
    total.restart(at: now)
  }

  /// Notes what happened, with the cause of the event at work.
  func note(_ kind: Decision.Kind, _ subject: String, _ text: String, _ context: Context) {
    guard plan.recordsEverything else { return }
    context.recorder.decide(kind, subject, text, at: context.now, cause: context.cause)
  }
}
