public import Units

// Flow summaries as fluids: what servers are offered and take, what clients keep and lose.
extension ClientPopulation {
  /// Brings all flows up to `now` if rates changed or a backlog is gone.
  mutating func settleFlows(at now: Instant) {
    guard hasFlowChange || nextDrain <= now else { return }
    hasFlowChange = false
    for server in servers.indices { settleIntake(of: server, at: now) }
    for group in groups.indices { settleBuffers(of: group, at: now) }
    nextDrain = servers.reduce(.never) { min($0, $1.intake.drained) }
  }

  /// Flows of clients whose target is another server are exported but not recorded.
  ///
  /// Source: SC-HA-011, SC-VEN-016; SC-DOC-063 (until the client is home or its target changes).
  private mutating func settleIntake(of server: Int, at now: Instant) {
    var recorded = 0.0
    var exportedOnly = 0.0
    for group in groups.indices {
      let state = groups[group]
      let counts = tally.counts(group: group, server: server)
      let senders = Double(counts.reporting) + state.uploadRatio * Double(counts.uploading)
      if state.isRightful(server) || recordsMovedClients {
        recorded += state.flowRate * senders
      } else {
        exportedOnly += state.flowRate * senders
      }
    }
    if servers[server].intake.drained <= now { servers[server].intake.settle(at: now) }
    servers[server].intake.offer(recorded: recorded, exportedOnly: exportedOnly, at: now)
  }

  private mutating func settleBuffers(of group: Int, at now: Instant) {
    var counts = ClientCounts.zero
    for server in servers.indices { counts += tally.counts(group: group, server: server) }
    let state = groups[group]
    let filling = counts.buffering - counts.overflowing
    let rates = FlowBuffers.Rates(
      buffered: state.flowRate * Double(filling),
      uploaded: state.flowRate * state.uploadRatio * Double(counts.uploading),
      lost: state.flowRate * Double(counts.overflowing),
      notCaptured: state.flowRate * Double(counts.minimal))
    let isEmpty = counts.buffering + counts.uploading + counts.minimal == 0
    groups[group].buffers.change(to: rates, isEmpty: isEmpty, at: now)
  }

  /// Loses what waits in a server's backlog; returns how much. [summaries]
  ///
  /// Source: AS-PCE-049.
  @discardableResult
  public mutating func loseFlowBacklog(of server: Int, at now: Instant) -> Double {
    approach(now)
    let lost = servers[server].intake.loseBacklog(at: now)
    hasFlowChange = true
    settleFlows(at: now)
    return lost
  }

  /// What a server takes in and what it has taken in by `now`, not before the clock.
  public func intake(of server: Int, at now: Instant) -> FlowIntakeReading {
    var intake = servers[server].intake
    intake.settle(at: now)
    return FlowIntakeReading(intake)
  }

  /// What a group's clients keep, and what they have lost by `now`, not before the clock.
  public func buffers(of group: Int, at now: Instant) -> FlowBufferReading {
    var buffers = groups[group].buffers
    buffers.settle(at: now)
    return FlowBufferReading(
      level: buffers.level, slope: buffers.slope, lost: buffers.lost,
      notCaptured: buffers.notCaptured, summariesPerClient: groups[group].flowRate)
  }
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
