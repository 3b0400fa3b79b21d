import ClusterModeling
import Drills

/// Prints the table of parameters that a scenario's systems and people draw from.
enum ParameterText {
  /// Id, name, value, unit and where the value comes from, one line each.
  static func lines(of scenario: Scenario) -> [String] {
    var known: [String] = []
    var lines: [String] = []
    let all = PeopleParameters.all + scenario.systems.flatMap { $0.description.parameters }
    for parameter in all where !known.contains(parameter.id) {
      known.append(parameter.id)
      let measured = scenario.calibrations[parameter.id]
      let value = DistributionText.text(
        measured ?? parameter.distribution, unit: parameter.unit)
      let unit = parameter.unit == "s" ? "" : " \(parameter.unit)"
      let status = measured == nil ? parameter.status : .measured
      lines.append("\(parameter.id) \(parameter.name): \(value)\(unit), \(status.rawValue)")
    }
    return lines
  }
}
