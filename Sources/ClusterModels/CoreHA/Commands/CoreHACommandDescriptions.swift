import ClusterModeling

/// The commands of a Core, its portal and the traffic controllers, as `explain` lists them.
extension CoreHA {
  private typealias Argument = CommandDescription.Argument
  private static let onCore = ["core"]
  private static let onController = ["traffic_controller"]

  static let commandDescriptions: [CommandDescription] =
    commandLineDescriptions + windowDescriptions + testDescriptions + otherDescriptions

  private static let commandLineDescriptions: [CommandDescription] = [
    CommandDescription(
      "enable", on: onCore, "Enters the enable mode of the command line.", sources: ["CH-CLI-001"]),
    CommandDescription(
      "failover-mode", on: onCore,
      arguments: [Argument("mode", .symbol(["primary", "secondary"]), "The mode.")],
      "`failover mode primary|secondary`. Primary is never refused; secondary leaves the scheduler "
        + "off.",
      sources: ["CH-CLI-002", "CH-CLI-003", "CH-CLI-005", "CH-SCHED-008"]),
    CommandDescription(
      "failover-sync", on: onCore, arguments: [Argument("from", .entity("core"), "Its source.")],
      takes: CoreHAParameters.syncFixedTime, "`failover sync ADDRESS`: a sync on demand.",
      sources: ["CH-CLI-006", "CH-CLI-007"]),
    CommandDescription(
      "failover-client-connection", on: onCore,
      arguments: [Argument("to", .symbol(["disable", "enable"]), "What becomes of new ones.")],
      "`failover client-connection`: keeps new device connections out; existing ones go on.",
      sources: ["CH-CLI-008"]),
    CommandDescription(
      "service-tomcat-start", on: onCore, "Starts the portal of a Standby, for a test.",
      sources: ["CH-TEST-003", "CH-TEST-004"]),
    CommandDescription(
      "service-tomcat-stop", on: onCore, "Stops it again; no step of the guide does.",
      sources: ["CH-TEST-004"]),
  ]

  private static let windowDescriptions: [CommandDescription] = [
    CommandDescription(
      "unlock-ha-feature", on: onCore, "The vendor or a partner switches HA on.",
      sources: ["CH-CONF-001"]),
    CommandDescription(
      "edit-ha-configuration", on: onCore, arguments: editArguments,
      "Changes fields of the HA window; not in force before save-apply.",
      sources: ["CH-CONF-002", "CH-CONF-003", "CH-SETUP-006"]),
    CommandDescription(
      "save-apply", on: onCore,
      "Save > Apply > OK: edits are in force, and the scheduler waits for StartTime again.",
      sources: ["CH-SCHED-003", "CH-CONF-003", "CH-GAP-018"]),
    CommandDescription(
      "copy-ssh-key", on: onCore, "Copies the key of this server.", sources: ["CH-SETUP-004"]),
    CommandDescription(
      "add-trusted-host", on: onCore,
      arguments: [Argument("host", .entity("core"), "Whose key is pasted.")],
      "Pastes the key that was copied.", sources: ["CH-SETUP-004", "CH-CONF-004"]),
    CommandDescription(
      "test-connection", on: onCore,
      arguments: [Argument("to", .entity("core"), "The other server.")],
      "Test Connection: refused where the other one is out of reach or lacks the key.",
      sources: ["CH-SETUP-005", "CH-TEST-001"]),
    CommandDescription(
      "run-sync-now", on: onCore,
      arguments: [
        Argument("from", .entity("core"), required: false, "Its source; the chosen one without it.")
      ], takes: CoreHAParameters.syncFixedTime,
      "A sync on demand. Refused with the reason that the history shows.",
      sources: ["CH-SYNC-011", "CH-CLI-006"]),
    CommandDescription(
      "enable-atlas", on: onCore, "Settings > Services: Atlas = Enable, Apply.",
      sources: ["CH-ATLAS-001", "CH-REPL-004"]),
  ]

  private static let editArguments: [Argument] = [
    Argument("ha", .symbol(["enable", "disable"]), required: false, "High Availability."),
    Argument("mode", .symbol(primaryWords + secondaryWords), required: false, "Mode."),
    Argument("node_status", .symbol(statusWords), required: false, "Node Status."),
    Argument("hostname_ip", .entity("core"), required: false, "The Core to watch and pull from."),
    Argument("start_time", .duration, required: false, "StartTime since midnight UTC."),
    Argument("run_every", .duration, required: false, "Run Every."),
    Argument("heartbeat_interval", .duration, required: false, "H."),
    Argument("consecutive_failures", .count, required: false, "N."),
    Argument("recheck_interval", .duration, required: false, "R."),
    Argument(
      "if_failure_detected", .symbol(OnFailure.allCases.map(\.rawValue)), required: false,
      "Keep in standby or promote."),
    Argument("email", .boolean, required: false, "Whether there is an address."),
    Argument("sync_completion", .boolean, required: false, "Mails on completed syncs."),
    Argument("failure", .boolean, required: false, "Mails on failures and failovers."),
  ]

  private static let testDescriptions: [CommandDescription] = [
    CommandDescription(
      "refresh-sync-status", on: onCore, "Refreshes the fields Last Sync Status.",
      sources: ["CH-SYNC-010", "CH-SYNC-011"]),
    CommandDescription(
      "review-start-time", on: onCore, "Looks at StartTime and the next run.",
      sources: ["CH-SCHED-006"]),
    CommandDescription(
      "review-ha-status", on: onCore, "Compares mode and state with what was set up.",
      sources: ["CH-SYNC-014"]),
    CommandDescription(
      "send-test-mail", on: onCore, "Sends a test mail. Refused without an address.",
      sources: ["CH-TEST-001", "CH-CONF-009"]),
    CommandDescription(
      "view-module-log", on: onCore,
      "Looks for heartbeats in the log. Refused when there are none.",
      sources: ["CH-HB-012", "CH-TEST-001"]),
    CommandDescription(
      "compare-device-counts", on: onCore,
      "Compares device counts. Refused on a Standby without tomcat, and when they differ.",
      sources: ["CH-TEST-002", "CH-TEST-003"]),
  ]

  private static let otherDescriptions: [CommandDescription] = [
    CommandDescription(
      "power-off", on: onCore, "Powers a Core down. Refused during a sync by strict checks.",
      sources: ["CH-SYNC-007"]),
    CommandDescription("power-on", on: onCore, "Powers it up.", sources: ["CH-SYNC-007"]),
    CommandDescription(
      "correct-clock", on: onCore, "Sets its clock right.", sources: ["CH-SCHED-009"]),
    CommandDescription(
      "open-inter-core-ports", on: onCore, "Opens 8443, 443 and 22 to its Primary.",
      sources: ["CH-TOPO-003"]),
    CommandDescription(
      "download-upgrade", on: onCore, arguments: [Argument("version", .symbol([]), "The release.")],
      "Fetches a release. Refused on a Core that is no Primary.", sources: ["CH-UPG-004"]),
    CommandDescription(
      "install-upgrade", on: onCore, takes: CoreHAParameters.upgrade,
      "Installs what was fetched. Refused after a bad sync, and on a Primary before its Secondary.",
      sources: ["CH-UPG-001", "CH-UPG-002", "CH-UPG-003"]),
    CommandDescription(
      "validate-upgrade", on: onCore, "Looks whether the new release works.",
      sources: ["CH-UPG-001"]),
    CommandDescription(
      "resume-traffic", on: onController,
      arguments: [
        Argument(
          "to", .entity("core"), required: false,
          "Where it goes; without it to the Core with the status probe.")
      ], "Sends traffic back by hand.", sources: ["CH-LB-005"]),
    CommandDescription(
      "swap-monitors", on: onController, "Exchanges the two probes.",
      sources: ["CH-LB-006", "CH-REC-003"]),
    CommandDescription(
      "disable-failover", on: onController, "Switches detection and failover off.",
      sources: ["CH-UPG-001"]),
    CommandDescription(
      "enable-failover", on: onController, "Switches them on.", sources: ["CH-UPG-001"]),
  ]
}
