import Units

/// Which links traffic takes between each two sites; found once, from the declared latencies.
///
/// A declared link is taken by all traffic between its ends, even where a way around would be
/// faster. Sites without a link of their own use the path of least declared latency, and of those
/// with equal latency the one over fewer links, then over sites earlier in the list.
///
/// Simplification: routes stay. A cut link is not routed around.
struct RoutingTable: Sendable {
  /// Number of sites.
  let siteCount: Int
  /// The direction of a link that joins two sites, by `from * siteCount + to`.
  let directLinks: [LinkID?]
  /// Links in order of travel, by `from * siteCount + to`; nil where no path exists.
  let routes: [[LinkID]?]

  init(siteCount: Int, links: [LinkDescription]) {
    self.siteCount = siteCount
    var direct = [LinkID?](repeating: nil, count: siteCount * siteCount)
    for (index, link) in links.enumerated() {
      let (a, b) = (link.first.index, link.second.index)
      direct[a * siteCount + b] = LinkID(2 * index)
      direct[b * siteCount + a] = LinkID(2 * index + 1)
    }
    directLinks = direct
    routes = (0..<siteCount).flatMap { from in
      let found = Self.leastLatencyRoutes(from: from, siteCount, direct, links)
      return (0..<siteCount).map { to in
        direct[from * siteCount + to].map { [$0] } ?? found[to]
      }
    }
  }

  /// The route between two sites; empty inside a site, nil where no path exists.
  func route(from: SiteID, to: SiteID) -> [LinkID]? {
    routes[from.index * siteCount + to.index]
  }

  /// Dijkstra's algorithm from one site, with a total order on candidates.
  private static func leastLatencyRoutes(
    from source: Int, _ siteCount: Int, _ direct: [LinkID?], _ links: [LinkDescription]
  ) -> [[LinkID]?] {
    var best = [[LinkID]?](repeating: nil, count: siteCount)
    var cost = [Duration](repeating: .max, count: siteCount)
    var open = Array(0..<siteCount)
    best[source] = []
    cost[source] = .zero
    while let next = open.filter({ best[$0] != nil }).min(by: {
      (cost[$0], best[$0]?.count ?? 0, $0) < (cost[$1], best[$1]?.count ?? 0, $1)
    }) {
      open.removeAll { $0 == next }
      for neighbour in open {
        guard let link = direct[next * siteCount + neighbour], let path = best[next] else {
          continue
        }
        let candidate = cost[next] + links[link.index / 2].latency
        let isBetter =
          best[neighbour].map { (candidate, path.count + 1) < (cost[neighbour], $0.count) } ?? true
        if isBetter {
          best[neighbour] = path + [link]
          cost[neighbour] = candidate
        }
      }
    }
    return best
  }
}
