import ClusterModeling
import NetworkModel
import Units

/// The conditions of health as one table, walked row by row (SC-HEALTH-013).
extension Supercluster {
  /// The health of a PCE as it is.
  func trueHealth(of pce: Int, at now: Instant, network: Network) -> HealthRecord {
    let all = plan.pces[pce].nodes
    guard all.contains(where: { nodes[$0].runs }) else { return healthWithoutNodes }
    var record = HealthRecord()
    addServices(of: pce, to: &record)
    for node in all where !nodes[node].takesPart {
      record.add(
        .warning, "node \(plan.nodes[node].shortName) is unreachable", "SC-HEALTH-008")
    }
    for node in all { addUse(of: node, to: &record, at: now) }
    addLag(of: pce, to: &record, at: now, network: network)
    return record
  }

  /// What a PCE is of which no node answers: its required services are missing (SC-DOC-060).
  var healthWithoutNodes: HealthRecord {
    var record = HealthRecord()
    record.answers = false
    record.add(
      plan.readings.allNodesUnreachable == .critical ? .critical : .warning,
      "no node answers", "SC-DOC-060")
    return record
  }

  private func addServices(of pce: Int, to record: inout HealthRecord) {
    for service in Service.allCases {
      let state = state(of: service, on: pce)
      switch (state, service.isRequired) {
      case (.running, _): break
      case (.missing, true):
        record.add(.critical, "required service \(service.name) is missing", "SC-HEALTH-010")
      case (.degraded, true):
        addOverlapping("required service \(service.name) is degraded", to: &record)
      case (_, false):
        addOverlapping("optional service \(service.name) is missing", to: &record)
      }
    }
  }

  /// Conditions that meet a row of normal and a row of warning; the reading decides (SC-DOC-059).
  private func addOverlapping(_ reason: String, to record: inout HealthRecord) {
    guard plan.readings.healthOverlap == .worse else { return }
    record.add(.warning, reason, "SC-HEALTH-009")
  }

  /// 95 % and more warns; below it is normal (SC-HEALTH-004 to SC-HEALTH-006, AS-HLT-001).
  private func addUse(of node: Int, to record: inout HealthRecord, at now: Instant) {
    let limit = 0.95  // SC-HEALTH-004
    let name = plan.nodes[node].shortName
    for (use, word, source) in [
      (processorUse(of: node, at: now), "CPU", "SC-HEALTH-004"),
      (memoryUse(of: node), "memory", "SC-HEALTH-005"),
      (diskUse(of: node, at: now), "disk", "SC-HEALTH-006"),
    ] where use >= limit {
      record.add(.warning, "\(word) use of \(name) is \(percent(use))", source)
    }
  }

  private func percent(_ share: Double) -> String {
    let hundredths = Int(saturating: (share * 10_000).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
  }

  /// The longest lag that is still normal: 30 s (SC-HEALTH-007), in 25.2 120 s (AS-REP-011).
  var lagLimit: Duration { plan.profile == .guide23_5 ? .seconds(30) : .seconds(120) }

  /// Lag from and to each PCE on the list counts (SC-HEALTH-007, AS-REP-010, SC-DOC-061).
  private func addLag(
    of pce: Int, to record: inout HealthRecord, at now: Instant, network: Network
  ) {
    for other in countedPeers(of: pce, network) {
      if isTooLong(lag(of: pce, from: other, at: now)) {
        record.add(
          .warning,
          "replication lag from \(plan.pces[other].name) is over \(lagLimit)"
            + upgradeRemark(other), lagSource)
      }
      if isTooLong(lag(of: other, from: pce, at: now)) {
        record.add(
          .warning,
          "replication lag to \(plan.pces[other].name) is over \(lagLimit)"
            + upgradeRemark(other), lagSource)
      }
    }
  }

  private var lagSource: String { plan.profile == .guide23_5 ? "SC-HEALTH-007" : "AS-REP-011" }

  /// Peers whose lag counts: those on the list; the unreachable ones by reading (SC-DOC-061).
  func countedPeers(of pce: Int, _ network: Network) -> [Int] {
    guard pces[pce].contents == .joined else { return [] }
    return allPCEs.filter { other in
      other != pce && acceptsStream(pce, from: other)
        && (plan.readings.lagToUnreachableCounts || reach(pce, other, network))
    }
  }

  private func isTooLong(_ lag: Reading) -> Bool {
    guard case .number(let nanoseconds) = lag.value else { return false }
    return nanoseconds > Double(lagLimit.nanoseconds)
  }

  /// The first instant at which a lag of a PCE passes the limit if nothing else happens.
  func nextLagCrossing(of pce: Int, at now: Instant, network: Network) -> Instant? {
    var earliest: Instant?
    for other in countedPeers(of: pce, network) {
      for reading in [lag(of: pce, from: other, at: now), lag(of: other, from: pce, at: now)] {
        guard case .number(let lag) = reading.value, reading.slope > 0, !isTooLong(reading)
        else { continue }
        let left = (Double(lagLimit.nanoseconds) - lag) / reading.slope
        // One tick later: 30 s is still normal, more is not (SC-HEALTH-007).
        let crossing = now + Duration(nanoseconds: Int64(left.rounded(.down)) + 1)
        earliest = min(earliest ?? crossing, crossing)
      }
    }
    return earliest
  }
}
