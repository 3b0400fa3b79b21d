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
///
/// All of it lies behind one reference, copied when it is written to while shared: a network is
/// handed to whoever asks a question, far oftener than it changes.
public struct Network: Sendable {
  private var storage: Storage

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
    let states = links.flatMap { [$0.declaredState, $0.declaredState] }
    storage = Storage(
      State(
        siteNames: sites, linkCount: 2 * links.count, descriptions: links,
        routing: RoutingTable(siteCount: sites.count, links: links),
        retransmission: retransmission, throughputLaw: throughputLaw,
        messageStreams: sites.flatMap { from in
          sites.map { to in streams.stream("link:\(from)->\(to)", "message delay") }
        }, linkStates: states,
        transfers: BulkTransfers(
          capacities: states.map { BulkTransfers.wholeBits($0.bandwidth) })))
    routeStates = currentRouteStates()
  }

  /// The parts, changed only where nobody else holds them.
  var state: State {
    _read { yield storage.place.pointee }
    _modify {
      if !isKnownUniquelyReferenced(&storage) { storage = Storage(storage.place.pointee) }
      yield &storage.place.pointee
    }
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
