import ClusterModeling
import NetworkModel
import Observations
import SimulationKernel
import Units

/// Whether devices are served, and why not.
extension CoreHA {
  /// How devices stand, and what an outage is down to.
  enum Service: Int, Sendable, CaseIterable {
    case served, coreDown, targetStillStandby, keptInStandby, trafficStranded, noRoute

    /// The word in lanes, fields and metrics.
    var word: String {
      switch self {
      case .served: "served"
      case .coreDown: "core-down"
      case .targetStillStandby: "target-still-standby"
      case .keptInStandby: "kept-in-standby"
      case .trafficStranded: "traffic-stranded"
      case .noRoute: "no-route"
      }
    }
  }

  /// What devices get by the virtual name now.
  func service() -> Service {
    guard let core = routedCore() else { return .noRoute }
    if serves(core) { return .served }
    let others = cores.indices.filter { $0 != core && serves($0) }
    if !others.isEmpty, !isUp(core) {
      // An active Core that no traffic reaches (CH-LB-007).
      return .trafficStranded
    }
    if isUp(core) {
      let waits = cores[core].settings.onFailure == .keep && !cores[core].watch.isPromoting
      return waits ? .keptInStandby : .targetStillStandby
    }
    // The main data center is gone, and the Core of the other one may not take over (CH-TOPO-008).
    let third = plan.disasterCore.map { isUp($0) && !acts($0) } ?? false
    let mainIsDown = cores.indices.allSatisfy { $0 == plan.disasterCore || !isUp($0) }
    return third && mainIsDown ? .noRoute : .coreDown
  }

  /// Devices of a group that are served: all or none, as they come by one address.
  func served(group: Int, _ network: Network) -> Int {
    guard service() == .served, let core = routedCore() else { return 0 }
    let (place, site) = (plan.groups[group].site, plan.cores[core].site)
    guard let place, place != site else { return plan.groups[group].count }
    return network.isConnected(from: place, to: site) && network.isConnected(from: site, to: place)
      ? plan.groups[group].count : 0
  }

  /// All devices that are served.
  func servedDevices(_ network: Network) -> Int {
    plan.groups.indices.reduce(0) { $0 + served(group: $1, network) }
  }

  /// Whether a failure of the Core in charge now would be taken over (CH-LB-010, CH-UPG-006).
  var isProtected: Bool {
    cores.indices.contains { core in
      isWatching(core) && cores[core].scheduler.isRunning && cores[core].isConsistent
        && cores[core].hasFullCopy && cores[core].replication.attention == 0
        && cores[core].source.map { cores[$0].version == cores[core].version && serves($0) } == true
    } && controllers.allSatisfy(\.isDetecting)
  }

  /// Brings the spans up to now.
  mutating func accountService(_ context: Context) {
    let span = context.now - tally.mark
    tally.mark = context.now
    guard span > .zero else { return }
    tally.spans[tally.service.rawValue] += span
    if !tally.isProtected { tally.unprotected += span }
    if tally.activeCount > 1 { tally.dualActive += span }
    let lost = Double(plan.deviceCount - tally.devicesServed)
    tally.deviceHoursLost += lost * span.seconds / 3_600  // CH-TOPO-016: hours of 3,600 s
  }

  /// Takes note of how things stand from now on.
  mutating func reviewService(_ context: Context) {
    accountService(context)
    let now = service()
    if now != tally.service {
      if tally.service == .served { tally.outageBegan = context.now }
      if now == .served, let began = tally.outageBegan {
        tally.outageLongest = max(tally.outageLongest, context.now - began)
      }
      tally.service = now
    }
    tally.isProtected = isProtected
    let count = cores.indices.count { serves($0) }
    if count > 1, tally.activeCount <= 1 { tally.dualActiveTimes += 1 }
    tally.activeCount = count
    tally.devicesServed = servedDevices(context.shared.network)
  }
}
