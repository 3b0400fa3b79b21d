import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// Commands as people give them: admission by the guide's table, then what each one does.
extension Supercluster {
  /// A command on its way into the system, with its target resolved.
  struct Order {
    /// What is to be done.
    var command: SuperclusterCommand
    /// The request as it was given.
    var request: CommandRequest
    /// The PCE that it is typed on or aimed at.
    var pce: Int
    /// The node that it is typed on; for `thatNode` commands all nodes that it concerns.
    var nodes: [Int]
  }

  /// Somebody gives a command.
  mutating func perform(_ request: CommandRequest, _ context: Context) -> CommandResponse {
    guard let command = SuperclusterCommand(rawValue: request.command) else {
      return .refused(
        Refusal("there is no command \(request.command)", sources: ["SC-CMD-001"]))
    }
    if let refusal = refusalByUser(command, request) { return .refused(refusal) }
    isProcedureAtWork = true
    defer { isProcedureAtWork = false }
    let response: CommandResponse
    switch admit(command, request) {
    case .failure(let refusal): response = .refused(refusal.refusal)
    case .success(let order): response = carryOut(order, context)
    }
    settle(context)
    return response
  }

  private mutating func carryOut(_ order: Order, _ context: Context) -> CommandResponse {
    switch order.command {
    case .setRunlevel: setRunlevel(order, context)
    case .clusterStatus: clusterStatus(order, context)
    case .start: startSoftware(order, context)
    case .stop, .clusterStop: stopSoftware(order, context)
    case .reset: reset(order, context)
    case .reboot: reboot(order, context)
    case .members: listMembers(order, context)
    case .drop: drop(order, context)
    case .assignLeader: assignLeader(order, context)
    case .quiesce: quiesce(order, context)
    case .syncNow: syncNow(order, context)
    case .dataDump: dumpData(order, context)
    case .setup: setUp(order, context)
    case .dataRestore: restoreFromBackup(order, context)
    case .restore: rejoin(order, context)
    case .installBundles: installBundles(order, context)
    case .install: install(order, context)
    case .updateRuntimeEnv: updateRuntimeEnvironment(order, context)
    case .checkEnv: checkEnvironment(order)
    case .migrate: migrate(order, context)
    case .upgradeStatus: showUpgradeStatus(order, context)
    case .logIn: logIn(order, context)
    case .listenOnly: setListenOnly(order, context)
    case .createPairingProfile: createPairingProfile(order, context)
    case .config: showConfiguration(order, context)
    case .replicationCheck, .replicationInfo, .replicationDebug: showReplication(order, context)
    case .upgradePrepare, .upgradeRejoin:
      .refused(
        Refusal(
          "\(order.command.rawValue) belongs to a way to upgrade that no procedure of the guide has",
          sources: [order.command == .upgradePrepare ? "SC-CMD-017" : "SC-CMD-018", "SC-DOC-040"]))
    case .restart, .clusterRestart: restart(order, context)
    case .promoteClusterLeader: promoteClusterLeader(order, context)
    case .promoteDataNode: promoteDataNode(order, context)
    case .revertToFullCluster: revertToFullCluster(order, context)
    case .isolate, .reconnect: setIsolation(order, context)
    case .powerOn, .powerOff: setPower(order, context)
    case .changeDNS: changeDNS(order, context)
    case .request: sendRequest(order, context)
    case .changePublicAddress: changePublicAddress(order, context)
    case .unpairVENs: unpairVENs(order, context)
    case .deleteVENRecords: deleteVENRecords(order, context)
    case .restartWorkloads: restartWorkloads(order, context)
    default: carryOutDeployment(order, context)
    }
  }

  /// Begins a command that takes time; one at a time on a PCE.
  mutating func beginWork(
    _ order: Order, subject: Int? = nil, takes: Duration, _ context: Context
  ) -> CommandResponse {
    pces[order.pce].workGeneration.advance()
    pces[order.pce].work = RunningWork(
      command: order.command, token: order.request.token, node: order.nodes[0], subject: subject,
      isLeaderForm: order.request.argument("leader") == nil,
      retriesLeft: retries(of: order.request))
    context.schedule(
      .workDone(pce: UInt8(order.pce), pces[order.pce].workGeneration),
      after: order.request.takes ?? takes)
    isUnsettled = true
    return .started
  }

  /// A long command is done.
  mutating func workDone(_ pce: Int, _ generation: Generation, _ context: Context) {
    guard pces[pce].workGeneration == generation, let work = pces[pce].work else { return }
    pces[pce].work = nil
    isUnsettled = true
    let outcome: CommandOutcome
    switch work.command {
    case .drop:
      outcome = work.subject.map { completeDrop(of: $0, by: pce, context) } ?? .succeeded
    case .assignLeader: outcome = completeAssignment(of: pce, context)
    case .dataDump: outcome = completeDump(of: pce, context)
    case .dataRestore: outcome = completeDataRestore(of: pce, context)
    case .restore: outcome = completeRejoin(of: pce, work, context)
    case .migrate: outcome = completeMigration(of: pce, context)
    case .promoteClusterLeader: outcome = completePromotion(of: pce, on: work.node, context)
    case .revertToFullCluster: outcome = completeReversal(of: pce, context)
    default: outcome = completeDeployment(of: pce, work, context)
    }
    if case .failed = outcome, tryAgain(work, on: pce, context) { return }
    context.end(work.token, outcome)
  }

  /// A drop or an assignment that the others did not confirm is tried again (SC-CMD-004).
  private mutating func tryAgain(_ work: RunningWork, on pce: Int, _ context: Context) -> Bool {
    guard work.command == .drop || work.command == .assignLeader, work.retriesLeft > 0 else {
      return false
    }
    pces[pce].work = work
    pces[pce].work?.retriesLeft -= 1
    pces[pce].workGeneration.advance()
    context.schedule(
      .workDone(pce: UInt8(pce), pces[pce].workGeneration), after: Self.retryInterval)
    return true
  }

  /// Ends a long command without success because its PCE is gone.
  mutating func failWork(of pce: Int, _ reason: String, _ context: Context) {
    guard let work = pces[pce].work, work.command != .stop, work.command != .clusterStop,
      work.command != .install
    else { return }
    pces[pce].work = nil
    pces[pce].workGeneration.advance()
    context.end(
      work.token,
      .failed(
        Refusal(
          "\(work.command.rawValue) was interrupted: \(reason); it may be run again",
          sources: ["SC-CMD-005", "SC-CMD-006"])))
  }

  /// A drawn duration of a command on a PCE.
  mutating func drawnForCommand(
    _ parameter: Parameter, on pce: Int, _ context: Context
  ) -> Duration {
    pces[pce].ordinals.command += 1
    return drawn(parameter, pce, pces[pce].ordinals.command - 1, context)
  }
}

/// A refusal as an error, so that admission can return one.
struct RefusalError: Error {
  var refusal: Refusal
}
