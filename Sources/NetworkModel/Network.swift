public import SimulationKernel
public import Units

/// Sites, links between them, what hinders the links, and bulk transfers over them.
///
/// A value: it owns no clock and schedules nothing. Whoever uses it says what time it is, and that
/// time never goes back. ``version`` tells when to look again.
///
/// Traffic between two sites takes the link that is declared between them, else the declared path
/// of least latency. Routes stay: a cut link is not routed around. Inside a site nothing is in
/// the way.
public struct Network: Sendable {
  /// Names of the sites, by ``SiteID``.
  public let siteNames: [String]
  /// Number of directions of links; a ``LinkID`` is below it.
  public let linkCount: Int
  let descriptions: [LinkDescription]
  let routing: RoutingTable
  let retransmission: RetransmissionTimer
  let throughputLaw: ThroughputLaw
  /// Draws of messages by ordered pair of sites.
  let messageStreams: [RandomStream]

  /// Conditions in force, in the order in which they began.
  var conditions: [ActiveCondition] = []
  var conditionsBegun: UInt64 = 0
  var conditionVersion: UInt64 = 0
  /// State of each direction of a link.
  var linkStates: [LinkState]
  /// State of the route of each ordered pair of sites.
  var routeStates: [LinkState]
  var transfers: BulkTransfers

  /// A condition and where it lies.
  struct ActiveCondition: Sendable {
    let token: ConditionToken
    let condition: LinkCondition
    let links: [LinkID]
  }

  /// A network without any condition or transfer.
  ///
  /// - Throws: All problems of the description at once.
  public init(
    sites: [String], links: [LinkDescription], streams: RandomStreams,
    retransmission: RetransmissionTimer = .linux, throughputLaw: ThroughputLaw = .mathis
  ) throws(NetworkDescriptionError) {
    let problems = LinkDescription.problems(sites: sites, links: links)
    if !problems.isEmpty { throw NetworkDescriptionError(problems: problems) }
    siteNames = sites
    linkCount = 2 * links.count
    descriptions = links
    routing = RoutingTable(siteCount: sites.count, links: links)
    self.retransmission = retransmission
    self.throughputLaw = throughputLaw
    messageStreams = sites.flatMap { from in
      sites.map { to in streams.stream("link:\(from)->\(to)", "message delay") }
    }
    linkStates = links.flatMap { [$0.declaredState, $0.declaredState] }
    routeStates = []
    transfers = BulkTransfers(
      capacities: linkStates.map { BulkTransfers.wholeBits($0.bandwidth) })
    routeStates = currentRouteStates()
  }

  /// Moves whenever a delay, a connection or a rate may have changed.
  public var version: UInt64 { conditionVersion + transfers.version }
}

extension Network {
  /// The site of a name.
  public func site(named name: String) -> SiteID? {
    siteNames.firstIndex(of: name).map { SiteID($0) }
  }

  /// The direction of a link declared between two sites; nil if traffic goes over other sites.
  public func link(from: SiteID, to: SiteID) -> LinkID? {
    routing.directLinks[pair(from, to)]
  }

  /// The directions of links that lead from one group of sites to another.
  public func links(from: [SiteID], to: [SiteID]) -> [LinkID] {
    from.flatMap { first in to.compactMap { link(from: first, to: $0) } }
  }

  /// Where a direction of a link begins.
  public func origin(of link: LinkID) -> SiteID {
    let description = descriptions[link.index / 2]
    return link.index % 2 == 0 ? description.first : description.second
  }

  /// Where a direction of a link ends.
  public func destination(of link: LinkID) -> SiteID { origin(of: link.opposite) }

  /// What a direction of a link does to traffic now.
  public func state(of link: LinkID) -> LinkState { linkStates[link.index] }

  /// What traffic from one site to another meets on its whole way now.
  public func state(from: SiteID, to: SiteID) -> LinkState { routeStates[pair(from, to)] }

  /// Whether anything gets from one site to another now; the way back may be cut all the same.
  ///
  /// - Complexity: O(1).
  public func isConnected(from: SiteID, to: SiteID) -> Bool { routeStates[pair(from, to)].isUp }

  /// There and back without jitter; nil if either way is cut.
  public func roundTripTime(_ a: SiteID, _ b: SiteID) -> Duration? {
    let (there, back) = (state(from: a, to: b), state(from: b, to: a))
    return there.isUp && back.isUp ? there.latency + back.latency : nil
  }

  func pair(_ from: SiteID, _ to: SiteID) -> Int { from.index * siteNames.count + to.index }

  /// The state of every route, from the states of its links.
  func currentRouteStates() -> [LinkState] {
    routing.routes.map { route in
      guard let route else { return .absent }
      return route.reduce(.unhindered) { $0.combined(with: linkStates[$1.index]) }
    }
  }
}
