/// What a Supercluster keeps, by how it gets from PCE to PCE (SC-REPL-001).
///
/// Whatever crosses a link between PCEs is of one of these classes and is counted under it; a class
/// that stays where it is never crosses.
enum DataClass: Int, CaseIterable, Sendable {
  /// Provisioned security policy.
  case policy
  /// Pairing profiles (SC-ROLE-007).
  case pairingProfile
  /// Addresses, labels, pairing and offline state of workloads.
  case workloadContext
  /// Public addresses of PCEs.
  case publicAddress
  /// The value of the limit of active agents per PCE.
  case agentLimit
  /// Users and logins.
  case login
  /// The computed view of traffic.
  case trafficView
  /// Flow summaries as VENs report them (SC-ILLUM-008).
  case flowSummary
  /// Heartbeats and uptimes of VENs.
  case heartbeat
  /// The traffic datastore (SC-ILLUM-013).
  case trafficStore
  /// VEN bundles; each PCE loads its own.
  case venBundle
  /// `runtime_env.yml` of each node.
  case runtimeEnvironment

  /// How a class gets to other PCEs.
  enum Movement: Sendable {
    /// From the leader to all members.
    case fromLeader
    /// From the PCE that manages the workload to all others (SC-REPL-002).
    case fromManagingPCE
    /// From each PCE to all others.
    case fromEachPCE
    /// The leader asks for it from time to time (SC-ILLUM-002).
    case fetchedByLeader
    /// Not at all.
    case stays
  }

  /// How the class gets to other PCEs.
  var movement: Movement {
    switch self {
    case .policy, .pairingProfile, .agentLimit, .login: .fromLeader
    case .workloadContext: .fromManagingPCE
    case .publicAddress: .fromEachPCE
    case .trafficView: .fetchedByLeader
    case .flowSummary, .heartbeat, .trafficStore, .venBundle, .runtimeEnvironment: .stays
    }
  }
}
