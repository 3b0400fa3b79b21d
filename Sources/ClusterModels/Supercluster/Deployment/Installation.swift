import Units

/// What was installed, entered and copied on one PCE, beside its databases.
struct Installation: Sendable {
  /// Its `service_discovery_encryption_key` (SC-DEPLOY-004).
  var encryptionKey: String
  /// True when a domain was created on it (SC-DEPLOY-016).
  var hasDomain: Bool
  /// True when its `runtime_env.yml` files are kept elsewhere (SC-BACKUP-004).
  var hasSavedEnvironment: Bool
  /// True from a join that failed until one succeeds (SC-DEPLOY-012).
  var hasUnfinishedJoin = false
  /// True when the nodes have to be reset before another join (SC-DEPLOY-005).
  var needsReset = false
  /// True from a join until the PCE is restarted (SC-DEPLOY-013).
  var needsRestart = false
  /// When its FQDN was changed, if it was (SC-DEPLOY-019).
  var renamedAt: Instant?
  /// When somebody last logged in and looked at its health (SC-DEPLOY-019).
  var verifiedAt: Instant?
  /// False when it was rebuilt under another name than its VENs know (SC-RESTORE-010).
  var hasFormerName = true
  /// Number of its present addresses; counts up when it moves to new machines (SC-MIGRATE-001).
  var address = 0
  /// Highest number of addresses in its runtime files (SC-MIGRATE-002).
  var enteredAddress = 0
  /// The same, as its software read them at its last start.
  var announcedAddress = 0
  /// For each PCE the highest number of addresses in the rules that this PCE makes (SC-TOPO-008).
  ///
  /// -1 for a PCE that it has not heard of.
  var knownAddresses: [Int]
  /// True until somebody configures its syslog on the leader after a join (SC-DEPLOY-021).
  var lacksSyslog = false
  /// The leader's backup that lies on its data0 (SC-BACKUP-010).
  var leaderCopy: Backup?
  /// True when the backup file lies on data1 too (SC-DOC-042).
  var hasFileOnData1 = false
  /// When the leader's backup was taken from which it was restored (SC-BACKUP-011).
  var restoredGeneration: Instant?
  /// True when it was restored from another generation than the leader (SC-BACKUP-011).
  var isMismatched = false
  /// True when its backup was remapped for an import (SC-MIGRATE-009).
  var isRemapped = false
  /// True from an import's restore until the login service is updated (SC-MIGRATE-010).
  var awaitsLoginUpdate = false
  /// True while its machines are new and empty (SC-RESTORE-018).
  var isOnNewMachines = false

  /// A PCE as the plan has it.
  init(_ plan: DeploymentPlan.PCE, knowing pces: Int) {
    encryptionKey = plan.encryptionKey
    hasDomain = plan.hasDomain
    hasSavedEnvironment = plan.hasSavedEnvironment
    knownAddresses = Array(repeating: 0, count: pces)
  }
}

extension Supercluster {
  /// Takes over from the plan who stands alone at the start.
  mutating func startInstallations() {
    for pce in allPCEs where plan.deployment.pces[pce].isStandalone {
      pces[pce].contents = .standalone
      pces[pce].view.forgetEverything(itself: pce)
      replication.awaitsCopy[pce] = pce != plan.firstLeader
      for other in allPCEs where other != pce {
        pces[other].view.lists[pce] = false
        installations[other].knownAddresses[pce] = -1
        installations[pce].knownAddresses[other] = -1
      }
    }
    // A production PCE manages itself; PCEs to be added have no policy of their own.
    // A file without PCEs was refused, and its prototype is not played.
    if pces.indices.contains(plan.firstLeader), pces[plan.firstLeader].contents == .standalone {
      pces[plan.firstLeader].view.leader = plan.firstLeader
    }
    for pce in allPCEs { pces[pce].hasBundles = plan.deployment.pces[pce].hasBundles }
  }

  /// The software of a PCE has started: it reads its runtime files and learns addresses.
  ///
  /// A start sends the PCE's own addresses to the others and takes theirs (SC-MIGRATE-002,
  /// SC-TOPO-008).
  mutating func readRuntimeEnvironment(of pce: Int) {
    installations[pce].needsRestart = false
    installations[pce].announcedAddress = max(
      installations[pce].enteredAddress, installations[pce].address)
    // VENs that are cut off by their own rules get no new rules (SC-LB-005).
    if installations[pce].knownAddresses[pce] >= installations[pce].address {
      installations[pce].knownAddresses[pce] = installations[pce].announcedAddress
    }
    for other in allPCEs where other != pce && lists(pce, other) {
      installations[pce].knownAddresses[other] = max(
        installations[pce].knownAddresses[other], installations[other].announcedAddress)
    }
  }

  /// Whether the rules of a group's VENs let them reach a PCE at its present addresses.
  ///
  /// Layer-4 balancers hide node addresses (SC-LB-006); by DNS VENs in enforcement need them in
  /// their rules (SC-LB-005, SC-TOPO-008). A group's rules are those of its home.
  func rulesAllow(_ pce: Int, group: Int) -> Bool {
    guard installations[pce].hasFormerName else { return false }
    guard plan.deployment.usesDNSBalancing else { return true }
    let home = plan.groups[group].home
    return installations[home].knownAddresses[pce] >= installations[pce].address
  }
}
