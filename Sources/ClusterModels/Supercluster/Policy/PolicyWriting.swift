import ClusterModeling
import Units

/// Who writes at the leader, where they address it, and what became of their requests.
struct PolicyWriting: Sendable {
  /// Everybody and every tool that writes, load by load.
  var writers: [Writer] = []
  /// Which writers take turns in a load; empty for loads without writers.
  var writersOfLoad: [Range<Int>] = []
  /// PCEs that take themselves for the leader, as of the last look.
  var leaders: [Int]
  /// The PCE that began to lead last.
  var newestLeader: Int
  /// When it began to lead.
  var newestLeaderSince = Instant.start
  /// PCEs that began to lead and of which writers were not told yet.
  var isUnannounced: [Bool]
  /// Counts announcements, for draws.
  var announcements: UInt64 = 0
  /// Whether each PCE took writes when last looked at.
  var wasWritable: [Bool]
  /// When each PCE last took writes; nil if never, or while it does.
  var writableUntil: [Instant?]
  /// Writes that each PCE took while two led.
  var writesWhileTwoLead: [Int]
  /// Refusals by what was asked for.
  var refusals = Array(repeating: Refusals(), count: ManagementRequest.allCases.count)
  /// Whether a PCE's refusal was told since it last took a write.
  var hasToldRefusal: [Bool]

  /// Somebody, or a tool, that writes at an FQDN.
  struct Writer: Sendable {
    /// Place of the load.
    var load: Int
    /// The PCE whose FQDN it addresses.
    var addressed: Int
  }

  /// Requests that were not granted.
  struct Refusals: Sendable {
    /// Answered by a member (SC-ROLE-004).
    var byMember = 0
    /// Not answered at all (SC-ROLE-015).
    var unanswered = 0
    /// Both.
    var count: Int { byMember + unanswered }
  }

  init(plan: SuperclusterPlan) {
    let count = plan.pces.count
    leaders = [plan.firstLeader]
    newestLeader = plan.firstLeader
    isUnannounced = Array(repeating: false, count: count)
    wasWritable = Array(repeating: false, count: count)
    writableUntil = Array(repeating: nil, count: count)
    writesWhileTwoLead = Array(repeating: 0, count: count)
    hasToldRefusal = Array(repeating: false, count: count)
    for (load, described) in plan.loads.enumerated() {
      let first = writers.count
      if ["policy.provision", "management.write"].contains(described.kind) {
        // AS-LDR-006
        for _ in 0..<(described.section["writers"]?.count ?? 5) {
          writers.append(Writer(load: load, addressed: plan.firstLeader))
        }
      }
      writersOfLoad.append(first..<writers.count)
    }
  }
}

/// Requests that only the leader grants (SC-ROLE-015).
enum ManagementRequest: Int, CaseIterable, Sendable {
  case policyWrite, pairingProfile, unmanagedWorkload, userAdministration, venReassignment
  case syslogConfiguration

  /// The word in scenarios and figures.
  var word: String {
    switch self {
    case .policyWrite: "policy_write"
    case .pairingProfile: "pairing_profile"
    case .unmanagedWorkload: "unmanaged_workload"
    case .userAdministration: "user_administration"
    case .venReassignment: "ven_reassignment"
    case .syslogConfiguration: "syslog_configuration"
    }
  }

  /// What is replicated of it; nil for what stays on the leader (SC-REPL-001).
  var data: DataClass? {
    switch self {
    case .policyWrite: .policy
    case .pairingProfile: .pairingProfile
    case .unmanagedWorkload, .venReassignment: .workloadContext
    case .userAdministration: .login
    case .syslogConfiguration: nil
    }
  }

  /// The facts that leave it to the leader.
  var sources: [String] {
    switch self {
    case .policyWrite: ["SC-ROLE-004", "SC-API-001"]
    case .pairingProfile: ["SC-ROLE-007", "SC-API-001"]
    case .unmanagedWorkload: ["SC-ROLE-009", "SC-API-001"]
    case .userAdministration, .venReassignment, .syslogConfiguration: ["SC-ROLE-015", "SC-API-001"]
    }
  }
}
