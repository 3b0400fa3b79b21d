import SimulationKernel
import Units

extension GenericSystem {
  /// A service station as it stands.
  struct Station: Sendable {
    /// Jobs that wait, those of the first priority first.
    var queues: [JobQueue]
    var waiting = 0
    /// Jobs in service.
    var serving: [Int32] = []
    /// Obsolete when the station goes down.
    var generation = Generation()
    /// Draws of service times and of lost tries; set when the run begins.
    var services: RandomStream?
    var losses: RandomStream?
    var servicesDrawn: UInt64 = 0
    var triesDrawn: UInt64 = 0
    /// Faults that keep it down.
    var faults = 0
    var hasPower = true
    /// When the first job came since it was empty.
    var busySince: Instant?
    /// When it came back with jobs waiting, until it is empty.
    var drainsSince: Instant?
    var tally: StationTally

    init(_ plan: StationPlan, priorities: Int) {
      queues = Array(repeating: JobQueue(), count: priorities)
      tally = StationTally(number: TimeTally(upTo: plan.levels.max() ?? 0))
    }

    var number: Int { waiting + serving.count }
    var works: Bool { faults == 0 && hasPower }
  }
}
