extension PeerCluster {
  /// Commands by the vendor's own words, and acts outside its tools.
  enum Command: String, Sendable, CaseIterable {
    // clusterconfig (PC-CREATE-006, PC-CREATE-007).
    case create = "create-cluster"
    case join = "join-cluster"
    case addGroup = "addgroup"
    case setGroup = "setgroup"
    case renameGroup = "renamegroup"
    case deleteGroup = "deletegroup"
    case removeMachine = "removemachine"
    case setName = "setname"
    case list, listDetail = "listdetail"
    case connectionStatus = "connstatus"
    case disconnect, reconnect
    case prepareJoin = "prepjoin"
    // Settings.
    case clusterMode = "clustermode"
    case configure
    case newSettings = "new-settings"
    case override = "override-settings"
    case deleteSettings = "delete-settings"
    case clusterSet = "clusterset"
    case clusterShow = "clustershow"
    case commit
    case clearChanges = "clearchanges"
    case clusterCheck = "clustercheck"
    case issue
    case password = "passwd"
    // Files.
    case saveConfiguration = "saveconfig"
    case loadConfiguration = "loadconfig"
    // Upgrades and mail.
    case upgrade
    case downloadUpgrade = "upgrade-download"
    case suspendListener = "suspendlistener"
    case resume
    // Names, keys, sessions.
    case setHostName = "sethostname"
    case printFingerprint = "print-fingerprint"
    case changeCCS = "interfaceconfig-ccs"
    case login
    case logoutGUI = "logout-gui"
    case twoFactorOff = "two-factor-off"
    case view
    case remoteData = "remote-data"

    /// Whether it is an operation of clusterconfig, which is tied to cluster mode (PC-CMD-005).
    var isClusterOperation: Bool {
      switch self {
      case .addGroup, .setGroup, .renameGroup, .deleteGroup, .removeMachine, .setName, .list,
        .listDetail, .connectionStatus, .disconnect, .reconnect, .prepareJoin, .clusterCheck:
        true
      default: false
      }
    }

    /// Whether it can be given in the browser; the cluster itself is run from the CLI (PC-GUI-001).
    var hasPage: Bool {
      switch self {
      case .configure, .newSettings, .override, .deleteSettings, .clusterSet, .commit,
        .clearChanges, .upgrade, .loadConfiguration, .saveConfiguration, .view, .login:
        true
      default: false
      }
    }
  }
}
