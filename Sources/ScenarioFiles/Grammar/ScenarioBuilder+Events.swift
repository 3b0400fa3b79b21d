import ClusterModeling
import Drills

/// What a step of the timeline does, as far as its events go.
enum OutlinedAction {
  case fault
  case run(String)
  case command
  case mark
  /// Wrong, and already reported.
  case unknown
}

extension ScenarioBuilder {
  /// The action of a timeline step by its id; nil when there is no such step.
  func outlinedAction(_ id: String) -> OutlinedAction? {
    outline[id]
  }

  /// Notes what each step of the timeline does, before anything refers to one.
  mutating func outlineTimeline() {
    for step in root["timeline"]?.elements ?? [] {
      guard let id = step["id"]?.text, outline[id] == nil else { continue }
      if step["fault"] != nil {
        outline[id] = .fault
      } else if let procedure = step["run"]?.text {
        outline[id] = .run(procedure)
      } else if step["do"] != nil {
        outline[id] = .command
      } else {
        outline[id] = step["mark"] != nil ? .mark : .unknown
      }
    }
  }

  /// Whether the timeline could not be read, so that nothing in it is known.
  var isTimelineLost: Bool { root["timeline"].map(reader.isLost) ?? false }

  /// Ids of the timeline's steps in the order of the file.
  var timelineIDs: [String] {
    (root["timeline"]?.elements ?? []).compactMap { $0["id"]?.text }
  }

  /// An event that exists, named by a whole value.
  mutating func event(_ value: ConfigurationValue, _ subject: String) -> EventReference? {
    value.text.flatMap { event($0, at: value.location, subject) }
  }

  /// An event that exists, named by a part of a text.
  mutating func event(
    _ text: String, at location: SourceLocation, _ subject: String
  ) -> EventReference? {
    // By themselves these two are the run's own.
    if let moment = EventReference.Moment(rawValue: text), moment == .start || moment == .end {
      return EventReference(path: "", moment: moment, location: location)
    }
    let reference: EventReference
    do throws(ValueFault) {
      reference = try EventText.reference(text, at: location)
    } catch {
      refuse(ConfigurationValue(.text(text), at: location), subject, error)
      return nil
    }
    return happens(reference) ? reference : nil
  }

  /// Whether the scenario can bring the event about; says why not.
  private mutating func happens(_ event: EventReference) -> Bool {
    if event.moment == .notices { return isNoticed(event) }
    if isTimelineLost { return false }
    let parts = event.path.split(separator: "/").map(String.init)
    guard let action = outlinedAction(parts[0]) else {
      problems.error(
        event.location, "the timeline has no step '\(parts[0])'",
        hint: NearestName.hint(for: parts[0], among: timelineIDs))
      return false
    }
    if parts.count == 1 { return hasMoment(event, moments(of: action)) }
    guard case .run(let procedure) = action else {
      problems.error(event.location, "'\(parts[0])' runs no procedure, so it has no steps inside")
      return false
    }
    guard stepExists(parts.dropFirst(), in: procedure, at: event.location) else { return false }
    return hasMoment(event, [.start, .done, .failed])
  }

  private func moments(of action: OutlinedAction) -> [EventReference.Moment] {
    switch action {
    case .fault: [.start, .end]
    case .run: [.start, .end, .done, .failed]
    case .command: [.start, .end, .done, .failed]
    case .mark: [.start, .done]
    case .unknown: EventReference.Moment.allCases
    }
  }

  private mutating func hasMoment(
    _ event: EventReference, _ moments: [EventReference.Moment]
  ) -> Bool {
    if moments.contains(event.moment) { return true }
    let words = moments.map { ".\($0.rawValue)" }.joined(separator: ", ")
    problems.error(
      event.location, "'\(event.path)' has no event '.\(event.moment.rawValue)'",
      hint: "it has \(words)")
    return false
  }

  /// Follows step ids into procedures that run others.
  mutating func stepExists(
    _ path: ArraySlice<String>, in procedure: String, at location: SourceLocation
  ) -> Bool {
    var current = procedure
    var home: Int?
    var rest = path
    while let id = rest.popFirst() {
      guard let source = procedureMeant(by: current, home: home) else { return false }
      guard let step = source.step(id) else {
        if isIncomplete(source) { return false }
        problems.error(
          location, "the procedure '\(current)' has no step '\(id)'",
          hint: NearestName.hint(for: id, among: source.stepIDs))
        return false
      }
      guard !rest.isEmpty else { return true }
      guard let next = step["run"]?.text else {
        problems.error(
          location, "the step '\(id)' of '\(current)' runs no procedure, so it has no steps inside")
        return false
      }
      current = next
      home = source.system
    }
    return true
  }

  private mutating func isNoticed(_ event: EventReference) -> Bool {
    if let people = root["people"], reader.isLost(people) { return false }
    guard scenario.people.contains(where: { $0.name == event.person }) else {
      problems.error(
        event.location, "there is no person '\(event.person)'",
        hint: NearestName.hint(for: event.person, among: scenario.people.map(\.name)))
      return false
    }
    if outlinedAction(event.path) == nil {
      problems.error(
        event.location, "the timeline has no step '\(event.path)' to be noticed",
        hint: NearestName.hint(for: event.path, among: timelineIDs))
      return false
    }
    let person = root["people"]?[event.person]
    if person?["notices"] == nil {
      problems.error(
        event.location, "\(event.person) watches nothing, so this never happens",
        hint: "give people.\(event.person) the key 'notices'")
      return false
    }
    return true
  }
}
