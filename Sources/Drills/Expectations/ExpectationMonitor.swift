import ClusterModeling
public import Observations
public import Units

/// Judges all expectations of a run while it goes on; reads the world and never changes it.
///
/// Of several looks at one instant the last counts: a state that lasts no time is no violation.
public struct ExpectationMonitor: Sendable {
  /// What is kept of a claim's last look.
  private struct Look: BitwiseCopyable {
    /// Its number; zero when the next look must not be spared.
    var number: UInt64 = 0
    var at = Instant.start
    /// Up to then it holds as long as nothing changes that the claim reads.
    var validUntil = Instant.start
    /// When the claim wants to look without an event.
    var wake = Instant.never
  }
  /// What a claim reads.
  private struct Reads {
    /// What changes any of it.
    var changedBy: ChangedFields
    var condition: Interest
    /// What is read only to know when the condition is put to the test.
    var trigger: Interest?
  }
  private let expectations: [Expectation]
  private let reads: [Reads]
  private var claims: ClaimMonitors
  private var looks: [Look]
  private var stretches: [ViolationStretch?]
  /// The next instant at which something may change without an event.
  public private(set) var nextWake = Instant.never
  /// What changes the claims that are looked at now.
  private(set) var followedChanges = ChangedFields.all

  /// A monitor of a run from its start to its end.
  public init(_ expectations: [Expectation], end: Instant) {
    self.init(expectations, end: end, plan: nil)
  }

  /// A monitor that spares looks at what has not changed.
  ///
  /// - Parameter plan: tells what each expectation reads; nil: anything.
  init(_ expectations: [Expectation], end: Instant, plan: ReadingPlan?) {
    self.expectations = expectations
    reads = expectations.map { expectation in
      Reads(
        changedBy: plan?.interest(of: expectation.expressions).changedBy ?? .all,
        condition: plan?.interest(of: expectation.conditions) ?? .everything,
        trigger: expectation.when.map { plan?.interest(of: [$0]) ?? .everything })
    }
    claims = ClaimMonitors(expectations, end: end)
    looks = expectations.map { _ in Look() }
    stretches = expectations.map { expectation in
      expectation.firstViolation.map { ViolationStretch($0.from, $0.until, plus: $0.plus) }
    }
  }

  /// Looks at the world; at the start, after every event that changed anything, and at
  /// ``nextWake``.
  public mutating func observe(
    _ world: some ReadableWorld, at now: Instant, afterFirstFault: Bool
  ) {
    observe(world, at: now, afterFirstFault: afterFirstFault, sparing: nil)
  }

  /// Looks at those claims only that may come to something else than at their last look.
  mutating func observe(
    _ world: some ReadableWorld, at now: Instant, afterFirstFault: Bool, sparing gate: LookGate?
  ) {
    for index in looks.indices {
      guard claims.isFollowed(index) else { continue }
      var stands = false
      if let gate, isSpared(index, gate, at: now, conditionStands: &stands) { continue }
      claims.observe(
        index, world, at: now, afterFirstFault: afterFirstFault, stands: stands)
      looks[index] = Look(
        number: gate?.number ?? 0, at: now, validUntil: claims.validUntil(index),
        wake: claims.nextWake(index))
    }
    review()
  }

  /// Works out anew when to look again, and after which changes.
  private mutating func review() {
    nextWake = .never
    followedChanges = .none
    for index in looks.indices {
      nextWake = min(nextWake, looks[index].wake)
      if claims.isFollowed(index) { followedChanges.formUnion(reads[index].changedBy) }
    }
  }

  /// Whether a claim would see what it saw; the state at one instant is always looked at anew.
  private func isSpared(
    _ index: Int, _ gate: LookGate, at now: Instant, conditionStands: inout Bool
  ) -> Bool {
    let last = looks[index]
    guard last.number > 0, now > last.at, now < last.validUntil else { return false }
    conditionStands = gate.stands(reads[index].condition, since: last.number)
    guard conditionStands, let trigger = reads[index].trigger else { return conditionStands }
    return gate.stands(trigger, since: last.number)
  }

  /// Notes that something of the timeline or of a procedure happened; the run's own start and
  /// end have an empty path.
  ///
  /// - Parameter path: without numbers of repetitions, so that a reference means every one.
  public mutating func happened(
    _ path: String, _ moment: EventReference.Moment, person: String = "", at now: Instant,
    in world: some ReadableWorld
  ) {
    let event = Happening(path: path, moment: moment, person: person)
    for index in looks.indices {
      stretches[index]?.happened(event, at: now)
      claims.happened(index, event, at: now, in: world)
      // The event at work may go on to change what was seen.
      looks[index] = Look(at: now, wake: claims.nextWake(index))
    }
    review()
  }

  /// The verdicts in the order of the expectations.
  ///
  /// - Parameter figure: a figure that the run recorded, by its name.
  public mutating func finish(
    _ world: some ReadableWorld, at end: Instant, _ figure: (String) -> Metric?
  ) -> [Verdict] {
    var verdicts: [Verdict] = []
    for index in looks.indices {
      let finding = claims.finish(index, world, at: end, figure)
      verdicts.append(
        Verdict(expectations[index], finding, wantedWithin: stretches[index]))
    }
    return verdicts
  }
}

/// Tells which conditions need not be read at a look.
struct LookGate {
  let table: ReadingTable
  let world: DrillWorld
  /// What may have changed since the look before.
  let changes: ChangedFields

  /// The number of the look.
  var number: UInt64 { table.look }

  /// Whether nothing has changed since a look that a condition reads.
  func stands(_ interest: Interest, since last: UInt64) -> Bool {
    guard interest.changedBy.intersects(changes) else { return true }
    return interest.isComplete && !table.hasChanged(interest, since: last, in: world)
  }
}

extension Expectation {
  /// All expressions that the expectation reads.
  var expressions: [Expression] {
    conditions + (when.map { [$0] } ?? [])
  }

  /// The same without what puts it to the test.
  var conditions: [Expression] {
    switch claim {
    case .always(let condition), .never(let condition), .atEnd(let condition): [condition]
    case .neverWhile(_, let condition), .eventually(let condition, _, _, _): [condition]
    case .metric(.overTime(let expression), _): [expression]
    case .order, .metric(.figure, _): []
    }
  }
}

/// Something that happened, as the timeline and procedures name it.
struct Happening {
  var path: String
  var moment: EventReference.Moment
  var person: String

  /// Whether a reference means this.
  func isMeant(by reference: EventReference) -> Bool {
    reference.path == path && reference.moment == moment
      && (reference.person.isEmpty || reference.person == person)
  }
}

extension EventReference {
  /// The event as it is written.
  var text: String {
    if path.isEmpty { return moment.rawValue }
    return moment == .notices ? "\(person).notices(\(path))" : "\(path).\(moment.rawValue)"
  }
}
