import SimulationKernel
import Units

@testable import ClusterModeling

/// Tells the lazy population a script; logs every change of every client.
struct PopulationPlayer {
  var population: ClientPopulation
  var log: [PopulationLogEntry] = []
  var before: [ClientReading] = []
  var changesSeen = 0

  init(_ script: PopulationScript, isFollowed: Bool = true) throws {
    population = try ClientPopulation(
      groups: script.groups, servers: script.servers, hearingWindows: script.windows,
      isFollowed: isFollowed, streams: script.streams)
    before = population.records.indices.map { population.client($0) }
  }

  /// Tells a script to a population that is followed, change by change.
  mutating func play(_ script: PopulationScript) {
    var rest = script.changes[...]
    while let told = rest.first, told.at <= script.horizon {
      while let next = population.nextChange, next < told.at { advance(to: next) }
      while let same = rest.first, same.at == told.at {
        rest.removeFirst()
        tell(same.change, at: same.at)
      }
      advance(to: told.at)
    }
    while let next = population.nextChange, next <= script.horizon { advance(to: next) }
    population.advance(to: script.horizon)
  }

  /// Tells a script to a population that nobody follows; reads it now and then, and at the end.
  mutating func play(
    _ script: PopulationScript, readingEvery span: Duration,
    _ read: (inout ClientPopulation, Instant) -> Void
  ) {
    var looks: [Instant] = []
    var look = Instant.start + span
    while look < script.horizon {
      looks.append(look)
      look = look + span
    }
    play(script, readingAt: looks) { population, now in
      population.advance(to: now)
      read(&population, now)
    }
  }

  /// Tells a script to a population that nobody follows, and lets it be read at some instants, in
  /// order, and at the end.
  mutating func play(
    _ script: PopulationScript, readingAt looks: [Instant],
    _ read: (inout ClientPopulation, Instant) -> Void
  ) {
    var rest = script.changes.filter { $0.at <= script.horizon }[...]
    for look in looks.filter({ $0 < script.horizon }) + [script.horizon] {
      while let told = rest.first, told.at <= look {
        rest.removeFirst()
        tell(told.change, at: told.at)
      }
      read(&population, look)
    }
  }

  private mutating func advance(to now: Instant) {
    population.advance(to: now)
    changesSeen += 1
    for client in population.records.indices {
      let reading = population.client(client)
      if client < before.count, before[client] == reading { continue }
      if client < before.count { before[client] = reading } else { before.append(reading) }
      log.append(PopulationLogEntry(instant: now, client: client, reading: reading))
    }
  }

  /// Tells one thing.
  mutating func tell(_ change: PopulationScript.Change, at now: Instant) {
    switch change {
    case .server(let server, let condition):
      population.serverChanged(server, to: condition, at: now)
    case .path(let group, let server, let isReachable):
      population.pathChanged(group: group, server: server, isReachable: isReachable, at: now)
    case .repoint(let group, let server, let delays):
      population.repoint(group: group, to: server, at: now) { now + delays[$0] }
    case .target(let group, let server):
      population.targetChanged(group: group, to: server, at: now)
    case .trust(let group, let server, let share):
      population.trustChanged(group: group, server: server, unusableShare: share, at: now)
    case .reassign(let client, let server, let delay):
      population.reassign(client, to: server, at: now, turnsAt: now + delay)
    case .withhold(let client): _ = population.withholdReassignment(of: client, at: now)
    case .loseBacklog(let server): population.loseFlowBacklog(of: server, at: now)
    default: tellOfPairingAndPolicy(change, at: now)
    }
  }

  private mutating func tellOfPairingAndPolicy(
    _ change: PopulationScript.Change, at now: Instant
  ) {
    switch change {
    case .pair(let group, let server):
      if population.servers[server].condition.answers {
        _ = population.pair(group: group, with: server, at: now)
      }
    case .learn(let server, let latest):
      for client in (0..<population.clientCount).suffix(latest) {
        population.serverLearns(server, of: client, at: now)
      }
    case .forget(let server, let client):
      population.serverForgets(server, client: client, at: now)
    case .unpair(let client): population.unpair(client, at: now)
    case .provision(let shares):
      population.provisioned(version: population.newestVersion + 1, affecting: shares, at: now)
    case .compute(let server):
      if population.newestVersion > 0 {
        population.computed(version: population.newestVersion, on: server, at: now)
      }
    default: break
    }
  }
}
