/// The guide's procedures in the scenario language.
enum PeerClusterProcedures {
  /// All of them, as the content of a `procedures:` section.
  static let text = [PeerMaintenanceProcedures.text].joined(separator: "\n")
}
