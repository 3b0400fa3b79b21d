extension PeerCluster {
  /// A feature whose settings are stored for modes.
  struct Feature: Sendable {
    /// Where its settings may stand.
    enum Scope: String, Sendable, CaseIterable {
      /// At any level.
      case any
      /// At machine level only (PC-LEVEL-011).
      case machine
      /// At cluster level only (PC-CMD-011).
      case cluster
    }
    var name: String
    var scope = Scope.any
    /// Whether mail probably stops on a machine where it is blank (PC-SET-004).
    var isMandatory = false
    /// The value with which an override that starts with defaults begins (PC-SET-010).
    var factoryDefault = Content.empty
    /// Features without which it does nothing on a machine (PC-DEP-001).
    var needs: [String] = []
    /// The interface that it needs on a machine (PC-DEP-004).
    var interface: String?
  }

  /// Features that the guide speaks of; a scenario adds its own.
  static let guideFeatures: [Feature] = [
    // Machine level only (PC-LEVEL-011, PC-CMD-006, PC-ARCH-009).
    Feature(name: "interfaceconfig", scope: .machine),
    Feature(name: "featurekey", scope: .machine),
    Feature(name: "sethostname", scope: .machine),
    Feature(name: "routeconfig", scope: .machine),
    Feature(name: "loginaccess", scope: .machine),
    // Cluster level only (PC-CMD-005, PC-CMD-011, PC-ARCH-006).
    Feature(name: "userconfig", scope: .cluster),
    Feature(name: "sshconfig", scope: .cluster),
    // Any level (PC-CMD-010, PC-SET-004, PC-SET-006, PC-ARCH-015, PC-LEAVE-002, PC-LEVEL-008).
    Feature(name: "settz", factoryDefault: .value("gmt")),
    Feature(name: "ntpconfig"),
    Feature(name: "dnsconfig", factoryDefault: .value("root-servers")),
    Feature(name: "hat", isMandatory: true),
    Feature(name: "smtproutes", isMandatory: true),
    Feature(name: "ldapconfig", isMandatory: true),
    Feature(name: "textconfig"),
    Feature(name: "dictionaryconfig"),
    Feature(name: "listenerconfig", needs: ["textconfig"], interface: "data1"),
    Feature(name: "bounceconfig"),
    Feature(name: "destconfig"),
    Feature(name: "unsubscribe"),
    Feature(name: "neighbors"),
    Feature(name: "reportingconfig"),
  ]
}
