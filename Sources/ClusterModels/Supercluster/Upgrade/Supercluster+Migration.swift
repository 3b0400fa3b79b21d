import ClusterModeling
import Observations
import SimulationKernel
import Units

/// `migrate`: the database of a PCE is converted to the installed packages (SC-CMD-024).
extension Supercluster {
  /// Begins a migration at runlevel 1, once per PCE on any node.
  mutating func migrate(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    if let refusal = refusalUnless(at: .one, order, "SC-CMD-024") { return .refused(refusal) }
    if isMigrated(pce) { return .done }
    if let refusal = refusalOfNodes(of: pce) { return .refused(refusal) }
    switch upgradeType(order) {
    case .failure(let refusal): return .refused(refusal.refusal)
    case .success(let kind):
      let refusal = kind == .rolling ? refusalOfRolling(pce) : refusalOfSimple(pce)
      if let refusal { return .refused(refusal) }
      upgrade.kind = kind
      upgrade.pces[pce].migrations += 1
      let span = drawn(
        UpgradeParameters.migration, pce, upgrade.pces[pce].migrations - 1, context)
      return beginWork(order, takes: span, context)
    }
  }

  /// All nodes run one version, and nothing is wrong with their runtime files.
  private func refusalOfNodes(of pce: Int) -> Refusal? {
    let all = Array(plan.pces[pce].nodes)
    let stopped = all.filter { !nodes[$0].runs }
    if !stopped.isEmpty {
      // The printed step names any node of a member; all have to run (SC-DOC-026).
      return Refusal(
        "not started at runlevel 1: \(shortNames(stopped)); start on all nodes",
        sources: ["SC-DOC-026", "SC-UPGRADE-ROLLING-002"])
    }
    let newest = all.map { upgrade.nodes[$0].packages }.max() ?? upgrade.pces[pce].database
    let behind = all.filter { upgrade.nodes[$0].packages < newest }
    if !behind.isEmpty {
      return Refusal(
        "\(newest.text) is not installed on \(shortNames(behind))",
        sources: ["SC-UPGRADE-SIMPLE-004", "SC-UPGRADE-ROLLING-002"])
    }
    return environmentIssue(of: all)
  }

  /// The type that is given; a member without one takes the one under way (SC-DOC-025).
  private func upgradeType(_ order: Order) -> Result<UpgradeState.Kind, RefusalError> {
    if let given = word(in: order.request, "upgrade_type").flatMap(UpgradeState.Kind.init) {
      return .success(given)
    }
    if let underWay = upgrade.kind, !believesLeading(order.pce) { return .success(underWay) }
    return .failure(
      RefusalError(
        refusal: Refusal(
          "migrate needs an upgrade type: simple or rolling",
          sources: ["SC-CMD-024", "SC-DOC-025"])))
  }

  /// Rolling is for hotfix and maintenance releases, leader first, one PCE at a time.
  private func refusalOfRolling(_ pce: Int) -> Refusal? {
    guard let target = packages(of: pce) else { return nil }
    let installed = upgrade.pces[pce].database
    if !target.isOfSameMinor(as: installed) {
      let what = target.major == installed.major ? "minor" : "major"
      return Refusal(
        "a rolling upgrade keeps major and minor version: the \(what) number of "
          + "\(installed.text) and \(target.text) differs; use a simple upgrade",
        sources: ["SC-UPGRADE-ROLLING-001", "SC-UPGRADE-SIMPLE-003"])
    }
    guard let leader = pces[pce].view.leader, leader != pce else { return nil }
    if upgrade.pces[leader].database < target {
      return Refusal(
        "the leader \(plan.pces[leader].name) is at \(upgrade.pces[leader].database.text): "
          + "the leader comes first", sources: ["SC-UPGRADE-ROLLING-003"])
    }
    return nil
  }

  /// Simple is for all PCEs together: none may be in operation meanwhile.
  private func refusalOfSimple(_ pce: Int) -> Refusal? {
    let inOperation = listedPeers(of: pce).filter { other in
      pces[other].runlevel.isFullOperation
        && upgrade.pces[other].database < (packages(of: pce) ?? upgrade.from)
    }
    guard !inOperation.isEmpty else { return nil }
    return Refusal(
      "a simple upgrade takes all PCEs together: \(names(inOperation)) at runlevel 5",
      sources: ["SC-UPGRADE-SIMPLE-002", "SC-UPGRADE-SIMPLE-007"])
  }

  /// The newest packages on the nodes of a PCE.
  func packages(of pce: Int) -> SoftwareVersion? {
    plan.pces[pce].nodes.map { upgrade.nodes[$0].packages }.max()
  }

  /// The database is at the version of the packages.
  mutating func completeMigration(of pce: Int, _ context: Context) -> CommandOutcome {
    guard let version = packages(of: pce) else { return .succeeded }
    upgrade.pces[pce].database = version
    upgrade.pces[pce].lacksTables = upgrade.kind == .simple && upgrade.release.newTables > 0
    let chance = context.ledger.value(UpgradeParameters.loginError)
    upgrade.pces[pce].loginFails = context.streams.stream(plan.pces[pce].entity, "AS-UPG-002")
      .happens(chance, upgrade.pces[pce].migrations)
    isUnsettled = true
    note(
      .system, plan.pces[pce].entity, "has its database migrated to \(version.text)", context,
      sources: ["SC-CMD-024", "SC-CMD-025"])
    return .succeeded
  }

  /// `supercluster-upgrade-status`: how far the migration is (SC-CMD-025).
  func showUpgradeStatus(_ order: Order, _ context: Context) -> CommandResponse {
    note(
      .command, plan.pces[order.pce].entity, "says: \(migrationWord(of: order.pce))", context,
      sources: ["SC-CMD-025"])
    return .done
  }

  /// How far the migration of a PCE is, in the words of its status command.
  func migrationWord(of pce: Int) -> String {
    if pces[pce].work?.command == .migrate { return "migration running" }
    return isMigrated(pce) ? "migration complete" : "migration pending"
  }
}
