import SimulationKernel
import TestSupport
import Testing
import Units

@testable import ClusterModeling

@Suite struct ClientPolicyTests {
  private let hour = Instant(.hours(1))
  private let fixed = PolicyTiming(pushLatency: .constant(1), applyTime: .constant(8))

  @Test(.shows("AS-POL-006", "AS-VEN-017", "AS-VEN-026"))
  func `connected clients are served one after the other, pushed to and put it into force`()
    throws
  {
    var population = try Fixture.population(policy: fixed, policyRate: 5)
    population.provisioned(version: 1, affecting: [0.25], at: hour)
    #expect(population.policy(version: 1).affected == 100)
    population.computed(version: 1, on: 0, at: hour + .seconds(20))
    var levels: [Int] = []
    for step in Int64(1)...400 {
      population.advance(to: hour + .seconds(20) + .milliseconds(100 * step))
      levels.append(population.policy(version: 1).applied)
    }
    let progress = population.policy(version: 1)
    // Two core nodes hand out ten a second; then 1 s on the way and 8 s on the host.
    #expect(progress.halfAt == hour + .milliseconds(20_000 + 5_000 + 9_000))
    #expect(progress.percentile99At == hour + .milliseconds(20_000 + 9_900 + 9_000))
    #expect(progress.lastAt == hour + .milliseconds(20_000 + 10_000 + 9_000))
    #expect(levels.drop { $0 == 0 }.prefix(100).elementsEqual(1...100))
    #expect(progress.isConverged)
  }

  @Test(.shows("AS-VEN-018"))
  func `a client that was cut off fetches the newest policy at its next beat`() throws {
    var population = try Fixture.population(policy: fixed)
    population.serverChanged(0, to: .down, at: hour)
    population.provisioned(version: 1, affecting: [1], at: hour + .seconds(60))
    population.provisioned(version: 2, affecting: [0.5], at: hour + .seconds(90))
    let back = Instant(.hours(2))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: back)
    population.computed(version: 2, on: 0, at: back)
    population.play(until: .hours(3))
    for version in 1...2 {
      let progress = population.policy(version: version)
      #expect(progress.isConverged)
      let last = try #require(progress.lastAt)
      #expect(last - back > .seconds(280) && last - back < .seconds(340))
    }
  }

  @Test(.shows("AS-VEN-003"))
  func `a degraded client does not listen to its event channel`() throws {
    var population = try Fixture.population(policy: fixed)
    population.serverChanged(0, to: .down, at: hour)
    population.play(until: .hours(2))
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    _ = population.firstInstant(until: .hours(3)) { $0.blind == 0 }
    #expect(population.counts().degraded == 400)
    let now = population.clock
    population.provisioned(version: 1, affecting: [1], at: now)
    population.computed(version: 1, on: 0, at: now)
    #expect(population.counts().owingPolicy == 400)
    population.advance(to: now + .seconds(200))
    let early = population.policy(version: 1).applied
    #expect(early > 0 && early < 400)
    population.advance(to: now + .seconds(340))
    #expect(population.policy(version: 1).isConverged)
  }

  @Test func `a newer policy takes the place of one being put into force and counts for both`()
    throws
  {
    let slow = PolicyTiming(pushLatency: .constant(1), applyTime: .constant(100))
    var population = try Fixture.population(count: 1, policy: slow)
    population.provisioned(version: 1, affecting: [1], at: hour)
    population.computed(version: 1, on: 0, at: hour)
    population.advance(to: hour + .seconds(50))
    population.provisioned(version: 2, affecting: [1], at: hour + .seconds(50))
    population.computed(version: 2, on: 0, at: hour + .seconds(50))
    population.play(until: .hours(2))
    let both = [1, 2].map { population.policy(version: $0).lastAt }
    #expect(both[0] == both[1])
    #expect(try #require(both[0]) - hour > .seconds(151))
  }

  @Test func `whoever is in line already keeps the place and gets what is newest then`() throws {
    var population = try Fixture.population(count: 100, policy: fixed, policyRate: 0.5)
    population.provisioned(version: 1, affecting: [1], at: hour)
    population.computed(version: 1, on: 0, at: hour)
    population.provisioned(version: 2, affecting: [1], at: hour + .seconds(10))
    population.computed(version: 2, on: 0, at: hour + .seconds(10))
    population.play(until: .hours(2))
    // The hundredth is served after 100 s. Eight had version 1 when version 2 was computed, and
    // line up again; the ninth is reached at that very instant and finds version 2.
    #expect(population.policy(version: 1).lastAt == hour + .seconds(100 + 1 + 8))
    #expect(population.policy(version: 2).lastAt == hour + .seconds(108 + 1 + 8))
  }

  @Test func `a server that delivers nothing leaves its clients on what they have`() throws {
    var population = try Fixture.population(policy: fixed)
    var condition = ServerCondition.serving(coreNodes: 2)
    condition.deliversPolicy = false
    population.serverChanged(0, to: condition, at: hour)
    population.provisioned(version: 1, affecting: [1], at: hour)
    population.computed(version: 1, on: 0, at: hour)
    population.play(until: .hours(2))
    #expect(population.policy(version: 1).applied == 0)
    #expect(population.counts().heard() == 400)
    population.serverChanged(0, to: .serving(coreNodes: 2), at: Instant(.hours(2)))
    population.play(until: .hours(2) + .seconds(340))
    #expect(population.policy(version: 1).isConverged)
  }

  @Test func `a server that stops delivering forgets its line`() throws {
    var population = try Fixture.population(policy: fixed, policyRate: 0.05)
    population.provisioned(version: 1, affecting: [1], at: hour)
    population.computed(version: 1, on: 0, at: hour)
    var condition = ServerCondition.serving(coreNodes: 2)
    condition.deliversPolicy = false
    population.serverChanged(0, to: condition, at: hour + .seconds(25))
    #expect(population.counts().owingPolicy == 398)
    let back = hour + .seconds(30)
    population.serverChanged(0, to: .serving(coreNodes: 2), at: back)
    population.play(until: .hours(1) + .seconds(400))
    let last = try #require(population.policy(version: 1).lastAt)
    #expect(last - back > .seconds(280) && last - back < .seconds(340))
    // Two had version 1 when the line was dissolved: the next in line is served at once.
    let later = Instant(.hours(2))
    population.provisioned(version: 2, affecting: [1], at: later)
    population.computed(version: 2, on: 0, at: later)
    population.play(until: .hours(2) + .seconds(20))
    #expect(population.policy(version: 2).applied == 1)
  }

  @Test func `whom a version concerns does not depend on what happens`() throws {
    var calm = try Fixture.population(policy: fixed)
    var stormy = calm
    stormy.serverChanged(0, to: .down, at: hour)
    for shares in [0.1, 0.3] {
      calm.provisioned(version: calm.newestVersion + 1, affecting: [shares], at: hour)
      stormy.provisioned(version: stormy.newestVersion + 1, affecting: [shares], at: hour)
    }
    for version in 0..<2 {
      let concerned = (0..<400).filter { calm.provisions[version].concerns(group: 0, ordinal: $0) }
      #expect(concerned.count == [40, 120][version])
      #expect(concerned.allSatisfy { stormy.provisions[version].concerns(group: 0, ordinal: $0) })
    }
  }

  @Test func `a client that leaves does not hold up convergence`() throws {
    var population = try Fixture.population(count: 4, policy: fixed)
    population.serverChanged(0, to: .down, at: hour)
    population.provisioned(version: 1, affecting: [1], at: hour)
    for client in 0..<4 { population.unpair(client, at: hour + .seconds(5)) }
    #expect(population.policy(version: 1).lastAt == hour + .seconds(5))
    #expect(population.counts() == .zero)
    population.provisioned(version: 2, affecting: [1], at: hour + .seconds(9))
    #expect(population.policy(version: 2).affected == 0)
  }
}
