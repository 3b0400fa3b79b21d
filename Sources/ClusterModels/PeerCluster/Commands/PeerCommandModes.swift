extension PeerCluster {
  /// Where a vendor's command may be given (PC-CMD-004, PC-GAP-025).
  enum CommandTie: String, Sendable {
    case any, cluster, machine
    /// Only on the machine that one is logged in to (PC-CMD-007).
    case loginHost = "login-host"
  }

  /// The tie of a vendor's command; any for those that the three lists leave out.
  static func tie(of command: String) -> CommandTie {
    if clusterOnly.contains(command) { return .cluster }
    if machineOnly.contains(command) { return .machine }
    if loginHostOnly.contains(command) { return .loginHost }
    return .any
  }

  /// PC-CMD-005.
  static let clusterOnly = ["clusterconfig", "sshconfig", "clustercheck", "userconfig", "passwd"]

  /// PC-CMD-006: 46 commands.
  static let machineOnly = [
    "antispamstatus", "antispamupdate", "antivirusstatus", "antivirusupdate", "bouncerecipients",
    "deleterecipients", "delivernow", "diagnostic", "dnsflush", "dnslistflush", "dnslisttest",
    "dnsstatus", "etherconfig", "featurekey", "hostrate", "hoststatus", "interfaceconfig",
    "ldapflush", "ldaptest", "nslookup", "quarantineconfig", "rate", "reboot", "resetcounters",
    "resume", "resumedel", "resumelister", "rollovernow", "routeconfig", "sbstatus", "setgateway",
    "sethostname", "settime", "shutdown", "status", "suspend", "suspenddel", "suspendlistener",
    "techsupport", "tophosts", "topin", "trace", "version", "vofflush", "vofstatus", "workqueue",
  ]

  /// PC-CMD-007: 8 commands, which need the login host's file system.
  static let loginHostOnly = [
    "last", "ping", "resetconfig", "supportrequest", "tail", "telnet", "upgrade", "who",
  ]

  /// What can be looked at, and where (PC-ARCH-013, PC-CMD-012, PC-GUI-002, PC-GUI-003).
  enum Page: String, Sendable, CaseIterable {
    /// Log files, which each machine keeps for itself (PC-ARCH-013).
    case logs
    /// Counters and flow monitor data, for each machine only (PC-CMD-012).
    case counters
    /// Scheduled reports: configured for the cluster, viewed for a machine (PC-CMD-012).
    case reports
    /// Incoming mail overview: the login host's only (PC-GUI-002).
    case overview
    /// A page tied to machine mode: any member by the mode menu (PC-GUI-003).
    case machinePage = "machine-page"

    var isOfLoginHostOnly: Bool { self == .overview }
  }
}
