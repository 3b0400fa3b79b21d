import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// How the six services get from the active to the standby.
extension StandbyPair {
  /// Draws rates and sets the channels going.
  mutating func startChannels(_ context: Context) {
    let ledger = context.ledger
    traffic.rate =
      plan.traffic.logRate ?? ledger.draw(StandbyParameters.logRate, for: entity, 0) * 1e6
    traffic.segments =
      plan.traffic.keptSegments ?? Int(ledger.value(StandbyParameters.keptSegments))
    traffic.window = WALSegment.window(segments: traffic.segments, rate: traffic.rate)
    fileCopies.interval =
      plan.traffic.fileCopyInterval ?? ledger.fixedDuration(StandbyParameters.fileCopyInterval)
    for service in Service.allCases where service.isStreamed {
      let place = service.rawValue
      channels[place].normalLag = ledger.duration(
        StandbyParameters.streamingLag, for: "channel:\(service.name)", 0)
      channels[place].pace = ledger.draw(
        StandbyParameters.catchUpSpeed, for: "channel:\(service.name)", 0)
    }
    context.schedule(.fileCopyDue(fileCopies.generation), after: fileCopies.interval)
  }

  /// Whether anything is replicated now: both run, ports and path are open, versions agree.
  ///
  /// The source needs its databases only, so it may be at runlevel 2 or 5.
  func isReplicationOpen(_ network: Network) -> Bool {
    guard link.phase != .none else { return false }
    let (source, copy) = (link.source, link.copy)
    return works(source) && pces[source].level >= .two && works(copy)
      && pces[copy].level >= .two && pathIsUp(source, copy, network)
      && observation.blockedPorts == 0 && versionsAgree
  }

  /// Whether the two versions let replication go on (SP-PRE-004, SP-GAP-015).
  var versionsAgree: Bool {
    pces[0].version == pces[1].version || plan.readings.replicatesAcrossVersions
  }

  /// What the standby takes in of a service, as a multiple of what the active writes.
  ///
  /// Disk and network bound the traffic database; the others are small beside it (SP-REPL-009).
  func intake(_ service: Service, _ network: Network) -> Double {
    var pace = channels[service.rawValue].pace
    guard service == .citus else { return pace }
    if let disk = plan.pces[link.copy].diskThroughput { pace = disk / traffic.rate }
    let (a, b) = (plan.pces[link.source].site, plan.pces[link.copy].site)
    if a != b {
      pace = min(pace, network.throughput(from: a, to: b).bitsPerSecond / 8 / traffic.rate)
    }
    return pace
  }

  /// Derives state and motion of every channel.
  mutating func reviewChannels(_ context: Context) {
    let now = context.now
    reviewCopy(context)
    let isWriting = link.phase != .none && serves(link.source)
    traffic.set(isWriting: isWriting, at: now)
    let isOpen = isReplicationOpen(context.shared.network)
    let wasLinked = channels.contains { $0.state != .none }
    var changed: [(service: Service, state: Channel.State)] = []
    for service in Service.allCases {
      let place = service.rawValue
      channels[place].settle(at: now)
      let state = state(of: service, isOpen: isOpen)
      if state != channels[place].state { changed.append((service, state)) }
      channels[place].state = state
      move(service, isWriting: isWriting, context)
      planTurn(of: service, context)
    }
    if wasLinked { noteStates(changed, context) }
  }

  private func state(of service: Service, isOpen: Bool) -> Channel.State {
    let channel = channels[service.rawValue]
    if link.phase == .none { return .none }
    if let isFirst = copyIsFirst, service == .citus || (isFirst && service.isStreamed) {
      return .baseCopy
    }
    if !works(link.source) || !works(link.copy) { return .stopped }
    return isOpen && channel.stalls == 0 ? .streaming : .blocked
  }

  private mutating func move(_ service: Service, isWriting: Bool, _ context: Context) {
    let place = service.rawValue
    let written = isWriting ? 1.0 : 0
    channels[place].waitingSlope = 0
    channels[place].carriedSlope = 0
    guard service.isStreamed else { return }
    switch channels[place].state {
    case .none: break
    case .baseCopy:
      // Its log comes along and is applied when the copy is complete (SP-SETUP-009).
      channels[place].carriedSlope = baseCopy == nil ? 0 : written
    case .blocked, .stopped: channels[place].waitingSlope = written
    case .streaming:
      let pace = intake(service, context.shared.network)
      if channels[place].waiting > .zero {
        channels[place].waitingSlope = written - pace
      } else {
        channels[place].waitingSlope = max(0, written - pace)
        if channels[place].carried > .zero {
          channels[place].carriedSlope = -max(0, pace - written)
        }
      }
    }
  }

  private mutating func planTurn(of service: Service, _ context: Context) {
    let place = service.rawValue
    channels[place].generation.advance()
    var next = channels[place].emptyAt
    if service == .citus, channels[place].state != .baseCopy {
      next = min(next, channels[place].passes(traffic.window))
    }
    guard next != .never else { return }
    context.schedule(
      .channelTurn(channel: UInt8(place), channels[place].generation),
      at: max(next, context.now))
  }

  /// A backlog is gone, or the active has recycled a segment that the standby still needs.
  mutating func channelTurn(_ place: Int, _ generation: Generation, _ context: Context) {
    guard channels[place].generation == generation else { return }
    channels[place].settle(at: context.now)
    touch()
    if Service.allCases[place] == .citus, channels[place].waiting > traffic.window {
      return segmentMissing(context)
    }
    // Rounding may leave a nanosecond of what was to be gone.
    if channels[place].waitingSlope < 0, channels[place].waiting <= .nanoseconds(1) {
      channels[place].waiting = .zero
    }
    if channels[place].carriedSlope < 0, channels[place].carried <= .nanoseconds(1) {
      channels[place].carried = .zero
    }
    if channels[place].waiting == .zero, channels[place].carried == .zero {
      context.recorder.mark(.caughtUp, at: context.now)
    }
  }

  /// How old the standby's copy of a service is: time of writing that it lacks.
  func lag(of service: Service, at now: Instant, _ network: Network) -> Duration {
    let channel = channels[service.rawValue]
    guard service.isStreamed else { return now - fileCopies.lastCopy }
    let backlog = channel.waiting(at: now) + channel.carried(at: now)
    let (a, b) = (plan.pces[link.source].site, plan.pces[link.copy].site)
    let way = a == b ? .zero : network.state(from: a, to: b).latency
    return backlog + channel.normalLag + way
  }

  /// Whether a store on the standby can be used (SP-SETUP-007, SP-WAL-009).
  func isUsable(_ service: Service) -> Bool {
    let state = channels[service.rawValue].state
    return state != .none && state != .baseCopy
  }

  /// The periodic copy of the file server (SP-REPL-001, SP-GAP-011).
  mutating func copyFiles(_ generation: Generation, _ context: Context) {
    guard fileCopies.generation == generation else { return }
    context.schedule(.fileCopyDue(generation), after: fileCopies.interval)
    let channel = channels[Service.fileserver.rawValue]
    guard link.phase != .none, channel.state == .streaming else { return }
    fileCopies.lastCopy = context.now
    touch()
  }

  /// One line for all services that came into the same state.
  private func noteStates(
    _ changed: [(service: Service, state: Channel.State)], _ context: Context
  ) {
    for state in Channel.State.allCases where state != .none {
      let services = changed.filter { $0.state == state }.map(\.service.name)
      guard !services.isEmpty else { continue }
      let whose = services.count == channels.count ? "" : " of \(services.joined(separator: ", "))"
      note(.system, entity, "has its replication\(whose) \(state.words)", context, "SP-REPL-002")
    }
  }
}
