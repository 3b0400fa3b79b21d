import NetworkModel
import SimulationKernel
import TestSupport
import Testing
import Units

struct NameServerTests {
  private let habits = ResolverHabits(
    extendingShare: 0.0874,  // AS-NET-016
    extensionTime: .lognormal(median: 1_800, p95: 14_400).truncated(from: 300, to: 86_400))

  private func population(_ habits: ResolverHabits, isNominal: Bool = false) -> [Resolver] {
    let population = ResolverPopulation(
      of: "vens:one", habits: habits,
      streams: RandomStreams(seed: 9, replication: 0, isNominal: isNominal))
    return (0..<10_000).map { population.resolver($0) }
  }

  @Test(arguments: [true, false])
  func `after a change old answers fade uniformly over the time to live`(isNominal: Bool) {
    var server = NameServer()
    let name = server.add("pce.example.com", timeToLive: .minutes(30), target: 1)
    server.change(name, to: 2, at: at(.hours(5)))
    let resolvers = population(.allKeepToTimeToLive, isNominal: isNominal)
    let waits = resolvers.map {
      (server.seesChange(of: name, resolver: $0, changedAt: at(.hours(5))) - at(.hours(5))).seconds
        / 60
    }
    // Uniform(0, 30 min): mean 15, two thirds after 20, last of 10,000 at 29.997.
    #expect(abs(waits.reduce(0, +) / 10_000 - 15) < 0.3)
    #expect(abs(Double(waits.count { $0 <= 20 }) / 10_000 - 2.0 / 3) < 0.015)
    #expect((waits.max() ?? 0) > 29.9 && (waits.max() ?? 60) < 30 && (waits.min() ?? 0) >= 0)
    let moved = resolvers.count {
      server.target(of: name, resolver: $0, at: at(.minutes(320))) == 2
    }
    #expect(moved == waits.count { $0 <= 20 })
  }

  @Test func `no resolver sees a change before it is made`() {
    var server = NameServer()
    let name = server.add("pce.example.com", timeToLive: .minutes(30), target: 1)
    server.change(name, to: 2, at: at(.hours(5)))
    let justBefore = Instant(nanoseconds: at(.hours(5)).nanoseconds - 1)
    #expect(
      population(habits).allSatisfy {
        server.target(of: name, resolver: $0, at: justBefore) == 1
          && server.seesChange(of: name, resolver: $0, changedAt: at(.hours(5))) >= at(.hours(5))
      })
  }

  @Test(.shows("AS-NET-016", "AS-NET-017"), arguments: [true, false])
  func `only resolvers that extend the time to live hold old answers beyond it`(isNominal: Bool) {
    var server = NameServer()
    let name = server.add("pce.example.com", timeToLive: .minutes(1), target: 1)
    server.change(name, to: 2, at: at(.hours(100)))
    let resolvers = population(habits, isNominal: isNominal)
    let extending = resolvers.filter { !$0.isKeepingToTimeToLive }
    #expect(abs(Double(extending.count) / 10_000 - 0.0874) < 0.01)
    let late = resolvers.filter {
      server.target(of: name, resolver: $0, at: at(.hours(100) + .minutes(1))) == 1
    }
    #expect(late.allSatisfy { !$0.isKeepingToTimeToLive } && late.count > extending.count / 2)
    let excesses = extending.map {
      server.seesChange(of: name, resolver: $0, changedAt: at(.hours(100))) - at(.hours(100))
        - $0.extensionTime
    }
    // A minute of at least six: the extension comes on top of the time to live.
    #expect(excesses.allSatisfy { $0 < .minutes(1) } && excesses.contains { $0 > .zero })
  }

  @Test func `a resolver's answers are those of one that fetches again and again`() throws {
    var server = NameServer()
    _ = server.add("other.example.com", timeToLive: .seconds(7), target: 0)
    let name = server.add("pce.example.com", timeToLive: .seconds(10), target: 1)
    let changes: [(Int64, Int)] = [(100, 2), (104, 3), (109, 2), (150, 1), (150, 4), (151, 4)]
    for (second, target) in changes { server.change(name, to: target, at: at(.seconds(second))) }
    for resolver in population(.allKeepToTimeToLive).prefix(50) {
      let fetch = server.seesChange(of: name, resolver: resolver, changedAt: .start)
      var copy = server.target(of: name, resolver: resolver, at: .start)
      for tick in stride(from: Int64(0), to: 200_000, by: 100) {
        let now = fetch + .milliseconds(tick)
        if tick % 10_000 == 0 { copy = server.target(of: name, at: now) }
        #expect(server.target(of: name, resolver: resolver, at: now) == copy)
      }
    }
  }

  @Test func `the next answer is the next one that differs`() throws {
    var server = NameServer()
    let name = server.add("pce.example.com", timeToLive: .seconds(10), target: 1)
    for (second, target) in [(100, 2), (101, 1), (130, 3), (160, 4)] as [(Int64, Int)] {
      server.change(name, to: target, at: at(.seconds(second)))
    }
    for resolver in population(.allKeepToTimeToLive).prefix(200) {
      var now = Instant.start
      var heard: [Int] = []
      while heard.count < 9,
        let next = server.nextTarget(of: name, resolver: resolver, after: now)
      {
        let before = Instant(nanoseconds: next.at.nanoseconds - 1)
        #expect(server.target(of: name, resolver: resolver, at: before) != next.target)
        #expect(server.target(of: name, resolver: resolver, at: next.at) == next.target)
        heard.append(next.target)
        now = next.at
      }
      #expect(heard == [3, 4] || heard == [2, 1, 3, 4])
    }
  }

  @Test func `a name that may not be kept is always fresh`() {
    var server = NameServer()
    let name = server.add("pce.example.com", timeToLive: .zero, target: 1)
    server.change(name, to: 2, at: at(.seconds(3)))
    for resolver in population(.allKeepToTimeToLive).prefix(5) {
      #expect(server.target(of: name, resolver: resolver, at: at(.seconds(3))) == 2)
      let seen = server.seesChange(of: name, resolver: resolver, changedAt: at(.seconds(3)))
      #expect(seen == at(.seconds(3)))
    }
  }

  @Test func `names are found and have phases of their own`() throws {
    var server = NameServer()
    let one = server.add("one.example.com", timeToLive: .hours(1), target: 1)
    let two = server.add("two.example.com", timeToLive: .hours(1), target: 1)
    #expect(server.id(of: "two.example.com") == two && server.id(of: "three") == nil)
    let resolver = try #require(population(.allKeepToTimeToLive).first)
    #expect(
      server.seesChange(of: one, resolver: resolver, changedAt: .start)
        != server.seesChange(of: two, resolver: resolver, changedAt: .start))
  }
}
