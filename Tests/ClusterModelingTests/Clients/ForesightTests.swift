import SimulationKernel
import Testing
import Units

@testable import ClusterModeling

/// When a count of clients may become zero, or cease to be, foreseen without following them.
@Suite struct ForesightTests {
  private static let traits: [ClientTraits] = [.degraded, .blind, .waiting, .offline]

  @Test(arguments: 1...12)
  func `nothing changes before it is foreseen, as long as nothing is told`(seed: UInt64) throws {
    let checked = try checkForesight(
      PopulationScript(seed: seed, clients: 60, hours: 12), story: "seed \(seed)")
    #expect(checked > 100, "seed \(seed)")
  }

  @Test func `nothing changes in an outage before it is foreseen`() throws {
    var checked = 0
    for seed in UInt64(1)...12 {
      checked += try checkForesight(
        PopulationScript(seed: seed, outagesOfQuietGroups: 80), story: "outage story \(seed)")
    }
    #expect(checked > 10_000)
  }

  /// Follows a script to see that what is foreseen without following holds; how often it was.
  private func checkForesight(_ script: PopulationScript, story: Comment) throws -> Int {
    var followed = try PopulationPlayer(script)
    var lazy = try PopulationPlayer(script, isFollowed: false)
    var rest = script.changes.filter { $0.at <= script.horizon }[...]
    var foreseen: [(server: Int, trait: ClientTraits, isAny: Bool, until: Instant)] = []
    var checked = 0
    while let told = rest.first {
      // All that the followed ones do until something is told lies within what was foreseen.
      while let next = followed.population.nextChange, next < told.at {
        followed.population.advance(to: next)
        for claim in foreseen where next < claim.until {
          let isAny = followed.population.count(claim.trait, server: claim.server) > 0
          if isAny != claim.isAny {
            Issue.record("\(claim) is wrong at \(next), \(story)")
            return checked
          }
          checked += 1
        }
      }
      while let same = rest.first, same.at == told.at {
        rest.removeFirst()
        followed.tell(same.change, at: same.at)
        lazy.tell(same.change, at: same.at)
      }
      foreseen = lazy.population.servers.indices.flatMap { server in
        lazy.population.advance(to: told.at, at: server)
        return Self.traits.map { trait in
          (
            server, trait, lazy.population.count(trait, server: server) > 0,
            lazy.population.turn(of: trait, server: server, after: told.at)
          )
        }
      }
    }
    return checked
  }

  @Test func `looking where it is foreseen finds the very instant at which the last is in order`()
    throws
  {
    var followed = try Fixture.population(count: 2_000)
    var lazy = try Fixture.population(count: 2_000)
    lazy.follow(false)
    for (at, condition) in [
      (Duration.hours(1), ServerCondition.down), (.hours(2), .serving(coreNodes: 2)),
    ] {
      followed.serverChanged(0, to: condition, at: Instant(at))
      lazy.serverChanged(0, to: condition, at: Instant(at))
    }
    var inOrder = Instant.never
    followed.play(until: .hours(4)) { population in
      if inOrder == .never, population.count(.degraded) == 0 { inOrder = population.clock }
    }
    var now = Instant(.hours(2))
    lazy.advance(to: now)
    var looks = 0
    while lazy.count(.degraded) > 0 {
      now = lazy.turn(of: .degraded, server: 0, after: now)
      lazy.advance(to: now)
      looks += 1
    }
    #expect(now == inOrder)
    #expect(looks < 20)
  }
}
