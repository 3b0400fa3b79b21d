import ClusterModeling
import Observations
import SimulationKernel
import Units

extension GenericSystem {
  /// A figure of a block, with the way to read it at the end; nil when there is nothing to say.
  struct Figure: Sendable {
    let name: String
    let unit: MeasureUnit
    let explanation: String
    let read: @Sendable (GenericSystem, Int, Instant) -> Double?

    init(
      _ name: String, _ unit: MeasureUnit, _ explanation: String,
      read: @escaping @Sendable (GenericSystem, Int, Instant) -> Double?
    ) {
      self.name = name
      self.unit = unit
      self.explanation = explanation
      self.read = read
    }

    var type: ValueType {
      switch unit {
      case .count: .count
      case .fraction: .fraction
      case .bytes: .bytes
      case .bitsPerSecond: .rate
      case .perSecond: .perSecond
      case .seconds, .hours: .duration
      }
    }
  }

  /// A figure of one block of a plan.
  struct NamedFigure: Sendable {
    let name: String
    let figure: Figure
    let place: Int
  }

  /// All figures of a plan, block by block.
  static func figures(of plan: Plan) -> [NamedFigure] {
    func named(_ owner: String, _ place: Int, _ figures: [Figure]) -> [NamedFigure] {
      figures.map { NamedFigure(name: "\(owner).\($0.name)", figure: $0, place: place) }
    }
    var all: [NamedFigure] = []
    for (place, station) in plan.stations.enumerated() {
      all += named(station.name, place, stationFigures + stationDetails(station))
    }
    for (place, load) in plan.loads.enumerated() {
      switch load.work {
      case .jobs: all += named(load.name, place, loadFigures + loadDetails(load))
      }
    }
    if !plan.stations.isEmpty { all += named("stations", 0, totalFigures) }
    return all
  }

  /// Figures with the words for their owners, for explanations.
  static let examples: Plan = {
    var plan = Plan()
    plan.stations = [StationPlan(name: "STATION", service: .constant(Double.zero))]
    plan.loads = [
      LoadPlan(name: "LOAD", work: .jobs(station: 0, count: .zero, priority: 0, service: nil))
    ]
    return plan
  }()

  /// The figures that this configuration records.
  var figures: [MetricDescription] { Self.descriptions(of: plan) }

  static func descriptions(of plan: Plan) -> [MetricDescription] {
    figures(of: plan).map { ($0.name, $0.figure.type, $0.figure.explanation, []) }
  }

  /// The end of the run: figures are recorded.
  mutating func finish(_ context: Context) {
    for place in stations.indices {
      stations[place].tally.number.advance(to: context.now)
      stations[place].tally.waiting.advance(to: context.now)
      stations[place].tally.busy.advance(to: context.now)
    }
    total.advance(to: context.now)
    for figure in Self.figures(of: plan) {
      guard let value = figure.figure.read(self, figure.place, context.now) else { continue }
      context.recorder.set(metric: figure.name, value, figure.figure.unit)
    }
  }
}
