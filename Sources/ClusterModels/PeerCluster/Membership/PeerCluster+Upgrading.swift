import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Upgrades, reboots, names.
extension PeerCluster {
  private func minutes(_ parameter: Parameter, _ machine: Int, _ context: Context) -> Duration {
    let drawn = context.ledger.draw(
      parameter, for: plan.machines[machine].entity, machines[machine].commands)
    return Duration(roundingSeconds: drawn * 60)
  }

  /// The image is fetched in the background, while connected (PC-UPG-006).
  mutating func beginDownload(_ order: Order, _ context: Context) -> CommandResponse {
    beginWork(
      order, takes: minutes(PeerParameters.downloadTime, order.machine, context), context)
  }

  /// Without disconnecting first it disconnects all machines of the cluster (PC-UPG-003).
  mutating func beginUpgrade(_ order: Order, _ context: Context) -> CommandResponse {
    let machine = order.machine
    guard word(order, "version") != nil else {
      return refused("a version is to be selected", "PC-UPG-002")
    }
    if let cluster = machines[machine].cluster, machines[machine].detachment == nil {
      let all = members(of: cluster)
      tally.upgradesConnected += 1
      note(
        .hazard, clusterEntity(of: machine),
        "upgrade-connected: \(plan.machines[machine].name) was not disconnected first, so all "
          + "\(all.count) machines are", context, "PC-UPG-003", "PC-GAP-010", "PC-UPG-008")
      for member in all { detach(member, .upgrade, context) }
    }
    machines[machine].commands += 1
    let download =
      machines[machine].hasImage
      ? .zero : minutes(PeerParameters.downloadTime, machine, context)
    return beginWork(
      order, takes: download + minutes(PeerParameters.installTime, machine, context), context)
  }

  /// The install is done; the machine reboots into the new version.
  mutating func reboot(into order: Order, _ context: Context) {
    let machine = order.machine
    machines[machine].version = word(order, "version") ?? machines[machine].version
    machines[machine].hasImage = false
    if machines[machine].needsNewName {
      machines[machine].resolves = false
      note(
        .system, plan.machines[machine].entity,
        "fqdn-after-upgrade: its new host name was not set before, so nobody resolves it", context,
        "PC-DNS-005")
    }
    note(
      .system, plan.machines[machine].entity, "reboots into \(machines[machine].version)", context,
      "PC-UPG-002")
    // The command has ended only when the machine is back.
    machines[machine].work = Work(
      command: .upgrade, token: order.request.token, began: context.now, request: order.request)
    startBoot(machine, context)
  }

  /// A machine starts; what it knew only in memory is gone (PC-COMM-003).
  mutating func startBoot(_ machine: Int, _ context: Context) {
    machines[machine].isBooting = true
    machines[machine].remoteSessions = 0
    machines[machine].bootGeneration.advance()
    machines[machine].commands += 1
    context.schedule(
      .booted(UInt16(machine), machines[machine].bootGeneration),
      after: minutes(PeerParameters.rebootTime, machine, context))
    observation.meshChanged = true
    touch()
  }

  mutating func booted(_ machine: Int, _ generation: Generation, _ context: Context) {
    guard machines[machine].bootGeneration == generation, machines[machine].isBooting else {
      return
    }
    machines[machine].isBooting = false
    if let work = machines[machine].work, work.command == .upgrade {
      machines[machine].work = nil
      machines[machine].workGeneration.advance()
      context.end(work.token, .succeeded)
    }
    reachOut(machine, context)
    context.recorder.mark(.recoveredByItself, at: context.now)
  }

  /// Power of a site went away or came back.
  mutating func powerChanged(site: SiteID, isOn: Bool, _ context: Context) {
    for machine in machines.indices where plan.machines[machine].site == site {
      machines[machine].hasPower = isOn
      changeLife(of: machine, isAlive: isOn && machines[machine].failures == 0, context)
    }
    settle(context)
  }

  /// A machine has lost or got back what it needs to run.
  mutating func changeLife(of machine: Int, isAlive: Bool, _ context: Context) {
    touch()
    observation.meshChanged = true
    guard isAlive else {
      machines[machine].isBooting = false
      machines[machine].bootGeneration.advance()
      // Edits are the session's and die with it (PC-RPO-001).
      tally.uncommitted += machines[machine].pending.count
      machines[machine].pending = []
      failWork(of: machine, "\(plan.machines[machine].name) is down", context)
      return
    }
    startBoot(machine, context)
  }

  /// `suspendlistener` and its counterparts; resume ends both kinds (PC-UPG-010, PC-GAP-008).
  mutating func changeListener(_ order: Order, _ context: Context) -> CommandResponse {
    machines[order.machine].acceptsMail = order.command == .resume
    if order.command == .resume {
      note(
        .system, plan.machines[order.machine].entity,
        "resumes; the counterpart of suspendlistener is printed as resumelister", context,
        "PC-GAP-008", "PC-UPG-010")
    }
    touch()
    return .done
  }

  /// `sethostname`, with DNS changed alike (PC-DNS-005, PC-DNS-003).
  mutating func setHostName(_ order: Order, _ context: Context) -> CommandResponse {
    let isListed = machines[order.machine].cluster != nil && !machines[order.machine].needsNewName
    note(
      .system, plan.machines[order.machine].entity,
      isListed
        ? "warns: it has a new host name, and the cluster goes on listing the old one"
        : "has its new host name", context, isListed ? "PC-LEAVE-005" : "PC-DNS-003")
    machines[order.machine].needsNewName = false
    machines[order.machine].resolves = true
    machines[order.machine].hasMainName = true
    touch()
    return .done
  }

  /// The question whether to enable CCS on an interface; the answer is no by default (PC-CCS-004).
  mutating func changeCCS(_ order: Order, _ context: Context) -> CommandResponse {
    machines[order.machine].hasCCS = boolean(order, "enable") ?? false
    if machines[order.machine].hasCCS { warnOfCCS(order.machine, context) }
    touch()
    return .done
  }

  private func warnOfCCS(_ machine: Int, _ context: Context) {
    guard !plan.machines.contains(where: { $0.blockedPorts.contains(22) }) else { return }
    note(
      .system, plan.machines[machine].entity,
      "warns: ccs-without-need: no firewall blocks port 22 (CCS is called the default in one place "
        + "and off in another; the prompts say no)", context, "PC-CCS-002", "PC-GAP-001")
  }
}
