import ClusterModeling
import SimulationKernel
import Units

extension PeerCluster {
  /// Why a member is not connected on purpose (PC-DISC-001).
  enum Detachment: String, Sendable { case `operator`, upgrade }

  /// A machine as it stands.
  struct Machine: Sendable {
    var hasPower = true
    /// Faults that keep it down.
    var failures = 0
    /// It starts, after power came back or an upgrade.
    var isBooting = false
    var bootGeneration = Generation()
    /// The cluster to which it takes itself to belong; nil for a standalone machine.
    var cluster: Int?
    /// Its own copy of everything (PC-ARCH-008).
    var store = Store()
    /// Disconnected on purpose, until the reconnect operation is given (PC-DISC-010).
    var detachment: Detachment?
    var version: String
    /// The command line's mode; its own machine mode without one (PC-MODE-001).
    var mode: Mode
    /// Edits that wait for a commit.
    var pending: [Edit] = []
    /// A long command at work.
    var work: Work?
    var workGeneration = Generation()
    var commands: UInt64 = 0
    /// When it may next have connections set up after it came back or joined.
    var reachesOutAt = Instant.start
    var reachCount: UInt64 = 0
    var resolves: Bool
    var hasMainName = true
    var needsNewName = false
    var hasCCS: Bool
    var hasTwoFactor: Bool
    var hasGUISession: Bool
    /// A member's fingerprint was printed before the join (PC-JOIN-018).
    var hasPrintedFingerprint = false
    /// The configuration as saved last (PC-JOIN-015); nil when never.
    var saved: Store?
    /// Settings it had before it joined (PC-JOIN-014).
    var beforeJoin: [(feature: String, content: Content)] = []
    /// An upgrade image is on its disk (PC-UPG-006).
    var hasImage = false
    var acceptsMail = true
    /// Connections to other machines' data that are open (PC-COMM-008).
    var remoteSessions = 0
    /// Remote views of others' data, each of which costs its processor (PC-COMM-011).
    var remoteViews = 0
    /// Joined, and not yet in the group that it is meant for (PC-JOIN-004).
    var wrongGroupSince: Instant?
    /// It was told that it is no member any more (PC-GAP-020).
    var wasTurnedAway = false
    var detachedSince: Instant?

    var isUp: Bool { hasPower && failures == 0 && !isBooting }
  }

  /// A long command at work.
  struct Work: Sendable {
    var command: Command
    var token: CommandToken
    var began: Instant
    var request: CommandRequest
  }

  /// A cluster by its number.
  struct Cluster: Sendable {
    /// The name under which it was made, which is its entity's.
    var name: String
    /// False before it is created, and after its last machine was removed (PC-ARCH-014).
    var exists: Bool
  }

  /// What joins machines in pairs; ordered pairs at `a * count + b`.
  struct Mesh: Sendable {
    let count: Int
    /// What a machine believes of another, from its last ping (PC-CONS-001).
    var sees: [Bool]
    /// Whom a machine's own copy lists as member, and the state of the copy then.
    var knows: [Bool]
    var knownAt: [String]
    var losses: [Generation]
    var isLossPlanned: [Bool]
    var deliveries: [Generation]
    var isDeliveryPlanned: [Bool]
    /// The next machine on the way; -1 for none (PC-COMM-003).
    var routes: [Int]
    /// By unordered pair, at the place of the lower number.
    var connections: [Generation]
    var isConnectionPlanned: [Bool]
    var isSynchronizing: [Bool]
    /// Lost by failed pings, so that the next ping sets it up again.
    var waitsForPing: [Bool]
    /// The path was away while both sides took it for there.
    var wasInterrupted: [Bool]
    /// When each machine's pings of another one fall within the minute.
    var phases: [Duration] = []
    var hops: UInt64 = 0

    init(count: Int) {
      self.count = count
      let all = count * count
      sees = Array(repeating: false, count: all)
      knows = sees
      knownAt = Array(repeating: "", count: count)
      losses = Array(repeating: Generation(), count: all)
      isLossPlanned = sees
      deliveries = losses
      isDeliveryPlanned = sees
      routes = Array(repeating: -1, count: all)
      connections = losses
      isConnectionPlanned = sees
      isSynchronizing = sees
      waitsForPing = sees
      wasInterrupted = sees
    }

    func way(_ a: Int, _ b: Int) -> Int { a * count + b }
    func pair(_ a: Int, _ b: Int) -> Int { min(a, b) * count + max(a, b) }
    /// Whether both ends take the connection for up and have compared notes.
    func isUp(_ a: Int, _ b: Int) -> Bool {
      a != b && sees[way(a, b)] && sees[way(b, a)] && !isSynchronizing[pair(a, b)]
    }
  }
}
