import ClusterModeling
import Observations
import SimulationKernel
import Units

/// Packages and runtime files of nodes.
extension Supercluster {
  /// `install`: the new packages on the named node or on all nodes of a PCE, each on its own.
  ///
  /// Source: SC-UPGRADE-SIMPLE-004, SC-UPGRADE-ROLLING-002, SC-NODE-003; AS-OPS-007 for the time.
  mutating func install(_ order: Order, _ context: Context) -> CommandResponse {
    if Self.concernsMachines(order.request) { return installAnew(order, context) }
    let pce = order.pce
    let written = word(in: order.request, "version")
    guard let version = written.map({ SoftwareVersion($0) }) ?? upgrade.release.version else {
      return .refused(
        Refusal(
          "there is no release to install: name a version", sources: ["SC-UPGRADE-ROLLING-002"]))
    }
    if let refusal = refusalOfInstall(version, order) { return .refused(refusal) }
    var withUI = true
    if case .boolean(let given)? = order.request.argument("ui") { withUI = given }
    let concerned = order.nodes.filter { upgrade.nodes[$0].packages < version }
    guard !concerned.isEmpty else {
      if withUI { for node in order.nodes { upgrade.nodes[node].hasUI = true } }
      return .done
    }
    beginUpgrade(of: pce, to: version, context)
    for node in concerned {
      upgrade.nodes[node].installs += 1
      upgrade.nodes[node].generation.advance()
      let span =
        order.request.takes
        ?? context.ledger.duration(
          UpgradeParameters.install, for: plan.nodes[node].entity, upgrade.nodes[node].installs - 1)
      context.schedule(
        .upgrade(.installed(node: UInt16(node), upgrade.nodes[node].generation)), after: span)
    }
    upgrade.installs.append(
      UpgradeState.Install(
        token: order.request.token, nodes: concerned, version: version, withUI: withUI))
    isUnsettled = true
    return .started
  }

  private func refusalOfInstall(_ version: SoftwareVersion, _ order: Order) -> Refusal? {
    let running = order.nodes.filter { nodes[$0].software != .stopped }
    if !running.isEmpty {
      let list = running.map { plan.nodes[$0].shortName }.joined(separator: ", ")
      return Refusal(
        "the software still runs on \(list); stop it first",
        sources: ["SC-UPGRADE-SIMPLE-004", "SC-UPGRADE-ROLLING-002"])
    }
    if let busy = order.nodes.first(where: { node in
      upgrade.installs.contains { $0.nodes.contains(node) }
    }) {
      return Refusal(
        "an installation is at work on \(plan.nodes[busy].shortName)", sources: ["AS-OPS-007"])
    }
    if let newer = order.nodes.first(where: { upgrade.nodes[$0].packages > version }) {
      return Refusal(
        "\(plan.nodes[newer].shortName) has \(upgrade.nodes[newer].packages.text): packages do not "
          + "go back", sources: ["AS-UPG-003"])
    }
    return nil
  }

  /// A node has the new packages.
  mutating func installed(_ node: Int, _ generation: Generation, _ context: Context) {
    guard upgrade.nodes[node].generation == generation,
      let place = upgrade.installs.firstIndex(where: { $0.nodes.contains(node) })
    else { return }
    upgrade.nodes[node].packages = upgrade.installs[place].version
    upgrade.nodes[node].hasUI = upgrade.installs[place].withUI || !plan.nodes[node].isCore
    upgrade.nodes[node].hasRuntimeChange = false
    upgrade.installs[place].nodes.removeAll { $0 == node }
    isUnsettled = true
    guard upgrade.installs[place].nodes.isEmpty else { return }
    let done = upgrade.installs.remove(at: place)
    let packages = plan.nodes[node].isCore ? "PCE and UI packages" : "the PCE package"
    note(
      .system, plan.pces[plan.nodes[node].pce].entity,
      "has \(done.version.text) on its nodes; the last was \(plan.nodes[node].shortName), "
        + "\(packages)", context, sources: ["SC-UPGRADE-SIMPLE-006", "SC-NODE-003"])
    context.end(done.token, .succeeded)
  }

  /// Installations on machines that went down are broken off and may be run again.
  mutating func reviewInstalls(_ context: Context) {
    while let place = upgrade.installs.firstIndex(where: { install in
      install.nodes.contains { !nodes[$0].isUp }
    }) {
      let install = upgrade.installs.remove(at: place)
      for node in install.nodes { upgrade.nodes[node].generation.advance() }
      let left = install.nodes.map { plan.nodes[$0].name }.joined(separator: ", ")
      context.end(
        install.token,
        .failed(
          Refusal(
            "install was interrupted on \(left); it may be run again", sources: ["SC-CMD-005"]))
      )
    }
  }

  /// `update-runtime-env`: what is named, or else what the release notes ask for, is in the file of
  /// each node named.
  mutating func updateRuntimeEnvironment(_ order: Order, _ context: Context) -> CommandResponse {
    if Self.concernsMachines(order.request) { return changeEnvironment(order, context) }
    for node in order.nodes {
      upgrade.nodes[node].hasRuntimeChange = true
    }
    if upgrade.release.needsRuntimeChange, order.nodes.contains(where: { nodes[$0].runs }) {
      note(
        .system, plan.pces[order.pce].entity,
        "runs while its runtime file is changed: a parameter may count from the next start only",
        context, sources: ["SC-DOC-030"])
    }
    return .done
  }

  /// `check-env`: names what is wrong on the nodes on which it is run (SC-CMD-028).
  func checkEnvironment(_ order: Order) -> CommandResponse {
    environmentIssue(of: order.nodes).map { .refused($0) } ?? .done
  }

  /// What `check-env` would report of some nodes; nil when there is no issue.
  func environmentIssue(of some: [Int]) -> Refusal? {
    let withoutUI = some.filter { plan.nodes[$0].isCore && !upgrade.nodes[$0].hasUI }
    if !withoutUI.isEmpty {
      return Refusal(
        "the UI package is missing on \(shortNames(withoutUI))", sources: ["SC-NODE-003"])
    }
    guard upgrade.release.needsRuntimeChange, let version = upgrade.release.version else {
      return nil
    }
    let behind = some.filter {
      upgrade.nodes[$0].packages >= version && !upgrade.nodes[$0].hasRuntimeChange
    }
    guard !behind.isEmpty else { return nil }
    return Refusal(
      "runtime_env.yml lacks what \(version.text) asks for on \(shortNames(behind))",
      sources: ["SC-CMD-028", "SC-UPGRADE-SIMPLE-010"])
  }

  /// Last parts of the names of nodes in a row.
  func shortNames(_ some: [Int]) -> String {
    some.map { plan.nodes[$0].shortName }.joined(separator: ", ")
  }
}
