extension CoreHA {
  /// Commands by the vendor's words, and acts in the portals and at the load balancer.
  enum Command: String, Sendable, CaseIterable {
    // Command line.
    case enable
    case failoverMode = "failover-mode"
    case failoverSync = "failover-sync"
    case clientConnection = "failover-client-connection"
    case startTomcat = "service-tomcat-start"
    case stopTomcat = "service-tomcat-stop"
    // The HA window of the System Manager.
    case unlock = "unlock-ha-feature"
    case edit = "edit-ha-configuration"
    case save = "save-apply"
    case copyKey = "copy-ssh-key"
    case addHost = "add-trusted-host"
    case testConnection = "test-connection"
    case runSync = "run-sync-now"
    case refresh = "refresh-sync-status"
    case reviewStart = "review-start-time"
    case reviewStatus = "review-ha-status"
    case testMail = "send-test-mail"
    case viewLog = "view-module-log"
    case compareDevices = "compare-device-counts"
    case enableAtlas = "enable-atlas"
    case openPorts = "open-inter-core-ports"
    // Machines and software.
    case powerOff = "power-off"
    case powerOn = "power-on"
    case correctClock = "correct-clock"
    case download = "download-upgrade"
    case install = "install-upgrade"
    case validate = "validate-upgrade"
    // Traffic controllers.
    case resume = "resume-traffic"
    case swapMonitors = "swap-monitors"
    case disableFailover = "disable-failover"
    case enableFailover = "enable-failover"

    /// Whether it is given on a Core that must be up for it.
    var needsCore: Bool {
      switch self {
      case .powerOff, .powerOn, .openPorts, .resume, .swapMonitors, .disableFailover,
        .enableFailover:
        false
      default: true
      }
    }

    /// Whether it belongs to the enable mode of the command line (CH-CLI-001).
    var needsEnableMode: Bool {
      switch self {
      case .failoverMode, .failoverSync, .clientConnection, .startTomcat, .stopTomcat: true
      default: false
      }
    }
  }
}
