import ClusterModeling
import Observations

extension Supercluster {
  private typealias Argument = CommandDescription.Argument
  private static let onPCE = ["pce", "node"]

  /// Commands of upgrades.
  static let upgradeDescriptions: [CommandDescription] = [
    CommandDescription(
      "install", on: onPCE,
      arguments: [
        Argument("version", .symbol([]), required: false, "Without it the scenario's release."),
        Argument("ui", .boolean, required: false, "Whether core nodes get the UI package; true."),
        Argument(
          "machines", .symbol(["new", "same"]), required: false,
          "Installs a stopped PCE anew, on new machines or the same; its nodes are empty then."),
      ], takes: UpgradeParameters.install,
      "Installs packages on a node, or on all nodes of a PCE at once, as root. Refused while the "
        + "software runs. With machines the whole PCE anew (AS-MBR-010 for the time).",
      sources: [
        "SC-UPGRADE-SIMPLE-004", "SC-UPGRADE-ROLLING-002", "SC-NODE-003", "SC-CMD-002",
        "SC-RESTORE-018", "SC-MIGRATE-001",
      ]),
    CommandDescription(
      "update-runtime-env", on: onPCE,
      arguments: [
        Argument(
          "encryption_key", .symbol([]), required: false, "service_discovery_encryption_key."),
        Argument("fqdn", .symbol([]), required: false, "Its name."),
        Argument(
          "new_addresses", .boolean, required: false,
          "Adds the addresses of new machines under cluster_public_ips."),
        Argument(
          "event_service", .boolean, required: false,
          "Whether they are entered for the event service too; true."),
      ],
      "Changes runtime_env.yml: what is named, on all nodes, or without an argument what the release "
        + "notes ask for, on the nodes named. A restart makes it count. An act of our own name.",
      sources: [
        "SC-UPGRADE-SIMPLE-010", "SC-DOC-030", "SC-DEPLOY-005", "SC-MIGRATE-002", "SC-MIGRATE-003",
        "SC-DOC-050",
      ]),
    CommandDescription(
      "check-env", on: onPCE, "Names the nodes whose runtime file or packages are incomplete.",
      sources: ["SC-CMD-028", "SC-UPGRADE-SIMPLE-010"]),
    CommandDescription(
      "migrate", on: onPCE,
      arguments: [
        Argument(
          "upgrade_type", .symbol(UpgradeState.Kind.allCases.map(\.rawValue)), required: false,
          "The leader needs it; a member without it takes the one under way (SC-DOC-025).")
      ], takes: UpgradeParameters.migration,
      "Converts the database to the installed packages, at runlevel 1. Rolling is refused across "
        + "minor versions and before the leader.",
      sources: ["SC-CMD-024", "SC-UPGRADE-ROLLING-001", "SC-UPGRADE-ROLLING-003"]),
    CommandDescription(
      "supercluster-upgrade-status", on: onPCE, "Says how far the migration is.",
      sources: ["SC-CMD-025"]),
    CommandDescription(
      "log-in", on: ["pce"],
      "Logs in to the console: the last look of an upgrade. Refused with an error now and then, "
        + "which a restart on all nodes cures.",
      sources: ["SC-UPGRADE-SIMPLE-012", "SC-UPGRADE-SIMPLE-011", "SC-UPGRADE-ROLLING-010"]),
    CommandDescription(
      "restart", on: onPCE, takes: PCEParameters.startToRunlevel1,
      "Stops and starts the software of a node, or of all nodes of a PCE at once.",
      sources: ["SC-CMD-027", "SC-NODE-006"]),
    CommandDescription(
      "cluster-restart", on: onPCE, takes: PCEParameters.startToRunlevel1,
      "Stops and starts the software on all nodes of a PCE.",
      sources: ["SC-CMD-027", "SC-NODE-006"]),
  ]

  /// `log-in`: the console of a PCE with what it says to whoever comes (SC-UPGRADE-SIMPLE-012).
  mutating func logIn(_ order: Order, _ context: Context) -> CommandResponse {
    let pce = order.pce
    guard acceptsAPI(pce), isOffered(pce) else {
      return .refused(
        Refusal("\(plan.pces[pce].fqdn) does not answer", sources: ["SC-RUNLEVEL-004"]))
    }
    if upgrade.pces[pce].loginFails {
      return .refused(
        Refusal(
          "the console reports an error at login; restart on all nodes and try again",
          sources: ["SC-UPGRADE-SIMPLE-011"]))
    }
    let banner =
      upgrade.kind == .rolling
      ? "; its banner says that a rolling upgrade is under way" : ""
    note(
      .command, plan.pces[pce].entity,
      "takes a login as \(believesLeading(pce) ? "leader" : "member")\(banner)", context,
      sources: ["SC-UPGRADE-SIMPLE-012", "SC-API-007"]
        + (banner.isEmpty ? [] : ["SC-UPGRADE-ROLLING-010"]))
    return .done
  }
}
