import ClusterModeling
import Drills
import Units

extension ScenarioBuilder {
  mutating func readSites() {
    var names: [String] = []
    var known: Set<String> = []
    for site in root["sites"]?.elements ?? [] {
      guard let name = site.text else { continue }
      if !known.insert(name).inserted {
        problems.error(site.location, "the site '\(name)' is given twice", hint: "remove one")
      } else {
        names.append(name)
      }
    }
    if let sites = root["sites"], sites.elements.isEmpty {
      problems.error(sites.location, "a scenario needs at least one site")
    }
    if names.count > 1_000 {
      problems.error(
        root["sites"]?.location ?? root.location, "a scenario has at most 1000 sites")
      names = Array(names.prefix(1_000))
    }
    scenario.sites = names
  }

  mutating func readLinks() {
    // Both ends in one number.
    var known: Set<Int> = []
    let count = scenario.sites.count
    for link in root["links"]?.elements ?? [] {
      guard let read = self.link(link) else { continue }
      if !known.insert(min(read.from, read.to) * count + max(read.from, read.to)).inserted {
        problems.error(link.location, "there is already a link between these two sites")
      } else {
        scenario.links.append(read)
      }
    }
  }

  private mutating func link(_ link: ConfigurationValue) -> ScenarioLink? {
    guard let between = link["between"], let bandwidth = link["bandwidth"]?.rate else {
      return nil
    }
    let ends = between.elements.compactMap(\.text).compactMap { scenario.sites.firstIndex(of: $0) }
    guard ends.count == 2, ends[0] != ends[1] else {
      if reader.sites == nil || reader.isLost(between)
        || between.elements.contains(where: reader.isLost)
      {
        return nil
      }
      problems.error(between.location, "a link stands between two different sites")
      return nil
    }
    guard let latency = latency(link) else { return nil }
    let jitter = link["jitter"]?.duration ?? .zero
    if jitter > latency {
      problems.error(
        link["jitter"]?.location ?? link.location, "the jitter is larger than the latency")
    }
    if bandwidth.bitsPerSecond <= 0 {
      problems.error(
        link["bandwidth"]?.location ?? link.location, "a link's bandwidth is above 0bps",
        hint: "a link that is down is a fault: link.down")
    }
    if let loss = link["loss"], loss.number ?? 0 >= 1 {
      problems.error(
        loss.location, "a link's loss is below 100%",
        hint: "a link that lets nothing through is a fault: link.down")
    }
    return ScenarioLink(
      from: ends[0], to: ends[1], latency: latency, jitter: jitter,
      loss: link["loss"]?.number ?? 0, bandwidth: bandwidth)
  }

  private mutating func latency(_ link: ConfigurationValue) -> Duration? {
    switch (link["latency"], link["round_trip"]) {
    case (let latency?, nil): return latency.duration
    case (nil, let both?):
      return both.duration.map { Duration(nanoseconds: $0.nanoseconds / 2) }
    case (_?, let both?):
      problems.error(both.location, "a link has latency or round_trip, not both")
    case (nil, nil):
      problems.error(link.location, "a link needs the key 'latency'", hint: "or round_trip")
    }
    return nil
  }
}
