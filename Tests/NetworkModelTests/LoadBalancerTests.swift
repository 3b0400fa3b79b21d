import NetworkModel
import SimulationKernel
import Testing
import Units

/// The same load balancer played probe by probe: the oracle.
private struct ProbeByProbe {
  let probe: HealthProbe
  let resumesByHand: Bool
  var isMarkedUp = true
  var isHeld = false
  var good = 1_000
  var missing = 0
  /// A missing answer that will be noticed after the timeout.
  var marksDownAt: Instant?

  mutating func tick(_ now: Instant, isAnswering: Bool) {
    let isProbe = (now - Instant(probe.phase)).nanoseconds % probe.interval.nanoseconds == 0
    if isProbe {
      good = isAnswering ? good + 1 : 0
      missing = isAnswering ? 0 : missing + 1
      if missing == probe.downAfter && isMarkedUp { marksDownAt = now + probe.timeout }
    }
    if let instant = marksDownAt, instant <= now {
      isMarkedUp = false
      isHeld = resumesByHand
      marksDownAt = nil
    }
    if good >= probe.upAfter && !isHeld && marksDownAt == nil { isMarkedUp = true }
  }
}

struct LoadBalancerTests {
  private let probe = HealthProbe(
    interval: .seconds(10), timeout: .seconds(1), downAfter: 3, upAfter: 2, phase: .seconds(4))

  @Test func `a target leaves the pool after the missing answers and returns after the good ones`()
  {
    var balancer = LoadBalancer(probe: probe, targetCount: 3)
    #expect(balancer.pool(at: .start) == [0, 1, 2])
    #expect(balancer.nextChange(after: .start) == nil)
    balancer.targetChanged(1, isAnswering: false, at: at(.seconds(60)))
    // Probes at 64, 74 and 84 s go unanswered; the last is given up at 85 s.
    #expect(balancer.nextChange(after: at(.seconds(60))) == at(.seconds(85)))
    #expect(balancer.pool(at: at(.milliseconds(84_999))) == [0, 1, 2])
    #expect(balancer.pool(at: at(.seconds(85))) == [0, 2])
    balancer.targetChanged(1, isAnswering: true, at: at(.seconds(100)))
    #expect(balancer.nextChange(after: at(.seconds(100))) == at(.seconds(114)))
    #expect(balancer.pool(at: at(.seconds(113))) == [0, 2])
    #expect(balancer.pool(at: at(.seconds(114))) == [0, 1, 2])
  }

  @Test func `the pool of several targets changes next where the first of them does`() {
    let slow = HealthProbe(interval: .seconds(30), downAfter: 4, upAfter: 1)
    var balancer = LoadBalancer(probes: [slow, probe])
    for target in 0...1 { balancer.targetChanged(target, isAnswering: false, at: at(.seconds(60))) }
    #expect(balancer.nextChange(after: at(.seconds(60))) == at(.seconds(85)))
    #expect(balancer.pool(at: at(.seconds(85))) == [0])
    #expect(balancer.nextChange(after: at(.seconds(85))) == at(.seconds(150)))
    #expect(balancer.pool(at: at(.seconds(150))).isEmpty)
  }

  @Test func `a target that returns before enough probes missed it never leaves`() {
    var balancer = LoadBalancer(probe: probe, targetCount: 1)
    balancer.targetChanged(0, isAnswering: false, at: at(.seconds(60)))
    balancer.targetChanged(0, isAnswering: true, at: at(.seconds(84)))
    #expect(balancer.nextChange(after: at(.seconds(84))) == nil)
    #expect(balancer.isInPool(0, at: at(.hours(1))))
  }

  @Test func `a return that no probe sees does not interrupt the count`() {
    var balancer = LoadBalancer(probe: probe, targetCount: 1)
    balancer.targetChanged(0, isAnswering: false, at: at(.seconds(60)))
    balancer.targetChanged(0, isAnswering: true, at: at(.seconds(66)))
    balancer.targetChanged(0, isAnswering: false, at: at(.seconds(70)))
    #expect(balancer.nextChange(after: at(.seconds(70))) == at(.seconds(85)))
  }

  @Test func `the last missing answer counts even if the target returns within the timeout`() {
    var balancer = LoadBalancer(probe: probe, targetCount: 1)
    balancer.targetChanged(0, isAnswering: false, at: at(.seconds(60)))
    balancer.targetChanged(0, isAnswering: true, at: at(.milliseconds(84_500)))
    #expect(balancer.isInPool(0, at: at(.milliseconds(84_500))))
    #expect(balancer.nextChange(after: at(.milliseconds(84_500))) == at(.seconds(85)))
    #expect(!balancer.isInPool(0, at: at(.seconds(85))))
    #expect(balancer.nextChange(after: at(.seconds(85))) == at(.seconds(104)))
  }

  @Test func `a target that is resumed by hand stays out until then`() {
    var balancer = LoadBalancer(probe: probe, targetCount: 1, resumesByHand: true)
    balancer.targetChanged(0, isAnswering: false, at: at(.seconds(60)))
    balancer.targetChanged(0, isAnswering: true, at: at(.seconds(200)))
    #expect(balancer.nextChange(after: at(.seconds(200))) == nil)
    #expect(!balancer.isInPool(0, at: at(.hours(1))))
    balancer.resume(0, at: at(.hours(2)))
    #expect(balancer.isInPool(0, at: at(.hours(2))))
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the pool is that of a load balancer played probe by probe`(seed: UInt64) {
    let draws = RandomStreams(seed: seed, replication: 0).stream("balancer", "test")
    let probe = HealthProbe(
      interval: .seconds(10), timeout: .seconds(Int64(draws.index(below: 10, 0))),
      downAfter: 1 + draws.index(below: 3, 1), upAfter: 1 + draws.index(below: 3, 2),
      phase: .seconds(Int64(draws.index(below: 10, 3))))
    let byHand = draws.happens(0.3, 4)
    var balancer = LoadBalancer(probe: probe, targetCount: 1, resumesByHand: byHand)
    var oracle = ProbeByProbe(probe: probe, resumesByHand: byHand)
    var isAnswering = true
    var wasInPool = true
    var announced: Instant?
    for second in Int64(0)..<4_000 {
      let now = at(.seconds(second))
      let changes = draws.happens(0.03, 100 + UInt64(second))
      if changes {
        isAnswering.toggle()
        balancer.targetChanged(0, isAnswering: isAnswering, at: now)
      }
      oracle.tick(now, isAnswering: isAnswering)
      let resumes = draws.happens(0.01, 10_000 + UInt64(second))
      if resumes {
        balancer.resume(0, at: now)
        if !oracle.isMarkedUp { oracle.isHeld = false }
        oracle.tick(now + .nanoseconds(1), isAnswering: isAnswering)
      }
      let isInPool = balancer.isInPool(0, at: now)
      #expect(isInPool == oracle.isMarkedUp, "second \(second)")
      if !changes && !resumes {
        #expect((isInPool != wasInPool) == (announced == now), "second \(second)")
      }
      wasInPool = isInPool
      announced = balancer.nextChange(after: now)
    }
  }
}
