import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// A lazy population that was told a script, beside the naive clients that were told the same.
struct PopulationComparison {
  let lazy: ClientPopulation
  let naive: NaiveClients
  /// What is told when they differ.
  let story: Comment

  /// Expects the same totals, policies and samples.
  func expectSame() {
    expectSameTotals()
    expectSamePolicies()
    expectSameSamples()
  }

  /// Times, counts and flows at the end of the script.
  func expectSameTotals() {
    let end = naive.script.horizon
    for (client, agent) in naive.agents.enumerated() where !agent.isRemoved {
      #expect(lazy.lastHeard(client, at: end) == agent.lastHeard, story)
    }
    for group in naive.groups.indices {
      let agents = naive.groups[group].agents.map { naive.agents[$0] }
      let rate = lazy.groups[group].flowRate
      let lost = agents.reduce(Int128(0)) { $0 + $1.overflowed }
      #expect(isClose(lazy.buffers(of: group, at: end).lost, rate * Double(lost) / 1e9), story)
      for server in naive.servers.indices {
        let blind = agents.reduce(Int128(0)) { $0 + $1.blind[server] }
        #expect(
          lazy.blindHours(group: group, server: server, at: end) == Double(blind) / 3.6e12, story)
        let there = agents.filter { $0.active == server && !$0.isRemoved }
        let counts = lazy.counts(group: group, server: server)
        #expect(counts.total == there.count, story)
        #expect(counts.degraded == there.count { $0.isDegraded }, story)
        #expect(counts.offline == there.count { $0.isOffline }, story)
        #expect(counts.lostAgent == there.count { $0.isLost }, story)
        #expect(counts.blind == there.count { naive.isBlind($0) }, story)
        #expect(counts.moved == there.count { !naive.groups[group].isRightful($0.active) }, story)
        expectSameHeadings(counts, group: group, server: server)
      }
    }
    for server in naive.servers.indices {
      let offered = naive.agents.reduce(0.0) { sum, agent in
        let ratio = naive.groups[agent.group].ratio
        let time = Double(agent.reported[server]) + ratio * Double(agent.uploaded[server])
        return sum + lazy.groups[agent.group].flowRate * time / 1e9
      }
      #expect(isClose(lazy.intake(of: server, at: end).offered, offered), story)
    }
  }

  /// What is counted as it changes is what is found by looking at each client.
  private func expectSameHeadings(
    _ counts: ClientCounts, group: Int, server: Int
  ) {
    let there = lazy.clients(of: group).map { lazy.client($0) }
      .filter { $0.activeServer == server && !$0.isRemoved }
    #expect(counts.refused == there.count { $0.isRefused }, story)
    #expect(counts.minimal == there.count { $0.isMinimal }, story)
    #expect(counts.moving == there.count { $0.contactedServer != $0.activeServer }, story)
    #expect(counts.waiting == there.count { $0.isWaiting }, story)
    #expect(counts.active == there.count { !$0.isDegraded && !$0.isLostAgent }, story)
    #expect(counts.uploading == there.count { $0.flowState == .uploading }, story)
    #expect(
      counts.reporting
        == there.count { $0.flowState == .reporting || $0.flowState == .uploading }, story)
    #expect(
      counts.buffering
        == there.count { $0.flowState == .buffering || $0.flowState == .overflowing }, story)
    #expect(counts.overflowing == there.count { $0.flowState == .overflowing }, story)
    #expect(counts.owingPolicy == there.count { $0.owesPolicy }, story)
    for window in lazy.hearingWindows.indices {
      #expect(
        counts.heard(window: window) == there.count { $0.hearingWindowsMissed <= window }, story)
    }
  }

  private func isClose(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }

  /// How far each version came, and when.
  func expectSamePolicies() {
    #expect(lazy.newestVersion == naive.versions.count, story)
    for (index, version) in naive.versions.enumerated() {
      let progress = lazy.policy(version: index + 1)
      #expect(progress.affected == version.affected, story)
      #expect(progress.applied == version.applied, story)
      #expect(
        [progress.halfAt, progress.percentile99At, progress.lastAt] == version.milestones, story)
      #expect(lazy.convergence(ofVersion: index + 1) == version.milestones[2], story)
    }
  }

  /// Active, blind, degraded and offline clients at whole seconds, as the naive log tells them.
  func expectSameSamples() {
    var lazy = lazy
    for group in naive.groups.indices {
      let samples = lazy.takeSamples(of: group, before: naive.script.horizon)
      let expected = naive.samples(of: group)
      let difference = zip(samples, expected).first { $0 != $1 }
      #expect(difference == nil, story)
      #expect(samples.count == expected.count, story)
    }
  }
}

extension NaiveClients {
  /// Whole seconds before the horizon at which counts of a group differ from before.
  func samples(of group: Int) -> [CountSample] {
    let members = Set(groups[group].agents)
    var states = [ClientReading?](repeating: nil, count: agents.count)
    for (client, reading) in initialReadings.enumerated() where members.contains(client) {
      states[client] = reading
    }
    var samples: [CountSample] = []
    var last = Self.counted(states)
    var rest = log.filter { members.contains($0.client) }[...]
    while let second = rest.first?.instant.secondSeenAt, second < script.horizon.secondSeenAt {
      while let entry = rest.first, entry.instant.secondSeenAt == second {
        states[entry.client] = entry.reading
        rest.removeFirst()
      }
      let counts = Self.counted(states)
      if counts != last {
        samples.append(
          CountSample(
            at: Instant(.seconds(second)), active: counts[0], degraded: counts[1],
            offline: counts[2], lostAgent: counts[3], blind: counts[4]))
      }
      last = counts
    }
    return samples
  }

  private static func counted(_ states: [ClientReading?]) -> [Int32] {
    let present = states.compactMap { $0 }.filter { !$0.isRemoved }
    return [
      Int32(present.count { !$0.isDegraded && !$0.isLostAgent }),
      Int32(present.count { $0.isDegraded && !$0.isLostAgent }),
      Int32(present.count { $0.isOffline }), Int32(present.count { $0.isLostAgent }),
      Int32(present.count { $0.isBlind }),
    ]
  }
}

extension Instant {
  /// The first whole second at which what happens now is over.
  fileprivate var secondSeenAt: Int64 { (nanoseconds + 999_999_999) / 1_000_000_000 }
}
