import ClusterModeling
import Drills

extension ScenarioBuilder {
  /// A figure of the run, or an expression's statistics over time, with its limits.
  mutating func metric(
    _ value: ConfigurationValue, _ written: ConfigurationValue, _ subject: String
  ) -> Expectation.Claim? {
    guard let pass = value["pass"] else {
      problems.error(
        value.location, "\(subject) needs the key 'pass' beside 'metric'",
        hint: "for instance pass: \"max <= 3\"")
      return nil
    }
    guard let (metric, type) = metricSubject(written) else { return nil }
    if pass.elements.isEmpty { problems.error(pass.location, "\(subject).pass names no limit") }
    var limits: [MetricLimit] = []
    for element in pass.elements {
      if let limit = limit(element, of: metric, type, subject + ".pass") { limits.append(limit) }
    }
    return limits.isEmpty ? nil : .metric(metric, limits: limits)
  }

  private mutating func metricSubject(
    _ written: ConfigurationValue
  ) -> (MetricSubject, ValueType)? {
    guard let text = written.text else { return nil }
    let known = figures ?? knownFigures
    figures = known
    if let figure = known.first(where: { $0.name == text || $0.fullName == text }) {
      guard known.contains(where: { $0.name == text && $0.isShared }) else {
        return (.figure(figure.recordedName), figure.type)
      }
      refuseSharedName("metric", text, at: written.location, known.map(\.fullName))
      return nil
    }
    if text.hasPrefix("rto."), NameRules.isName(text) {
      refuseMetric(text, at: written.location, among: known.map(\.name))
      return nil
    }
    var found: [Problem] = []
    var vocabulary = scenario.vocabulary
    vocabulary.bindings = []
    if let expression = Expression.checked(
      text, at: written.location, in: vocabulary, problems: &found)
    {
      if case .value(let type) = expression.type, type.isNumber, type != .instant {
        return (.overTime(expression), type)
      }
      problems.error(
        written.location, "a metric is a figure or a number, and this is neither")
      return nil
    }
    if NearestName.of(text, among: known.map(\.name)) != nil {
      refuseMetric(text, at: written.location, among: known.map(\.name))
    } else {
      for problem in found { problems.add(problem) }
    }
    return nil
  }

  /// A figure of a run, as it can be asked for.
  struct KnownFigure {
    var name: String
    /// With the system in front.
    var fullName: String
    var type: ValueType
    /// True when several systems record it, so that the system must stand in front.
    var isShared: Bool

    /// Its name in the record.
    var recordedName: String { isShared ? fullName : name }
  }

  /// Figures that the systems record, and that the drill records of their capabilities: of these
  /// the longest of all systems, and that of each where several have the capability.
  private var knownFigures: [KnownFigure] {
    var known: [KnownFigure] = []
    let systems = scenario.systems
    for system in systems {
      for metric in system.description.metrics {
        let owners = systems.count { $0.description.metrics.contains { $0.name == metric.name } }
        known.append(
          KnownFigure(
            name: metric.name, fullName: "\(system.name).\(metric.name)", type: metric.type,
            isShared: owners > 1))
      }
      for metric in system.description.capabilities.map(\.recoveryMetric) {
        let owners = systems.count {
          $0.description.capabilities.contains { $0.recoveryMetric == metric }
        }
        known.append(
          KnownFigure(name: metric, fullName: metric, type: .duration, isShared: false))
        let fullName = "\(system.name).\(metric)"
        known.append(
          KnownFigure(
            name: owners > 1 ? fullName : metric, fullName: fullName, type: .duration,
            isShared: false))
      }
    }
    return known
  }

  private mutating func refuseMetric(
    _ name: String, at location: SourceLocation, among known: [String]
  ) {
    if gaps == .kinds { return }
    let recovery = known.enumerated().filter { place, name in
      name.hasPrefix("rto.") && !known[..<place].contains(name)
    }.map(\.element)
    let hint = NearestName.of(name, among: known).map { "did you mean '\($0)'?" }
    problems.error(
      location, "there is no metric '\(name.shortened)'",
      hint: hint ?? NearestName.hint(for: name, among: recovery))
  }

  private mutating func limit(
    _ written: ConfigurationValue, of metric: MetricSubject, _ type: ValueType, _ subject: String
  ) -> MetricLimit? {
    do throws(ValueFault) {
      let text = try LimitText(written.text ?? "")
      var statistic = MetricLimit.Statistic.last
      if let named = text.statistic {
        statistic = named
      } else if case .overTime = metric {
        throw .expected(
          "a statistic over time such as 'max <= 30s'",
          hint: "put min, max, last, mean or p95 first")
      }
      let amount = try LimitText.amount(parameter(text.amount) ?? text.amount, of: type)
      return MetricLimit(
        statistic: statistic, comparison: text.comparison, limit: amount, unit: type)
    } catch {
      refuse(written, subject, error)
      return nil
    }
  }

  /// The text of a parameter that a text names: `$allowed_lost_changes`.
  private func parameter(_ text: String) -> String? {
    guard let name = ParameterName.whole(text) else { return nil }
    return reader.parameters.first { $0.key == name }?.value.text
  }
}
