import ClusterModeling
import Observations
import Units

/// What must hold before anything is done to the system, so that a run says something.
struct SteadyState {
  private var claims: [(expression: Expression, held: HeldCondition)]
  /// Whether some claims must have held for a while, so that every change may matter.
  private let followsClaims: Bool
  /// True once the first fault, procedure or command was about to begin.
  private(set) var isChecked = false

  init(_ expressions: [Expression]) {
    followsClaims = expressions.contains { $0.holdFor != nil }
    claims = expressions.map { ($0, HeldCondition(span: $0.holdFor ?? .zero)) }
  }

  /// What changes the claims that are followed.
  var followedChanges: ChangedFields { isFollowed ? .all : .none }

  private var isFollowed: Bool { followsClaims && !isChecked }

  /// Follows claims that must have held for a while; gives the next instant to look again.
  mutating func observe(_ world: some ReadableWorld) -> Instant {
    guard isFollowed else { return .never }
    var next = Instant.never
    for index in claims.indices where claims[index].expression.holdFor != nil {
      next = min(next, look(index, world).validUntil)
    }
    return next
  }

  /// The claims that do not hold now; asked once.
  mutating func check(_ world: some ReadableWorld) -> [Expression] {
    isChecked = true
    return claims.indices.filter { look($0, world).value != .boolean(true) }
      .map { claims[$0].expression }
  }

  private mutating func look(_ index: Int, _ world: some ReadableWorld) -> Reading {
    claims[index].held.observe(claims[index].expression.reading(in: world), at: world.now)
  }
}

extension DrillWorld {
  /// Checks the steady state just before the first thing is done; a run without it says nothing.
  ///
  /// - Parameter subject: what was about to begin.
  func steadyStateHolds(before subject: String) -> Bool {
    guard !steadyState.isChecked else { return ending == nil }
    let failed = steadyState.check(self)
    guard !failed.isEmpty else { return true }
    for claim in failed {
      recorder.decide(
        .procedure, subject,
        "does not begin, the steady state does not hold: \(claim.explanation(in: self))", at: now)
    }
    ending = ending ?? .steadyStateNotMet(failed.map(\.text))
    return false
  }
}
