import ClusterModeling
import Units

/// Something that membership, limits or moves planned for later.
enum DeploymentEvent: BitwiseCopyable, Sendable {
  /// A changed limit reaches its PCE (SC-LIMIT-009).
  case limitArrives(pce: UInt8, UInt32)
  /// Ten minutes after a wave of moves (SC-VEN-024).
  case waveDue(wave: UInt16)
  /// A NEN heartbeats to its new PCE (SC-NEN-009).
  case nenArrives(nen: UInt16, at: UInt8)
}

extension Supercluster {
  /// One of these events at its instant.
  mutating func handle(_ event: DeploymentEvent, _ context: Context) {
    switch event {
    case .limitArrives(let pce, let value): limitArrives(Int(pce), Int(value), context)
    case .waveDue(let wave): waveDue(Int(wave), context)
    case .nenArrives(let nen, let pce): nenArrives(Int(nen), at: Int(pce), context)
    }
  }

  /// What follows for joins, moves, profiles and limits from a change of state.
  mutating func reviewDeployment(_ context: Context) {
    reviewJoins(context)
    reviewReassignments(context)
    reviewProfiles(context)
    reviewExcess(context)
  }

  /// Carries out a command on installations, limits, moves and copies.
  mutating func carryOutDeployment(_ order: Order, _ context: Context) -> CommandResponse {
    switch order.command {
    case .initLeader: initialiseLeader(order, context)
    case .join: join(order, context)
    case .leave: leave(order, context)
    case .verifyHealth: verifyHealth(order, context)
    case .verifyReadiness: verifyReadiness(order, context)
    case .configureSyslog: configureSyslog(order, context)
    case .saveEnvironment: saveEnvironment(order, context)
    case .setLimit: setLimit(order, context)
    case .listLimits: listLimits(order, context)
    case .addHardware: addHardware(order, context)
    case .createUnmanaged: createUnmanaged(order, context)
    case .generateKey: generateKey(order, context)
    case .reassignVENs: reassignVENs(order, context)
    default: carryOutRecovery(order, context)
    }
  }

  private mutating func carryOutRecovery(_ order: Order, _ context: Context) -> CommandResponse {
    switch order.command {
    case .reassignNENs: reassignNENs(order, context)
    case .updateHost: updateHost(order, context)
    case .changeNENNode: changeNENNode(order, context)
    case .copyLeaderBackup: copyLeaderBackup(order, context)
    case .copyToSecondNode: copyToSecondNode(order)
    case .remapBackup: remapBackup(order, context)
    case .updateLogin: updateLogin(order, context)
    case .printPlan: printPlan(order, context)
    case .testConnectivity: testConnectivity(order, context)
    default: .refused(Refusal("not yet modelled", sources: ["SC-CMD-001"]))
    }
  }

  /// The end of one of these commands that took time.
  mutating func completeDeployment(
    of pce: Int, _ work: RunningWork, _ context: Context
  ) -> CommandOutcome {
    switch work.command {
    case .initLeader: completeInitialising(of: pce, context)
    case .join: completeJoin(of: pce, work, context)
    case .leave: completeLeave(of: pce, context)
    case .install: completeInstallation(of: pce, work, context)
    case .reassignVENs: completeReassignment(by: pce, context)
    case .copyLeaderBackup: completeCopy(of: pce, work, context)
    case .remapBackup: completeRemap(of: pce, context)
    default: .succeeded
    }
  }
}
