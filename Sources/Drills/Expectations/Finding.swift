import ClusterModeling
import Observations
import Units

/// What a claim came to, before it is held against what the scenario wants.
struct Finding: Sendable {
  /// How often the claim was put to the test.
  var exercised = 0
  /// First instant at which the claim failed.
  var firstViolation: Instant?
  /// Total time for which it failed.
  var violatedFor = Duration.zero
  /// Worst distances to failing, one for each unit.
  var margins = WorstMargins()
  /// What was seen, in words.
  var evidence = ""
  /// Why the claim was not put to the test, in words.
  var whyNotExercised = ""
}

/// The worst signed distance to failing in each unit that a condition compares.
struct WorstMargins: Sendable {
  /// Distances in base units, in the order in which the units came.
  private(set) var worst: [(unit: ValueType, value: Double)] = []

  mutating func add(_ value: Double, _ unit: ValueType) {
    guard value.isFinite else { return }
    if let index = worst.firstIndex(where: { $0.unit == unit }) {
      worst[index].value = min(worst[index].value, value)
    } else {
      worst.append((unit, value))
    }
  }

  /// The one margin, where there is one and it agrees with the outcome.
  ///
  /// A condition may fail by a part without numbers; then the distance of the others says nothing.
  func single(isViolated: Bool) -> Margin? {
    guard worst.count == 1, let only = worst.first,
      isViolated ? only.value <= 0 : only.value >= 0
    else { return nil }
    return Margin(value: only.value / only.unit.measureSize, unit: only.unit.measureUnit)
  }

  /// All margins in words where there are several; empty otherwise.
  var words: String {
    guard worst.count > 1 else { return "" }
    return "margins " + worst.map { $0.unit.text($0.value) }.joined(separator: " and ")
  }
}

/// The stretch in which the first violation of a negative case must come.
struct ViolationStretch: Sendable {
  private let from: EventReference
  private let until: EventReference
  private let plus: Duration
  private(set) var start: Instant?
  private(set) var end: Instant?

  init(_ from: EventReference, _ until: EventReference, plus: Duration) {
    self.from = from
    self.until = until
    self.plus = plus
  }

  mutating func happened(_ event: Happening, at now: Instant) {
    if start == nil, event.isMeant(by: from) { start = now }
    if end == nil, event.isMeant(by: until) { end = now + plus }
  }

  /// Whether an instant lies in the stretch; one that never began holds none.
  func contains(_ instant: Instant) -> Bool {
    guard let start else { return false }
    return instant >= start && instant <= end ?? .never
  }

  /// The stretch in words.
  var words: String {
    guard let start else { return "after \(from.text), which did not happen" }
    let end = end.map { "+\($0.sinceStart.roughly)" } ?? "the end"
    return "between +\(start.sinceStart.roughly) and \(end)"
  }
}

extension Verdict {
  /// The verdict on an expectation from what its claim came to.
  init(_ expectation: Expectation, _ finding: Finding, wantedWithin stretch: ViolationStretch?) {
    let isViolated = finding.firstViolation != nil
    let isExercised = finding.exercised >= expectation.exercisedAtLeast
    var evidence = [finding.evidence]
    if !isViolated, !isExercised {
      evidence.append(
        finding.exercised == 0
          ? finding.whyNotExercised
          : "put to the test \(times(finding.exercised)), at least "
            + "\(expectation.exercisedAtLeast) wanted")
    }
    evidence.append(finding.margins.words)
    self.init(
      name: expectation.name, claim: expectation.text,
      outcome: isViolated ? .violated : isExercised ? .satisfied : .notExercised,
      wanted: expectation.wanted, isWarning: expectation.isWarning, exercised: finding.exercised,
      margin: finding.margins.single(isViolated: isViolated),
      firstViolation: finding.firstViolation, violatedFor: finding.violatedFor,
      facts: expectation.facts)
    if expectation.wanted == .violated, let first = finding.firstViolation, let stretch,
      !stretch.contains(first)
    {
      isFirstViolationMisplaced = true
      evidence.append("the first was wanted \(stretch.words)")
    }
    self.evidence = evidence.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

/// A number of times in words.
func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
