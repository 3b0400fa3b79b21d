/// What each uncertain figure does to the answer when it has another value of its range.
public struct Sensitivity: Sendable {
  /// One figure.
  public struct Row: Sendable {
    /// The figure.
    public let figure: UncertainFigure
    /// The value that the plan uses, in words.
    public let used: String
    /// What changes, by the other value; empty when nothing does.
    public let flips: [Flip]
  }

  /// One finding that another value turns.
  public struct Flip: Sendable, Equatable {
    /// The other value in words.
    public let value: String
    /// Where it turns: `now`, or what is lost.
    public let place: String
    /// The rule and what it is about.
    public let rule: String, subject: String
    /// What it is with the value used; nil when it says nothing then.
    public let before: Finding.Severity?
    /// What it is with the other value; nil when it says nothing then.
    public let after: Finding.Severity?
  }

  /// All figures in the order of the book.
  public let rows: [Row]

  /// Varies each figure of a plan by itself.
  public init(of plan: CapacityPlan) {
    let base = Self.outcomes(plan)
    rows = UncertainFigure.all.map { figure in
      let used = figure.used(plan)
      let others = figure.alternatives.filter { $0.value != used }
      let flips = others.flatMap { other in
        var changed = plan
        other.apply(&changed)
        return Self.difference(base, Self.outcomes(changed), value: other.value)
      }
      return Row(figure: figure, used: used, flips: flips)
    }
  }

  private struct Outcome {
    let place: String
    let findings: [Finding]
  }

  private static func outcomes(_ plan: CapacityPlan) -> [Outcome] {
    [Outcome(place: "now", findings: Assessment(of: plan).findings)]
      + LossMatrix(of: plan).losses.map {
        Outcome(place: "without \($0.lost)", findings: $0.assessment.findings)
      }
  }

  /// Findings whose severity differs; notes that come and go are no news.
  private static func difference(
    _ before: [Outcome], _ after: [Outcome], value: String
  ) -> [Flip] {
    zip(before, after).flatMap { old, new -> [Flip] in
      let keys = (old.findings + new.findings).reduce(into: [[String]]()) { keys, finding in
        let key = [finding.rule, finding.subject]
        if !keys.contains(key) { keys.append(key) }
      }
      return keys.compactMap { key in
        func severity(_ findings: [Finding]) -> Finding.Severity? {
          findings.first { [$0.rule, $0.subject] == key }?.severity
        }
        let (was, becomes) = (severity(old.findings), severity(new.findings))
        guard (was ?? .note) != (becomes ?? .note) else { return nil }
        return Flip(
          value: value, place: old.place, rule: key[0], subject: key[1], before: was,
          after: becomes)
      }
    }
  }
}
