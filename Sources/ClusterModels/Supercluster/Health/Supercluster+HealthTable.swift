import ClusterModeling
import NetworkModel
import Units

/// The conditions of health as one table, walked row by row (SC-HEALTH-013).
extension Supercluster {
  /// The health of a PCE as it is.
  ///
  /// - Parameter load: what its nodes have to carry now.
  func trueHealth(
    of pce: Int, under load: PCELoad, at now: Instant, network: Network
  ) -> HealthRecord {
    let all = plan.pces[pce].nodes
    guard hasRunningNode(pce) else { return healthWithoutNodes }
    var record = HealthRecord()
    record.reasons.reserveCapacity(all.count)
    addServices(of: pce, to: &record)
    for node in all where !nodes[node].takesPart {
      record.add(.warning, .unreachable(node: node))  // SC-HEALTH-008
    }
    for node in all { addUse(of: node, under: load, to: &record) }
    addLag(of: pce, to: &record, at: now, network: network)
    return record
  }

  /// In a loop: a closure would hold a copy of the model.
  private func hasRunningNode(_ pce: Int) -> Bool {
    for node in plan.pces[pce].nodes where nodes[node].runs { return true }
    return false
  }

  /// What a PCE is of which no node answers: its required services are missing (SC-DOC-060).
  var healthWithoutNodes: HealthRecord {
    plan.readings.allNodesUnreachable == .critical ? .criticalWithoutNodes : .warningWithoutNodes
  }

  private func addServices(of pce: Int, to record: inout HealthRecord) {
    for service in Service.allCases {
      let state = state(of: service, on: pce)
      switch (state, service.isRequired) {
      case (.running, _): break
      case (.missing, true): record.add(.critical, .missing(service))  // SC-HEALTH-010
      case (.degraded, true): addOverlapping(.degraded(service), to: &record)
      case (_, false): addOverlapping(.missingOptional(service), to: &record)
      }
    }
  }

  /// Conditions that meet a row of normal and a row of warning; the reading decides (SC-DOC-059).
  private func addOverlapping(_ reason: HealthReason, to record: inout HealthRecord) {
    guard plan.readings.healthOverlap == .worse else { return }
    record.add(.warning, reason)  // SC-HEALTH-009
  }

  /// 95 % and more warns; below it is normal (SC-HEALTH-004 to SC-HEALTH-006, AS-HLT-001).
  private func addUse(of node: Int, under load: PCELoad, to record: inout HealthRecord) {
    warn(.processors, processorUse(of: node, core: load.core, data: load.data), node, &record)
    warn(.memory, memoryUse(of: node, workloads: load.workloads), node, &record)
    warn(.disk, diskUse(of: node, traffic: Self.bytes(load.traffic)), node, &record)
  }

  private func warn(
    _ resource: HealthReason.Resource, _ use: Double, _ node: Int, _ record: inout HealthRecord
  ) {
    guard use >= 0.95 else { return }  // SC-HEALTH-004 to SC-HEALTH-006
    let hundredths = Int(saturating: (use * 10_000).rounded())
    record.add(.warning, .use(resource, node: node, hundredths: hundredths))
  }

  /// The longest lag that is still normal: 30 s (SC-HEALTH-007), in 25.2 120 s (AS-REP-011).
  var lagLimit: Duration { plan.profile == .guide23_5 ? .seconds(30) : .seconds(120) }

  /// Lag from and to each PCE on the list counts (SC-HEALTH-007, AS-REP-010, SC-DOC-061).
  private func addLag(
    of pce: Int, to record: inout HealthRecord, at now: Instant, network: Network
  ) {
    for other in allPCEs {
      let isFromTooLong = isTooLong(behindSince(pce, from: other), at: now)
      let isToTooLong = isTooLong(behindSince(other, from: pce), at: now)
      guard isFromTooLong || isToTooLong, countsLag(of: pce, and: other, network) else { continue }
      let isUpgrading = isInRollingUpgrade(other)
      if isFromTooLong { record.add(.warning, .lagFrom(pce: other, isUpgrading: isUpgrading)) }
      if isToTooLong { record.add(.warning, .lagTo(pce: other, isUpgrading: isUpgrading)) }
    }
  }

  /// Whether lag counts between a PCE and another: one on its list; an unreachable one by reading.
  ///
  /// Source: SC-DOC-061.
  private func countsLag(of pce: Int, and other: Int, _ network: Network) -> Bool {
    other != pce && pces[pce].contents == .joined && acceptsStream(pce, from: other)
      && (plan.readings.lagToUnreachableCounts || reach(pce, other, network))
  }

  private func behindSince(_ receiver: Int, from origin: Int) -> Instant? {
    replication.streams[replication.place(from: origin, to: receiver)].behindSince
  }

  private func isTooLong(_ behindSince: Instant?, at now: Instant) -> Bool {
    guard let behindSince else { return false }
    return now - behindSince > lagLimit
  }

  /// The first instant at which a lag of a PCE passes the limit if nothing else happens.
  func nextLagCrossing(of pce: Int, at now: Instant, network: Network) -> Instant? {
    var earliest: Instant?
    for other in allPCEs {
      for since in [behindSince(pce, from: other), behindSince(other, from: pce)] {
        guard let since, !isTooLong(since, at: now), countsLag(of: pce, and: other, network)
        else { continue }
        // One tick later: 30 s is still normal, more is not (SC-HEALTH-007).
        let crossing = since + lagLimit + .nanoseconds(1)
        earliest = min(earliest ?? crossing, crossing)
      }
    }
    return earliest
  }
}
