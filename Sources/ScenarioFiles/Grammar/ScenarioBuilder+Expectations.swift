import ClusterModeling
import Drills
import Units

extension ScenarioBuilder {
  /// Claims in the order of the file.
  mutating func readExpectations() {
    for entry in root["expect"]?.entries ?? [] {
      let value = entry.value
      let subject = "expect.\(entry.key)"
      if entry.key == Phases.claimName {
        readConvergence(entry, subject)
        continue
      }
      guard let claim = claim(value, subject) else { continue }
      var expectation = Expectation(
        name: entry.key, claim: claim, text: Self.text(of: value), location: entry.keyLocation)
      readWindow(of: value, subject, into: &expectation)
      expectation.want(wanted(value, subject))
      expectation.firstViolation = firstViolation(value, subject)
      expectation.exercisedAtLeast = exercised(value, subject)
      expectation.isWarning = value["severity"]?.text == "warn"
      expectation.facts = value["facts"]?.elements.compactMap(\.text) ?? []
      scenario.expectations.append(expectation)
    }
  }

  /// What is wanted of the verdict that `phases` brings; its claim is not written here.
  private mutating func readConvergence(_ entry: ConfigurationEntry, _ subject: String) {
    let value = entry.value
    let allowed = ["expected", "allow", "severity", "facts"]
    for key in value.entries where !allowed.contains(key.key) {
      problems.error(
        key.keyLocation, "\(subject) is the claim of 'phases' and has no '\(key.key)'",
        hint: Self.forms.contains(key.key)
          ? "give your own claim another name" : "it has \(allowed.joined(separator: ", "))")
    }
    guard root["phases"] != nil else {
      problems.error(
        entry.keyLocation, "\(subject) is the claim of 'phases', and there are none",
        hint: "add phases, or give your own claim another name")
      return
    }
    if value["expected"] != nil || value["allow"] != nil {
      let word = wanted(value, subject)
      scenario.phases?.want(word)
    }
    scenario.phases?.isWarning = value["severity"]?.text == "warn"
    scenario.phases?.facts = value["facts"]?.elements.compactMap(\.text) ?? []
  }

  private static let forms = ["always", "never", "eventually", "order", "at_end", "metric"]

  private mutating func claim(_ value: ConfigurationValue, _ subject: String)
    -> Expectation.Claim?
  {
    guard let form = only(Self.forms, of: value, subject, called: "claim") else { return nil }
    checkClaimKeys(form, value, subject)
    guard let written = value[form] else { return nil }
    switch form {
    case "always": return condition(written).map { .always($0) }
    case "never": return never(written, subject)
    case "eventually": return eventually(value, written, subject)
    case "order": return order(written, subject)
    case "at_end": return condition(written).map { .atEnd($0) }
    default: return metric(value, written, subject)
    }
  }

  private mutating func checkClaimKeys(
    _ form: String, _ value: ConfigurationValue, _ subject: String
  ) {
    for key in ["after", "within", "hold_for"] where form != "eventually" {
      refuseKey(key, of: value, subject, goesWith: "eventually")
    }
    for key in ["between", "when"] where form != "always" && form != "never" {
      refuseKey(key, of: value, subject, goesWith: "always' or 'never")
    }
    if form != "metric" { refuseKey("pass", of: value, subject, goesWith: "metric") }
    if value["expected"]?.text != "violated" {
      refuseKey("first", of: value, subject, goesWith: "expected: violated")
    }
  }

  // MARK: Forms

  /// `condition`, or `event(x.start) while condition`.
  private mutating func never(_ written: ConfigurationValue, _ subject: String)
    -> Expectation.Claim?
  {
    let text = written.text ?? ""
    guard text.hasPrefix("event(") else { return condition(written).map { .never($0) } }
    guard let middle = text.range(of: ") while ") else {
      refuse(
        written, subject + ".never",
        .expected("written like event(upgrade.start) while condition", hint: ""))
      return nil
    }
    let name = text[text.index(text.startIndex, offsetBy: 6)..<middle.lowerBound]
    let offset = text[..<middle.upperBound].unicodeScalars.count
    let event = event(String(name), at: written.location.advanced(by: 6), subject + ".never")
    let condition = expression(
      String(text[middle.upperBound...]), at: written.location.advanced(by: offset),
      expecting: .value(.boolean))
    guard let event, let condition else { return nil }
    return .neverWhile(event: event, condition)
  }

  private mutating func eventually(
    _ value: ConfigurationValue, _ written: ConfigurationValue, _ subject: String
  ) -> Expectation.Claim? {
    for key in ["after", "within"] where value[key] == nil {
      problems.error(
        value.location, "\(subject) needs the key '\(key)' beside 'eventually'",
        hint: key == "after" ? "an event such as power-loss.start" : "a duration such as 90m")
    }
    let condition = condition(written)
    let event = value["after"].flatMap { self.event($0, subject + ".after") }
    if let event, event.path.isEmpty, event.moment == .end {
      problems.error(
        event.location, "\(subject): nothing comes after the end of the run",
        hint: "claim it with at_end")
      return nil
    }
    guard let condition, let event, let within = value["within"]?.duration else { return nil }
    return .eventually(
      condition, after: event, within: within, holdFor: value["hold_for"]?.duration ?? .zero)
  }

  private mutating func order(_ written: ConfigurationValue, _ subject: String)
    -> Expectation.Claim?
  {
    let events = written.elements.map { event($0, subject + ".order") }
    if written.elements.count < 2 {
      problems.error(written.location, "\(subject).order needs at least two events")
      return nil
    }
    let known = events.compactMap { $0 }
    return known.count == events.count ? .order(known) : nil
  }

  // MARK: Options

  private mutating func readWindow(
    of value: ConfigurationValue, _ subject: String, into expectation: inout Expectation
  ) {
    expectation.when = condition(value["when"])
    guard let between = value["between"] else { return }
    guard between.elements.count == 2 else {
      problems.error(
        between.location, "\(subject).between needs two events",
        hint: "for instance [power-loss.start, end]")
      return
    }
    let (first, last) = (between.elements[0], between.elements[1])
    let from = first.text == "start" ? nil : event(first, subject + ".between")
    let until = last.text == "end" ? nil : event(last, subject + ".between")
    expectation.between = (from, until)
  }

  private mutating func wanted(_ value: ConfigurationValue, _ subject: String)
    -> String
  {
    if value["allow"] != nil {
      if let expected = value.entries.first(where: { $0.key == "expected" }) {
        problems.error(expected.keyLocation, "\(subject) has 'expected' or 'allow', not both")
      }
      return "any"
    }
    return value["expected"]?.text ?? "hold"
  }

  /// `>= 2`.
  private mutating func exercised(_ value: ConfigurationValue, _ subject: String) -> Int {
    guard let written = value["exercised"], let text = written.text else { return 1 }
    let digits = text.hasPrefix(">=") ? text.dropFirst(2).drop { $0 == " " } : ""
    guard let count = DecimalText(digits)?.integer, (0...1_000_000).contains(count) else {
      refuse(
        written, subject + ".exercised",
        .expected("a number of times such as '>= 2'", hint: "write \">= 1\""))
      return 1
    }
    return count
  }

  /// `in [cut.end, cut.end + 20m]`.
  private mutating func firstViolation(_ value: ConfigurationValue, _ subject: String)
    -> (from: EventReference, until: EventReference, plus: Duration)?
  {
    guard let written = value["first"], let text = written.text,
      value["expected"]?.text == "violated"
    else { return nil }
    guard let parts = StretchText(text) else {
      refuse(
        written, subject + ".first",
        .expected("a stretch such as 'in [cut.end, cut.end + 20m]'", hint: ""))
      return nil
    }
    let from = event(parts.from.text, at: written.location.advanced(by: parts.from.offset), subject)
    let until =
      parts.until.text == "end"
      ? EventReference(path: "", moment: .end, location: written.location)
      : event(parts.until.text, at: written.location.advanced(by: parts.until.offset), subject)
    guard let from, let until else { return nil }
    return (from, until, parts.plus)
  }

  /// The claim as it is written, for reports.
  private static func text(of value: ConfigurationValue) -> String {
    let keys = forms + ["pass", "after", "within", "hold_for", "between", "when"]
    return keys.compactMap { key in
      value[key].map { "\(key) \($0.claimText)" }
    }.joined(separator: ", ")
  }
}

extension ConfigurationValue {
  /// A value on one line, as it could stand in a claim.
  fileprivate var claimText: String {
    switch content {
    case .text(let text):
      text.split(whereSeparator: \.isNewline).joined(separator: " ")
    case .duration(let span): "\(span)"
    case .list(let elements): "[\(elements.map(\.claimText).joined(separator: ", "))]"
    default: ""
    }
  }
}
