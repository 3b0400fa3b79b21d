import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Pings, losses and connections: a full mesh of machines (PC-COMM-001).
extension PeerCluster {
  /// Whether two machines belong together and may talk: same cluster, same version, not detached.
  func belongTogether(_ a: Int, _ b: Int) -> Bool {
    guard a != b, let cluster = machines[a].cluster, cluster == machines[b].cluster else {
      return false
    }
    return machines[a].detachment == nil && machines[b].detachment == nil
      && isMember(b, inViewOf: a) && isMember(a, inViewOf: b)
      && machines[a].version == machines[b].version  // PC-UPG-001
  }

  /// Whether a machine's own copy lists another one as member.
  func isMember(_ machine: Int, inViewOf observer: Int) -> Bool {
    mesh.knows[mesh.way(observer, machine)]
  }

  /// Looks up anew whom each machine takes for a member, where that changed.
  mutating func reviewKnowledge() {
    for observer in machines.indices {
      let store = machines[observer].store
      let stamp = "\(machines[observer].cluster ?? -1) \(store.memberships)"
      guard mesh.knownAt[observer] != stamp else { continue }
      mesh.knownAt[observer] = stamp
      for machine in machines.indices {
        mesh.knows[mesh.way(observer, machine)] =
          store.group(of: plan.machines[machine].name) != nil
      }
    }
  }

  /// Whether packets of the cluster's transport get from one machine to the other and back.
  func pathIsOpen(_ a: Int, _ b: Int, _ context: Context) -> Bool {
    guard machines[a].isUp, machines[b].isUp, mayBeReached(a), mayBeReached(b),
      observation.cutPairs[mesh.pair(a, b)] == 0
    else { return false }
    let (one, other) = (plan.machines[a].site, plan.machines[b].site)
    guard one != other else { return true }
    let network = context.shared.network
    return network.isConnected(from: one, to: other) && network.isConnected(from: other, to: one)
  }

  /// Name, interface and port of a machine are in order for the cluster's traffic.
  func mayBeReached(_ machine: Int) -> Bool {
    let hasName =
      plan.machines[machine].usesAddress
      ? plan.machines[machine].looksUpInReverse : machines[machine].resolves
    return hasName && machines[machine].hasMainName && plan.machines[machine].hasOpenPath
      && observation.cutMachines[machine] == 0
  }

  /// The next ping of one machine to another (PC-COMM-004).
  func nextPing(of a: Int, to b: Int, _ context: Context) -> Instant {
    let period = context.ledger.fixedDuration(PeerParameters.pingInterval).nanoseconds
    let past = (context.now.nanoseconds - mesh.phases[mesh.way(a, b)].nanoseconds) % period
    return context.now + Duration(nanoseconds: (period - past) % period)
  }

  /// Brings beliefs, losses and connections of all pairs up to date.
  mutating func reviewMesh(_ context: Context) {
    reviewKnowledge()
    for a in machines.indices {
      for b in machines.indices where b > a { reviewPair(a, b, context) }
    }
  }

  private mutating func reviewPair(_ a: Int, _ b: Int, _ context: Context) {
    let mayTalk = belongTogether(a, b)
    let isOpen = mayTalk && pathIsOpen(a, b, context)
    let pair = mesh.pair(a, b)
    // A machine that is down has nothing in memory (PC-COMM-003).
    for (from, to) in [(a, b), (b, a)] where !machines[from].isUp || !mayBelieve(from, to) {
      see(from, to, false)
    }
    let isSeen = mesh.sees[mesh.way(a, b)] || mesh.sees[mesh.way(b, a)]
    let isSeenByBoth = mesh.sees[mesh.way(a, b)] && mesh.sees[mesh.way(b, a)]
    if !isOpen, isSeen {
      mesh.wasInterrupted[pair] = true
      planLosses(a, b, context)
    }
    if !isSeenByBoth, mesh.isSynchronizing[pair] {
      mesh.isSynchronizing[pair] = false
      mesh.connections[pair].advance()
    }
    if isOpen, isSeenByBoth, mesh.wasInterrupted[pair] {
      // Shorter than a detection: what was on its way is sent again.
      mesh.wasInterrupted[pair] = false
      resend(a, b, context)
    }
    if isOpen, !isSeenByBoth, !mesh.isConnectionPlanned[pair] { planConnection(a, b, context) }
    if !isOpen, mesh.isConnectionPlanned[pair] {
      mesh.isConnectionPlanned[pair] = false
      mesh.connections[pair].advance()
    }
  }

  /// Whether a machine may go on believing in another: an end on purpose is known at once.
  private func mayBelieve(_ a: Int, _ b: Int) -> Bool {
    machines[a].cluster == machines[b].cluster && machines[a].cluster != nil
      && machines[a].detachment == nil && machines[b].detachment == nil
      && isMember(b, inViewOf: a)
      && (!machines[b].isUp || machines[a].version == machines[b].version)
  }

  private mutating func see(_ a: Int, _ b: Int, _ isSeen: Bool) {
    let way = mesh.way(a, b)
    guard mesh.sees[way] != isSeen else { return }
    mesh.sees[way] = isSeen
    mesh.losses[way].advance()
    mesh.isLossPlanned[way] = false
    observation.meshChanged = true
    touch()
  }

  /// Each side finds out at its own next ping, after as many failing attempts (PC-CONS-002).
  private mutating func planLosses(_ a: Int, _ b: Int, _ context: Context) {
    for (from, to) in [(a, b), (b, a)] {
      let way = mesh.way(from, to)
      guard mesh.sees[way], !mesh.isLossPlanned[way] else { continue }
      mesh.isLossPlanned[way] = true
      mesh.losses[way].advance()
      observation.lostAt[way] = context.now
      mesh.hops += 1
      let timeout =
        plan.timing.pingTimeout
        ?? context.ledger.duration(
          PeerParameters.pingTimeout, for: plan.machines[from].entity, mesh.hops)
      context.schedule(
        .lost(by: UInt16(from), other: UInt16(to), mesh.losses[way]),
        at: nextPing(of: from, to: to, context) + timeout * Int64(plan.timing.attempts))
    }
  }

  /// All attempts of a machine to reach another have failed.
  mutating func lost(_ a: Int, _ b: Int, _ generation: Generation, _ context: Context) {
    let way = mesh.way(a, b)
    guard mesh.losses[way] == generation else { return }
    mesh.isLossPlanned[way] = false
    guard !(belongTogether(a, b) && pathIsOpen(a, b, context)) else { return }
    see(a, b, false)
    mesh.waitsForPing[mesh.pair(a, b)] = true
    let span = context.now - observation.lostAt[way]
    tally.detections.append(span)
    tally.alerts += 1
    note(
      .system, plan.machines[a].entity,
      "finds that remote host \(plan.machines[b].name) has disconnected, after \(span), and sends "
        + "an alert", context, "PC-CONS-002", "PC-CONS-005")
    reroute(from: a, to: b, context)
  }

  /// At the next ping after a loss; at once for a machine that came back (PC-DISC-004).
  private mutating func planConnection(_ a: Int, _ b: Int, _ context: Context) {
    let pair = mesh.pair(a, b)
    mesh.isConnectionPlanned[pair] = true
    mesh.connections[pair].advance()
    var instant = max(machines[a].reachesOutAt, machines[b].reachesOutAt)
    if mesh.waitsForPing[pair] {
      let ping = min(nextPing(of: a, to: b, context), nextPing(of: b, to: a, context))
      instant = instant > context.now ? min(instant, ping) : ping
    }
    context.schedule(
      .connected(UInt16(min(a, b)), UInt16(max(a, b)), mesh.connections[pair]),
      at: max(instant, context.now))
  }

  /// A machine tries to reach all others at once, after one span for all of them (PC-DISC-004).
  mutating func reachOut(_ machine: Int, _ context: Context) {
    machines[machine].reachCount += 1
    let span =
      plan.timing.reconnect
      ?? context.ledger.duration(
        PeerParameters.reconnectTime, for: plan.machines[machine].entity,
        machines[machine].reachCount)
    machines[machine].reachesOutAt = context.now + span
    if machines[machine].cluster != nil {
      note(
        .system, plan.machines[machine].entity, "tries to reach all others at once, in \(span)",
        context, "PC-DISC-004")
    }
    for other in machines.indices where other != machine {
      mesh.waitsForPing[mesh.pair(machine, other)] = false
    }
    touch()
  }

  /// Two machines have connected; now they compare what they hold (PC-CONS-004).
  mutating func connect(_ a: Int, _ b: Int, _ generation: Generation, _ context: Context) {
    let pair = mesh.pair(a, b)
    guard mesh.connections[pair] == generation else { return }
    mesh.isConnectionPlanned[pair] = false
    guard belongTogether(a, b), pathIsOpen(a, b, context) else { return }
    see(a, b, true)
    see(b, a, true)
    mesh.waitsForPing[pair] = false
    mesh.wasInterrupted[pair] = false
    mesh.isSynchronizing[pair] = true
    tally.connections += 1
    observation.meshChanged = true
    mesh.hops += 1
    let span =
      plan.timing.synchronization
      ?? context.ledger.duration(
        PeerParameters.synchronizationTime, for: plan.machines[a].entity, mesh.hops)
    mesh.connections[pair].advance()
    context.schedule(.synchronized(UInt16(a), UInt16(b), mesh.connections[pair]), after: span)
    touch()
  }

  /// A connection ends without anybody wanting it, and is set up again by itself (PC-DISC-010).
  mutating func drop(_ a: Int, _ b: Int, untilPing: Bool, _ context: Context) {
    guard mesh.sees[mesh.way(a, b)] || mesh.sees[mesh.way(b, a)] else { return }
    let pair = mesh.pair(a, b)
    see(a, b, false)
    see(b, a, false)
    mesh.isSynchronizing[pair] = false
    mesh.isConnectionPlanned[pair] = false
    mesh.connections[pair].advance()
    mesh.waitsForPing[pair] = untilPing
    touch()
  }
}
