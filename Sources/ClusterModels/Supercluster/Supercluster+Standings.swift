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
  func healthState(_ record: HealthRecord, of pce: Int) -> (word: String, standing: Standing) {
    switch record.level {
    case .normal: return ("normal", .good)
    case .warning: return ("warning", .warning)
    case .critical:
      guard isHeldBack(pce) else { return ("critical", .bad) }
      return ("critical (runlevel \(pces[pce].runlevel.rawValue))", .planned)
    }
  }

  /// True when a PCE is below runlevel 5 because somebody set it so, and nothing else is amiss.
  private func isHeldBack(_ pce: Int) -> Bool {
    let state = pces[pce]
    guard runsAtAll(pce), !state.runlevel.isFullOperation, state.faultyServices.isEmpty,
      plan.pces[pce].nodes.allSatisfy({ nodes[$0].takesPart })
    else { return false }
    return state.configuredRunlevel < .five || state.transition?.from == .two
  }
}
