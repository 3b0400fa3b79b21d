public import Units

/// A link between two sites as it is declared; both directions get the same figures.
public struct LinkDescription: Hashable, Sendable {
  /// One end.
  public var first: SiteID
  /// The other end.
  public var second: SiteID
  /// Time from one end to the other, one way. [ns]
  ///
  /// Published tables give round trips, as AS-NET-001 to AS-NET-006 do: take half.
  public var latency: Duration
  /// Spread of the latency of single messages: uniform from minus to plus this. [ns]
  public var jitter: Duration
  /// Share of packets lost, AS-NET-008.
  ///
  /// Range: 0 to below 1.
  public var loss: Double
  /// What each direction carries. [bit/s]
  public var bandwidth: BitRate

  /// A link; its figures are checked when the network is made.
  public init(
    between first: SiteID, and second: SiteID, latency: Duration, jitter: Duration = .zero,
    loss: Double = 0, bandwidth: BitRate
  ) {
    self.first = first
    self.second = second
    self.latency = latency
    self.jitter = jitter
    self.loss = loss
    self.bandwidth = bandwidth
  }

  /// The state of each direction while no condition lies on it.
  var declaredState: LinkState {
    LinkState(isUp: true, latency: latency, jitter: jitter, loss: loss, bandwidth: bandwidth)
  }

  /// What is wrong with the figures, in their order.
  var figureProblems: [NetworkProblem.FigureProblem] {
    var problems: [NetworkProblem.FigureProblem] = []
    if latency < .zero { problems.append(.negative("latency")) }
    if jitter < .zero { problems.append(.negative("jitter")) }
    if !(loss >= 0 && loss < 1) { problems.append(.loss(loss)) }
    if !(bandwidth.bitsPerSecond > 0) { problems.append(.notPositive("bandwidth")) }
    return problems
  }
}

extension LinkDescription {
  /// All problems of a description of sites and links, sites first, then link by link.
  static func problems(sites: [String], links: [LinkDescription]) -> [NetworkProblem] {
    var problems: [NetworkProblem] = []
    for (index, name) in sites.enumerated() where sites[..<index].contains(name) {
      problems.append(.siteNamedTwice(name))
    }
    for (index, link) in links.enumerated() {
      if !sites.indices.contains(link.first.index) || !sites.indices.contains(link.second.index) {
        problems.append(.unknownSite(link: index))
      } else if link.first == link.second {
        problems.append(.linkToItself(link: index))
      } else if let first = links[..<index].firstIndex(where: { $0.joinsSameSites(as: link) }) {
        problems.append(.linkDeclaredTwice(link: index, first: first))
      }
      problems += link.figureProblems.map { .linkOutOfRange(link: index, $0) }
    }
    return problems
  }

  private func joinsSameSites(as other: LinkDescription) -> Bool {
    (first == other.first && second == other.second)
      || (first == other.second && second == other.first)
  }
}
