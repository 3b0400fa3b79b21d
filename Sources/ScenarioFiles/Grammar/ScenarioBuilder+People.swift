import ClusterModeling
import Drills
import Units

extension ScenarioBuilder {
  /// Shifts and signals of the people, whose names are known already.
  mutating func readPeople() {
    for (place, entry) in (root["people"]?.entries ?? []).enumerated() {
      let value = entry.value
      let subject = "people.\(entry.key)"
      scenario.people[place].count = value["count"]?.count ?? 1
      scenario.people[place].shifts = shifts(value["available"], subject)
      for notice in value["notices"]?.elements ?? [] {
        let read = notices(notice, subject)
        scenario.people[place].notices += read
      }
    }
  }

  private mutating func shifts(
    _ available: ConfigurationValue?, _ subject: String
  ) -> [(from: Instant, until: Instant)] {
    var shifts: [(from: Instant, until: Instant)] = []
    if let available, available.elements.isEmpty {
      problems.error(available.location, "\(subject).available names no shift")
    }
    for element in available?.elements ?? [] {
      guard let text = element.text else { continue }
      if text == "always" {
        if available?.elements.count ?? 0 > 1 {
          problems.error(element.location, "\(subject): 'always' stands alone")
        }
        continue
      }
      do throws(ValueFault) {
        let shift = try shift(text)
        if let last = shifts.last, shift.from < last.until {
          problems.error(
            element.location, "\(subject): a shift begins before the one above it ends")
        }
        shifts.append(shift)
      } catch {
        refuse(element, "\(subject).available", error)
      }
    }
    return shifts
  }

  private func shift(_ text: String) throws(ValueFault) -> (from: Instant, until: Instant) {
    guard let dots = text.range(of: " .. ") else {
      throw .expected("always or a shift such as 'A .. B'", hint: "write '0s .. 8h'")
    }
    let from = try instant(String(text[..<dots.lowerBound]))
    let until = try instant(String(text[dots.upperBound...]))
    if until <= from {
      throw .expected("a shift that ends after it begins", hint: "")
    }
    return (from, until)
  }

  /// A time of the run, or of the calendar; one before the start counts as the start.
  private func instant(_ text: String) throws(ValueFault) -> Instant {
    guard text.hasSuffix("Z") else {
      if text.contains(":") {
        throw .expected(
          "a time of the run such as 8h, or of the calendar such as 2026-03-14T20:00:00Z",
          hint: "a shift of the run's first eight hours is '0s .. 8h'")
      }
      return Instant(try ValueText.duration(text))
    }
    let seconds = try ValueText.time(text).secondsSinceEpoch - scenario.startEpochSeconds
    // Beyond any run, and far from overflow.
    let latest = ValueText.longest.nanoseconds / 1_000_000_000
    return Instant(.seconds(min(max(0, seconds), latest)))
  }

  /// What a record under `notices` has somebody watch: an alert in each system that has it.
  private mutating func notices(_ value: ConfigurationValue, _ subject: String) -> [Notice] {
    var signals: [Notice.Signal] = []
    switch (value["alert"], value["condition"]) {
    case (let alert?, nil):
      signals = alerts(alert).map { name, system in .alert(name, system: system) }
    case (nil, let condition?):
      if let condition = self.condition(condition) { signals = [.condition(condition)] }
    case (_?, let condition?):
      problems.error(
        condition.location, "\(subject): a notice has 'alert' or 'condition', not both")
    case (nil, nil):
      problems.error(value.location, "\(subject): a notice needs 'alert' or 'condition'")
    }
    guard let after = value["after"]?.distribution else { return [] }
    return signals.map { Notice(signal: $0, after: after, location: value.location) }
  }

  /// The alert of a name in every system that has it, or in the one that stands in front.
  private mutating func alerts(_ written: ConfigurationValue) -> [(name: String, system: Int)] {
    guard let name = written.text else { return [] }
    var found: [(name: String, system: Int)] = []
    var known: [String] = []
    for (place, system) in scenario.systems.enumerated() {
      for alert in system.description.alerts {
        known.append(alert.name)
        guard alert.name == name || "\(system.name).\(alert.name)" == name else { continue }
        // The drill reads the condition again; one that is wrong must not go unnoticed.
        home = place
        let condition = expression(
          alert.condition, at: written.location, expecting: .value(.boolean))
        home = nil
        if condition != nil { found.append((alert.name, place)) }
      }
    }
    if found.isEmpty, gaps < .kinds, !known.contains(name) {
      problems.error(
        written.location, "there is no alert '\(name)'",
        hint: NearestName.hint(for: name, among: known))
    }
    return found
  }
}
