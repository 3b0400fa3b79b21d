/// The guide's procedures in the scenario language.
enum SuperclusterProcedures {
  /// All of them, as the content of a `procedures:` section.
  static let text = [
    LeaderProcedures.text, RestoreProcedures.text, FailoverProcedures.text,
    DeploymentProcedures.text, ReassignmentProcedures.text, MigrationProcedures.text,
    UpgradeProcedures.text, ListenOnlyProcedures.text,
    VENProcedures.text,
  ].joined(separator: "\n")
}
