/// The guide's procedures in the scenario language.
enum PeerClusterProcedures {
  /// All of them, as the content of a `procedures:` section.
  static let text = [
    PeerJoinProcedures.text, PeerUpgradeProcedures.text, PeerMaintenanceProcedures.text,
    PeerFileProcedures.text,
  ].joined(separator: "\n")
}
