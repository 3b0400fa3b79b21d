import ClusterModeling
import SimulationKernel
import Units

extension GenericSystem.Reader {
  /// Stations, and where their jobs go.
  mutating func readStations() {
    let entries = blocks("stations")
    for entry in entries { plan.stations.append(station(entry)) }
    let names = plan.stations.map(\.name)
    for (index, entry) in entries.enumerated() {
      plan.stations[index].next = place(of: entry.value["then"], among: names, "station")
    }
    for (index, entry) in entries.enumerated() where leadsBack(index) {
      report(
        entry.value["then"], "jobs of \(entry.key) would go round for ever",
        hint: "a chain of stations ends at one without `then`")
      plan.stations[index].next = nil
    }
  }

  private func leadsBack(_ first: Int) -> Bool {
    var place = plan.stations[first].next
    for _ in plan.stations {
      guard let next = place else { return false }
      if next == first { return true }
      place = plan.stations[next].next
    }
    return false
  }

  private mutating func station(_ entry: ConfigurationEntry) -> GenericSystem.StationPlan {
    let value = entry.value
    var station = GenericSystem.StationPlan(
      name: entry.key, site: site(value["site"]),
      service: value["service"]?.distribution ?? .constant(0))
    station.servers = value["servers"]?.count ?? 1
    if value["unlimited_servers"]?.boolean == true {
      if value["servers"] != nil {
        report(value["servers"], "\(entry.key) has `servers` or `unlimited_servers`, not both")
      }
      station.servers = nil
    }
    station.queue = value["queue"]?.count
    station.loss = value["loss"]?.number ?? 0
    station.resendAfter = value["resend_after"]?.duration ?? .zero
    station.doubles = value["resend"]?.text == "doubling"
    if station.loss >= 1 {
      report(value["loss"], "\(entry.key) would never get a job through")
      station.loss = 0
    }
    if station.loss > 0, value["resend_after"] == nil {
      report(value["loss"], "\(entry.key) needs `resend_after` beside `loss`")
    }
    station.levels = value["levels"]?.elements.compactMap(\.count) ?? []
    station.detail = detail(value)
    return station
  }

  /// Loads, after the blocks to which they come.
  mutating func readLoads() {
    for load in configuration.loads {
      _ = claim(load.name, at: load.section.location)
      let work: GenericSystem.LoadPlan.Work =
        switch load.kind {
        case "repoint":
          .repoint(
            name: place(of: load.section["name"], among: plan.names.map(\.name), "name") ?? 0)
        case "loss":
          .loss(copy: place(of: load.section["of"], among: plan.copies.map(\.name), "copy") ?? 0)
        default: jobs(load.section)
        }
      plan.loads.append(
        GenericSystem.LoadPlan(name: load.name, work: work, detail: detail(load.section)))
    }
  }

  private mutating func jobs(_ value: ConfigurationValue) -> GenericSystem.LoadPlan.Work {
    let station = place(of: value["to"], among: plan.stations.map(\.name), "station")
    return .jobs(
      station: station ?? 0, count: value["jobs"]?.count ?? 1,
      priority: (value["priority"]?.count ?? 1) - 1, service: value["service"]?.distribution)
  }
}
