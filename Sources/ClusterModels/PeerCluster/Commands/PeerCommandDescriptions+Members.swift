import ClusterModeling

/// Commands on membership, on configurations that are loaded, and on logging in.
extension PeerCluster {
  static let memberDescriptions: [CommandDescription] = [
    command(
      .create,
      [
        word("name", required: true, "The cluster's name."),
        Argument("enable_ccs", .boolean, required: false, "Whether CCS is enabled; no."),
        viaArgument,
      ], "Creates a cluster from a machine's settings, at once.", "PC-CREATE-001", "PC-CREATE-004",
      "PC-CREATE-005"),
    command(
      .join, joinArguments, takes: PeerParameters.joinTime,
      "Joins a cluster, at once and in Main_Group; settings other than those of the network are "
        + "lost.", "PC-JOIN-001", "PC-JOIN-003", "PC-JOIN-008", "PC-JOIN-009", "PC-JOIN-010",
      "PC-REQ-008"),
    command(
      .prepareJoin,
      [
        Argument(
          "act", .symbol(["print", "new", "delete"]), required: false, "New without it."),
        host("host", "The machine that is to join."), word("serial", "Its serial number."),
        word("user_key", "Its key."), switchArgument, viaArgument,
      ], "Prints a machine's key, or enters it in the pending list, to be committed.",
      "PC-JOIN-009", "PC-JOIN-011", "PC-JOIN-012"),
    command(
      .removeMachine, [host("host", "The machine."), switchArgument, viaArgument],
      "Removes a machine for good; its configuration is flattened.", "PC-LEAVE-001",
      "PC-LEAVE-003"),
    command(
      .disconnect, [host("host", "The machine."), switchArgument, viaArgument],
      "Disconnects a machine for a while; no commit.", "PC-DISC-001", "PC-DISC-006"),
    command(
      .reconnect, [host("host", "The machine."), switchArgument, viaArgument],
      "Reconnects it; refused between versions.", "PC-DISC-004", "PC-UPG-005", "PC-GAP-029"),
  ]

  private static let joinArguments: [Argument] = [
    Argument("member", .entity("machine"), "A member of the cluster."),
    Argument(
      "over", .symbol(["ssh", "ccs"]), required: false, "SSH without it (PC-CREATE-006)."),
    Argument("port", .count, required: false, "Its port; 22, or 2222 for CCS (PC-JOIN-019)."),
    word("passphrase", "The admin passphrase; the right one without it."),
    Argument("host_key", .boolean, required: false, "Whether the key is confirmed; yes."),
    Argument("pre_shared_keys", .boolean, required: false, "Whether keys were prepared; no."),
    Argument("enable_ccs", .boolean, required: false, "Whether CCS is enabled; no (PC-CCS-004)."),
    word("group", "Never asked: refused (PC-GAP-012)."),
    host("joiner", "Another machine that should join: refused (PC-JOIN-007)."), viaArgument,
  ]

  static let otherDescriptions: [CommandDescription] = [
    command(.saveConfiguration, [viaArgument], "Saves the configuration.", "PC-JOIN-015"),
    command(
      .loadConfiguration,
      [
        word("file", required: true, "The file."),
        word("source", "The machine in the file whose configuration is loaded; all without it."),
        host("target", "The machine that gets it."), viaArgument,
      ], "Loads a saved configuration; it waits for a commit.", "PC-LOAD-001", "PC-LOAD-004",
      "PC-LOAD-005"),
    command(
      .upgrade, [word("version", required: true, "The version."), viaArgument],
      takes: PeerParameters.installTime,
      "Upgrades a machine; without disconnecting first it disconnects all.", "PC-UPG-002",
      "PC-UPG-003"),
    command(
      .downloadUpgrade, [], takes: PeerParameters.downloadTime,
      "Fetches the image in the background.", "PC-UPG-006"),
    command(.suspendListener, [], "Takes no new mail.", "PC-UPG-010"),
    command(.resume, [], "Takes mail again.", "PC-UPG-010", "PC-GAP-008"),
    command(
      .setHostName, [], "Sets the main host name, with DNS alike.", "PC-DNS-003", "PC-DNS-005"),
    command(
      .printFingerprint, [host("for", "The member whose key it is.")],
      "logconfig, hostkeyconfig, fingerprint.", "PC-JOIN-018"),
    command(
      .changeCCS, [Argument("enable", .boolean, required: false, "No without it.")],
      "Answers the question of interfaceconfig whether to enable CCS.", "PC-CCS-002",
      "PC-CCS-004"),
    command(
      .login,
      [
        word("passphrase", "The passphrase; the right one without it."),
        Argument("port", .symbol(["ssh", "gui", "ccs"]), required: false, "Where; SSH."),
        viaArgument,
      ], "Logs in.", "PC-ARCH-006", "PC-ARCH-009", "PC-CCS-001"),
    command(.logoutGUI, [], "Ends the GUI session.", "PC-CREATE-008"),
    command(.twoFactorOff, [], "Turns two-factor authentication off.", "PC-REQ-007"),
    command(
      .view,
      [
        Argument("page", .symbol(Page.allCases.map(\.rawValue)), "What is looked at."),
        host("of", "Whose; all without it."), viaArgument,
      ], "Looks at something that each machine keeps.", "PC-ARCH-013", "PC-GUI-002",
      "PC-GUI-003"),
    command(
      .remoteData,
      [
        Argument("of", .entity("machine"), "The machine whose data is read."),
        Argument("sessions", .count, required: false, "How many views at once; one."),
      ], "Reads another machine's quarantine or reports.", "PC-COMM-007", "PC-COMM-008",
      "PC-COMM-011"),
  ]
}
