import ClusterModeling

/// Commands on installations, limits, moves and copies, as described to people.
extension Supercluster {
  private typealias Argument = CommandDescription.Argument
  private static let onPCE = ["pce", "node"]

  static let deploymentDescriptions: [CommandDescription] =
    joiningDescriptions + installationDescriptions + limitDescriptions + venDescriptions
    + nenDescriptions + copyDescriptions

  private static let joiningDescriptions: [CommandDescription] = [
    CommandDescription(
      "supercluster-init-leader", on: onPCE, takes: DeploymentParameters.initLeader,
      "Turns a standalone PCE into a leader, at runlevel 2 with all nodes RUNNING.",
      sources: ["SC-CMD-009", "SC-DEPLOY-007"]),
    CommandDescription(
      "supercluster-join", on: onPCE,
      arguments: [Argument("leader", .entity("pce"), "The leader, by its FQDN.")],
      "Makes a standalone PCE a member; on a core node or data0, at runlevel 2, one PCE at a time. "
        + "It is at 1 meanwhile and stays there when the join breaks; run it again. Takes half an "
        + "hour to more than an hour with database and number of PCEs.",
      sources: ["SC-CMD-010", "SC-DEPLOY-008", "SC-DEPLOY-010", "SC-DOC-016", "SC-DOC-017"]),
    CommandDescription(
      "supercluster-leave", on: onPCE, takes: DeploymentParameters.leave,
      "Takes a healthy member out; on its core node, at runlevel 2. Refused while a VEN has it as "
        + "its target, and on a leader.",
      sources: ["SC-CMD-015", "SC-REMOVE-002", "SC-REMOVE-005", "SC-REMOVE-006"]),
    CommandDescription(
      "verify-health", on: ["pce"], "Somebody logs in to the console and finds the PCE Normal.",
      sources: ["SC-DEPLOY-019"]),
    CommandDescription(
      "verify-readiness", on: ["pce"],
      "On the leader: member list complete, all PCEs Normal. Names what is missing.",
      sources: ["SC-DEPLOY-015"]),
    CommandDescription(
      "configure-syslog", on: ["pce"],
      arguments: [Argument("pce", .entity("pce"), "The PCE whose events are to be exported.")],
      "On the leader: the syslog destination of a PCE.", sources: ["SC-ROLE-012", "SC-DEPLOY-021"]),
    CommandDescription(
      "test-connectivity", on: onPCE,
      "Tries 5432 of data0 and data1 of every other PCE from data0 and data1, by telnet or nc. At "
        + "runlevel 2; a PCE at 1 answers refused. A name of our own.", sources: ["SC-NET-013"]),
    CommandDescription(
      "print-plan", on: ["pce"],
      arguments: [
        Argument("of", .symbol(PlanningTopic.allCases.map(\.rawValue)), "What is planned.")
      ], "Notes the figures that a planner wants. A name of our own.", sources: ["SC-TOPO-013"]),
  ]

  private static let installationDescriptions: [CommandDescription] = [
    CommandDescription(
      "save-runtime-env", on: ["pce"], "Copies runtime_env.yml of all nodes to another system.",
      sources: ["SC-BACKUP-004", "SC-BACKUP-009"])
  ]

  private static let limitDescriptions: [CommandDescription] = [
    CommandDescription(
      "obj-limits-list", on: onPCE, "Prints objects, used, soft and hard limits.",
      sources: ["SC-LIMIT-015"]),
    CommandDescription(
      "obj-limits-set", on: ["pce"],
      arguments: [
        Argument("pce", .entity("pce"), "The PCE whose limit it is."),
        Argument("value", .count, "active_agents_per_pce."),
      ], "On the leader: sets a PCE's limit on VENs; members have it within 30 min.",
      sources: ["SC-LIMIT-009", "SC-LIMIT-010", "SC-LIMIT-013"]),
    CommandDescription(
      "add-hardware", on: ["pce"],
      "Gives all nodes the recommended cores and memory; a cut limit stays until it is set.",
      sources: ["SC-LIMIT-013"]),
    CommandDescription(
      "create-unmanaged-workloads", on: ["pce"],
      arguments: [Argument("count", .count, "How many.")],
      "On the leader, within the Supercluster's limit on workloads.",
      sources: ["SC-ROLE-009", "SC-LIMIT-002"]),
  ]

  private static let venDescriptions: [CommandDescription] = [
    CommandDescription(
      "generate-pairing-key", on: ["pce"],
      "Makes a key and a script for the PCE, on leader or member, from a profile that has arrived.",
      sources: ["SC-ROLE-008", "SC-DOC-053", "SC-DOC-055"]),
    CommandDescription(
      "reassign-vens", on: ["pce"],
      arguments: [
        Argument("from", .entity("pce"), "The PCE whose VENs move."),
        Argument("to", .entity("pce"), "Their new target."),
        Argument("count", .count, required: false, "How many; all without it."),
        Argument("group", .entity("vens"), required: false, "Of which group."),
      ],
      "Sends the leader one PUT for each VEN. Refused unless both PCEs are at runlevel 5; stops at "
        + "the target's limit. VENs move within 10 min, told by their present PCE.",
      sources: ["SC-VEN-023", "SC-VEN-024", "SC-VEN-025", "SC-VEN-026", "SC-LIMIT-006"]),
  ]

  private static let nenDescriptions: [CommandDescription] = [
    CommandDescription(
      "reassign-nens", on: ["pce"],
      arguments: [
        Argument("to", .entity("pce"), "Their new target."),
        Argument("from", .entity("pce"), required: false, "The PCE whose NENs move."),
        Argument("nen", .symbol([]), required: false, "One NEN by name."),
      ],
      "Sends the leader one PUT for each NEN. Both PCEs at 5, all nodes of the NEN up and at 2.4.0 "
        + "or later, room at the target. Takes up to 5 min.",
      sources: ["SC-NEN-008", "SC-NEN-009", "SC-NEN-010", "SC-NEN-011"]),
    CommandDescription(
      "pce-host-update", on: ["pce"],
      arguments: [Argument("nen", .symbol([]), "The NEN on which it is typed.")],
      "illumio-nen-ctl pce-host-update with the PCE's address: the NEN goes there and stays.",
      sources: ["SC-NEN-006", "SC-NEN-007"]),
    CommandDescription(
      "change-nen-node", on: ["pce"],
      arguments: [
        Argument("nen", .symbol([]), "The NEN."), Argument("up", .boolean, "Up or down."),
      ], "A node of a NEN goes down or comes back.", sources: ["SC-NEN-004"]),
  ]

  private static let copyDescriptions: [CommandDescription] = [
    CommandDescription(
      "copy-leader-backup", on: onPCE,
      arguments: [Argument("to", .entity("pce"), "The member that gets it on data0.")],
      "Copies the leader's newest backup to a member; the same one everywhere.",
      sources: ["SC-BACKUP-009", "SC-BACKUP-010", "SC-BACKUP-011"]),
    CommandDescription(
      "copy-backup-to-data1", on: ["pce"], "Copies the backup file from data0 to data1.",
      sources: ["SC-DOC-042"]),
    CommandDescription(
      "remap-supercluster-backup", on: onPCE,
      arguments: [
        Argument("for", .symbol([]), "The source FQDN whose backup it is."),
        Argument("skip", .symbol([]), required: false, "A made-up FQDN to leave out."),
      ], takes: DeploymentParameters.remap,
      "remap_supercluster_backup.rb: another Supercluster's backup under this one's names.",
      sources: ["SC-MIGRATE-005", "SC-MIGRATE-008", "SC-MIGRATE-009", "SC-DOC-049"]),
    CommandDescription(
      "update-supercluster-login", on: onPCE,
      "update_supercluster_login.rb: on the leader, at runlevel 2, before any PCE goes to 5.",
      sources: ["SC-MIGRATE-009", "SC-MIGRATE-010"]),
  ]
}
