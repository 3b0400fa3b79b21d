import ClusterModeling
import SimulationKernel
import Units

/// A site's own measured figures: `AS-PCE-032: {lognormal: {median: 4m, p95: 9m}}`.
struct CalibrationFile {
  /// Parameters that the systems of the scenario have, by id.
  let parameters: [Parameter]
  var reader = SchemaReader()

  init(parameters: [Parameter]) { self.parameters = parameters }

  /// Distributions by id, in each parameter's own unit.
  mutating func distributions(_ tree: LocatedNode) -> [String: Distribution] {
    guard let entries = tree.entries else {
      reader.problems.error(
        tree.location, "a calibration file maps assumption ids to values",
        hint: "for instance AS-HUM-006: 45s")
      return [:]
    }
    var found: [String: Distribution] = [:]
    for entry in entries {
      guard let parameter = parameters.first(where: { $0.id == entry.key }) else {
        reader.problems.error(
          entry.keyLocation, "no system of this scenario has a parameter '\(entry.key.shortened)'",
          hint: NearestName.hint(for: entry.key, among: parameters.map(\.id)))
        continue
      }
      let path = SchemaPath.root.key(entry.key)
      let unit = FigureUnit(seconds: Self.seconds(in: parameter.unit), readsNumbers: true)
      guard let figure = reader.distribution(entry.value, in: unit, at: path) else { continue }
      if let reason = Self.reason(against: figure, for: parameter) {
        reader.problems.error(entry.value.location, "\(entry.key): \(reason)")
      } else {
        found[entry.key] = figure
      }
    }
    return found
  }

  /// Why a figure can be none of this parameter, whatever was measured; nil when it may be one.
  private static func reason(against figure: Distribution, for parameter: Parameter) -> String? {
    // Shapes without a lowest value of their own begin at 0.
    let lowest = figure.lowestPossible ?? 0
    let bookLowest = parameter.distribution.lowestPossible ?? 0
    if bookLowest > 0, parameter.distribution.median > 0, figure.median <= 0 || lowest < 0 {
      return "it should be above 0 \(parameter.unit)"
    }
    if bookLowest >= 0, lowest < 0 { return "it cannot be below 0 \(parameter.unit)" }
    if parameter.unit == "fraction", figure.median > 1 { return "a share is at most 1" }
    let longest = seconds(in: parameter.unit).map { ValueText.longest.seconds / $0 } ?? 1e12
    if abs(figure.median) > longest {
      return "it should be at most \(seconds(in: parameter.unit) == nil ? "10^12" : "ten years")"
    }
    return nil
  }

  /// Seconds in a unit of time; nil for any other unit.
  private static func seconds(in unit: String) -> Double? {
    switch unit {
    case "ns": 1e-9
    case "us": 1e-6
    case "ms": 0.001
    case "s": 1
    case "min": 60
    case "h": 3_600
    case "d": 86_400
    default: nil
    }
  }
}
