public import Units

extension Network {
  /// Which ways in and out of a site.
  public enum Direction: Hashable, Sendable, BitwiseCopyable {
    /// Traffic towards the site.
    case inbound
    /// Traffic from the site.
    case outbound
    /// Both ways.
    case both
  }

  /// Lays a condition on links until it is lifted; conditions on one link combine.
  ///
  /// Messages and transferred bytes that were sent before are not affected.
  ///
  /// - Precondition: The condition is valid, see ``LinkCondition/validated()``.
  public mutating func begin(
    _ condition: LinkCondition, on links: [LinkID], at now: Instant
  ) -> ConditionToken {
    precondition((try? condition.validated()) != nil, "a condition is checked before it begins")
    let token = ConditionToken(conditionsBegun)
    conditionsBegun += 1
    conditions.append(ActiveCondition(token: token, condition: condition, links: links))
    refresh(links, at: now)
    return token
  }

  /// Lays a condition on one direction of a link until it is lifted.
  public mutating func begin(
    _ condition: LinkCondition, on link: LinkID, at now: Instant
  ) -> ConditionToken {
    begin(condition, on: [link], at: now)
  }

  /// Cuts all links of a site in the given direction.
  ///
  /// Traffic between other sites whose route leads over this site is cut too.
  public mutating func isolate(
    _ site: SiteID, _ direction: Direction = .both, at now: Instant
  ) -> ConditionToken {
    begin(.cut, on: links(of: site, direction), at: now)
  }

  /// Lifts a condition; false if it was lifted before.
  @discardableResult
  public mutating func end(_ token: ConditionToken, at now: Instant) -> Bool {
    guard let index = conditions.firstIndex(where: { $0.token == token }) else { return false }
    let links = conditions.remove(at: index).links
    refresh(links, at: now)
    return true
  }

  /// The directions of links that lead into a site, out of it, or both.
  public func links(of site: SiteID, _ direction: Direction = .both) -> [LinkID] {
    (0..<linkCount).map { LinkID($0) }.filter { link in
      (direction != .outbound && destination(of: link) == site)
        || (direction != .inbound && origin(of: link) == site)
    }
  }

  /// Brings states and rates up to date after a change on some links.
  private mutating func refresh(_ links: [LinkID], at now: Instant) {
    conditionVersion += 1
    for link in links { linkStates[link.index] = currentState(of: link) }
    routeStates = currentRouteStates()
    // The ceilings read the new states; a copy, because `transfers` is being changed.
    let network = self
    transfers.change(
      capacities: linkStates.map { BulkTransfers.wholeBits($0.bandwidth) }, at: now
    ) { from, to in network.transferCeiling(from: from, to: to) }
  }

  /// Combined anew from the declaration each time, so that nothing is left of lifted conditions.
  private func currentState(of link: LinkID) -> LinkState {
    conditions.reduce(descriptions[link.index / 2].declaredState) { state, active in
      active.links.contains(link) ? state.combined(with: active.condition.hindrance) : state
    }
  }
}
