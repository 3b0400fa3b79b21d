import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Runtime files of a PCE's nodes, and the machines that they are on.
extension Supercluster {
  /// `update-runtime-env` with a value: an act of the operator on all nodes; it takes effect at the next start.
  mutating func changeEnvironment(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if let key = word(in: order.request, "encryption_key") {
      installations[pce].encryptionKey = key
    }
    if let name = word(in: order.request, "fqdn") {
      rename(pce, to: name, context)
    }
    guard case .boolean(true)? = order.request.argument("new_addresses") else { return .done }
    if case .boolean(false)? = order.request.argument("event_service") {
      return .refused(
        Refusal(
          "new addresses go under cluster_fqdn and cluster_event_service_fqdn",
          sources: ["SC-MIGRATE-003"]))
    }
    guard plan.deployment.usesDNSBalancing else {
      note(
        .system, plan.pces[pce].entity,
        "needs no new addresses in its runtime files: VENs see its load balancer only", context,
        sources: ["SC-LB-006"])
      return .done
    }
    installations[pce].enteredAddress = installations[pce].address + 1
    note(
      .system, plan.pces[pce].entity, "has new addresses beside the old ones; a restart sends them",
      context, sources: ["SC-MIGRATE-002", "SC-DOC-050"])
    return .done
  }

  /// A standalone PCE takes its new name; a rebuilt one loses its VENs by it.
  private mutating func rename(_ pce: Int, to name: String, _ context: Context) {
    let isUnknown = name != plan.pces[pce].fqdn
    if pces[pce].contents == .standalone {
      installations[pce].renamedAt = context.now
    } else {
      installations[pce].hasFormerName = !isUnknown
    }
    isUnsettled = true
    note(
      isUnknown && pces[pce].contents != .standalone ? .hazard : .system, plan.pces[pce].entity,
      "has the FQDN \(name) in its runtime files", context,
      sources: ["SC-DEPLOY-019", "SC-RESTORE-010"])
  }

  /// `save-runtime-env`: copies the files of all nodes to a system outside (SC-BACKUP-004).
  mutating func saveEnvironment(_ order: Order, _ context: Context) -> CommandResponse {
    installations[order.pce].hasSavedEnvironment = true
    return .done
  }

  /// `install` with machines: the PCE anew, on new machines or on its own (SC-RESTORE-018, SC-DEPLOY-002).
  mutating func installAnew(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    let running = plan.pces[pce].nodes.filter { nodes[$0].software != .stopped }
    guard running.isEmpty else {
      return .refused(
        Refusal(
          "the software of \(plan.pces[pce].name) still runs; stop it first",
          sources: ["SC-RESTORE-018", "SC-RESTORE-005"]))
    }
    guard installations[pce].hasSavedEnvironment else {
      return .refused(
        Refusal(
          "no runtime_env.yml of \(plan.pces[pce].name) is kept elsewhere",
          sources: ["SC-BACKUP-004", "SC-RESTORE-003"]))
    }
    let span = drawnForCommand(DeploymentParameters.installation, on: pce, context)
    let isNew = word(in: order.request, "machines") == "new"
    return beginWork(order, subject: isNew ? pce : nil, takes: span, context)
  }

  /// Empty nodes wait to be started at runlevel 1.
  mutating func completeInstallation(
    of pce: Int, _ work: RunningWork, _ context: Context
  ) -> CommandOutcome {
    let isNew = work.subject != nil
    empty(pce, context)
    if isNew { installations[pce].address += 1 }
    installations[pce].isOnNewMachines = isNew
    note(
      .system, plan.pces[pce].entity,
      isNew ? "is installed on new machines" : "is installed anew on its own machines", context,
      sources: ["SC-RESTORE-018", "SC-MIGRATE-001"])
    return .succeeded
  }

  /// Nothing is left on any node of a PCE (SC-CMD-008).
  mutating func empty(_ pce: Int, _ context: Context) {
    for node in plan.pces[pce].nodes { nodes[node].isReset = true }
    pces[pce].contents = .empty
    pces[pce].configuredRunlevel = .one
    pces[pce].database = .primary(on: 0)
    pces[pce].view.forgetEverything(itself: pce)
    pces[pce].hasBundles = false
    installations[pce].needsReset = false
    installations[pce].hasUnfinishedJoin = false
    isUnsettled = true
    eraseData(of: pce, context)
  }

  /// What is missing for a restore; nil when all is there (SC-RESTORE-003).
  func missingForRestore(of pce: Int) -> Refusal? {
    var missing: [String] = []
    if backups[pce].isEmpty { missing.append("a backup") }
    if !installations[pce].hasSavedEnvironment { missing.append("runtime_env.yml of its nodes") }
    guard !missing.isEmpty else { return nil }
    return Refusal(
      "missing for a restore of \(plan.pces[pce].name): \(missing.joined(separator: ", "))",
      sources: ["SC-RESTORE-003", "SC-BACKUP-004"])
  }
}
