import ClusterModeling
import Observations
import Units

/// What fills the disks of nodes, one fill level for each mount point (SC-DISK-001).
extension Supercluster {
  /// Size of one support report. [B] (AS-PCE-058)
  static let supportReportSize = 0.4e9
  /// Installed software in var/lib/illumio-pce. [B] (SC-DISK-006)
  static let installedSize = 0.5e9

  /// Share of the fullest mount point of a node in use; 1 is all (SC-HEALTH-006).
  func diskUse(of node: Int, at now: Instant) -> Double {
    diskUse(
      of: node,
      traffic: plan.nodes[node].holdsDatabase ? traffic(on: plan.nodes[node].pce, at: now) : 0)
  }

  /// The same with the traffic data that each data node of its PCE holds. [B]
  func diskUse(of node: Int, traffic: Double) -> Double {
    max(
      nodes[node].diskUse, min(1, firstDevice(of: node, traffic: traffic)),
      secondDevice(of: node, traffic: traffic))
  }

  /// Share of var/lib/illumio-pce on the first device: software, support reports, the database, and
  /// traffic data where its device is not mounted at its folder (SC-DISK-008, SC-DISK-011).
  private func firstDevice(of node: Int, traffic: Double) -> Double {
    let pce = plan.nodes[node].pce
    var used = Self.installedSize
    if plan.nodes[node].isCore {
      used += Double(nodes[node].supportReports) * Self.supportReportSize
    }
    if plan.nodes[node].holdsDatabase {
      used += Self.databaseOnDisk
      if plan.pces[pce].trafficDevice.isMismatched { used += traffic }
    }
    return used / plan.pces[pce].layout.firstDeviceBalance(plan.nodes[node])
  }

  /// The policy database on its disk. [B] (AS-REP-013, its median)
  private static let databaseOnDisk = 15e9

  /// Share of the second device, which holds traffic data only (SC-DISK-005, SC-DISK-009).
  private func secondDevice(of node: Int, traffic: Double) -> Double {
    let pce = plan.nodes[node].pce
    guard plan.nodes[node].kind == .data, !plan.pces[pce].trafficDevice.isMismatched else {
      return 0
    }
    return traffic / plan.pces[pce].trafficDevice.size
  }

  private func traffic(on pce: Int, at now: Instant) -> Double {
    Self.bytes(trafficStored(on: pce, at: now))
  }

  /// What a traffic datastore holds, without how fast it grows. [B]
  static func bytes(_ stored: Reading) -> Double {
    if case .number(let bytes) = stored.value { bytes } else { 0 }
  }

  /// True when nothing more fits: what has to write there stops (AS-PCE-059).
  func isDiskFull(_ node: Int) -> Bool { nodes[node].isDiskFull }

  /// Looks whether disks are full now; a full one stops the database that is on it.
  mutating func reviewDisks(_ context: Context) {
    for node in nodesWithChangedDisks(at: context.now) {
      let isFull = !nodes[node].isDiskFull
      nodes[node].isDiskFull = isFull
      isUnsettled = true
      guard plan.nodes[node].holdsDatabase else { continue }
      note(
        isFull ? .hazard : .system, plan.nodes[node].entity,
        isFull ? "is full: a database on it stops" : "has room again", context,
        sources: ["SC-HEALTH-006", "AS-PCE-059"])
    }
  }

  /// Nodes whose disks have become full or have room again.
  ///
  /// One function that changes nothing: one that does copies parts of the model for each question.
  @inline(never)
  private func nodesWithChangedDisks(at now: Instant) -> [Int] {
    var changed: [Int] = []
    for pce in allPCEs {
      let traffic = plan.pces[pce].trafficDevice.canFillUp ? traffic(on: pce, at: now) : 0
      for node in plan.pces[pce].nodes {
        let isFull = diskUse(of: node, traffic: traffic) >= 1
        if isFull != nodes[node].isDiskFull { changed.append(node) }
      }
    }
    return changed
  }

  /// The first instant at which growing traffic data takes a disk of a PCE to 95 % or fills it.
  ///
  /// - Parameter reading: what the PCE's traffic datastore holds and how fast it grows.
  func nextDiskCrossing(of pce: Int, _ reading: Reading, at now: Instant) -> Instant? {
    guard reading.slope > 0, let node = plan.pces[pce].dataNodes.first else { return nil }
    let share = diskUse(of: node, traffic: Self.bytes(reading))
    guard let limit = [0.95, 1].first(where: { $0 > share }) else { return nil }  // SC-HEALTH-006
    let device = plan.pces[pce].trafficDevice
    let size =
      device.isMismatched
      ? plan.pces[pce].layout.firstDeviceBalance(plan.nodes[node]) : device.size
    let left = (limit - share) * size / reading.slope
    return left < 1e18 ? now + Duration(nanoseconds: Int64(left) + 1) : nil
  }

  /// Writes a support report on a core node; false when it does not fit (SC-DISK-008).
  mutating func writeSupportReport(on pce: Int) -> Bool {
    guard let node = plan.pces[pce].coreNodes.first(where: { nodes[$0].runs }) else { return false }
    let balance = plan.pces[pce].layout.firstDeviceBalance(plan.nodes[node])
    let used =
      Self.installedSize + Double(nodes[node].supportReports + 1) * Self.supportReportSize
    guard used <= balance else { return false }
    nodes[node].supportReports += 1
    isUnsettled = true
    return true
  }
}

/// The device of traffic data on the data nodes of a PCE.
struct TrafficDevice: Sendable, Equatable {
  /// Its size. [B]
  var size: Double
  /// What the datastore may take of it. [B] (SC-DISK-009)
  var limit: Double
  /// True when it is mounted elsewhere than at `data_dir`, so that data goes to the first device.
  ///
  /// Source: SC-DISK-011.
  var isMismatched = false

  /// Whether traffic data alone can take all of a disk; a share of its own device leaves room.
  var canFillUp: Bool { isMismatched || limit >= size }
}

extension ClusterLayout {
  /// Room for var/lib/illumio-pce on the first device of a node. [B] (SC-DISK-016)
  func firstDeviceBalance(_ node: NodePlan) -> Double {
    switch (self, node.kind) {
    case (.singleNode, _): 26e9
    case (_, .core), (_, .single): 2e9
    case (.small, .data): 202e9
    case (_, .data): 952e9
    }
  }

  /// The second device as the guide lays it out (SC-DISK-004, SC-DISK-005, SC-DISK-009).
  var usualTrafficDevice: TrafficDevice {
    switch self {
    case .singleNode: TrafficDevice(size: 26e9, limit: 26e9, isMismatched: false)
    case .small: TrafficDevice(size: 250e9, limit: 100e9)
    case .twoByTwo, .fourByTwo: TrafficDevice(size: 1_000e9, limit: 400e9)
    }
  }
}
