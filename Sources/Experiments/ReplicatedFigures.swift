public import Observations
public import Statistics

/// The figures of many replications of one variant, figure by figure.
///
/// Records are added in the order of their replications, so equal experiments give equal figures.
public struct ReplicatedFigures: Sendable {
  /// One figure with what the replications recorded of it.
  public struct Figure: Sendable {
    /// Its name.
    public let name: String
    /// Its unit.
    public let unit: MeasureUnit
    /// One observation from each replication that recorded it.
    public fileprivate(set) var observations: [Double]

    /// The observations as a sample.
    public var sample: Sample { Sample(observations) }
  }

  /// The figures in the order in which they were first recorded.
  public private(set) var figures: [Figure] = []
  /// How many replications were added.
  public private(set) var count = 0
  /// Places in ``figures`` by name.
  private var places: [String: Int] = [:]

  /// No replication yet.
  public init() {}

  /// Adds one replication.
  public mutating func add(_ record: DrillRecord) {
    count += 1
    for metric in record.metrics where !metric.value.isNaN {
      if let place = places[metric.name] {
        figures[place].observations.append(metric.value)
      } else {
        places[metric.name] = figures.count
        figures.append(
          Figure(name: metric.name, unit: metric.unit, observations: [metric.value]))
      }
    }
  }
}
