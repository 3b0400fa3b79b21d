import ClusterModeling
import NetworkModel
import Observations

/// What the states in a PCE's lanes mean to those who run it.
extension Supercluster {
  /// A PCE leads while its software runs; without it only its record says so.
  func standing(ofRole role: Role, at pce: Int) -> Standing {
    guard runsAtAll(pce) else { return .absent }
    switch role {
    case .leader: return .leading
    case .member: return .neutral
    case .dropped, .standalone: return .absent
    }
  }

  /// Full operation is level 5 only (SC-RUNLEVEL-004).
  func standingOfRunlevel(of pce: Int) -> Standing {
    switch pces[pce].runlevel {
    case .stopped: .absent
    case .five: .good
    case .one: isHeldBack(pce) ? .planned : .bad
    case .two: isHeldBack(pce) ? .planned : .warning
    }
  }

  /// Whether a PCE believes itself, another one or nobody to be the leader.
  func standingOfBelief(of pce: Int) -> Standing {
    guard runsAtAll(pce), let leader = pces[pce].view.leader else { return .absent }
    return leader == pce ? .leading : .neutral
  }

  /// Health in a word with what it means; red at a runlevel that somebody set is no failure.
  func healthState(_ record: HealthRecord, of pce: Int) -> HealthMonitor.State {
    switch record.level {
    case .normal: return HealthMonitor.State(word: "normal", standing: .good)
    case .warning: return HealthMonitor.State(word: "warning", standing: .warning)
    case .critical:
      guard isHeldBack(pce) else { return HealthMonitor.State(word: "critical", standing: .bad) }
      return HealthMonitor.State(
        word: "critical (runlevel \(pces[pce].runlevel.rawValue))", standing: .planned)
    }
  }

  /// True when a PCE is below runlevel 5 because somebody set it so, and nothing else is amiss.
  private func isHeldBack(_ pce: Int) -> Bool {
    guard runsAtAll(pce), !pces[pce].runlevel.isFullOperation, pces[pce].faultyServices.isEmpty
    else { return false }
    // A loop: a closure would hold a copy of the model.
    for node in plan.pces[pce].nodes where !nodes[node].takesPart { return false }
    return pces[pce].configuredRunlevel < .five || pces[pce].transition?.from == .two
  }
}
