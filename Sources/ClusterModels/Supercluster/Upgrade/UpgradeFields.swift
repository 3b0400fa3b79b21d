import ClusterModeling
import Units

extension Supercluster {
  /// Fields of a PCE on upgrades.
  static let upgradeFields: [Field] = [
    Field("version", .symbol([]), "The version to which its database is migrated.") {
      model, pce, _, _ in .symbol(model.upgrade.pces[pce].database.text)
    },
    Field(
      "migrated", .boolean, "Whether its database is at the version of its packages.",
      ["SC-CMD-025"]
    ) { model, pce, _, _ in .boolean(model.isMigrated(pce)) },
    Field(
      "upgraded", .boolean, "Whether its database is at the release that the scenario names."
    ) { model, pce, _, _ in
      .boolean(
        model.upgrade.release.version.map { model.upgrade.pces[pce].database == $0 } ?? false)
    },
    Field(
      "upgrade_status", .symbol(["absent", "Pending", "Complete"]),
      "The column of the leader's health page during a rolling upgrade.",
      ["SC-UPGRADE-ROLLING-011", "SC-DOC-071"]
    ) { model, pce, _, _ in .symbol(model.upgradeStatus(of: pce)) },
    Field(
      "upgrade_banner", .boolean, "Whether its console says that a rolling upgrade is under way.",
      ["SC-UPGRADE-ROLLING-010"]
    ) { model, pce, _, _ in
      .boolean(model.upgrade.kind == .rolling && model.acceptsAPI(pce))
    },
    Field(
      "awaits_tables", .boolean, "Whether its replication services wait for new tables.",
      ["SC-UPGRADE-SIMPLE-008"]
    ) { model, pce, _, _ in .boolean(model.awaitsTables(pce)) },
    Field(
      "login_fails", .boolean, "Whether its console shows an error at login after an upgrade.",
      ["SC-UPGRADE-SIMPLE-011"]
    ) { model, pce, _, _ in .boolean(model.upgrade.pces[pce].loginFails) },
    Field(
      "quiet", .boolean, "Whether no replication is pending from or to it.", ["SC-REPL-007"]
    ) { model, pce, _, _ in .boolean(model.isQuiet(pce)) },
  ]

  /// Fields of the Supercluster on upgrades.
  static let upgradeFieldsOfWhole: [Field] = [
    Field(
      "upgrade", .symbol(["absent"] + UpgradeState.Kind.allCases.map(\.rawValue)),
      "The kind of the upgrade under way.", ["SC-UPGRADE-SIMPLE-002"]
    ) { model, _, _, _ in .symbol(model.upgrade.kind?.rawValue ?? "absent") },
    Field(
      "vens_awaiting_rules", .count,
      "VENs that the newest change concerns and that have not applied it; all others get nothing.",
      ["SC-POLICY-003"]
    ) { model, _, _, _ in
      guard let population = model.vens.population, population.newestVersion > 0 else {
        return .count(0)
      }
      let progress = population.policy(version: population.newestVersion)
      return .count(progress.affected - progress.applied)
    },
    Field(
      "release", .symbol([]), "The version that the scenario's release has."
    ) { model, _, _, _ in
      model.upgrade.release.version.map { .symbol($0.text) } ?? .nothing
    },
  ]

  /// The version of a node's packages.
  static let packagesField = Field(
    "version", .symbol([]), "The version of its packages.", ["SC-NODE-003"]
  ) { model, node, _, _ in .symbol(model.upgrade.nodes[node].packages.text) }
}
