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
      all += named(station.name, place, stationFigures() + stationDetails(station))
    }
    for (place, load) in plan.loads.enumerated() {
      switch load.work {
      case .jobs: all += named(load.name, place, loadFigures() + loadDetails(load))
      case .repoint, .loss: break
      }
    }
    if !plan.stations.isEmpty { all += named("stations", 0, totalFigures()) }
    return all + redundancyFigures(of: plan, named)
  }

  private static func redundancyFigures(
    of plan: Plan, _ named: (String, Int, [Figure]) -> [NamedFigure]
  ) -> [NamedFigure] {
    var all: [NamedFigure] = []
    for (place, component) in plan.components.enumerated() {
      all += named(component.name, place, componentFigures())
    }
    for (place, crew) in plan.crews.enumerated() { all += named(crew.name, place, crewFigures()) }
    for (place, group) in plan.groups.enumerated() {
      all += named(group.name, place, groupFigures())
    }
    for (place, pair) in plan.pairs.enumerated() {
      all += named(pair.name, place, pairFigures() + pairDetails(pair))
    }
    for (place, copy) in plan.copies.enumerated() {
      all += named(copy.name, place, copyFigures() + copyDetails(copy))
    }
    for (place, name) in plan.names.enumerated() {
      all += named(name.name, place, nameFigures() + nameDetails(name))
    }
    for (place, link) in plan.links.enumerated() { all += named(link.name, place, linkFigures()) }
    return all
  }

  /// Figures with the words for their owners, for explanations.
  static func examples() -> Plan {
    let never = Distribution.constant(Double.zero)
    var plan = Plan()
    plan.stations = [StationPlan(name: "STATION", service: never)]
    plan.loads = [
      LoadPlan(name: "LOAD", work: .jobs(station: 0, count: .zero, priority: 0, service: nil))
    ]
    plan.components = [ComponentPlan(name: "COMPONENT", units: Range(uncheckedBounds: (0, 0)))]
    plan.crews = [CrewPlan(name: "CREW")]
    plan.groups = [GroupPlan(name: "GROUP", units: [], needs: .zero)]
    plan.pairs = [PairPlan(name: "PAIR", switchOver: never)]
    plan.copies = [CopyPlan(name: "COPY", every: never)]
    plan.names = [NamePlan(name: "NAME", timeToLive: .zero, clients: .zero)]
    plan.links = [LinkPlan(name: "LINK", changeEvery: .zero, sendsOneIn: .zero)]
    return plan
  }

  /// The figures that this configuration records.
  var figures: [MetricDescription] { Self.descriptions(of: plan) }

  static func descriptions(of plan: Plan) -> [MetricDescription] {
    figures(of: plan).map { ($0.name, $0.figure.type, $0.figure.explanation, []) }
  }
}
