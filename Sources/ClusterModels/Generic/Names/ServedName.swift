import SimulationKernel
import Units

extension GenericSystem {
  /// A name that clients resolve and keep for a time, as configured.
  struct NamePlan: Sendable {
    var name: String
    var timeToLive: Duration
    var clients: Int
    /// Interval at which a client comes and uses what it resolves; at once without it.
    var checkIn: Duration?
    var detail = Detail()

    var entity: String { "served_name:\(name)" }
  }

  /// A name as it stands.
  struct ServedName: Sendable {
    /// How often it was led elsewhere.
    var changes = 0
    var changedAt = Instant.start
    /// When each client is at the new address, the first one first; empty when all are.
    var moves: [Instant] = []
    var moved = 0
    var generation = Generation()
    var tally = NameTally()

    /// Clients that are at the former address.
    var stale: Int { moves.count - moved }
  }

  /// What was seen of a name.
  struct NameTally: Sendable {
    var stale = TimeTally()
    /// From a change to each client at the new address.
    var moves = SpanTally()
    /// From a change to the last client.
    var drains = SpanTally()
  }
}
