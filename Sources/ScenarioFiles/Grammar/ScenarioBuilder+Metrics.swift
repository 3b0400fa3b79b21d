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
    let known = knownFigures
    if let figure = known.first(where: { $0.name == text }) { return (.figure(text), figure.type) }
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

  /// Figures that the systems record, and that the drill records of their capabilities.
  private var knownFigures: [(name: String, type: ValueType)] {
    scenario.systems.flatMap { system in
      system.description.metrics.map { ($0.name, $0.type) }
        + system.description.capabilities.map { ($0.recoveryMetric, .duration) }
    }
  }

  private mutating func refuseMetric(
    _ name: String, at location: SourceLocation, among known: [String]
  ) {
    if gaps == .kinds { return }
    let recovery = known.filter { $0.hasPrefix("rto.") }
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
