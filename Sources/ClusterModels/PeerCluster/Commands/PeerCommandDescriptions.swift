import ClusterModeling

/// The commands of a machine, as `explain` lists them.
extension PeerCluster {
  typealias Argument = CommandDescription.Argument

  static let commandDescriptions: [CommandDescription] =
    settingDescriptions + groupDescriptions + memberDescriptions + otherDescriptions

  static func command(
    _ command: Command, _ arguments: [Argument] = [], takes: Parameter? = nil,
    _ explanation: String, _ sources: String...
  ) -> CommandDescription {
    CommandDescription(
      command.rawValue, on: ["machine"], arguments: arguments, takes: takes, explanation,
      sources: sources)
  }

  static func word(_ name: String, required: Bool = false, _ explanation: String) -> Argument {
    Argument(name, .symbol([]), required: required, explanation)
  }

  static let modeArgument = word(
    "mode", "cluster-mode, group-NAME or machine-NAME; the current mode without it.")
  static let settingArgument = word("setting", required: true, "The feature.")
  static let viaArgument = Argument(
    "via", .symbol(["cli", "gui"]), required: false, "Where it is given; the CLI without it.")
  static let switchArgument = Argument(
    "auto_switch", .boolean, required: false,
    "Whether the offer to switch modes is taken; true without it.")
  static func host(_ name: String = "host", _ explanation: String) -> Argument {
    Argument(name, .entity("machine"), required: false, explanation)
  }

  private static let settingDescriptions: [CommandDescription] = [
    command(
      .clusterMode, [modeArgument], "Switches the mode of the command line.", "PC-MODE-002"),
    command(
      .configure,
      [
        settingArgument, word("variable", "One variable of it."),
        word("to", required: true, "The value, `empty`, or `absent`."), modeArgument, viaArgument,
      ], "Sets a feature at a mode; it waits for a commit.", "PC-MODE-001", "PC-SET-014",
      "PC-LEVEL-002"),
    command(
      .newSettings, [settingArgument, modeArgument, viaArgument],
      "Begins settings at a mode: empty ones, which override.", "PC-LEVEL-006"),
    command(
      .override,
      [
        settingArgument, modeArgument, viaArgument,
        Argument(
          "start", .symbol(["copy", "default"]), required: false,
          "With a copy of what is inherited, or with defaults; copy without it."),
      ], "Overrides what a mode inherits.", "PC-SET-010", "PC-SET-011"),
    command(
      .deleteSettings, [settingArgument, modeArgument, viaArgument],
      "Deletes settings at a mode, which then inherits.", "PC-LEVEL-010", "PC-SET-012"),
    command(
      .clusterSet,
      [
        settingArgument, word("from", required: true, "The source mode."),
        word("to", required: true, "The target mode, or `all-groups`."),
        Argument(
          "act", .symbol(["copy", "move"]), required: false, "Copy without it; a move clears."),
        viaArgument,
      ], "Copies or moves settings between modes.", "PC-SET-001", "PC-SET-002", "PC-SET-003",
      "PC-SET-008"),
    command(
      .clusterShow, [settingArgument], "Lists the modes in which a feature has settings.",
      "PC-SET-003", "PC-GUI-004"),
    command(
      .commit,
      [
        Argument(
          "on_conflict", .symbol(["keep", "discard"]), required: false,
          "What becomes of own edits that conflict; keep without it."), viaArgument,
      ], "Commits all pending edits of all levels.", "PC-CMD-001", "PC-CONF-002", "PC-CONF-003"),
    command(.clearChanges, [viaArgument], "Drops all pending edits of all levels.", "PC-CMD-002"),
    command(
      .clusterCheck,
      [
        word(
          "choices",
          "first, other or ignore, one for each inconsistency, joined by hyphens; the "
            + "last goes on; first without it."), switchArgument,
      ], takes: PeerParameters.checkTime, "Compares all machines and resolves what differs.",
      "PC-CONS-006", "PC-CONS-007", "PC-CONS-008"),
    command(
      .issue,
      [word("command", required: true, "The vendor's command."), modeArgument, switchArgument],
      "Gives another command, for its rules of mode.", "PC-CMD-004", "PC-CMD-006", "PC-CMD-007"),
    command(
      .password,
      [
        word("to", required: true, "The new passphrase."),
        Argument("guest", .boolean, required: false, "Whether a guest gives it."), switchArgument,
      ], "Changes a passphrase, for the whole cluster.", "PC-CMD-008", "PC-ARCH-006"),
  ]

  private static let groupDescriptions: [CommandDescription] = [
    command(
      .addGroup, [word("group", required: true, "Its name."), switchArgument, viaArgument],
      "Adds a group.", "PC-GROUP-001"),
    command(
      .setGroup,
      [
        word("group", required: true, "The group."), host("host", "The machine."), switchArgument,
        viaArgument,
      ], "Moves a machine into a group.", "PC-GROUP-001", "PC-GROUP-004"),
    command(
      .renameGroup,
      [
        word("group", required: true, "The old name."), word("to", required: true, "The new."),
        switchArgument, viaArgument,
      ], "Renames a group.", "PC-GROUP-007"),
    command(
      .deleteGroup, [word("group", required: true, "Its name."), switchArgument, viaArgument],
      "Deletes a group without machines.", "PC-GAP-019"),
    command(
      .setName, [word("to", required: true, "The name."), switchArgument, viaArgument],
      "Renames the cluster.", "PC-CREATE-007"),
    command(.list, [switchArgument, viaArgument], "Lists groups and machines.", "PC-GROUP-006"),
    command(.listDetail, [switchArgument, viaArgument], "The same in detail.", "PC-GROUP-006"),
    command(.connectionStatus, [switchArgument, viaArgument], "How all stand.", "PC-JOIN-006"),
  ]
}
