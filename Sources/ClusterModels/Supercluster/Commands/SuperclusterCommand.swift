/// Commands and acts by the vendor's own words (SC-CMD-001, SC-CMD-029).
enum SuperclusterCommand: String, Sendable, CaseIterable {
  // Runlevels and life cycle (SC-CMD-027).
  case setRunlevel = "set-runlevel"
  case clusterStatus = "cluster-status"
  case start, stop, reset
  case clusterStop = "cluster-stop"
  case reboot
  // Membership and roles.
  case members = "supercluster-members"
  case drop = "supercluster-drop"
  case assignLeader = "supercluster-assign-leader"
  case quiesce = "supercluster-quiesce"
  /// The timer on the leader's map (SC-ILLUM-004).
  case syncNow = "sync-now"
  // Backup and restore.
  case dataDump = "supercluster-data-dump"
  case setup
  case dataRestore = "supercluster-data-restore"
  case restore = "supercluster-restore"
  case installBundles = "install-ven-bundles"
  // Upgrades.
  case install
  case updateRuntimeEnv = "update-runtime-env"
  case checkEnv = "check-env"
  case migrate
  case upgradeStatus = "supercluster-upgrade-status"
  case logIn = "log-in"
  case restart
  case clusterRestart = "cluster-restart"
  /// An older way to upgrade that no procedure uses (SC-DOC-040).
  case upgradePrepare = "supercluster-upgrade-prepare"
  case upgradeRejoin = "supercluster-upgrade-rejoin"
  case listenOnly = "listen-only-mode"
  case createPairingProfile = "create-pairing-profile"
  // Commands that only print.
  case config = "supercluster-config"
  case replicationCheck = "supercluster-replication-check"
  case replicationInfo = "show-supercluster-replication-info"
  case replicationDebug = "supercluster-replication-debug"
  // A PCE in two buildings.
  case promoteClusterLeader = "promote-cluster-leader"
  case promoteDataNode = "promote-data-node"
  case revertToFullCluster = "revert-to-full-cluster"
  // Acts outside the PCE's own tools.
  case isolate, reconnect
  case powerOn = "power-on"
  case powerOff = "power-off"
  case changeDNS = "change-dns"
  case changePublicAddress = "change-public-address"
  case unpairVENs = "unpair-vens"
  case deleteVENRecords = "delete-ven-records"
  case restartWorkloads = "restart-workloads"
  case request
  // Deployment, limits, moves of VENs and NENs, copies of backups.
  case initLeader = "supercluster-init-leader"
  case join = "supercluster-join"
  case leave = "supercluster-leave"
  case verifyHealth = "verify-health"
  case verifyReadiness = "verify-readiness"
  case configureSyslog = "configure-syslog"
  case printPlan = "print-plan"
  case testConnectivity = "test-connectivity"
  case saveEnvironment = "save-runtime-env"
  case listLimits = "obj-limits-list"
  case setLimit = "obj-limits-set"
  case addHardware = "add-hardware"
  case createUnmanaged = "create-unmanaged-workloads"
  case generateKey = "generate-pairing-key"
  case reassignVENs = "reassign-vens"
  case reassignNENs = "reassign-nens"
  case updateHost = "pce-host-update"
  case changeNENNode = "change-nen-node"
  case copyLeaderBackup = "copy-leader-backup"
  case copyToSecondNode = "copy-backup-to-data1"
  case remapBackup = "remap-supercluster-backup"
  case updateLogin = "update-supercluster-login"

  /// Where a command may be typed (SC-CMD-029).
  enum Place: Sendable {
    /// On any node of the PCE.
    case anyNode
    /// On a core node only.
    case coreNode
    /// On a core node or data0 (SC-CMD-011).
    case coreNodeOrData0
    /// On a data node only.
    case dataNode
    /// On data0, or on the one node of a PCE that has no other.
    case data0
    /// On the node named, or on all nodes when the PCE is named (SC-NODE-006).
    case thatNode
    /// Not on the PCE at all.
    case outside
  }

  /// Where the command may be typed (SC-CMD-029, SC-NODE-006).
  var place: Place {
    switch self {
    case .members, .join: .coreNodeOrData0
    case .restore, .installBundles, .promoteClusterLeader, .leave: .coreNode
    case .dataDump, .dataRestore, .testConnectivity, .promoteDataNode, .listenOnly: .dataNode
    case .remapBackup: .data0
    case .start, .stop, .reset, .reboot, .restart, .install, .updateRuntimeEnv, .checkEnv:
      .thatNode
    case .isolate, .reconnect, .powerOn, .powerOff, .changeDNS, .request, .revertToFullCluster,
      .logIn, .createPairingProfile, .changePublicAddress, .unpairVENs, .deleteVENRecords,
      .restartWorkloads:
      .outside
    case .verifyHealth, .verifyReadiness, .configureSyslog, .printPlan,
      .saveEnvironment, .setLimit, .addHardware, .createUnmanaged,
      .generateKey, .reassignVENs, .reassignNENs, .updateHost, .changeNENNode, .copyToSecondNode:
      .outside
    default: .anyNode
    }
  }
}
