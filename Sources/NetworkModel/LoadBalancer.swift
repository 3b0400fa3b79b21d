public import Units

/// Targets behind one address, and which of them are in the pool as the probes see it.
///
/// Told of every change of a target, it says which targets are in the pool at any instant up to
/// the next change. Probes cost no events. Which target of the pool takes a request is up to the
/// user of this type.
public struct LoadBalancer: Sendable {
  /// Whether a target that was marked down stays out until someone resumes it.
  public let resumesByHand: Bool
  private var targets: [ProbedTarget]

  /// A load balancer whose targets, one for each probe, have always answered.
  ///
  /// - Precondition: The probes are valid, see ``HealthProbe/validated()``.
  public init(probes: [HealthProbe], resumesByHand: Bool = false) {
    self.resumesByHand = resumesByHand
    targets = probes.map { probe in
      precondition((try? probe.validated()) != nil, "a probe is checked before it is used")
      return ProbedTarget(probe: probe)
    }
  }

  /// A load balancer that probes so many targets alike.
  public init(probe: HealthProbe, targetCount: Int, resumesByHand: Bool = false) {
    self.init(
      probes: [HealthProbe](repeating: probe, count: targetCount), resumesByHand: resumesByHand)
  }

  /// Takes note that a target answers probes from now on, or no longer does.
  ///
  /// A probe at this very instant sees the change.
  ///
  /// - Precondition: The changes of a target are told in order of time.
  public mutating func targetChanged(_ index: Int, isAnswering: Bool, at now: Instant) {
    targets[index].change(isAnswering: isAnswering, holds: resumesByHand, at: now)
  }

  /// Lets a target that was held out come back, at once if enough of its answers were good.
  public mutating func resume(_ index: Int, at now: Instant) {
    targets[index].resume(holds: resumesByHand, at: now)
  }

  /// Whether a target is in the pool, at the last change told of or later.
  public func isInPool(_ index: Int, at now: Instant) -> Bool {
    targets[index].isInPool(at: now)
  }

  /// The targets in the pool in ascending order, at the last change told of or later.
  public func pool(at now: Instant) -> [Int] {
    targets.indices.filter { targets[$0].isInPool(at: now) }
  }

  /// When the pool next changes if no target does; nil if it stays.
  public func nextChange(after now: Instant) -> Instant? {
    targets.compactMap { $0.nextChange(after: now) }.min()
  }
}
