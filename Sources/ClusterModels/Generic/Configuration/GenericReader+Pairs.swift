import ClusterModeling
import NetworkModel
import SimulationKernel
import Units

/// Watched pairs, read with their heartbeats and sites.
extension GenericSystem.Reader {
  mutating func readPairs() {
    for entry in blocks("pairs") {
      let value = entry.value
      var pair = GenericSystem.PairPlan(
        name: entry.key, switchOver: value["switch_over"]?.distribution ?? .constant(0))
      pair.sites = sites(value["sites"])
      pair.lifetime = positive(value["lifetime"], "a lifetime")
      pair.standby =
        value["standby"]?.text.flatMap(GenericSystem.StandbyMode.init(rawValue:)) ?? .cold
      pair.repair = value["repair"]?.distribution
      pair.repairWaitsForSwitch = value["repair_begins"]?.text == "after-switch-over"
      pair.detection = value["detection"]?.distribution ?? .constant(0)
      pair.heartbeat = value["heartbeat"].map { heartbeat($0) }
      if let detection = value["detection"], value["heartbeat"] != nil {
        report(detection, "\(entry.key) has `detection` or `heartbeat`, not both")
      }
      pair.coverage = value["coverage"]?.number ?? 1
      pair.uncovered = value["uncovered"]?.distribution
      pair.writes = positive(value["writes"], "a gap")
      pair.servedName = place(of: value["name"], among: plan.names.map(\.name), "name")
      pair.rearms = value["rearms"]?.boolean ?? true
      pair.detail = detail(value)
      plan.pairs.append(pair)
    }
  }

  private mutating func heartbeat(_ value: ConfigurationValue) -> GenericSystem.Heartbeat {
    var heartbeat = GenericSystem.Heartbeat(every: value["every"]?.duration ?? .seconds(1))
    heartbeat.misses = value["misses"]?.count ?? 1
    heartbeat.recheck = value["recheck"]?.duration
    heartbeat.timeout = value["timeout"]?.duration ?? .zero
    heartbeat.loss = value["loss"]?.number ?? 0
    heartbeat.firstCheck = value["first_check"]?.duration
    if let bursts = value["bursts"] {
      heartbeat.bursts = GenericSystem.Bursts(
        begins: bursts["begins"]?.number ?? 0, ends: bursts["ends"]?.number ?? 0,
        loss: bursts["loss"]?.number ?? 0)
    }
    if heartbeat.every <= .zero {
      report(value["every"], "checks have an interval")
      heartbeat.every = .seconds(1)
    }
    if heartbeat.timeout >= heartbeat.every {
      report(value["timeout"], "a check is over before the next one")
      heartbeat.timeout = .zero
    }
    if let recheck = heartbeat.recheck, recheck <= .zero {
      report(value["recheck"], "checks have an interval")
      heartbeat.recheck = nil
    }
    return heartbeat
  }

  /// Two sites, from and to.
  mutating func sites(_ value: ConfigurationValue?) -> [SiteID]? {
    guard let value else { return nil }
    let sites = value.elements.compactMap { site($0) }
    guard sites.count == 2 else {
      report(value, "here two sites are needed")
      return nil
    }
    return sites
  }
}
