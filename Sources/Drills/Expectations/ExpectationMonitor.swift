public import Observations
public import Units

/// Judges all expectations of a run while it goes on; reads the world and never changes it.
///
/// Of several looks at one instant the last counts: a state that lasts no time is no violation.
public struct ExpectationMonitor: Sendable {
  private let expectations: [Expectation]
  private var claims: [ClaimMonitor]
  private var stretches: [ViolationStretch?]
  /// Whether an expectation may change while only clients change.
  private let followsClients: [Bool]

  /// A monitor of a run from its start to its end.
  ///
  /// - Parameter vocabulary: tells which fields follow clients; without it all do.
  public init(_ expectations: [Expectation], end: Instant, vocabulary: Vocabulary? = nil) {
    self.expectations = expectations
    followsClients = expectations.map { expectation in
      vocabulary.map { words in expectation.expressions.contains { $0.followsClients(words) } }
        ?? true
    }
    claims = expectations.map { ClaimMonitor($0, end: end) }
    stretches = expectations.map { expectation in
      expectation.firstViolation.map { ViolationStretch($0.from, $0.until, plus: $0.plus) }
    }
  }

  /// Looks at the world; at the start, after every event that changed anything, and at
  /// ``nextWake``.
  ///
  /// - Parameter onlyClients: true when nothing but counts of clients changed since the last look.
  public mutating func observe(
    _ world: some ReadableWorld, at now: Instant, afterFirstFault: Bool, onlyClients: Bool = false
  ) {
    for index in claims.indices {
      if onlyClients && !followsClients[index] && claims[index].nextWake > now { continue }
      claims[index].observe(world, at: now, afterFirstFault: afterFirstFault)
    }
  }

  /// The next instant at which something may change without an event.
  public var nextWake: Instant { claims.reduce(.never) { min($0, $1.nextWake) } }

  /// Notes that something of the timeline or of a procedure happened; the run's own start and
  /// end have an empty path.
  ///
  /// - Parameter path: without numbers of repetitions, so that a reference means every one.
  public mutating func happened(
    _ path: String, _ moment: EventReference.Moment, person: String = "", at now: Instant,
    in world: some ReadableWorld
  ) {
    let event = Happening(path: path, moment: moment, person: person)
    for index in claims.indices {
      stretches[index]?.happened(event, at: now)
      claims[index].happened(event, at: now, in: world)
    }
  }

  /// The verdicts in the order of the expectations.
  ///
  /// - Parameter figure: a figure that the run recorded, by its name.
  public mutating func finish(
    _ world: some ReadableWorld, at end: Instant, _ figure: (String) -> Metric?
  ) -> [Verdict] {
    var verdicts: [Verdict] = []
    for index in claims.indices {
      let finding = claims[index].finish(world, at: end, figure)
      verdicts.append(
        Verdict(expectations[index], finding, wantedWithin: stretches[index]))
    }
    return verdicts
  }
}

extension Expectation {
  /// All expressions that the expectation reads.
  var expressions: [Expression] {
    let own: [Expression] =
      switch claim {
      case .always(let condition), .never(let condition), .atEnd(let condition): [condition]
      case .neverWhile(_, let condition), .eventually(let condition, _, _, _): [condition]
      case .metric(.overTime(let expression), _): [expression]
      case .order, .metric(.figure, _): []
      }
    return own + (when.map { [$0] } ?? [])
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
