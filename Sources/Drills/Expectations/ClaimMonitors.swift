import ClusterModeling
import Observations
import Units

/// All claims at work, each form in a list of its own.
///
/// A claim is changed where it lies: handing one around as a case of an enumeration would copy all
/// that it holds at every look.
struct ClaimMonitors: Sendable {
  /// Where a claim lies.
  private enum Place: Sendable {
    case lasting(Int)
    case exclusion(Int)
    case eventual(Int)
    case order(Int)
    case atEnd(Int)
    case figure(Int)
    case overTime(Int)
  }
  private var places: [Place] = []
  private var lasting: [LastingClaim] = []
  private var exclusions: [ExclusionClaim] = []
  private var eventual: [EventualClaim] = []
  private var orders: [OrderClaim] = []
  private var ends: [EndClaim] = []
  private var figures: [FigureClaim] = []
  private var overTime: [OverTimeClaim] = []

  init(_ expectations: [Expectation], end: Instant) {
    for expectation in expectations { add(expectation, end: end) }
  }

  private mutating func add(_ expectation: Expectation, end: Instant) {
    switch expectation.claim {
    case .always(let condition):
      places.append(.lasting(lasting.count))
      lasting.append(LastingClaim(condition, isForbidden: false, expectation))
    case .never(let condition):
      places.append(.lasting(lasting.count))
      lasting.append(LastingClaim(condition, isForbidden: true, expectation))
    case .neverWhile(let event, let condition):
      places.append(.exclusion(exclusions.count))
      exclusions.append(ExclusionClaim(event, while: condition))
    case .eventually(let condition, let event, let within, let holdFor):
      places.append(.eventual(eventual.count))
      eventual.append(
        EventualClaim(condition, after: event, within: within, holdFor: holdFor, end: end))
    case .order(let events):
      places.append(.order(orders.count))
      orders.append(OrderClaim(events))
    case .atEnd(let condition):
      places.append(.atEnd(ends.count))
      ends.append(EndClaim(condition))
    case .metric(.figure(let name), let limits):
      places.append(.figure(figures.count))
      figures.append(FigureClaim(name, limits))
    case .metric(.overTime(let expression), let limits):
      places.append(.overTime(overTime.count))
      overTime.append(OverTimeClaim(expression, limits))
    }
  }

  /// Whether it matters for a claim what the world is like now.
  func isFollowed(_ claim: Int) -> Bool {
    switch places[claim] {
    case .lasting, .overTime: true
    case .exclusion(let place): exclusions[place].isFollowed
    case .eventual(let place): eventual[place].isFollowed
    case .atEnd(let place): ends[place].isFollowed
    case .order, .figure: false
    }
  }

  /// Lets a claim look at the world.
  ///
  /// - Parameter stands: whether its condition, but not what triggers it, is known to be as it was.
  mutating func observe(
    _ claim: Int, _ world: some ReadableWorld, at now: Instant, afterFirstFault: Bool, stands: Bool
  ) {
    switch places[claim] {
    case .lasting(let place):
      lasting[place].observe(world, at: now, afterFirstFault: afterFirstFault, stands: stands)
    case .exclusion(let place): exclusions[place].observe(world, at: now)
    case .eventual(let place): eventual[place].observe(world, at: now)
    case .atEnd(let place): ends[place].observe(world, at: now)
    case .overTime(let place): overTime[place].observe(world, at: now)
    case .order, .figure: break
    }
  }

  mutating func happened(
    _ claim: Int, _ event: Happening, at now: Instant, in world: some ReadableWorld
  ) {
    switch places[claim] {
    case .lasting(let place): lasting[place].happened(event, at: now, in: world)
    case .exclusion(let place): exclusions[place].happened(event, at: now, in: world)
    case .eventual(let place): eventual[place].happened(event, at: now, in: world)
    case .order(let place): orders[place].happened(event, at: now)
    case .atEnd, .figure, .overTime: break
    }
  }

  /// The next instant at which a claim wants to look without an event.
  func nextWake(_ claim: Int) -> Instant {
    switch places[claim] {
    case .lasting(let place): lasting[place].nextWake
    case .exclusion(let place): exclusions[place].nextWake
    case .eventual(let place): eventual[place].nextWake
    case .atEnd(let place): ends[place].nextWake
    case .overTime(let place): overTime[place].nextWake
    case .order, .figure: .never
    }
  }

  /// The instant up to which a claim's last look holds as long as nothing changes that it reads.
  func validUntil(_ claim: Int) -> Instant {
    if case .lasting(let place) = places[claim] { return lasting[place].validUntil }
    return nextWake(claim)
  }

  mutating func finish(
    _ claim: Int, _ world: some ReadableWorld, at end: Instant, _ figure: (String) -> Metric?
  ) -> Finding {
    switch places[claim] {
    case .lasting(let place): lasting[place].finish(world, at: end)
    case .exclusion(let place): exclusions[place].finding
    case .eventual(let place): eventual[place].finish(world, at: end)
    case .order(let place): orders[place].finding
    case .atEnd(let place): ends[place].finish(world, at: end)
    case .figure(let place): figures[place].finding(figure, at: end)
    case .overTime(let place): overTime[place].finish(world, at: end)
    }
  }
}
