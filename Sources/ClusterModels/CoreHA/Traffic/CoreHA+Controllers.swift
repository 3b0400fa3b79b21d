import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Load balancers, global traffic managers and DNS in front of the Cores (CH-TOPO-002).
extension CoreHA {
  /// A controller as it is.
  struct Controller: Sendable {
    /// Who is in the pool as the probes have it: both targets.
    var balancer: LoadBalancer
    /// What each target answers now.
    var answers = [true, true]
    /// The target that gets the status probe.
    var home = 0
    /// The target to which traffic is sent, and the one to which clients go.
    var route = 0
    var followed = 0
    /// Whether detection and failover are on (CH-UPG-001).
    var isDetecting = true
    var generation = Generation()
    var following = Generation()
    /// What last changed an answer, for the log.
    var cause: DecisionID?

    init(_ plan: ControllerPlan, home: Int = 0) {
      let probe = HealthProbe(
        interval: plan.interval, timeout: plan.timeout, downAfter: plan.failures, upAfter: 1)
      var mode = probe
      // The HA page says its mode with each answer; nothing is to be counted.
      mode.downAfter = 1
      balancer = LoadBalancer(probes: home == 0 ? [probe, mode] : [mode, probe])
      self.home = home
      route = home
      followed = home
    }
  }

  /// The text of the status page: OK only from a Core that serves (CH-LB-001).
  func statusPage(_ core: Int) -> String { serves(core) ? "MOBILEIRON-STATUS: OK" : "" }

  /// The text of the HA status page, with the mode it acts in (CH-LB-002, CH-LB-003, CH-GAP-005).
  func haStatusPage(_ core: Int) -> String {
    guard isUp(core) else { return "" }
    return "MOBILEIRON-STATUS: OK (Mode: \(acts(core) ? "Primary" : "Standby"))"
  }

  /// Whether a probe of a target is answered as it has to be.
  private func answers(_ place: Int, _ target: Int) -> Bool {
    let (controller, state) = (plan.controllers[place], controllers[place])
    switch controller.targets[target] {
    case .controller(let other):
      // Both Cores fail their probes only when neither is up (CH-GAP-012).
      return coresBehind(other).contains { isUp($0) }
    case .core(let core):
      if target == state.home {
        return !controller.probesPrimary || statusPage(core) == "MOBILEIRON-STATUS: OK"
      }
      if !controller.probesSecondary { return true }
      if isThirdCore(place) { return haStatusPage(core).hasSuffix("(Mode: Primary)") }
      let page = haStatusPage(core)
      return page == "MOBILEIRON-STATUS: OK (Mode: Standby)"
        || controller.acceptsPrimary && page.hasSuffix("(Mode: Primary)")
    }
  }

  /// Whether a controller stands over another one, so that its second target is a DR Core.
  private func isThirdCore(_ controller: Int) -> Bool {
    plan.controllers[controller].targets.contains {
      if case .controller = $0 { true } else { false }
    }
  }

  private func coresBehind(_ controller: Int) -> [Int] {
    plan.controllers[controller].targets.flatMap { target in
      switch target {
      case .core(let core): [core]
      case .controller(let other): other == controller ? [] : coresBehind(other)
      }
    }
  }

  /// Tells the probes what changed, and acts on what they know by now.
  mutating func reviewControllers(_ context: Context) {
    for place in controllers.indices {
      for target in 0..<2 {
        let isAnswering = answers(place, target)
        guard controllers[place].answers[target] != isAnswering else { continue }
        controllers[place].answers[target] = isAnswering
        controllers[place].cause = context.cause
        controllers[place].balancer.targetChanged(
          target, isAnswering: isAnswering, at: context.now)
      }
      decide(place, context)
      controllers[place].generation.advance()
      if let next = controllers[place].balancer.nextChange(after: context.now) {
        context.schedule(
          .probed(controller: UInt8(place), controllers[place].generation), at: next)
      }
    }
  }

  /// A probe sees something else than before.
  mutating func probed(_ place: Int, _ generation: Generation, _ context: Context) {
    guard controllers[place].generation == generation else { return }
    context.cause = controllers[place].cause ?? context.cause
    touch()
  }

  /// The rule: traffic moves if the Primary fails and the Secondary is Standby (CH-LB-004).
  private mutating func decide(_ place: Int, _ context: Context) {
    let state = controllers[place]
    guard state.isDetecting else { return }
    let other = 1 - state.home
    let isHomeUp = state.balancer.isInPool(state.home, at: context.now)
    let isOtherSafe = state.balancer.isInPool(other, at: context.now)
    if isHomeUp {
      if state.route != state.home, !plan.controllers[place].isManualResume {
        send(place, to: state.home, "the status page is OK again", context, "CH-LB-011")
      }
    } else if state.route == state.home {
      guard isOtherSafe else { return }
      let sources = isThirdCore(place) ? ("CH-TOPO-008", "CH-GAP-012") : ("CH-LB-004", "CH-LB-002")
      send(
        place, to: other, "the first probe fails and the second answers as it has to", context,
        sources.0, sources.1)
    }
  }

  /// Sends traffic to another target; clients of DNS follow when their copies expire.
  mutating func send(
    _ place: Int, to target: Int, _ reason: String, _ context: Context, _ sources: String...
  ) {
    guard controllers[place].route != target else { return }
    controllers[place].route = target
    tally.switches += 1
    tally.lastSwitch = context.now
    touch()
    context.recorder.decide(
      .system, plan.controllers[place].entity,
      "sends traffic to \(name(of: plan.controllers[place].targets[target])): \(reason)",
      at: context.now, cause: context.cause, sources: sources)
    controllers[place].following.advance()
    if plan.controllers[place].timeToLive == .zero {
      controllers[place].followed = target
    } else {
      context.schedule(
        .followed(controller: UInt8(place), controllers[place].following),
        after: plan.controllers[place].timeToLive)
    }
  }

  /// The last copies of the old address have expired.
  mutating func clientsFollow(_ place: Int, _ generation: Generation, _ context: Context) {
    guard controllers[place].following == generation else { return }
    controllers[place].followed = controllers[place].route
    touch()
  }

  /// The Core to which devices come by the virtual name (CH-TOPO-016).
  func routedCore() -> Int? {
    guard var place = plan.entry else { return plan.primary }
    for _ in controllers.indices {
      switch plan.controllers[place].targets[controllers[place].followed] {
      case .core(let core): return core
      case .controller(let next): place = next
      }
    }
    return nil
  }

  /// The name of a target.
  func name(of target: Target) -> String {
    switch target {
    case .core(let core): plan.cores[core].name
    case .controller(let controller): plan.controllers[controller].name
    }
  }

  /// Whether a controller knows its first target as failed and has none to turn to (CH-LB-004).
  func isWithheld(_ place: Int, at now: Instant) -> Bool {
    let state = controllers[place]
    return state.isDetecting && state.route == state.home
      && !state.balancer.isInPool(state.home, at: now)
      && !state.balancer.isInPool(1 - state.home, at: now)
  }
}
