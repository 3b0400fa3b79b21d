import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Turning a prepared PCE into the standby of a running active (SP-SETUP-001).
extension StandbyPair {
  /// `create-api-key` and `revoke-api-key` on the active, for the set-up only (SP-SETUP-002).
  mutating func changeKey(_ order: Order, _ context: Context) -> CommandResponse {
    guard serves(order.pce) else {
      return refused("\(plan.pces[order.pce].name) does not serve its API", "SP-SETUP-013")
    }
    pces[order.pce].hasKey = order.command == .createKey
    touch()
    return .done
  }

  /// The two variables that pass the key to the set-up (SP-SETUP-005).
  mutating func exportCredentials(_ order: Order, _ context: Context) -> CommandResponse {
    func isGiven(_ name: String) -> Bool {
      if case .boolean(let given)? = order.request.argument(name) { return given }
      return true
    }
    pces[order.pce].hasUserName = isGiven("user_name")
    pces[order.pce].hasPassword = isGiven("password")
    touch()
    return .done
  }

  /// `setup-standby-pce`, on the PCE that is to be the standby (SP-SETUP-006).
  mutating func setUpStandby(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard let active = self.pce(order, "active_pce"), active != pce else {
      return refused(
        "wrong-side: it is run on the standby and names the active PCE", "SP-SETUP-006",
        "SP-ROLE-001")
    }
    if let refusal = refusalOfCandidate(pce) ?? refusalOfNames(pce, active)
      ?? refusalOfCredentials(order, active) ?? refusalOfActive(active, pce, context)
    {
      return .refused(refusal)
    }
    if word(order, "named") == "active_pce_fqdn" {
      note(
        .system, plan.pces[pce].entity,
        "wrong-name-in-active-pce: --active-pce takes the active's own FQDN and its HTTPS port",
        context, "SP-FQDN-015")
    }
    join(pce, to: active, context)
    return .done
  }

  /// What the candidate itself lacks.
  private func refusalOfCandidate(_ pce: Int) -> Refusal? {
    let state = pces[pce]
    let name = plan.pces[pce].name
    if state.role == .active || (state.role == .standalone && state.level == .five) {
      return Refusal(
        "wrong-side or wrong-runlevel: \(name) serves at runlevel 5",
        sources: ["SP-SETUP-006", "SP-SETUP-003"])
    }
    if state.role == .standby {
      return Refusal("no-such-transition: \(name) is a standby already", sources: ["SP-ROLE-004"])
    }
    if !plan.pces[pce].isInstalled {
      return Refusal("\(name) has no PCE software", sources: ["SP-PRE-005", "SP-PRE-009"])
    }
    if plan.pces[pce].nodes.contains(where: { nodes[$0].isReset }) {
      return Refusal("partially-reset: start every node of \(name)", sources: ["SP-RESET-002"])
    }
    if state.hasFormerData {
      return Refusal("not-reset: \(name) had a former life", sources: ["SP-PRE-006", "SP-PRE-009"])
    }
    if state.needsDatabase {
      return Refusal("step 3, the database set-up, is yet to be done", sources: ["SP-RESET-001"])
    }
    if state.level != .two || state.target != nil {
      return Refusal(
        "wrong-runlevel: \(name) is at \(state.level.rawValue), not 2", sources: ["SP-SETUP-003"])
    }
    return nil
  }

  /// What versions, ports and names are missing between the two.
  private func refusalOfNames(_ pce: Int, _ active: Int) -> Refusal? {
    let versions = [pces[pce].version, pces[active].version]
    if versions[0] != versions[1] {
      return Refusal(
        "version-mismatch: \(versions[0]) and \(versions[1])", sources: ["SP-PRE-004"])
    }
    if observation.blockedPorts > 0, plan.isStrict {
      return Refusal("ports between the PCEs are closed", sources: ["SP-PRE-007", "SP-PRE-009"])
    }
    for side in [active, pce] where pces[side].activeName == nil {
      return Refusal(
        "active-pce-fqdn-unset: \(plan.pces[side].name) lacks it",
        sources: ["SP-FQDN-002", "SP-PRE-009"])
    }
    if pces[pce].activeName != pces[active].activeName {
      return Refusal("active_pce_fqdn differs between the PCEs", sources: ["SP-FQDN-003"])
    }
    if plan.nameOption == 2, pces[active].ownName == pces[active].activeName {
      return Refusal(
        "with option 2 the active's pce_fqdn is changed before the set-up",
        sources: ["SP-FQDN-010"])
    }
    return nil
  }

  /// Whether the command can see the key, and whether there is one.
  private func refusalOfCredentials(_ order: Order, _ active: Int) -> Refusal? {
    let pce = pces[order.pce]
    if word(order, "run_as") == "sudo" {
      return Refusal(
        "credentials-not-visible: run it as ilo-pce, or with sudo -E or --preserve-env",
        sources: ["SP-PRE-002", "SP-GAP-019"])
    }
    if !pce.hasUserName || !pce.hasPassword {
      let missing = pce.hasUserName ? "ILO_ACTIVE_PCE_USER_PASSWORD" : "ILO_ACTIVE_PCE_USER_NAME"
      return Refusal("\(missing) is not exported", sources: ["SP-SETUP-005", "SP-PRE-002"])
    }
    return nil
  }

  /// Linking needs a live active with the key (SP-SETUP-013).
  private func refusalOfActive(_ active: Int, _ pce: Int, _ context: Context) -> Refusal? {
    let name = plan.pces[active].name
    guard serves(active), pathIsUp(active, pce, context.shared.network) else {
      return Refusal("active-unreachable: \(name) does not answer", sources: ["SP-SETUP-013"])
    }
    if pces[active].role == .standby {
      return Refusal("\(name) is a standby itself", sources: ["SP-SETUP-006"])
    }
    if !pces[active].hasKey {
      return Refusal("bad-credentials: \(name) knows no such key", sources: ["SP-SETUP-002"])
    }
    return link.phase == .none
      ? nil : Refusal("\(name) has a standby already", sources: ["SP-ROLE-001"])
  }

  /// The link is accepted: the first full copy begins and agents learn the name.
  private mutating func join(_ pce: Int, to active: Int, _ context: Context) {
    tally.links += 1
    pces[pce].role = .standby
    pces[pce].configuredLevel = .two
    link.phase = .linking
    link.source = active
    link.unprotectedSince = link.unprotectedSince ?? context.now
    note(
      .system, plan.pces[pce].entity, "is linked to \(plan.pces[active].name) as its standby",
      context, "SP-ROLE-004", "SP-SETUP-001")
    renameAgents(context)
    traffic.set(isWriting: serves(active), at: context.now)
    beginCopy(isFirst: true, context)
  }

  /// `db` and names by hand: `change-pce-fqdn` of option 2, before the set-up (SP-FQDN-010).
  mutating func rename(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if link.phase != .none {
      return refused(
        "rename-too-late: the pce_fqdn is changed before the standby is set up", "SP-FQDN-010")
    }
    guard plan.nameOption == 2 else {
      return refused("option 1 keeps both PCEs' names", "SP-FQDN-006")
    }
    // The plan's own name is the one that the example prepares (SP-FQDN-009).
    pces[pce].ownName = plan.pces[pce].ownName
    touch()
    return .done
  }

  /// `set-active-pce-fqdn` writes the setting, `unset-active-pce-fqdn` removes it (SP-FQDN-004).
  mutating func setActiveName(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if order.command == .unsetActiveName {
      if plan.isStrict {
        return refused(
          "agents are paired by active_pce_fqdn: removing it cuts them off", "SP-FQDN-004")
      }
      pces[pce].activeName = nil
      note(
        .hazard, plan.pces[pce].entity, "has no active_pce_fqdn any more", context, "SP-FQDN-004")
    } else if word(order, "to") == "own" {
      pces[pce].activeName = pces[pce].ownName
      note(
        .system, plan.pces[pce].entity, "has its own name as active_pce_fqdn", context, "SP-GAP-002"
      )
    } else {
      pces[pce].activeName = plan.activeName
    }
    touch()
    return .done
  }

  /// `install-version`: an upgrade, whose order in a pair the guide leaves open (SP-GAP-015).
  mutating func install(_ order: Order, _ context: Context) -> CommandResponse {
    guard let version = word(order, "version") else {
      return refused("a version is needed", "SP-PRE-004")
    }
    pces[order.pce].version = version
    touch()
    if link.phase != .none, pces[0].version != pces[1].version {
      note(
        .system, plan.pces[order.pce].entity,
        "is upgraded beside a PCE of another version, for which no order is documented", context,
        "SP-GAP-015", "SP-PRE-004")
    }
    return .done
  }

  /// `open-replication-ports` between the two PCEs (SP-PRE-007).
  mutating func openPorts(_ order: Order, _ context: Context) -> CommandResponse {
    if observation.portsWereClosed {
      observation.portsWereClosed = false
      observation.blockedPorts -= 1
      touch()
    }
    return .done
  }
}
