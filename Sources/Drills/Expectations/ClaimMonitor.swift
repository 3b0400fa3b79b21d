import ClusterModeling
import Observations
import Units

/// One claim at work, by its form.
enum ClaimMonitor: Sendable {
  case lasting(LastingClaim)
  case exclusion(ExclusionClaim)
  case eventual(EventualClaim)
  case order(OrderClaim)
  case atEnd(EndClaim)
  case figure(FigureClaim)
  case overTime(OverTimeClaim)

  init(_ expectation: Expectation, end: Instant) {
    switch expectation.claim {
    case .always(let condition):
      self = .lasting(LastingClaim(condition, isForbidden: false, expectation))
    case .never(let condition):
      self = .lasting(LastingClaim(condition, isForbidden: true, expectation))
    case .neverWhile(let event, let condition):
      self = .exclusion(ExclusionClaim(event, while: condition))
    case .eventually(let condition, let event, let within, let holdFor):
      self = .eventual(
        EventualClaim(condition, after: event, within: within, holdFor: holdFor, end: end))
    case .order(let events): self = .order(OrderClaim(events))
    case .atEnd(let condition): self = .atEnd(EndClaim(condition))
    case .metric(.figure(let name), let limits): self = .figure(FigureClaim(name, limits))
    case .metric(.overTime(let expression), let limits):
      self = .overTime(OverTimeClaim(expression, limits))
    }
  }

  mutating func observe(
    _ world: some ReadableWorld, at now: Instant, afterFirstFault: Bool
  ) {
    switch self {
    case .lasting(var claim):
      self = .figure(.empty)
      claim.observe(world, at: now, afterFirstFault: afterFirstFault)
      self = .lasting(claim)
    case .exclusion(var claim):
      claim.observe(world, at: now)
      self = .exclusion(claim)
    case .eventual(var claim):
      self = .figure(.empty)
      claim.observe(world, at: now)
      self = .eventual(claim)
    case .atEnd(var claim):
      claim.observe(world, at: now)
      self = .atEnd(claim)
    case .overTime(var claim):
      // The payload must be taken out, or its list of pieces would be copied at every look.
      self = .figure(.empty)
      claim.observe(world, at: now)
      self = .overTime(claim)
    case .order, .figure: break
    }
  }

  mutating func happened(_ event: Happening, at now: Instant, in world: some ReadableWorld) {
    switch self {
    case .lasting(var claim):
      claim.happened(event, at: now, in: world)
      self = .lasting(claim)
    case .exclusion(var claim):
      claim.happened(event, at: now, in: world)
      self = .exclusion(claim)
    case .eventual(var claim):
      claim.happened(event, at: now, in: world)
      self = .eventual(claim)
    case .order(var claim):
      claim.happened(event, at: now)
      self = .order(claim)
    case .atEnd, .figure, .overTime: break
    }
  }

  var nextWake: Instant {
    switch self {
    case .lasting(let claim): claim.nextWake
    case .exclusion(let claim): claim.nextWake
    case .eventual(let claim): claim.nextWake
    case .atEnd(let claim): claim.nextWake
    case .overTime(let claim): claim.nextWake
    case .order, .figure: .never
    }
  }

  mutating func finish(
    _ world: some ReadableWorld, at end: Instant, _ figure: (String) -> Metric?
  ) -> Finding {
    switch self {
    case .lasting(var claim): claim.finish(world, at: end)
    case .exclusion(let claim): claim.finding
    case .eventual(var claim): claim.finish(world, at: end)
    case .order(let claim): claim.finding
    case .atEnd(var claim): claim.finish(world, at: end)
    case .figure(let claim): claim.finding(figure, at: end)
    case .overTime(var claim): claim.finish(world, at: end)
    }
  }
}
