import Units

// What a description must satisfy to be simulated exactly.
extension ClientPopulation {
  static func validate(
    groups: [ClientGroup], servers: [ClientServer], hearingWindows: [Duration]
  ) throws(ClientPopulationError) {
    guard servers.count <= serverLimit else { throw .tooManyServers(limit: serverLimit) }
    guard hearingWindows.count <= ClientTraits.windowLimit else {
      throw .tooManyHearingWindows(limit: ClientTraits.windowLimit)
    }
    for server in servers {
      let rates = [server.acceptRatePerCoreNode, server.policyRatePerCoreNode, server.flowLimit]
      guard rates.allSatisfy({ $0 > 0 }), server.offlineScanPeriod > .zero else {
        throw .rateNotPositive(server: server.name)
      }
    }
    for group in groups {
      try validate(group, servers: servers, hearingWindows: hearingWindows)
    }
  }

  private static func validate(
    _ group: ClientGroup, servers: [ClientServer], hearingWindows: [Duration]
  ) throws(ClientPopulationError) {
    let beat = group.heartbeat
    guard servers.indices.contains(group.home) else { throw .unknownServer(group: group.name) }
    guard group.count >= 0, (1...200).contains(beat.missesToDegraded),
      (1...200).contains(beat.beatsToRecover)
    else { throw .countOutOfRange(group: group.name) }
    guard beat.interval > .zero, beat.jitter >= .zero, beat.jitter * 2 < beat.interval,
      beat.jitter * 2 < group.authentication.minimalInterval
    else { throw .jitterTooWide(group: group.name) }
    guard max(beat.interval, group.authentication.minimalInterval) <= .days(3_650)
    else { throw .intervalTooLong(group: group.name) }
    guard (0...1).contains(beat.missProbability), (0...1).contains(group.unusableTrustShare) else {
      throw .shareOutOfRange(group: group.name)
    }
    let silence = hearingWindows + (group.offlineAfter.map { [$0] } ?? [])
    guard silence.allSatisfy({ $0 >= beat.interval + beat.jitter * 2 }) else {
      throw .windowTooShort(group: group.name)
    }
    let flows = group.flows
    guard flows.interval > .zero, flows.bufferLimit > .zero, flows.backlogReportsPerMinute > 0
    else { throw .flowTimingOutOfRange(group: group.name) }
  }
}
