import ClusterModeling
import Observations
import Units

extension DrillWorld {
  /// Looks at conditions and expectations when nothing more happens at this instant.
  ///
  /// Most events change little that anybody looks at: those that read none of it are left alone,
  /// up to the instant at which they change by themselves.
  func observe() {
    let changed = changes
    changes = .none
    readings.beginLook(after: changed)
    if changed.intersects(followed) || now >= nextLook || looksAtEverything {
      let gate = looksAtEverything ? nil : LookGate(table: readings, world: self, changes: changed)
      readings.isOpen = gate != nil
      look(gate)
      readings.isOpen = false
    }
    // A wake that came too early leaves the next look without one.
    guard nextLook < plannedWake, nextLook > now else { return }
    plannedWake = nextLook
    wakeGeneration &+= 1
    schedule(.wake(generation: wakeGeneration), at: nextLook, cause: nil)
  }

  private func look(_ gate: LookGate?) {
    monitor.observe(self, at: now, afterFirstFault: firstFaultAt != nil, sparing: gate)
    let settles = convergence?.observe(self, at: now, sparing: gate) ?? .never
    let people = min(steadyState.observe(self), observeSignals(gate), observeWatches(gate))
    nextLook = min(monitor.nextWake, settles, people)
    followed = followedChanges
    tellFollowing()
  }

  /// Lets models know whether anybody looks at what clients change from now on.
  private func tellFollowing() {
    let follows = followed.intersects(.clients)
    guard follows != shared.followsClients else { return }
    shared.followsClients = follows
    for system in systems.indices {
      systems[system].followingChanged(at: now)
      collect(from: system)
    }
  }

  /// What changes anything that is looked at now.
  private var followedChanges: ChangedFields {
    var changes = monitor.followedChanges
    if let settling = convergence?.followedChanges { changes.formUnion(settling) }
    changes.formUnion(steadyState.followedChanges)
    for index in signals.indices { changes.formUnion(signals[index].last.changedBy) }
    for index in watches.indices { changes.formUnion(watches[index].last.changedBy) }
    return changes
  }
}
