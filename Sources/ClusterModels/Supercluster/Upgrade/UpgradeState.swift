import ClusterModeling
import Observations
import SimulationKernel
import Units

/// What is installed where, and the upgrade that is under way.
struct UpgradeState: Sendable {
  /// How an upgrade goes (SC-UPGRADE-SIMPLE-002).
  enum Kind: String, Sendable, CaseIterable {
    /// All PCEs at runlevel 1 together.
    case simple
    /// One PCE at a time, the others in operation.
    case rolling
  }
  /// What the scenario says of the release that is to be installed.
  struct Release: Sendable {
    /// Its version; nil when the scenario names none.
    var version: SoftwareVersion?
    /// Tables that it adds to what is replicated (SC-UPGRADE-SIMPLE-009).
    var newTables = 0
    /// True when its notes ask for a change of `runtime_env.yml` (SC-UPGRADE-SIMPLE-010).
    var needsRuntimeChange = false
  }
  /// What one node has.
  struct Node: Sendable {
    /// Version of its packages.
    var packages: SoftwareVersion
    /// False when a core node lacks the UI package (SC-NODE-003).
    var hasUI = true
    /// True when its runtime file has what the release asks for.
    var hasRuntimeChange = false
    /// Moves with each installation.
    var generation = Generation()
    /// Counts installations, for draws.
    var installs: UInt64 = 0
  }
  /// What one PCE has and how far it is.
  struct PCE: Sendable {
    /// The version to which its database is migrated.
    var database: SoftwareVersion
    /// True from a simple migration until the new tables are replicated (SC-UPGRADE-SIMPLE-009).
    var lacksTables = false
    /// When the replication of new tables began; nil while it does not run.
    var tablesSince: Instant?
    /// Moves with each start of the replication services.
    var generation = Generation()
    /// Counts migrations, for draws.
    var migrations: UInt64 = 0
    /// True while the console shows an error at login (SC-UPGRADE-SIMPLE-011).
    var loginFails = false
    /// True once it is back at 5 on the new version.
    var isComplete = false
    /// When its own upgrade began.
    var began: Instant?
    /// How long its own upgrade took.
    var took = Duration.zero
  }
  /// An installation at work.
  struct Install: Sendable {
    /// Whom to tell.
    var token: CommandToken
    /// Nodes that are still at it.
    var nodes: [Int]
    /// What is installed.
    var version: SoftwareVersion
    /// False when a core node gets the PCE package only.
    var withUI: Bool
  }

  var release = Release()
  var nodes: [Node]
  var pces: [PCE]
  var installs: [Install] = []
  /// The kind of the upgrade under way; nil when there is none.
  var kind: Kind?
  /// What it comes from, and where it leads.
  var from: SoftwareVersion
  var target: SoftwareVersion?
  /// When it began.
  var began = Instant.start
  /// When the last one was over; nil when none was.
  var endedAt: Instant?
  /// Time of the last finished upgrade, and of new tables within it.
  var took = Duration.zero
  var tablesTime = Duration.zero
  /// Since when PCEs run two versions, and for how long in all (SC-UPGRADE-ROLLING-009).
  var mixedSince: Instant?
  var mixedTime = Duration.zero
  /// True when more than one PCE below 5 was told of in this upgrade.
  var hasToldOfTwo = false

  init(plan: SuperclusterPlan, problems: inout [Problem]) {
    let named = plan.section["version"]?.text.flatMap { SoftwareVersion($0) }
    let profile = SoftwareVersion(plan.profile.rawValue)
    guard let installed = named ?? profile else {
      preconditionFailure("a guide's version is made of numbers")
    }
    from = installed
    nodes = plan.nodes.map { _ in Node(packages: installed) }
    pces = plan.pces.map { _ in PCE(database: installed) }
    guard let section = plan.section["release"] else { return }
    release.newTables = section["new_tables"]?.count ?? 0
    release.needsRuntimeChange = section["runtime_change"]?.boolean ?? false
    guard let written = section["version"], let text = written.text else { return }
    release.version = SoftwareVersion(text)
    if let version = release.version, version > installed { return }
    problems.append(
      Problem(
        at: written.location, "\(text) is no version above the installed \(installed.text)",
        sources: ["SC-UPGRADE-ROLLING-001", "AS-UPG-003"]))
  }
}

/// Something that an upgrade planned for later.
enum UpgradeEvent: BitwiseCopyable, Sendable {
  /// A node has the new packages.
  case installed(node: UInt16, Generation)
  /// The new tables of a PCE are replicated.
  case tablesReplicated(pce: UInt8, Generation)
}

extension Supercluster {
  /// Keys that the scenario may give for a release (SC-UPGRADE-SIMPLE-003, SC-UPGRADE-SIMPLE-009).
  static let upgradeConfiguration: [ConfigurationKey] = [
    ConfigurationKey(
      "release",
      .record([
        ConfigurationKey("version", .text, required: true, "Its version: 23.5.10."),
        ConfigurationKey(
          "new_tables", .count(0...1_000),
          "Tables that it adds to what is replicated; none without it (SC-UPGRADE-SIMPLE-009)."),
        ConfigurationKey(
          "runtime_change", .boolean,
          "Whether its notes ask for a change of runtime_env.yml (SC-UPGRADE-SIMPLE-010)."),
      ]), "The release that `install` installs.")
  ]

  mutating func handle(_ event: UpgradeEvent, _ context: Context) {
    switch event {
    case .installed(let node, let generation): installed(Int(node), generation, context)
    case .tablesReplicated(let pce, let generation):
      tablesReplicated(Int(pce), generation, context)
    }
  }

  /// True when the packages of all nodes are those to which the database was migrated.
  ///
  /// Source: AS-UPG-001: with newer packages the software starts to runlevel 1 only.
  func isMigrated(_ pce: Int) -> Bool {
    plan.pces[pce].nodes.allSatisfy { upgrade.nodes[$0].packages == upgrade.pces[pce].database }
  }

  /// True while the replication services of a PCE wait for new tables (SC-UPGRADE-SIMPLE-008).
  func awaitsTables(_ pce: Int) -> Bool { upgrade.pces[pce].lacksTables }

  /// True when two PCEs understand each other's changes: patch versions may differ.
  ///
  /// Source: SC-UPGRADE-ROLLING-009; AS-UPG-005 for PCEs a minor version apart.
  func speaksSameVersion(_ pce: Int, _ other: Int) -> Bool {
    upgrade.pces[pce].database.isOfSameMinor(as: upgrade.pces[other].database)
  }

  /// PCEs that an upgrade concerns: all that were not dropped.
  var upgradedPCEs: [Int] { allPCEs.filter { isUpgraded($0) } }

  /// Whether a PCE is one of them.
  func isUpgraded(_ pce: Int) -> Bool { !pces[pce].isDropped && pces[pce].contents == .joined }

  /// True when a PCE is in full operation with status RUNNING.
  func isBackInOperation(_ pce: Int) -> Bool {
    pces[pce].runlevel.isFullOperation && isRunning(pce)
  }
}
