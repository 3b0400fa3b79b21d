import NetworkModel
import SimulationKernel
import Units

extension GenericSystem {
  /// The checked configuration.
  struct Plan: Sendable {
    /// The system's name.
    var name = ""
    /// The world's number of the first kind of the model.
    var firstKind: UInt16 = 0
    /// Sites of the scenario.
    var sites: [String] = []
    /// The instant from which figures count.
    var measuredFrom = Instant.start
    /// Whether lanes, curves and the story are written beside the figures.
    var recordsEverything = true
    var stations: [StationPlan] = []
    /// Loads in the order of the file.
    var loads: [LoadPlan] = []
    var components: [ComponentPlan] = []
    var units: [UnitPlan] = []
    var crews: [CrewPlan] = []
    var groups: [GroupPlan] = []
    var pairs: [PairPlan] = []
    var copies: [CopyPlan] = []
    var names: [NamePlan] = []
    var links: [LinkPlan] = []
  }

  /// What is to be seen of a sample of spans beside its mean.
  struct Detail: Sendable {
    /// Percentiles, 1 to 99.
    var percentiles: [Int] = []
    /// Spans for which the share below is wanted.
    var limits: [Duration] = []
    /// Whether single observations have to be kept.
    var keepsAll: Bool { !percentiles.isEmpty }
  }

  /// A service station as configured.
  struct StationPlan: Sendable {
    var name: String
    /// Where it stands; nil for a place whose power never fails.
    var site: SiteID?
    /// Servers; nil for as many as there are jobs.
    var servers: Int? = 1
    /// Time that one job takes. [s]
    var service: Distribution
    /// Places to wait beside the servers; nil for as many as wanted.
    var queue: Int?
    /// The station to which a job goes from here.
    var next: Int?
    /// Probability that a try is lost and made again.
    var loss = 0.0
    /// Wait before a lost try is made again.
    var resendAfter = Duration.zero
    /// Whether each further wait is twice the one before.
    var doubles = false
    /// Numbers of jobs whose share of time is wanted.
    var levels: [Int] = []
    var detail = Detail()

    var entity: String { "station:\(name)" }
  }

  /// A load as configured.
  struct LoadPlan: Sendable {
    var name: String
    /// What it does.
    var work: Work
    var detail = Detail()

    /// What one arrival brings.
    enum Work: Sendable {
      /// So many jobs at a station, of a priority (0 goes first), with a time of their own.
      case jobs(station: Int, count: Int, priority: Int, service: Distribution?)
      /// A name is led elsewhere.
      case repoint(name: Int)
      /// A copy's original is lost.
      case loss(copy: Int)
    }
  }
}
