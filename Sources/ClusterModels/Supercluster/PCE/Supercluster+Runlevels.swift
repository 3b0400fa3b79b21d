import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Runlevels of a PCE as a whole (SC-RUNLEVEL-001 to SC-RUNLEVEL-007).
extension Supercluster {
  /// Begins a change of runlevel that takes its drawn or given time.
  ///
  /// Services above the target stop at the begin, services up to it run at the end; so the level
  /// that holds meanwhile is the lower one.
  mutating func changeRunlevel(
    of pce: Int, to target: Runlevel, takes given: Duration? = nil, _ context: Context
  ) {
    let from = pces[pce].runlevel
    guard from != target else { return }
    pces[pce].ordinals.change += 1
    // On the way from 1 to 5 replication runs from 2 on.
    let stop = from == .one && target == .five && given == nil ? Runlevel.two : target
    let span = given ?? changeTime(pce, from: from, to: stop, context)
    pces[pce].runlevel = min(from, target)
    pces[pce].transition = PCEState.Transition(
      from: from, target: target, stop: stop, began: context.now)
    pces[pce].transitionGeneration.advance()
    isUnsettled = true
    context.schedule(
      .runlevelReached(pce: UInt8(pce), pces[pce].transitionGeneration), after: span)
    note(
      .system, plan.pces[pce].entity, "leaves runlevel \(from.rawValue) for \(target.rawValue)",
      context, sources: ["SC-RUNLEVEL-007"])
  }

  /// A PCE has reached the runlevel that it was set to.
  mutating func runlevelReached(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].transitionGeneration == generation, let transition = pces[pce].transition
    else { return }
    isUnsettled = true
    pces[pce].runlevel = transition.stop
    guard transition.stop == transition.target else {
      pces[pce].transition?.stop = transition.target
      pces[pce].transitionGeneration.advance()
      return context.schedule(
        .runlevelReached(pce: UInt8(pce), pces[pce].transitionGeneration),
        after: changeTime(pce, from: transition.stop, to: transition.target, context))
    }
    pces[pce].transition = nil
    pces[pce].lastTransitionTook = context.now - transition.began
    note(
      .system, plan.pces[pce].entity, "is \(statusWord(of: pce)) [\(transition.target.rawValue)]",
      context, sources: ["SC-NODE-005", "SC-RUNLEVEL-007"])
  }

  /// Gives up a change of runlevel because the software is gone.
  mutating func abandonTransition(of pce: Int) {
    pces[pce].transition = nil
    pces[pce].transitionGeneration.advance()
  }

  /// The status word of a PCE (SC-NODE-005, AS-PCE-028, AS-PCE-030).
  ///
  /// RUNNING needs every core node and the database; a missing replica is optional.
  func statusWord(of pce: Int) -> String {
    guard plan.pces[pce].nodes.contains(where: { nodes[$0].runs }), !pces[pce].isFenced,
      pces[pce].runlevel > .stopped
    else {
      return plan.pces[pce].nodes.contains { nodes[$0].software == .starting }
        ? "PARTIAL" : "NOT RUNNING"
    }
    let isComplete =
      pces[pce].transition == nil && coreNodes(of: pce).allSatisfy { nodes[$0].runs }
      && (pces[pce].runlevel < .two || (databaseRuns(pce) && !awaitsTables(pce)))
    return isComplete ? "RUNNING" : "PARTIAL"
  }

  /// True when the status is RUNNING.
  func isRunning(_ pce: Int) -> Bool { statusWord(of: pce) == "RUNNING" }

  private func changeTime(
    _ pce: Int, from: Runlevel, to target: Runlevel, _ context: Context
  ) -> Duration {
    let ordinal = pces[pce].ordinals.change - 1
    let parameter =
      switch (from, target) {
      case (.one, _): PCEParameters.runlevel1To2
      case (.two, .five): PCEParameters.runlevel2To5
      default: PCEParameters.runlevel5To2
      }
    let slowest = plan.pces[pce].nodes.map { nodes[$0].speed }.min() ?? 1
    let span = drawn(parameter, pce, ordinal, context)
    return slowest < 1
      ? Duration(roundingSeconds: span.seconds / max(slowest, 0.01)) : span  // AS-PCE-031
  }
}
