import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// A Secondary watches its Primary; nobody watches the Secondary but a Core behind it (CH-HB-001).
extension CoreHA {
  /// Whether a Core sends heartbeats: a Standby that is up, with HA enabled.
  func isWatching(_ core: Int) -> Bool {
    cores[core].source != nil && isUp(core) && !acts(core)
      && (cores[core].isEnabled || plan.readings.watchesWhenDisabled) && cores[core].hasSettings
  }

  /// Begins to watch: the first heartbeat comes one interval from now.
  mutating func startWatching(_ core: Int, first: Duration? = nil, _ context: Context) {
    cores[core].watch.generation.advance()
    cores[core].watch.misses = 0
    cores[core].watch.hasInitiated = false
    guard isWatching(core) else { return }
    context.schedule(
      .heartbeat(core: UInt8(core), cores[core].watch.generation),
      after: first ?? cores[core].settings.interval)
  }

  /// Ends watching.
  mutating func stopWatching(_ core: Int) {
    cores[core].watch.generation.advance()
    cores[core].watch.misses = 0
  }

  /// A heartbeat: an answer clears the count, and the next is due after the interval (CH-HB-006).
  mutating func sendHeartbeat(_ core: Int, _ generation: Generation, _ context: Context) {
    guard cores[core].watch.generation == generation, isWatching(core),
      let source = cores[core].source
    else { return }
    cores[core].watch.attempts += 1
    cores[core].watch.attemptAt = context.now
    tally.heartbeats += 1
    guard isAnswered(core, source, context) else {
      context.schedule(
        .heartbeatMissed(core: UInt8(core), generation), after: plan.cores[core].timeout)
      return
    }
    if cores[core].watch.misses > 0 {
      note(
        .system, plan.cores[core].entity,
        "HighAvailability: heartbeat answered, count \(cores[core].watch.misses) to 0", context,
        "CH-HB-006", "CH-HB-012")
      touch()
    }
    cores[core].watch.misses = 0
    cores[core].watch.hasInitiated = false
    context.schedule(
      .heartbeat(core: UInt8(core), generation), after: cores[core].settings.interval)
    logHeartbeat(core, context)
  }

  /// Whether the attempt succeeds: up, in reach, in time, and not lost.
  private func isAnswered(_ core: Int, _ source: Int, _ context: Context) -> Bool {
    let network = context.shared.network
    guard reaches(core, source, network) else { return false }
    let (a, b) = (plan.cores[core].site, plan.cores[source].site)
    let timeout = plan.cores[core].timeout
    if a != b, timeout > .zero, let roundTrip = network.roundTripTime(a, b), roundTrip > timeout {
      return false
    }
    let share = cores[core].watch.lossShare
    guard share > 0 else { return true }
    return context.streams.stream(plan.cores[core].entity, "heartbeat lost")
      .uniform(cores[core].watch.attempts) >= share
  }

  /// An attempt has failed: after N in a row a failover is initiated (CH-HB-004, CH-HB-005).
  mutating func missHeartbeat(_ core: Int, _ generation: Generation, _ context: Context) {
    guard cores[core].watch.generation == generation, isWatching(core) else { return }
    // The heartbeat was planned before what it tells of.
    context.cause = cores[core].watch.lostCause ?? context.cause
    cores[core].watch.misses += 1
    tally.heartbeatsMissed += 1
    touch()
    let misses = cores[core].watch.misses
    note(
      .system, plan.cores[core].entity,
      "HighAvailability: heartbeat failed, count \(misses) of \(threshold(core))", context,
      "CH-HB-004", "CH-HB-012")
    logHeartbeat(core, context)
    if misses >= threshold(core), plan.readings.trigger != .sync,
      !cores[core].watch.hasInitiated
    {
      initiateFailover(core, "\(misses) failed heartbeats", context)
    }
    guard cores[core].watch.generation == generation, !cores[core].watch.isPromoting else { return }
    let next =
      plan.readings.countsFromStart
      ? max(context.now, cores[core].watch.attemptAt + cores[core].settings.recheck)
      : context.now + cores[core].settings.recheck
    context.schedule(.heartbeat(core: UInt8(core), generation), at: next)
  }

  /// How many failures in a row lead to a failover (CH-GAP-009).
  func threshold(_ core: Int) -> Int {
    cores[core].settings.failures + (plan.readings.toleratesCount ? 1 : 0)
  }

  private func logHeartbeat(_ core: Int, _ context: Context) {
    guard observation.missSeries.indices.contains(core), let series = observation.missSeries[core]
    else { return }
    context.recorder.set(series, Double(cores[core].watch.misses), at: context.now)
  }

  /// Notes since when a watched Core is out of reach; detection is counted from there.
  mutating func reviewWatches(_ context: Context) {
    for core in cores.indices {
      guard let source = cores[core].source else { continue }
      if reaches(core, source, context.shared.network) {
        cores[core].watch.lostSince = nil
      } else if cores[core].watch.lostSince == nil {
        cores[core].watch.lostSince = context.now
        cores[core].watch.lostCause = context.cause
      }
    }
  }
}
