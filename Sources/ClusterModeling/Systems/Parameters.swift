public import Observations
public import SimulationKernel
public import Units

/// A figure of the domain with its source: a fact's value or an assumption's distribution.
public struct Parameter: Sendable {
  /// Where the figure comes from.
  public enum Status: String, Sendable { case documented, published, inferred, assumed, measured }
  /// The fact's or assumption's id, for instance `AS-PCE-032`.
  public let id: String
  /// The name in the assumption book, for instance `runlevel_2_to_5_time`.
  public let name: String
  /// The unit of ``distribution``: `s`, `count`, `fraction`, `VEN/s`, ...
  public let unit: String
  /// The distribution in that unit, truncated to the book's range; a constant for a fixed figure.
  public let distribution: Distribution
  /// Where the figure comes from.
  public let status: Status

  /// A parameter.
  public init(
    _ id: String, _ name: String, unit: String, _ distribution: Distribution, _ status: Status
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.distribution = distribution
    self.status = status
  }
}

/// Draws parameters, replaces them by a site's own measured figures, and notes which were used.
///
/// Rates, capacities and shares are to be drawn once a replication (ordinal 0), durations once an
/// occurrence.
public final class ParameterLedger {
  /// A parameter in use.
  private struct Entry {
    let parameter: Parameter
    /// The site's own measured distribution, which goes before the book's.
    let measured: Distribution?
    /// How often it was drawn.
    var draws = 0
  }
  private let streams: RandomStreams
  private let calibrations: [String: Distribution]
  private var entries: [Entry] = []
  /// Places in ``entries`` by id.
  private var places: [String: Int] = [:]

  /// A ledger for one replication.
  ///
  /// - Parameter calibrations: measured distributions by id, in the parameter's own unit.
  public init(streams: RandomStreams, calibrations: [String: Distribution] = [:]) {
    self.streams = streams
    self.calibrations = calibrations
  }

  /// The place of a parameter's entry; its first use is noted.
  private func place(of parameter: Parameter) -> Int {
    if let place = places[parameter.id] { return place }
    places[parameter.id] = entries.count
    entries.append(Entry(parameter: parameter, measured: calibrations[parameter.id]))
    return entries.count - 1
  }

  /// The distribution in force: the calibrated one, else the book's; the use is noted.
  public func distribution(_ parameter: Parameter) -> Distribution {
    entries[place(of: parameter)].measured ?? parameter.distribution
  }

  /// The median of the distribution in force, for figures that are not drawn.
  public func value(_ parameter: Parameter) -> Double { distribution(parameter).median }

  /// The median of a duration in force.
  public func fixedDuration(_ parameter: Parameter) -> Duration {
    Duration(roundingSeconds: value(parameter))
  }

  /// A draw for the ordinal-th occurrence at an entity, in the parameter's unit.
  public func draw(_ parameter: Parameter, for entity: String, _ ordinal: UInt64) -> Double {
    let place = place(of: parameter)
    entries[place].draws += 1
    return streams.stream(entity, parameter.id)
      .draw(entries[place].measured ?? parameter.distribution, ordinal)
  }

  /// A drawn duration for the ordinal-th occurrence at an entity.
  public func duration(_ parameter: Parameter, for entity: String, _ ordinal: UInt64) -> Duration {
    Duration(roundingSeconds: draw(parameter, for: entity, ordinal))
  }

  /// What was used, in the order of ids.
  public var assumptionUses: [AssumptionUse] {
    entries.sorted { $0.parameter.id < $1.parameter.id }.map { entry in
      AssumptionUse(
        id: entry.parameter.id, name: entry.parameter.name,
        value: "\(entry.measured ?? entry.parameter.distribution) \(entry.parameter.unit)",
        status: (entry.measured == nil ? entry.parameter.status : .measured).rawValue,
        draws: entry.draws)
    }
  }
}
