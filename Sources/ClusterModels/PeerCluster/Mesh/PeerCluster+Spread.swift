import ClusterModeling
import Observations
import SimulationKernel
import Units

/// How changes get to all machines, and what happens when machines meet again.
extension PeerCluster {
  private var merging: Merging {
    Merging(
      grain: plan.readings.grain, tie: plan.readings.tie, changes: changes,
      names: plan.machines.map(\.name))
  }

  /// Sends what a machine knows to all peers that lack it and to which it is connected.
  mutating func spread(from source: Int, _ context: Context) {
    for peer in machines.indices where mesh.isUp(source, peer) { send(source, peer, context) }
  }

  private mutating func send(_ source: Int, _ peer: Int, _ context: Context) {
    let way = mesh.way(source, peer)
    guard !mesh.isDeliveryPlanned[way], isBehind(peer, source) else { return }
    mesh.isDeliveryPlanned[way] = true
    mesh.deliveries[way].advance()
    mesh.hops += 1
    let span =
      plan.timing.hop
      ?? context.ledger.duration(
        PeerParameters.spreadTime, for: plan.machines[source].entity, mesh.hops)
    context.schedule(
      .delivered(from: UInt16(source), to: UInt16(peer), mesh.deliveries[way]), after: span)
  }

  /// Whether a machine lacks a change that another one holds.
  func isBehind(_ machine: Int, _ source: Int) -> Bool {
    machines[source].store.entries.contains { entry in
      machines[machine].store.entry(entry.key).map { !$0.lineage.contains(entry.change) } ?? true
    }
  }

  /// What a machine knows arrives at a peer, unless the connection is gone by now.
  mutating func deliver(
    _ source: Int, _ peer: Int, _ generation: Generation, _ context: Context
  ) {
    let way = mesh.way(source, peer)
    guard mesh.deliveries[way] == generation else { return }
    mesh.isDeliveryPlanned[way] = false
    guard mesh.isUp(source, peer), pathIsOpen(source, peer, context) else { return }
    var sent = machines[source].store
    if !plan.readings.relays {
      // Nobody passes on what others committed (PC-GAP-027).
      sent.keep { self.changes[$0.change].host == source }
    }
    let intake = merging.bring(sent, into: &machines[peer].store)
    take(intake, at: peer, context)
    guard !intake.taken.isEmpty else { return }
    forward(from: peer, sender: source, context)
    touch()
  }

  /// Passes on to those whom the sender does not see (PC-COMM-002).
  private mutating func forward(from machine: Int, sender: Int, _ context: Context) {
    guard plan.readings.relays else { return }
    for peer in machines.indices where peer != sender && mesh.isUp(machine, peer) {
      if !mesh.isUp(sender, peer) { send(machine, peer, context) }
    }
  }

  /// A path came back before anybody missed it.
  mutating func resend(_ a: Int, _ b: Int, _ context: Context) {
    guard mesh.isUp(a, b) else { return }
    send(a, b, context)
    send(b, a, context)
  }

  /// A dead link is known: what the far end lacks goes over a third machine (PC-COMM-002).
  mutating func reroute(from a: Int, to b: Int, _ context: Context) {
    guard plan.readings.relays else { return }
    let relay = machines.indices.first { mesh.isUp(a, $0) && mesh.isUp($0, b) }
    if let relay { send(relay, b, context) }
  }

  /// Two machines that met again have compared what they hold (PC-DISC-008).
  mutating func synchronize(
    _ a: Int, _ b: Int, _ generation: Generation, _ context: Context
  ) {
    let pair = mesh.pair(a, b)
    guard mesh.connections[pair] == generation, mesh.isSynchronizing[pair] else { return }
    mesh.isSynchronizing[pair] = false
    guard pathIsOpen(a, b, context) else { return }
    let first = merging.bring(machines[a].store, into: &machines[b].store)
    let second = merging.bring(machines[b].store, into: &machines[a].store)
    take(first, at: b, context)
    take(second, at: a, context)
    tally.synchronizations += 1
    noteSynchronization(a, b, first, second, context)
    observation.meshChanged = true
    planForgetting(a, b, context)
    for machine in [a, b] where plan.readings.relays { spread(from: machine, context) }
    if !plan.readings.relays {
      send(a, b, context)
      send(b, a, context)
    }
    touch()
  }

  private mutating func noteSynchronization(
    _ a: Int, _ b: Int, _ first: Intake, _ second: Intake, _ context: Context
  ) {
    let count = first.taken.count + second.taken.count
    let isOneSided = first.taken.isEmpty != second.taken.isEmpty
    guard count > 0 || !(first.conflicts + second.conflicts).isEmpty else { return }
    let outcome =
      !(first.conflicts + second.conflicts).isEmpty
      ? "conflict" : isOneSided ? "one-sided" : "merged"
    if outcome == "one-sided" { tally.silentDownloads += 1 }
    note(
      .system, plan.machines[a].entity,
      "resync with \(plan.machines[b].name): \(outcome), \(count) items", context, "PC-CONS-004",
      "PC-DISC-008")
    context.recorder.mark(.caughtUp, at: context.now)
  }

  /// Notes arrivals and conflicts of what a machine took in.
  mutating func take(_ intake: Intake, at machine: Int, _ context: Context) {
    var reached: [Int] = []
    for entry in intake.taken {
      for change in entry.lineage where changes[change].arrivals[machine] == nil {
        changes[change].arrivals[machine] = context.now
        if !reached.contains(change) { reached.append(change) }
      }
    }
    for change in reached { reviewSpread(of: change, context) }
    for conflict in intake.conflicts { found(conflict, context) }
  }

  /// Tells when a change has reached all members, as commitdetail does (PC-CMD-003).
  private mutating func reviewSpread(of change: Int, _ context: Context) {
    guard changes[change].isCommit, !changes[change].hasSpread else { return }
    let host = changes[change].host
    let members = machines.indices.filter {
      machines[$0].cluster != nil && machines[$0].cluster == machines[host].cluster
    }
    guard members.allSatisfy({ changes[change].arrivals[$0] != nil }) else { return }
    changes[change].hasSpread = true
    let span = context.now - changes[change].at
    tally.spreads.append(span)
    note(
      .system, plan.machines[host].entity,
      "commit \(change) has reached all \(members.count) machines in \(span)", context,
      "PC-CMD-003")
  }

  /// Both sides changed the same thing: the newer is kept, or somebody has to decide.
  private mutating func found(_ conflict: Conflict, _ context: Context) {
    let sorted = Conflict(
      item: conflict.item, winner: conflict.winner, changes: conflict.changes.sorted())
    guard !conflicts.contains(sorted) else { return }
    conflicts.append(sorted)
    let place = conflict.item.words
    guard let winner = conflict.winner else {
      tally.ties += 1
      note(
        .hazard, clusterEntity(of: changes[conflict.changes[0]].host),
        "conflict: \(place) was changed on both sides at the same time; clustercheck decides",
        context, "PC-GAP-004", "PC-GAP-006")
      return
    }
    tally.conflicts += 1
    for loser in conflict.changes where loser != winner {
      changes[loser].isSuperseded = true
      changes[loser].isLostSilently = true
      let isWrong = changes[loser].at > changes[winner].at
      if isWrong { tally.wrongWinners += 1 }
      let how = isWrong ? "although it was made earlier: its clock is ahead" : "the newer"
      note(
        .hazard, clusterEntity(of: changes[winner].host),
        "conflict: \(place), \(describe(winner)) is kept, \(how); \(describe(loser)) is lost",
        context, "PC-CONF-001", "PC-CONF-005", "PC-CONF-006")
    }
  }

  private func describe(_ change: Int) -> String {
    let host = plan.machines[changes[change].host].name
    return "the change of \(changes[change].user) on \(host) stamped \(changes[change].stamp) s"
  }

  /// The cluster of a machine as an entity.
  func clusterEntity(of machine: Int) -> String {
    machines[machine].cluster.map { "cluster:\(clusters[$0].name)" }
      ?? plan.machines[machine].entity
  }

  /// A router that forgets idle connections sooner than the next ping comes (PC-COMM-005).
  mutating func planForgetting(_ a: Int, _ b: Int, _ context: Context) {
    let idle = [a, b].compactMap { plan.machines[$0].natIdle }.min()
    let period = context.ledger.fixedDuration(PeerParameters.pingInterval)
    guard let idle, idle < period else { return }
    let pair = mesh.pair(a, b)
    context.schedule(.forgotten(UInt16(a), UInt16(b), mesh.connections[pair]), after: idle)
  }

  mutating func forget(_ a: Int, _ b: Int, _ generation: Generation, _ context: Context) {
    guard mesh.connections[mesh.pair(a, b)] == generation, mesh.isUp(a, b) else { return }
    tally.forgotten += 1
    drop(a, b, untilPing: true, context)
  }
}
