extension CoreHA {
  /// Kinds of data and what becomes of them (CH-REPL-001 to CH-REPL-004).
  enum DataClass: String, Sendable, CaseIterable {
    case usersAndDevices = "users-and-devices"
    case apps
    case policies
    case settings
    case logs
    case certificates
    case localUsers = "local-users"
    case systemManager = "system-manager"
    case atlas

    /// Whether it belongs to the Admin Portal database (CH-REPL-001).
    var isPortalData: Bool {
      switch self {
      case .usersAndDevices, .apps, .policies, .settings, .logs: true
      default: false
      }
    }

    /// Whether syncs carry it: everything but System Manager data, of which certificates and local
    /// users go along (CH-REPL-002, CH-REPL-003); device and server certificates alike (CH-GAP-023).
    var isReplicated: Bool { self != .systemManager }
  }

  /// Whether a sync between two Cores carries a class of data.
  func carries(_ dataClass: DataClass, from source: Int, to core: Int) -> Bool {
    if dataClass == .atlas { return cores[source].access.hasAtlas && cores[core].access.hasAtlas }
    return dataClass.isReplicated && !plan.isAtlasOnly
  }
}
