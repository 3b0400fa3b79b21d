import SimulationKernel
import Units

@testable import ClusterModeling

/// Populations with defaults, so that what a test sets is what matters.
enum Fixture {
  /// One group at home on the first of two servers, trusted and known everywhere.
  static func population(
    count: Int = 400,
    heartbeat: HeartbeatTiming = HeartbeatTiming(),
    offlineAfter: Duration? = .seconds(3_600),
    unusableTrustShare: Double = 0,
    policy: PolicyTiming = PolicyTiming(),
    flows: FlowTiming = FlowTiming(summariesPerReport: .constant(300)),
    acceptRate: Double = 150,
    acceptWaitMax: Duration = .seconds(30),
    policyRate: Double = 100,
    flowLimit: Double = .infinity,
    flowOverload: FlowOverload = .queued,
    recordsMovedClients: Bool = false,
    seed: UInt64 = 1,
    isNominal: Bool = false
  ) throws -> ClientPopulation {
    try ClientPopulation(
      groups: [
        ClientGroup(
          name: "vens:a", count: count, home: 0, heartbeat: heartbeat, offlineAfter: offlineAfter,
          unusableTrustShare: unusableTrustShare, policy: policy, flows: flows)
      ],
      servers: ["pce:a", "pce:b"].map {
        ClientServer(
          name: $0, condition: .serving(coreNodes: 2), acceptRatePerCoreNode: acceptRate,
          acceptWaitMax: acceptWaitMax, policyRatePerCoreNode: policyRate, flowLimit: flowLimit,
          flowOverload: flowOverload)
      },
      recordsMovedClients: recordsMovedClients,
      streams: RandomStreams(seed: seed, replication: 0, isNominal: isNominal))
  }
}

extension ClientPopulation {
  /// Plays up to an instant, change by change; returns how many changes there were.
  @discardableResult
  mutating func play(
    until end: Duration, _ look: (ClientPopulation) -> Void = { _ in }
  ) -> Int {
    var changes = 0
    while let next = nextChange, next <= Instant(end) {
      advance(to: next)
      changes += 1
      look(self)
    }
    advance(to: Instant(end))
    return changes
  }

  /// The first instant until `end` at which something holds.
  mutating func firstInstant(
    until end: Duration, where holds: (ClientCounts) -> Bool
  ) -> Duration? {
    while let next = nextChange, next <= Instant(end) {
      advance(to: next)
      if holds(counts()) { return next.sinceStart }
    }
    return nil
  }
}
