public import Units

// Flow summaries as fluids: what servers are offered and take, what clients keep and lose.
//
// A limit makes the order of changes matter; without one, and for what clients keep, time spent
// under each heading says everything.
extension ClientPopulation {
  /// Notes what a client begins or ceases to send to a server with a limit.
  @inline(__always)
  mutating func noteFlowChange(
    _ record: inout ClientRecord, to traits: ClientTraits, at now: Instant
  ) {
    if record.isRemoved {
      groups[Int(record.group)].takenAway += Int128(record.buffered.nanoseconds)
    }
    guard standing(&record, at: record.active).contains(.limited) else { return }
    let changed = record.traits.symmetricDifference(traits)
    guard !changed.isDisjoint(with: [.reporting, .uploading]) else { return }
    func step(_ trait: ClientTraits) -> Int32 {
      changed.contains(trait) ? (traits.contains(trait) ? 1 : -1) : 0
    }
    flowChanges.append(
      FlowChange(
        at: now, group: record.group, server: record.active, reporting: step(.reporting),
        uploading: step(.uploading)))
  }

  /// Lets servers with a limit know in order what changed, up to `now`.
  mutating func settleFlows(through now: Instant) {
    if !flowChanges.isEmpty {
      if flowChanges.count > 1 { flowChanges.sort { $0.at < $1.at } }
      var isTouched = Array(repeating: false, count: servers.count)
      for (place, change) in flowChanges.enumerated() {
        let server = Int(change.server)
        servers[server].senders[Int(change.group)].reporting += Int128(change.reporting)
        servers[server].senders[Int(change.group)].uploading += Int128(change.uploading)
        isTouched[server] = true
        let isLast = place + 1 == flowChanges.count || flowChanges[place + 1].at != change.at
        guard isLast else { continue }
        for server in servers.indices where isTouched[server] {
          offerFlows(to: server, at: change.at)
          isTouched[server] = false
        }
      }
      flowChanges.removeAll(keepingCapacity: true)
      nextDrain = servers.reduce(.never) { min($0, $1.intake.drained) }
    }
    if isFollowed { settleDrained(through: now) }
  }

  /// Empties the backlogs that are gone by `now`; while nobody looks they wait for the next change.
  mutating func settleDrained(through now: Instant) {
    guard nextDrain <= now else { return }
    for server in servers.indices {
      let drained = servers[server].intake.drained
      guard drained <= now else { continue }
      servers[server].intake.settle(at: drained)
      servers[server].noteBacklog(drainedAt: drained, at: drained)
    }
    nextDrain = servers.reduce(.never) { min($0, $1.intake.drained) }
  }

  /// Offers all servers what their clients send at the start.
  mutating func offerFlows() {
    for server in servers.indices where servers[server].isLimited {
      for group in groups.indices {
        servers[server].senders[group] = FlowSenders(
          reporting: Int128(tally.count(.reporting, group: group, server: server)), uploading: 0)
      }
      offerFlows(to: server, at: .start)
    }
    nextDrain = servers.reduce(.never) { min($0, $1.intake.drained) }
  }

  /// Offers what a group sends once more, for whom it is recorded has changed.
  ///
  /// Other servers need not have been played up to now.
  mutating func offerFlows(of group: Int, at now: Instant) {
    for server in servers.indices
    where servers[server].isLimited && groups[group].mayReach[server] {
      offerFlows(to: server, at: now)
    }
    nextDrain = servers.reduce(.never) { min($0, $1.intake.drained) }
  }

  /// Flows of clients whose target is another server are exported but not recorded.
  ///
  /// Source: SC-HA-011, SC-VEN-016; SC-DOC-063 (until the client is home or its target changes).
  private mutating func offerFlows(to server: Int, at now: Instant) {
    var recorded = 0.0
    var exportedOnly = 0.0
    for group in groups.indices {
      let rate =
        groups[group].flowRate
        * servers[server].senders[group].weight(groups[group].uploadRatio)
      if isRecorded(group, by: server) { recorded += rate } else { exportedOnly += rate }
    }
    let drained = servers[server].intake.drained
    servers[server].intake.offer(recorded: recorded, exportedOnly: exportedOnly, at: now)
    servers[server].noteBacklog(drainedAt: drained, at: now)
  }

  /// How the backlog of a server went, up to `now`; each point is given once.
  public mutating func takeBacklog(of server: Int, before now: Instant) -> [BacklogPoint] {
    servers[server].takeBacklog(before: now)
  }

  private func isRecorded(_ group: Int, by server: Int) -> Bool {
    groups[group].isRightful(server) || recordsMovedClients
  }

  /// Enters what came in for a group so far, before its target changes.
  mutating func attributeFlows(of group: Int, at now: Instant) {
    for server in servers.indices {
      servers[server].ledgers[group].enter(
        sendingTime(group, server, at: now), isRecorded: isRecorded(group, by: server))
    }
  }

  private func sendingTime(_ group: Int, _ server: Int, at now: Instant) -> FlowSenders {
    FlowSenders(
      reporting: tally.time(.reporting, group: group, server: server, at: now),
      uploading: tally.time(.uploading, group: group, server: server, at: now))
  }

  /// Loses what waits in a server's backlog; returns how much. [summaries]
  ///
  /// Source: AS-PCE-049.
  @discardableResult
  public mutating func loseFlowBacklog(of server: Int, at now: Instant) -> Double {
    approach(now, servers: [server])
    let lost = servers[server].loseBacklog(at: now)
    nextDrain = servers.reduce(.never) { min($0, $1.intake.drained) }
    return lost
  }

  /// What a server takes in and what it has taken in by `now`, not before the clock.
  public func intake(of server: Int, at now: Instant) -> FlowIntakeReading {
    if servers[server].isLimited {
      var intake = servers[server].intake
      intake.settle(at: now)
      return FlowIntakeReading(intake)
    }
    var reading = UnlimitedIntake()
    for group in groups.indices {
      var ledger = servers[server].ledgers[group]
      ledger.enter(
        sendingTime(group, server, at: now), isRecorded: isRecorded(group, by: server))
      let senders = FlowSenders(
        reporting: Int128(tally.count(.reporting, group: group, server: server)),
        uploading: Int128(tally.count(.uploading, group: group, server: server)))
      let state = groups[group]
      let ratio = state.uploadRatio
      reading.recorded += state.flowRate * ledger.recorded.weight(ratio) / 1e9
      reading.exportedOnly += state.flowRate * ledger.exportedOnly.weight(ratio) / 1e9
      let rate = state.flowRate * senders.weight(ratio)
      if isRecorded(group, by: server) {
        reading.recordedRate += rate
      } else {
        reading.exportedOnlyRate += rate
      }
    }
    return FlowIntakeReading(reading)
  }

  /// What a group's clients keep, and what they have lost by `now`, not before the clock.
  public func buffers(of group: Int, at now: Instant) -> FlowBufferReading {
    let state = groups[group]
    func time(_ trait: ClientTraits) -> Int128 {
      servers.indices.reduce(0) {
        $0 + tally.time(trait, group: group, server: $1, at: now)
      }
    }
    let counts = counts(group: group)
    let isEmpty = counts.buffering + counts.uploading + counts.minimal == 0
    let kept =
      Double(wide: time(.buffering) - time(.overflowing) - state.takenAway)
      - state.uploadRatio * Double(wide: time(.uploading))
    let perSecond =
      Double(counts.buffering - counts.overflowing) - state.uploadRatio * Double(counts.uploading)
    return FlowBufferReading(
      level: isEmpty ? 0 : max(0, state.flowRate * kept / 1e9), slope: state.flowRate * perSecond,
      lost: state.flowRate * Double(wide: time(.overflowing)) / 1e9,
      notCaptured: state.flowRate * Double(wide: time(.minimal)) / 1e9,
      summariesPerClient: state.flowRate)
  }
}

/// What a server without a limit takes in and has taken in.
struct UnlimitedIntake {
  var recorded = 0.0
  var exportedOnly = 0.0
  var recordedRate = 0.0
  var exportedOnlyRate = 0.0
}

/// Flow summaries at a server: rates hold until the population's next change.
public struct FlowIntakeReading: Hashable, Sendable {
  /// What clients send. [summaries/s]
  public let offeredRate: Double
  /// What the server takes in, at most its limit. [summaries/s]
  public let acceptedRate: Double
  /// Part of it that the server records. [summaries/s]
  public let recordedRate: Double
  /// Part of it that is only exported, for clients whose target is elsewhere. [summaries/s]
  public let exportedOnlyRate: Double
  /// What is lost above the limit. [summaries/s]
  public let droppedRate: Double
  /// What waits to be taken in. [summaries]
  public let backlog: Double
  /// How fast the backlog changes. [summaries/s]
  public let backlogSlope: Double
  /// Sent since the start. [summaries]
  public let offered: Double
  /// Taken in since the start. [summaries]
  public let accepted: Double
  /// Recorded since the start. [summaries]
  public let recorded: Double
  /// Exported without being recorded since the start. [summaries]
  public let exportedOnly: Double
  /// Lost at the server since the start. [summaries]
  public let dropped: Double

  init(_ intake: FlowIntake) {
    offeredRate = intake.offeredRate
    acceptedRate = intake.acceptedRate
    recordedRate = intake.recordedRate
    exportedOnlyRate = intake.acceptedRate - intake.recordedRate
    droppedRate = intake.droppedRate
    backlog = intake.backlog
    backlogSlope = intake.backlogSlope
    offered = intake.offered
    accepted = intake.accepted
    recorded = intake.recorded
    exportedOnly = intake.accepted - intake.recorded
    dropped = intake.dropped
  }

  init(_ intake: UnlimitedIntake) {
    offeredRate = intake.recordedRate + intake.exportedOnlyRate
    acceptedRate = offeredRate
    recordedRate = intake.recordedRate
    exportedOnlyRate = intake.exportedOnlyRate
    droppedRate = 0
    backlog = 0
    backlogSlope = 0
    offered = intake.recorded + intake.exportedOnly
    accepted = offered
    recorded = intake.recorded
    exportedOnly = intake.exportedOnly
    dropped = 0
  }
}

/// Flow summaries in the hands of a group's clients: the slope holds until the next change.
public struct FlowBufferReading: Hashable, Sendable {
  /// What clients keep. [summaries]
  public let level: Double
  /// How fast it changes. [summaries/s]
  public let slope: Double
  /// Lost from full buffers since the start. [summaries]
  public let lost: Double
  /// Not seen by clients in the minimal state since the start. [summaries]
  public let notCaptured: Double
  /// What one client collects. [summaries/s]
  public let summariesPerClient: Double
}
