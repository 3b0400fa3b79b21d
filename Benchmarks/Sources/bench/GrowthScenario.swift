/// A scenario of a given size, for the curves of growth.
struct GrowthScenario {
  var pces = 4
  var vensPerPCE = 1_000
  /// Outages of a member's site, one after the other, half an hour apart.
  var faults = 1
  var hours = 24

  var text: String {
    let sites = (1...pces).map { "site-\($0)" }
    var lines = [
      "firedrill: 1", "kind: scenario", "name: growth",
      "clock: {start: \"2026-03-14T00:00:00Z\", length: \(hours)h}",
      "sites: [\(sites.joined(separator: ", "))]",
    ]
    if pces > 1 { lines.append("links:") }
    for (index, site) in sites.enumerated() {
      for other in sites[(index + 1)...] {
        lines.append(
          "  - {between: [\(site), \(other)], latency: 60ms, jitter: 3ms, loss: 0.01%, "
            + "bandwidth: 1Gbps}")
      }
    }
    lines += [
      "systems:", "  bigco:", "    model: supercluster", "    leader: site-1", "    pces:",
    ]
    lines += sites.map { "      \($0): {site: \($0), layout: 4x2}" }
    lines.append("clients:")
    lines += sites.map {
      "  vens-\($0): {kind: ven, home: \($0), count: \(vensPerPCE), heartbeat: 5m}"
    }
    lines.append("load:")
    lines.append("  policy-work: {kind: policy.provision, every: 15m, size: 300kB, affects: 3%}")
    if faults > 0 { lines.append("timeline:") }
    for fault in 0..<max(0, faults) {
      let site = sites[1 % sites.count + fault % max(1, sites.count - 1)]
      lines.append(
        "  - {id: loss-\(fault), at: \(60 + 30 * fault)m, fault: site.power_loss, "
          + "on: \"site:\(site)\", for: 10m}")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
