import ClusterModeling
import Observations
import Units

/// Watches whether the system settles in time once no more faults begin.
///
/// The claim: within `converge_within` after `faults_end` all steady-state claims and all `at_end`
/// claims are true, and stay so to the end of the run.
struct Convergence {
  private let phases: Phases
  private let wanted: Verdict.Wanted
  /// A condition with what its last look saw.
  private struct Condition {
    let expression: Expression
    var held: HeldCondition
    var last = ConditionLook()
    var isTrue = false
  }
  private var conditions: [Condition]
  /// What changes the conditions that are looked at now.
  private(set) var followedChanges = ChangedFields.none
  private var faultsEndedAt: Instant?
  private var lookedAt = Instant.start
  private var hasSettled = false
  /// Begin of the stretch, up to the last look, in which all was true.
  private var settledSince: Instant?
  private var firstViolation: Instant?
  private var violatedFor = Duration.zero

  /// A watch over a scenario with phases; nil for one without.
  ///
  /// An end that the scenario itself does not want, or does not care about, is not waited for.
  init?(_ scenario: Scenario) {
    guard let phases = scenario.phases else { return nil }
    self.phases = phases
    var wanted = Verdict.Wanted.hold
    var expressions = scenario.steadyState
    for expectation in scenario.expectations {
      guard case .atEnd(let condition) = expectation.claim else { continue }
      if expectation.wanted == .hold { expressions.append(condition) } else { wanted = .any }
    }
    self.wanted = phases.wanted ?? wanted
    conditions = expressions.map {
      Condition(expression: $0, held: HeldCondition(span: $0.holdFor ?? .zero))
    }
  }

  /// No fault begins any more.
  mutating func faultsEnded(at now: Instant) { faultsEndedAt = faultsEndedAt ?? now }

  /// Whether it matters what the world is like now.
  private var isFollowed: Bool {
    faultsEndedAt != nil || conditions.contains { $0.expression.holdFor != nil }
  }

  /// Looks at the world; gives the next instant to look again.
  mutating func observe(
    _ world: some ReadableWorld, at now: Instant, sparing gate: LookGate? = nil
  ) -> Instant {
    guard isFollowed else { return .never }
    settle(until: now)
    var next = Instant.never
    for index in conditions.indices {
      look(index, world, at: now, gate)
      next = min(next, conditions[index].last.validUntil)
    }
    hasSettled = conditions.allSatisfy(\.isTrue)
    followedChanges = conditions.reduce(into: .none) { $0.formUnion($1.last.changedBy) }
    return next
  }

  private mutating func look(
    _ index: Int, _ world: some ReadableWorld, at now: Instant, _ gate: LookGate?
  ) {
    if conditions[index].last.isSpared(gate, at: now) { return }
    let expression = conditions[index].expression
    let reading = conditions[index].held.observe(expression.reading(in: world), at: now)
    conditions[index].last.take(reading, of: expression, gate, at: now)
    conditions[index].isTrue = reading.value == .boolean(true)
  }

  /// Counts the stretch from the last look to an instant after it.
  private mutating func settle(until now: Instant) {
    guard now > lookedAt else { return }
    defer { lookedAt = now }
    guard let deadline else { return }
    if hasSettled {
      settledSince = settledSince ?? max(lookedAt, faultsEndedAt ?? lookedAt)
      return
    }
    settledSince = nil
    guard now > deadline else { return }
    let begin = max(lookedAt, deadline)
    firstViolation = firstViolation ?? begin
    violatedFor = violatedFor + (now - begin)
  }

  private var deadline: Instant? { faultsEndedAt.map { $0 + phases.convergeWithin } }

  /// The verdict at the end of the run.
  mutating func finish(_ world: some ReadableWorld, at end: Instant) -> Verdict {
    _ = observe(world, at: end)
    var verdict = Verdict(
      name: Phases.claimName, claim: claim, outcome: .notExercised, wanted: wanted,
      isWarning: phases.isWarning, exercised: 0, facts: phases.facts)
    guard let faultsEndedAt, let deadline else {
      verdict.evidence = "\(phases.faultsEnd.text) did not happen"
      return verdict
    }
    if !hasSettled, end < deadline {
      verdict.evidence = "the run ended before the \(phases.convergeWithin.roughly) were over"
      return verdict
    }
    verdict.exercised = 1
    verdict.violatedFor = violatedFor
    if !hasSettled { firstViolation = firstViolation ?? end }
    verdict.firstViolation = firstViolation
    verdict.outcome = firstViolation == nil ? .satisfied : .violated
    let settledAt = hasSettled ? settledSince ?? max(end, faultsEndedAt) : end
    verdict.margin = Margin(value: (deadline - settledAt).seconds, unit: .seconds)
    verdict.evidence =
      hasSettled
      ? "settled \((settledAt - faultsEndedAt).roughly) after \(phases.faultsEnd.text)"
      : "not settled at the end: \(missing)"
    return verdict
  }

  private var missing: String {
    conditions.filter { !$0.isTrue }.map(\.expression.text).joined(separator: "; ")
  }

  private var claim: String {
    "within \(phases.convergeWithin.roughly) after \(phases.faultsEnd.text) the steady state and all "
      + "at_end claims hold, and stay"
  }
}
