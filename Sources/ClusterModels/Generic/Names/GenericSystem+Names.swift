import ClusterModeling
import Observations
import SimulationKernel
import Units

/// A name is led elsewhere, and clients follow as their answers expire and they come again.
extension GenericSystem {
  /// Leads a name to another address: every client has the former one until it resolves anew.
  ///
  /// Answers were fetched at even ages, so each expires within the time to live, and a client
  /// that comes at intervals comes at a moment of its own.
  mutating func repoint(_ place: Int, _ context: Context) {
    let name = plan.names[place]
    let expiries = context.streams.stream(name.entity, "expiry")
    let visits = context.streams.stream(name.entity, "check-in")
    let first = UInt64(names[place].changes) &* UInt64(name.clients)
    names[place].changes += 1
    names[place].changedAt = context.now
    names[place].moves = (0..<name.clients).map { client in
      let ordinal = first &+ UInt64(client)
      let wait = Self.part(expiries.uniform(ordinal), of: name.timeToLive)
      let visit = name.checkIn.map { Self.part(visits.uniform(ordinal), of: $0) } ?? .zero
      return context.now + wait + visit
    }.sorted()
    names[place].moved = 0
    names[place].tally.stale.set(name.clients, at: context.now)
    names[place].generation.advance()
    note(.system, name.entity, "leads elsewhere; \(name.clients) clients are to follow", context)
    planMove(place, context)
  }

  /// Share of a name's clients at the newest address.
  func movedShare(_ place: Int) -> Double {
    1 - Double(names[place].stale) / Double(plan.names[place].clients)
  }

  private static func part(_ share: Double, of span: Duration) -> Duration {
    Duration(roundingSeconds: share * span.seconds)
  }

  private func planMove(_ place: Int, _ context: Context) {
    let name = names[place]
    guard name.moved < name.moves.count else { return }
    context.schedule(
      .clientMoves(UInt32(place), name.generation), at: name.moves[name.moved])
  }

  /// All clients whose time it is are at the new address.
  mutating func clientMoves(_ place: Int, _ generation: Generation, _ context: Context) {
    guard names[place].generation == generation else { return }
    let since = names[place].changedAt
    while names[place].stale > 0, names[place].moves[names[place].moved] <= context.now {
      names[place].moved += 1
      names[place].tally.moves.add(context.now - since, plan.names[place].detail)
    }
    names[place].tally.stale.set(names[place].stale, at: context.now)
    if names[place].stale == 0 {
      names[place].tally.drains.add(context.now - since)
      note(.system, plan.names[place].entity, "is followed by all clients", context)
    }
    planMove(place, context)
  }
}
