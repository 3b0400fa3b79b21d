import ClusterModeling
import Drills
import SimulationKernel
import Units

extension ScenarioBuilder {
  /// Steps of the timeline in the order of the file.
  mutating func readTimeline() {
    var known: Set<String> = []
    for step in root["timeline"]?.elements ?? [] {
      guard let id = step["id"], let name = id.text else { continue }
      if name == "start" || name == "end" {
        problems.error(
          id.location, "'\(name)' is the run's own \(name) and no name for a step",
          hint: "call it for instance 'first-\(name)'")
      }
      if !known.insert(name).inserted {
        problems.error(id.location, "the timeline has the step '\(name)' twice")
      }
      let subject = "timeline.\(name)"
      let trigger = trigger(step, subject)
      let action = action(step, subject)
      let lasts = step["for"]?.distribution
      let pattern = pattern(step, subject)
      checkFaultKeys(step, subject)
      if let trigger, let action {
        scenario.timeline.append(
          TimelineStep(
            id: name, trigger: trigger, action: action, lasts: lasts, pattern: pattern,
            location: id.location))
      }
    }
  }

  // MARK: Triggers

  private mutating func trigger(_ step: ConfigurationValue, _ subject: String) -> Trigger? {
    let keys = ["at", "after", "when", "every"]
    guard let key = only(keys, of: step, subject, called: "trigger") else { return nil }
    if step["delay"] != nil, key != "after", key != "when" {
      refuseKey("delay", of: step, subject, goesWith: "after' or 'when")
    }
    for option in ["from", "until", "times"] where key != "every" {
      refuseKey(option, of: step, subject, goesWith: "every")
    }
    guard let value = step[key] else { return nil }
    switch key {
    case "at":
      warnIfLate(value)
      return value.duration.map { .at(Instant($0)) }
    case "after":
      guard let event = event(value, subject + ".after") else { return nil }
      if event.path.isEmpty, event.moment == .end {
        problems.error(
          value.location, "\(subject) would never happen: nothing comes after the end of the run",
          hint: "an earlier event, or a claim of form at_end")
        return nil
      }
      if event.path.split(separator: "/").first.map(String.init) == step["id"]?.text {
        problems.error(value.location, "\(subject) waits for itself")
        return nil
      }
      return .after(event, delay: step["delay"]?.distribution)
    case "when":
      return condition(value).map { .when($0, delay: step["delay"]?.distribution) }
    default:
      guard let gap = value.distribution, isPositive(gap, value, subject + ".every") else {
        return nil
      }
      let (from, until) = window(step)
      return .every(gap, from: from, until: until, times: step["times"]?.count)
    }
  }

  /// The one key of several that a record has; says so when there are none or more.
  mutating func only(
    _ keys: [String], of value: ConfigurationValue, _ subject: String, called word: String
  ) -> String? {
    let found = value.entries.filter { keys.contains($0.key) }
    if let second = found.dropFirst().first {
      problems.error(
        second.keyLocation, "\(subject) has two \(word)s: '\(found[0].key)' and '\(second.key)'",
        hint: "make two of it")
      return nil
    }
    if found.isEmpty, !reader.isLost(value) {
      problems.error(
        value.location, "\(subject) needs a \(word)",
        hint: "one of \(keys.joined(separator: ", "))")
    }
    return found.first?.key
  }

  /// Refuses a key that means nothing without another.
  mutating func refuseKey(
    _ key: String, of value: ConfigurationValue, _ subject: String, goesWith other: String
  ) {
    guard let entry = value.entries.first(where: { $0.key == key }) else { return }
    problems.error(entry.keyLocation, "\(subject): '\(key)' goes with '\(other)'")
  }

  // MARK: Faults

  private mutating func checkFaultKeys(_ step: ConfigurationValue, _ subject: String) {
    if step["fault"] == nil {
      for key in ["for", "pattern"] { refuseKey(key, of: step, subject, goesWith: "fault") }
    } else if step["for"] != nil, let pattern = step.entries.first(where: { $0.key == "pattern" }) {
      problems.error(pattern.keyLocation, "\(subject) has 'for' or 'pattern', not both")
    }
  }

  private mutating func pattern(_ step: ConfigurationValue, _ subject: String) -> FlapPattern? {
    guard let value = step["pattern"], let down = value["down"]?.distribution,
      let up = value["up"]?.distribution, let times = value["times"]?.count
    else { return nil }
    guard isPositive(down, value, subject + ".pattern.down"),
      isPositive(up, value, subject + ".pattern.up")
    else { return nil }
    return FlapPattern(down: down, up: up, times: times)
  }

  // MARK: Actions

  private mutating func action(_ step: ConfigurationValue, _ subject: String) -> Action? {
    let keys = ["fault", "run", "do", "mark"]
    guard let key = only(keys, of: step, subject, called: "action") else { return nil }
    checkActionKeys(key, step, subject)
    let person = key == "run" || key == "do" ? self.person(step["by"]) : nil
    guard let value = step[key], let name = value.text else { return nil }
    switch key {
    case "fault":
      let known = faults(name, at: value.location)
      guard let (targets, fault) = targets(step, of: known, subject) else { return nil }
      let arguments = arguments(step["with"], of: fault, at: value.location)
      return .fault(name: name, targets: targets, arguments: arguments)
    case "run":
      guard let source = procedure(name, at: value.location) else { return nil }
      return .run(
        procedure: source.name, by: person,
        inputs: inputs(step["with"], of: source, at: value.location))
    case "do":
      let known = commands(name, at: value.location)
      guard let (targets, command) = targets(step, of: known, subject) else { return nil }
      let arguments = arguments(step["with"], of: command, at: value.location)
      return .command(name: name, targets: targets, arguments: arguments, by: person)
    default: return .mark(name)
    }
  }

  private mutating func checkActionKeys(
    _ key: String, _ step: ConfigurationValue, _ subject: String
  ) {
    if key == "run" || key == "mark" {
      refuseKey("on", of: step, subject, goesWith: "fault' or 'do")
    }
    if key == "fault" || key == "mark" {
      refuseKey("by", of: step, subject, goesWith: "run' or 'do")
    }
    if key == "mark" { refuseKey("with", of: step, subject, goesWith: "fault', 'run' or 'do") }
  }

  private mutating func person(_ value: ConfigurationValue?) -> String? {
    guard let value, let name = value.text else { return nil }
    let names = scenario.people.map(\.name)
    if names.contains(name) { return name }
    if let people = root["people"], reader.isLost(people) { return nil }
    problems.error(
      value.location, "there is no person '\(name)'",
      hint: NearestName.hint(for: name, among: names))
    return nil
  }
}
