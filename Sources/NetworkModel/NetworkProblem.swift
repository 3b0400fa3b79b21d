/// One thing that is wrong with a description of a network, in plain words.
///
/// Links are named by their position in the description, so that a reader of scenario files can
/// point at the place.
public enum NetworkProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// Two sites have one name.
  case siteNamedTwice(String)
  /// An end of a link is no site.
  case unknownSite(link: Int)
  /// A link leads from a site to itself.
  case linkToItself(link: Int)
  /// Two links join the same two sites.
  case linkDeclaredTwice(link: Int, first: Int)
  /// A figure of a link is outside its range.
  case linkOutOfRange(link: Int, FigureProblem)
  /// A figure of a condition or of a probe is outside its range.
  case outOfRange(FigureProblem)

  /// A figure outside its range.
  public enum FigureProblem: Hashable, Sendable {
    /// A span that may not be negative is.
    case negative(String)
    /// A number that must be above zero is not.
    case notPositive(String)
    /// A loss outside 0 to 1; on a declared link 1 is outside too.
    case loss(Double)
    /// A probe waits for its answer until the next probe or longer.
    case timeoutNotBelowInterval
  }

  /// What is wrong, and what would be right.
  public var description: String {
    switch self {
    case .siteNamedTwice(let name): "there are two sites named '\(name)'"
    case .unknownSite(let link): "link \(link + 1) ends at a site that is not declared"
    case .linkToItself(let link): "link \(link + 1) leads from a site to itself"
    case .linkDeclaredTwice(let link, let first):
      "link \(link + 1) joins the same two sites as link \(first + 1)"
    case .linkOutOfRange(let link, let problem): "link \(link + 1): \(problem.text)"
    case .outOfRange(let problem): problem.text
    }
  }
}

extension NetworkProblem.FigureProblem {
  /// What is wrong, and what would be right.
  public var text: String {
    switch self {
    case .negative(let figure): "the \(figure) may not be negative"
    case .notPositive(let figure): "the \(figure) must be above zero"
    case .loss(let share): "a loss is a share from 0 to below 1, not \(share)"
    case .timeoutNotBelowInterval: "the timeout of a probe must be below its interval"
    }
  }
}

/// All that is wrong with a description of a network.
public struct NetworkDescriptionError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, in the order of the description; at least one.
  public let problems: [NetworkProblem]

  /// The problems, one to a line.
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}
