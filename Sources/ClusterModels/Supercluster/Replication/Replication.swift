import ClusterModeling
import Units

/// Streams of changes between PCEs.
struct Replication: Sendable {
  init(plan: SuperclusterPlan, problems: inout [Problem]) {}
}

/// Something that replication planned for later.
enum ReplicationEvent: BitwiseCopyable, Sendable {
  /// A tick.
  case tick
}

/// What a dump holds of the replicated data.
struct DataSnapshot: Sendable {}

extension Supercluster {
  /// Puts the first events and levels of replication, policy and Illumination.
  mutating func startData(_ context: Context) {}

  mutating func handle(_ event: ReplicationEvent, _ context: Context) {}

  /// Links, runlevels, beliefs, leadership or services changed: streams, writers, syncs look again.
  mutating func connectionsChanged(_ context: Context) {}

  /// Age of a receiver's oldest unconfirmed change of an origin. [ns]
  func lag(of receiver: Int, from origin: Int, at now: Instant) -> Reading { .duration(.zero) }

  /// A fault of the data part's list begins; false when it is none of its faults.
  mutating func beginDataFault(_ fault: FaultOccurrence, _ context: Context) -> Bool { false }

  /// The fault ends; false when it is none of the data part's faults.
  mutating func endDataFault(_ fault: FaultOccurrence, _ context: Context) -> Bool { false }

  /// A load of the data part's kinds arrives.
  mutating func arriveData(_ load: Int, ordinal: UInt64, _ context: Context) {}

  /// A PCE has paired a VEN; the pairing is to be replicated.
  mutating func recordPairing(client: Int, at pce: Int, _ context: Context) {}

  /// What a dump of a PCE holds now.
  func snapshot(of pce: Int, at now: Instant) -> DataSnapshot { DataSnapshot() }

  /// A PCE's data is gone (`reset`).
  mutating func eraseData(of pce: Int, _ context: Context) {}

  /// A PCE's data is that of a dump again.
  mutating func restoreData(of pce: Int, to snapshot: DataSnapshot, _ context: Context) {}

  /// Commits of a PCE since an instant are lost with its database's node (AS-PCE-011).
  mutating func loseCommits(of pce: Int, since: Instant, _ context: Context) {}

  /// Last figures of the data part.
  mutating func finishData(_ context: Context) {}

  /// Broken rules of the data part.
  func brokenDataInvariants(at now: Instant) -> [String] { [] }
}
