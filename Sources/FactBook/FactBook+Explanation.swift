extension FactBook {
  /// What a person reads about an id: what it says, its figures, its source and what shows it.
  ///
  /// - Returns: nil when no fact or assumption has this id; see ``nearestIDs(to:atMost:)``.
  public func explanation(of id: String, index: FactIndex = .committed) -> String? {
    if let fact = fact(id) { return explanation(of: fact, index: index) }
    if let assumption = assumption(id) { return explanation(of: assumption, index: index) }
    return nil
  }

  private func explanation(of fact: Fact, index: FactIndex) -> String {
    var page = ExplanationPage(
      title: [fact.id, fact.system.rawValue, fact.kind, fact.model.rawValue], text: fact.text)
    page.add("Figures", fact.value?.lines(width: ExplanationPage.width) ?? [])
    page.add("Steps", fact.steps.flatMap(\.lines))
    page.add("Source", fact.source)
    page.add("To show", fact.show)
    page.add(
      "Shown by", index.citations(of: fact.id).map(\.words),
      otherwise: fact.model == .context ? "kept as background" : "nothing yet: open")
    return page.text
  }

  private func explanation(of assumption: Assumption, index: FactIndex) -> String {
    var page = ExplanationPage(
      title: [assumption.id, assumption.system, assumption.status.rawValue],
      text: assumption.parameter)
    page.add("Value", assumption.summary)
    page.add("Why", assumption.why)
    page.add("Source", assumption.source)
    page.add("Completes", assumption.completes)
    page.add("Used by", index.citations(of: assumption.id).map(\.words), otherwise: "nothing yet")
    return page.text
  }
}

extension FactStep {
  /// The step with its place, command and what to wait for.
  fileprivate var lines: [String] {
    var remarks: [String] = []
    if let runlevel { remarks.append("runlevel \(runlevel)") }
    if let waitFor { remarks.append("wait for: \(waitFor)") }
    if let duration { remarks.append("takes \(duration)") }
    if let note { remarks.append(note) }
    let remark = remarks.isEmpty ? "" : " (" + remarks.joined(separator: "; ") + ")"
    let first = number + String(repeating: " ", count: max(1, 4 - number.count))
    let words = wrapped("\(place): \(action)\(remark)", width: ExplanationPage.width - first.count)
    return indented(words, first: first)
  }
}

/// A title, a text, and named rows beside each other; plain text of at most 100 columns.
private struct ExplanationPage {
  /// Columns for what stands beside a row's name.
  static let width = 86
  private(set) var text: String

  init(title: [String], text: String) {
    self.text = title.joined(separator: " · ") + "\n\n"
    for line in wrapped(text, width: Self.width + 12) { self.text += "  " + line + "\n" }
    self.text += "\n"
  }

  mutating func add(_ name: String, _ words: String) {
    add(name, wrapped(words, width: Self.width))
  }

  mutating func add(_ name: String, _ lines: [String], otherwise: String? = nil) {
    let lines = lines.isEmpty ? [otherwise].compactMap(\.self) : lines
    guard !lines.isEmpty else { return }
    let label = "  " + name + String(repeating: " ", count: max(1, 12 - name.count))
    for line in indented(lines, first: label) { text += line + "\n" }
  }
}
