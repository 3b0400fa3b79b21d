import ClusterModeling

extension StandbyPair {
  private typealias Argument = CommandDescription.Argument
  private static let onPCE = ["side", "pce_node"]

  static let commandDescriptions: [CommandDescription] =
    lifeCycleDescriptions + setUpDescriptions + failoverDescriptions + otherDescriptions

  private static let lifeCycleDescriptions: [CommandDescription] = [
    CommandDescription(
      "set-runlevel", on: onPCE, arguments: [Argument("level", .count, "1, 2 or 5.")],
      takes: StandbyParameters.toFive,
      "Sets the runlevel of a PCE. A standby is never taken to 5.",
      sources: ["SP-ROLE-007", "SP-ROLE-008", "SP-SETUP-003"]),
    CommandDescription(
      "cluster-status", on: onPCE,
      "Says RUNNING, PARTIAL or STOPPED; STOPPED must be read on every node before a promotion.",
      sources: ["SP-PROMOTE-003", "SP-SETUP-007"]),
    CommandDescription(
      "cluster-restart", on: onPCE, takes: StandbyParameters.toFive,
      "Restarts a PCE; on the active it ends a set-up. Refused while a full copy runs.",
      sources: ["SP-SETUP-010", "SP-SETUP-011", "SP-SETUP-012"]),
    CommandDescription(
      "cluster-stop", on: onPCE, takes: StandbyParameters.stop,
      "Stops the software on all nodes of a PCE.", sources: ["SP-PROMOTE-010"]),
    CommandDescription(
      "stop", on: onPCE, takes: StandbyParameters.stop, "Stops the software of a node or a PCE.",
      sources: ["SP-PROMOTE-003"]),
    CommandDescription(
      "start", on: onPCE,
      arguments: [Argument("runlevel", .count, required: false, "Level to start to.")],
      takes: StandbyParameters.start,
      "Starts the software of all nodes of a PCE. Refused while only some are reset.",
      sources: ["SP-RESET-001", "SP-RESET-002"]),
    CommandDescription(
      "reset", on: onPCE,
      "Wipes a node, or all nodes of a PCE; the last one makes it standalone and destroys its data.",
      sources: ["SP-RESET-001", "SP-RESET-002", "SP-RESET-003", "SP-ROLE-004"]),
    CommandDescription(
      "db-management-setup", on: onPCE,
      "illumio-pce-db-management setup, once on any one data node at runlevel 1.",
      sources: ["SP-RESET-001", "SP-RESET-002"]),
  ]

  private static let setUpDescriptions: [CommandDescription] = [
    CommandDescription(
      "create-api-key", on: ["side"], "Makes the key on the active that a set-up needs.",
      sources: ["SP-SETUP-001", "SP-SETUP-002"]),
    CommandDescription(
      "revoke-api-key", on: ["side"], "Takes the key back; harmless once the set-up is done.",
      sources: ["SP-SETUP-002"]),
    CommandDescription(
      "export-credentials", on: ["side"],
      arguments: [
        Argument("user_name", .boolean, required: false, "ILO_ACTIVE_PCE_USER_NAME; true."),
        Argument("password", .boolean, required: false, "ILO_ACTIVE_PCE_USER_PASSWORD; true."),
      ], "Exports the two variables on the standby.", sources: ["SP-SETUP-005"]),
    CommandDescription(
      "setup-standby-pce", on: ["side"],
      arguments: [
        Argument("active_pce", .entity("side"), "The PCE behind --active-pce."),
        Argument(
          "named", .symbol(["own_fqdn", "active_pce_fqdn"]), required: false,
          "Which of its names is given: its own, as the guide has it, without it."),
        Argument(
          "run_as", .symbol(["ilo-pce", "sudo-preserving", "sudo"]), required: false,
          "Whose environment it sees; ilo-pce without it."),
      ],
      "Links the PCE on which it is run to the active as its standby and begins the full copy. "
        + "Refused with the id of the prerequisite that is missing.",
      sources: [
        "SP-SETUP-001", "SP-SETUP-003", "SP-SETUP-006", "SP-SETUP-013", "SP-PRE-002", "SP-PRE-004",
        "SP-PRE-006", "SP-PRE-009", "SP-FQDN-002", "SP-FQDN-015",
      ]),
    CommandDescription(
      "set-active-pce-fqdn", on: ["side"],
      arguments: [
        Argument(
          "to", .symbol(["active_pce_fqdn", "own"]), required: false,
          "The pair's name, or the PCE's own; the pair's without it.")
      ], "Writes active_pce_fqdn into a PCE's runtime_env.yml.",
      sources: ["SP-FQDN-002", "SP-GAP-002", "SP-GAP-003"]),
    CommandDescription(
      "unset-active-pce-fqdn", on: ["side"],
      "Removes active_pce_fqdn, which cuts agents off. Refused by strict checks.",
      sources: ["SP-FQDN-004"]),
    CommandDescription(
      "change-pce-fqdn", on: ["side"],
      "Gives a PCE its new name of option 2. Refused once the standby is set up.",
      sources: ["SP-FQDN-008", "SP-FQDN-010"]),
    CommandDescription(
      "open-replication-ports", on: ["side"], "Opens the ports between the two PCEs.",
      sources: ["SP-PRE-007"]),
  ]

  private static let failoverDescriptions: [CommandDescription] = [
    CommandDescription(
      "active-standby", on: onPCE,
      "`active-standby?`: answers the role of the PCE, and nothing else.",
      sources: ["SP-ROLE-006", "SP-GAP-010"]),
    CommandDescription(
      "query-runlevel", on: onPCE, "Answers the runlevel; an addition of this model.",
      sources: ["SP-GAP-010"]),
    CommandDescription(
      "promote-standby-pce", on: ["side"], takes: StandbyParameters.promotion,
      "Makes a standby the active PCE. Refused while the active still answers, while data is "
        + "replicated, and unless it is a standby at runlevel 2.",
      sources: [
        "SP-PROMOTE-002", "SP-PROMOTE-003", "SP-PROMOTE-004", "SP-PROMOTE-005", "SP-PROMOTE-006",
        "SP-GAP-008", "SP-GAP-009",
      ]),
    CommandDescription(
      "promote-standby-check", on: ["side"], "Prints how many VENs have synchronised.",
      sources: ["SP-PROMOTE-007", "SP-PROMOTE-008"]),
    CommandDescription(
      "repoint-name", on: ["side"], takes: StandbyParameters.nameChange,
      "Lets active_pce_fqdn lead to this PCE, in DNS or at the load balancer.",
      sources: ["SP-FQDN-011", "SP-FQDN-014", "SP-DNS-004"]),
  ]

  private static let otherDescriptions: [CommandDescription] = [
    CommandDescription(
      "take-backup", on: ["side"], takes: PCEParameters.dumpThroughput,
      "Writes a backup; on a standby it draws a warning.", sources: ["SP-BACKUP-002"]),
    CommandDescription(
      "restore-backup", on: ["side"],
      arguments: [
        Argument("backup", .count, required: false, "Its number, from 1; the newest without it.")
      ], takes: PCEParameters.restoreThroughput,
      "Restores a backup at runlevel 1; the other PCE then takes only the same one.",
      sources: ["SP-BACKUP-003", "SP-BACKUP-004"]),
    CommandDescription(
      "write-policy", on: ["side"], "Changes policy at this very PCE, as a script does.",
      sources: ["SP-REPL-003"]),
    CommandDescription(
      "install-version", on: ["side"],
      arguments: [Argument("version", .symbol([]), "The version.")],
      "Upgrades one PCE; for a linked pair no order is documented.",
      sources: ["SP-PRE-004", "SP-GAP-015"]),
    CommandDescription(
      "keep-stopped", on: ["side"], "Keeps a PCE's software from starting with its power.",
      sources: ["SP-HAZ-002"]),
    CommandDescription(
      "release", on: ["side"], "Lets a PCE's software start again.", sources: ["SP-HAZ-002"]),
  ]

  static let faultDescriptions: [FaultDescription] = [
    FaultDescription("node.down", on: ["pce_node"], "A node is down.", sources: ["SP-PROMOTE-003"]),
    FaultDescription(
      "pce.lost", on: ["side"], "All nodes of a PCE are down.", sources: ["SP-PROMOTE-003"]),
    FaultDescription(
      "replication.stall", on: ["channel"], "One service's stream stands still.",
      sources: ["SP-REPL-008"]),
    FaultDescription(
      "ports.closed", on: ["pair"], "Ports between the two PCEs are closed.",
      sources: ["SP-PRE-007"]),
  ]

  /// `write-policy`: refused at a standby (SP-REPL-003).
  mutating func writePolicy(_ order: Order, _ context: Context) -> CommandResponse {
    write(.policyChange, at: order.pce, context)
      ? .done
      : refused(
        "not-active: \(plan.pces[order.pce].name) takes no writes", "SP-REPL-003", "SP-ROLE-002")
  }
}
