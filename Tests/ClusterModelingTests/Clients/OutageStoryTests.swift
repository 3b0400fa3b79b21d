import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// The lazy population against the oracle where whole groups lose their server and find it again.
@Suite struct OutageStoryTests {
  /// The last five tell of clients in line that are silent for too long, are not known there, keep
  /// more than they may, or have another target: mistakes that no other story would find.
  static let seeds = Array(UInt64(1)...24) + [51, 81, 151, 153, 207]

  private func story(_ seed: UInt64) -> PopulationScript {
    PopulationScript(seed: seed, outagesOfQuietGroups: 80)
  }

  @Test(arguments: Self.seeds)
  func `lazy and naive clients are in the same state at every instant of an outage`(
    seed: UInt64
  ) throws {
    let script = story(seed)
    var naive = NaiveClients(script)
    naive.run()
    var lazy = try PopulationPlayer(script)
    lazy.play(script)
    let difference = zip(lazy.log, naive.log).first { $0 != $1 }
    #expect(difference == nil, "story \(seed)")
    #expect(lazy.log.count == naive.log.count, "story \(seed)")
    PopulationComparison(lazy: lazy.population, naive: naive, story: "story \(seed)").expectSame()
  }

  /// Read often, hardly ever, and only at the end: from before an outage until after it.
  @Test(arguments: Self.seeds)
  func `clients that nobody follows come out of an outage the same, however seldom they are read`(
    seed: UInt64
  ) throws {
    let script = story(seed)
    var naive = NaiveClients(script)
    naive.run()
    for span in [Duration.seconds(Int64(200 + 130 * (seed % 20))), .hours(5), .hours(100)] {
      let comment: Comment = "story \(seed) read every \(span)"
      var lazy = try PopulationPlayer(script, isFollowed: false)
      var states = naive.agents.indices.map { _ in ClientReading?.none }
      var rest = naive.log[...]
      lazy.play(script, readingEvery: span) { population, now in
        while let entry = rest.first, entry.instant <= now {
          states[entry.client] = entry.reading
          rest.removeFirst()
        }
        let other = population.records.indices.first {
          states[$0] != nil && states[$0] != population.client($0)
        }
        #expect(other == nil, "\(comment) at \(now)")
      }
      #expect(rest.isEmpty, comment)
      PopulationComparison(lazy: lazy.population, naive: naive, story: comment).expectSame()
    }
  }

  /// How somebody looks who does not follow.
  enum Look: CaseIterable {
    /// At the clients themselves, which are played on.
    case atThem
    /// At a copy that is played on.
    case atCopy
    /// At what a server takes in.
    case atServer
    /// And follows until the next look, or ceases to.
    case changingHabit
  }

  @Test(arguments: Self.seeds)
  func `all that can be read in an outage is what a follower sees`(seed: UInt64) throws {
    var script = story(seed)
    let looks = script.pickLooks()
    var followed = try PopulationPlayer(script)
    var seen: [PopulationSnapshot] = []
    followed.play(script, readingAt: looks) { population, now in
      population.advance(to: now)
      seen.append(PopulationSnapshot(population, at: now))
    }
    for look in Look.allCases {
      let isFollowed = look == .changingHabit && seed % 2 == 0
      var lazy = try PopulationPlayer(script, isFollowed: isFollowed)
      var rest = seen[...]
      lazy.play(script, readingAt: looks) { population, now in
        let difference = rest.popFirst().flatMap {
          self.difference(from: $0, in: &population, at: now, look, isLast: rest.isEmpty)
        }
        #expect(difference == nil, "story \(seed) at \(now), looking \(look)")
      }
    }
  }

  private func difference(
    from expected: PopulationSnapshot, in population: inout ClientPopulation, at now: Instant,
    _ look: Look, isLast: Bool
  ) -> String? {
    if look == .atServer, !isLast {
      let server = Int(now.nanoseconds % Int64(population.servers.count))
      population.playFlows(before: now + .nanoseconds(1), at: server)
      let intake = population.intake(of: server, at: now)
      let other = expected.intakes[server]
      return intake == other ? nil : "server \(server): \(intake), \(other)"
    }
    if look == .changingHabit { population.follow(!population.isFollowed) }
    var played = population
    played.advance(to: now)
    if look != .atCopy { population = played }
    return PopulationSnapshot(played, at: now)
      .difference(from: expected)
  }
}

extension PopulationScript {
  /// Instants at which to look: those of changes, soon after them, and others.
  fileprivate mutating func pickLooks() -> [Instant] {
    var looks: [Instant] = []
    for _ in 0..<(6 + roll(8)) {
      let told = changes[roll(changes.count)].at
      let after = [0, 1_000, 2_000_000, 20_000_000][roll(4)]
      looks.append(told + .milliseconds(Int64(roll(after + 1))))
    }
    return looks.sorted()
  }
}
