import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// What follows from a change of state, derived in one fixed order after every event.
extension Supercluster {
  /// Says that something changed which others depend on.
  mutating func touch() { isUnsettled = true }

  /// Derives everything that follows from what changed, until nothing changes any more.
  mutating func settle(_ context: Context) {
    var rounds = 0
    while isUnsettled {
      rounds += 1
      precondition(rounds < 100, "the state of \(plan.name) does not settle at \(context.now)")
      isUnsettled = false
      for pce in allPCEs {
        reviewStart(of: pce, context)
        reviewQuorum(of: pce, context)
        reviewDatabase(of: pce, context)
        reviewSetServer(of: pce, context)
      }
      reviewDisks(context)
      reviewMemory(context)
      reviewUpgrade(context)
      reviewMembership(context)
      reviewDeployment(context)
      connectionsChanged(context)
      reviewPools(context)
      reviewBuildingLatency(context)
      reviewListening(context)
      reviewVENs(context)
      reviewHealth(context)
      reviewWaiting(context)
    }
    if rounds > 0 { observe(context) }
  }

  /// Looks whether the software of a PCE is gone, or enough of it is there to go up.
  private mutating func reviewStart(of pce: Int, _ context: Context) {
    let all = plan.pces[pce].nodes
    guard all.contains(where: { nodes[$0].runs }) else {
      pces[pce].runlevel = .stopped
      abandonTransition(of: pce)
      failWork(of: pce, "all nodes are down", context)
      return
    }
    guard pces[pce].runlevel == .stopped, hasQuorum(pce),
      !all.contains(where: { nodes[$0].software == .starting }),
      all.contains(where: { plan.nodes[$0].holdsDatabase && nodes[$0].runs })
    else { return }
    pces[pce].runlevel = .one
    readRuntimeEnvironment(of: pce)
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "is RUNNING [1]", context,
      sources: ["SC-NODE-005", "AS-PCE-035"])
    let serves = pces[pce].contents == .joined || pces[pce].contents == .standalone
    let canGoUp = serves && isMigrated(pce)  // AS-UPG-001
    let target = canGoUp ? pces[pce].configuredRunlevel : .one
    if target > .one { changeRunlevel(of: pce, to: target, context) }
  }

  /// Ends commands whose awaited state is reached or can no longer be reached.
  private mutating func reviewWaiting(_ context: Context) {
    for pce in allPCEs where !pces[pce].waiting.isEmpty {
      var still: [WaitingCommand] = []
      for command in pces[pce].waiting {
        if isReached(command.condition, on: pce) {
          context.end(command.token, .succeeded)
        } else if plan.pces[pce].nodes.allSatisfy({ !nodes[$0].isUp }) {
          context.end(
            command.token,
            .failed(
              Refusal("all nodes of \(plan.pces[pce].name) are down", sources: ["SC-NODE-008"])))
        } else {
          still.append(command)
        }
      }
      pces[pce].waiting = still
    }
  }

  private func isReached(_ condition: WaitingCommand.Condition, on pce: Int) -> Bool {
    switch condition {
    case .running: isRunning(pce)
    case .runningAt(let level): isRunning(pce) && pces[pce].runlevel == level
    case .nodeRuns(let node): nodes[node].runs
    }
  }

  /// Notes what happened, with the cause of the event at work.
  @discardableResult
  func note(
    _ kind: Decision.Kind, _ subject: String, _ text: String, _ context: Context,
    sources: [String]
  ) -> DecisionID {
    context.recorder.decide(
      kind, subject, text, at: context.now, cause: context.cause, sources: sources)
  }
}
