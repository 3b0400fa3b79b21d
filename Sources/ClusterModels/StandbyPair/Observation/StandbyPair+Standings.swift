import Observations

/// What the states in a pair's lanes mean to those who run it.
extension StandbyPair {
  /// An active PCE is in charge while it works; without that only its record says so.
  func standingOfRole(of pce: Int) -> Standing {
    guard works(pce) else { return .absent }
    switch pces[pce].role {
    case .active: return .leading
    case .standby: return .neutral
    case .standalone: return .absent
    }
  }

  /// The standby's databases run at level 2 by design (SP-PROMOTE-009); an active needs 5.
  func standingOfLevel(of pce: Int) -> Standing {
    switch pces[pce].level {
    case .stopped: .absent
    case .five: .good
    case _ where !works(pce): .bad
    case _ where pces[pce].role == .standby && pces[pce].level == .two: .good
    default: .planned
    }
  }

  /// What the status word of a PCE means.
  func standingOfStatus(of pce: Int) -> Standing {
    switch status(of: pce) {
    case "RUNNING": .good
    case "PARTIAL": .warning
    default: .absent
    }
  }

  /// Whether somebody could take over.
  var standingOfProtection: Standing {
    isProtected ? .good : link.phase == .linking ? .planned : .warning
  }

  /// What the state of a channel means.
  func standing(of channel: Channel.State) -> Standing {
    switch channel {
    case .streaming: .good
    case .baseCopy: .planned
    case .blocked: .warning
    case .stopped: .bad
    case .none: .absent
    }
  }
}
