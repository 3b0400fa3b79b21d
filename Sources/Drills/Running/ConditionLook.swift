import ClusterModeling
import Units

/// What is kept of the last look at a condition, so that the next one can be spared.
struct ConditionLook {
  /// What the condition reads; nil until it is first looked at.
  private var interest: Interest?
  /// Number of the last look; zero when there is none that counts.
  private var number: UInt64 = 0
  private var at = Instant.start
  /// Up to then the last look holds as long as nothing changes that the condition reads.
  private(set) var validUntil = Instant.start

  /// Whether a look now would see what the last one saw.
  func isSpared(_ gate: LookGate?, at now: Instant) -> Bool {
    guard let gate, let interest, number > 0, now > at, now < validUntil else { return false }
    return gate.stands(interest, since: number)
  }

  /// Keeps what a look came to.
  mutating func take(
    _ reading: Reading, of condition: Expression, _ gate: LookGate?, at now: Instant
  ) {
    if interest == nil { interest = gate?.table.plan.interest(of: [condition]) }
    number = gate?.number ?? 0
    at = now
    validUntil = reading.validUntil
  }

  /// What changes the condition; anything until it has been looked at.
  var changedBy: ChangedFields { number > 0 ? interest?.changedBy ?? .all : .all }
}
