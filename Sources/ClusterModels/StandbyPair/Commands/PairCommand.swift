extension StandbyPair {
  /// Commands by the guide's own words, and acts outside its tools.
  enum Command: String, Sendable, CaseIterable {
    // Life cycle.
    case setRunlevel = "set-runlevel"
    case clusterStatus = "cluster-status"
    case clusterRestart = "cluster-restart"
    case clusterStop = "cluster-stop"
    case start, stop, reset
    case databaseSetup = "db-management-setup"
    // Set-up of a standby.
    case createKey = "create-api-key"
    case revokeKey = "revoke-api-key"
    case exportCredentials = "export-credentials"
    case setUpStandby = "setup-standby-pce"
    // Failover.
    case queryRole = "active-standby"
    /// An addition: the guide shows no command that reads the runlevel (SP-GAP-010).
    case queryRunlevel = "query-runlevel"
    case promote = "promote-standby-pce"
    case promoteCheck = "promote-standby-check"
    case repointName = "repoint-name"
    // runtime_env.yml and names.
    case setActiveName = "set-active-pce-fqdn"
    case unsetActiveName = "unset-active-pce-fqdn"
    case renamePCE = "change-pce-fqdn"
    // Data.
    case backup = "take-backup"
    case restore = "restore-backup"
    case writePolicy = "write-policy"
    // Acts outside the PCE's own tools.
    case upgrade = "install-version"
    case keepStopped = "keep-stopped"
    case release
    case openPorts = "open-replication-ports"

    /// Whether it is typed on the PCE, which must be up for it.
    var isTypedThere: Bool {
      switch self {
      case .repointName, .keepStopped, .release, .openPorts, .clusterStatus: false
      default: true
      }
    }

    /// Whether it waits for another long command on the same PCE.
    var takesTime: Bool {
      switch self {
      case .setRunlevel, .clusterRestart, .clusterStop, .start, .stop, .promote, .backup, .restore:
        true
      default: false
      }
    }
  }
}
