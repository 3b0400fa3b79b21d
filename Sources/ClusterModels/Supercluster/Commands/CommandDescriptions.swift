import ClusterModeling

extension Supercluster {
  /// Commands and acts with where they may be run and what they need (SC-CMD-029).
  static let commandDescriptions: [CommandDescription] =
    (lifeCycleDescriptions + membershipDescriptions + recoveryDescriptions + outsideDescriptions
    + upgradeDescriptions + listeningDescriptions + reportDescriptions + olderDescriptions
    + staleDescriptions + restartDescriptions + deploymentDescriptions).map(withOptions).map(
      markedIfFromProcedures)

  /// Commands that the guide's reference leaves out; their place follows from the procedures.
  ///
  /// Source: SC-DOC-039.
  static let commandsOutsideTheReference = [
    "supercluster-leave", "supercluster-data-dump", "migrate", "supercluster-upgrade-status",
    "setup", "listen-only-mode",
  ]

  private static func markedIfFromProcedures(_ command: CommandDescription) -> CommandDescription {
    guard commandsOutsideTheReference.contains(command.name) else { return command }
    var marked = command
    marked.explanation += " Where it may be run is taken from the procedures."
    if !marked.sources.contains("SC-DOC-039") { marked.sources.append("SC-DOC-039") }
    return marked
  }

  private typealias Argument = CommandDescription.Argument
  private static let onPCE = ["pce", "node"]

  private static let lifeCycleDescriptions: [CommandDescription] = [
    CommandDescription(
      "set-runlevel", on: onPCE,
      arguments: [Argument("level", .count, "1, 2 or 5.")],
      takes: PCEParameters.runlevel2To5,
      "Sets the runlevel of all nodes of one PCE; ends when the status is RUNNING. Refused while "
        + "another change is under way. 1 takes effect at the next start.",
      sources: ["SC-CMD-027", "SC-NODE-006", "SC-NODE-007", "SC-NODE-008", "AS-PCE-046"]),
    CommandDescription(
      "cluster-status", on: onPCE,
      arguments: [Argument("wait", .boolean, required: false, "Wait until RUNNING (-w).")],
      "Says state, runlevel and time of the last change.", sources: ["SC-NODE-005"]),
    CommandDescription(
      "start", on: onPCE,
      arguments: [Argument("runlevel", .count, required: false, "Level to start to.")],
      takes: PCEParameters.startToRunlevel1,
      "Starts the software of a node, or of all nodes of a PCE.",
      sources: ["SC-NODE-006", "SC-RESTORE-008"]),
    CommandDescription(
      "stop", on: onPCE, takes: PCEParameters.stop,
      "Stops the software of a node, or of all nodes of a PCE.", sources: ["SC-NODE-006"]),
    CommandDescription(
      "cluster-stop", on: onPCE, takes: PCEParameters.stop,
      "Stops the software on all nodes of a PCE.", sources: ["SC-NODE-006"]),
    CommandDescription(
      "reset", on: onPCE,
      "Makes the PCE standalone and deletes its data, once all nodes are reset. Refused while "
        + "software runs and without a backup.", sources: ["SC-CMD-008", "SC-RESTORE-008"]),
    CommandDescription(
      "reboot", on: onPCE, takes: PCEParameters.startToRunlevel1,
      "Reboots a node; frees it from PARTIAL.", sources: ["SC-NODE-004"]),
  ]

  private static let membershipDescriptions: [CommandDescription] = [
    CommandDescription(
      "supercluster-members", on: onPCE, "Lists leader and members as this PCE knows them.",
      sources: ["SC-CMD-011"]),
    CommandDescription(
      "supercluster-drop", on: onPCE,
      arguments: [Argument("pce", .entity("pce"), "The failed PCE.")],
      takes: PCEParameters.dropPCE,
      "Takes a failed PCE out of replication until it is restored. Refused unless all survivors "
        + "are at runlevel 2 and RUNNING, and while the failed PCE runs and can be reached.",
      sources: ["SC-CMD-013", "SC-RUNLEVEL-008", "SC-DOC-036", "SC-RESTORE-004"]),
    CommandDescription(
      "supercluster-assign-leader", on: onPCE, takes: PCEParameters.assignLeader,
      "Promotes the PCE on which it is run. Refused while a failed leader is still listed, and "
        + "unless all PCEs on the list are at runlevel 2 and RUNNING.",
      sources: ["SC-CMD-012", "SC-LEADER-001", "SC-LEADER-003"]),
    CommandDescription(
      "supercluster-quiesce", on: onPCE,
      arguments: [
        Argument("timeout", .duration, required: false, "Longest wait; 600 s without it.")
      ],
      "Waits until nothing is pending from or to the PCE, at runlevel 2; run it again after a "
        + "timeout.", sources: ["SC-CMD-021", "SC-REPL-007", "SC-DOC-031"]),
    CommandDescription(
      "sync-now", on: ["pce"],
      "Lets the leader fetch every PCE's traffic view now; refused on a member.",
      sources: ["SC-ILLUM-004"]),
  ]

  private static let recoveryDescriptions: [CommandDescription] = [
    CommandDescription(
      "supercluster-data-dump", on: onPCE, "Writes a backup; on a data node at runlevel 5.",
      sources: ["SC-CMD-022", "SC-DOC-043"]),
    CommandDescription(
      "setup", on: onPCE, "Creates a fresh database after a reset, at runlevel 1.",
      sources: ["SC-CMD-026"]),
    CommandDescription(
      "supercluster-data-restore", on: onPCE,
      arguments: [
        Argument(
          "restore_type", .symbol(["single_pce", "entire_supercluster"]), required: false,
          "What is being restored."),
        Argument("skip_db_restore", .boolean, required: false, "On data1, after data0."),
        Argument(
          "restoring_pce", .entity("pce"), required: false,
          "The leader whose backup a member needs too in an entire restore."),
      ], "Loads the newest backup, on data0 and then with the skip option on data1.",
      sources: ["SC-CMD-023", "SC-RESTORE-009", "SC-RESTORE-016"]),
    CommandDescription(
      "supercluster-restore", on: onPCE,
      arguments: [
        Argument("pce", .entity("pce"), "The PCE that is restored."),
        Argument("leader", .entity("pce"), required: false, "The leader, for a member."),
        Argument(
          "restore_type", .symbol(["single_pce", "entire_supercluster"]),
          "What is being restored."),
      ], takes: PCEParameters.restoreRejoin,
      "Brings a restored PCE back into the Supercluster; drops it to runlevel 1 meanwhile.",
      sources: ["SC-CMD-014", "SC-CMD-007", "SC-RESTORE-006", "SC-RESTORE-007"]),
    CommandDescription(
      "install-ven-bundles", on: onPCE, "Installs the VEN bundles again after a restore.",
      sources: ["SC-BACKUP-006", "SC-RESTORE-005"]),
    CommandDescription(
      "promote-cluster-leader", on: onPCE, takes: PCEParameters.promoteSite,
      "Lets the surviving half of a PCE go on without quorum.",
      sources: ["SC-HA-005", "AS-PCE-038"]),
    CommandDescription(
      "promote-data-node", on: onPCE, "Makes the surviving half's copy the database.",
      sources: ["AS-PCE-038", "AS-PCE-047"]),
    CommandDescription(
      "revert-to-full-cluster", on: onPCE, takes: PCEParameters.revertToFullCluster,
      "Brings the lost half back, node by node. A name of our own for the documented steps.",
      sources: ["AS-PCE-039"]),
  ]

  private static let outsideDescriptions: [CommandDescription] = [
    CommandDescription(
      "isolate", on: onPCE, "Cuts a PCE off the network, or a node off its PCE.",
      sources: ["SC-LEADER-002", "SC-LEADER-004"]),
    CommandDescription(
      "reconnect", on: onPCE, "Takes the cut of isolate back.", sources: ["SC-LEADER-004"]),
    CommandDescription(
      "power-on", on: onPCE, "Switches nodes on; their software starts by itself.",
      sources: ["SC-RESTORE-005", "AS-LDR-002"]),
    CommandDescription(
      "power-off", on: onPCE, "Switches nodes off, so that they stay off when power returns.",
      sources: ["SC-LEADER-002"]),
    CommandDescription(
      "change-dns", on: ["pce"],
      arguments: [Argument("to", .entity("pce"), "The PCE to which the name is to lead.")],
      "Lets the name of a PCE lead to another PCE.",
      sources: ["SC-VEN-014", "SC-HA-009", "SC-VEN-015"]),
    CommandDescription(
      "change-public-address", on: ["pce"],
      "Gives a PCE other public addresses, which it tells the others. An act of our own name.",
      sources: ["SC-TOPO-008"]),
    CommandDescription(
      "request", on: ["pce"],
      arguments: [
        Argument("operation", .symbol(InterfaceRequest.allCases.map(\.rawValue)), "What is asked."),
        Argument(
          "role", .symbol(UserRole.allCases.map(\.rawValue)), required: false,
          "The user's role; Organization Owner without it (SC-RBAC-001)."),
        Argument(
          "vens", .entity("vens"), required: false,
          "The group of the workload that a GET workload or a support report is about."),
        Argument(
          "in_scope", .boolean, required: false,
          "Whether it is inside the scopes of a Ruleset Manager or Provisioner (SC-RBAC-006)."),
      ],
      "Sends one request to a PCE's API. Members take reads and a few named operations only.",
      sources: ["SC-API-001", "SC-API-003", "SC-ROLE-004"]),
  ]

  private static let olderDescriptions: [CommandDescription] = [
    CommandDescription(
      "supercluster-upgrade-prepare", on: onPCE,
      "Unjoins a PCE for an upgrade. Always refused: no procedure of the guide uses it.",
      sources: ["SC-CMD-017", "SC-DOC-040"]),
    CommandDescription(
      "supercluster-upgrade-rejoin", on: onPCE,
      "Joins a PCE again after an upgrade. Always refused: no procedure of the guide uses it.",
      sources: ["SC-CMD-018", "SC-DOC-040"]),
  ]

  /// Faults of PCEs, nodes, services and names (SC-HA-012).
  static let faultDescriptions: [FaultDescription] = [
    FaultDescription(
      "node.down", on: ["node"], "The node is down; its software starts when the fault ends.",
      sources: ["SC-HA-001", "SC-HA-002"]),
    FaultDescription(
      "node.slow", on: ["node"],
      arguments: [
        Argument("speed", .fraction, required: false, "What is left of its speed."),
        Argument("cpu", .fraction, required: false, "Share of its processors in use."),
        Argument("memory", .fraction, required: false, "Share of its memory in use."),
      ], "The node works slower and shows a high load.",
      sources: ["SC-HEALTH-004", "SC-HEALTH-005"]),
    FaultDescription(
      "node.partial", on: ["node"], "The node hangs in PARTIAL until it is rebooted.",
      sources: ["SC-NODE-004"]),
    FaultDescription(
      "disk.full", on: ["node"],
      arguments: [Argument("share", .fraction, required: false, "Share in use; all without it.")],
      "The node's disk fills up.", sources: ["SC-HEALTH-006"]),
    FaultDescription(
      "service.down", on: ["node", "pce"],
      arguments: [
        Argument("service", .symbol(Service.allCases.map(\.name)), "The service's name.")
      ], "A service is down on a node or on the whole PCE; it restarts when the fault ends.",
      sources: ["SC-HEALTH-009", "SC-HEALTH-010", "AS-PCE-008"]),
    FaultDescription(
      "building.lost", on: ["pce"],
      arguments: [Argument("half", .count, "0 for the half with data0, 1 for the other.")],
      "All nodes of one half are down.", sources: ["SC-HA-005", "AS-PCE-005"]),
    FaultDescription(
      "pce.lost", on: ["pce"], "All nodes of the PCE are down.",
      sources: ["SC-TOPO-004", "SC-HA-006"]),
    FaultDescription(
      "firewall.block", on: ["pce"],
      arguments: [
        Argument("to", .entity("pce"), "The PCE to which nothing passes any more."),
        Argument("port", .symbol(PortRow.allCases.map(\.rawValue)), "A row of the port rules."),
      ], "Firewalls drop what the PCE sends to another one by a row of the port rules.",
      sources: ["SC-NET-001"]),
    FaultDescription(
      "load_balancer.down", on: ["pce"],
      "The load balancer of the PCE is down: what goes by its FQDN fails, addresses work.",
      sources: ["SC-NET-008", "SC-LB-001"]),
    FaultDescription(
      "dns.change", on: ["pce"],
      arguments: [Argument("to", .entity("pce"), "The PCE to which the name leads.")],
      "The PCE's name leads to another PCE, and back when the fault ends.",
      sources: ["SC-VEN-014"]),
  ]
}
