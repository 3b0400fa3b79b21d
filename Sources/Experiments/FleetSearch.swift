import Statistics

/// The largest fleet whose figures stay within bounds, searched by playing fleets of many sizes.
public struct FleetSearch: Sendable {
  /// A fleet that was played.
  public struct Trial: Sendable, Equatable {
    /// Its size.
    public let size: Int
    /// Its figures in the order of the bounds.
    public let figures: [Double]
    /// Whether all figures are within their bounds.
    public let isWithin: Bool
  }

  /// All fleets that were played, smallest first.
  public private(set) var trials: [Trial] = []
  /// The bounds.
  public let bounds: [Double]

  /// The largest fleet below which every fleet that was played is within the bounds.
  public var largest: Int? { trials.prefix { $0.isWithin }.last?.size }
  /// Whether no fleet that was played passed a bound.
  public var isOpenAbove: Bool { !trials.isEmpty && trials.allSatisfy(\.isWithin) }

  /// Searches between two sizes, to half a per cent of the fleet or one client.
  ///
  /// The function whose root is sought is the largest figure as a share of its bound, less one; with
  /// each size the same fleet is played, so no size is played twice.
  ///
  /// - Parameters:
  ///   - sizes: the smallest and the largest fleet.
  ///   - bounds: what the figures must not pass; above 0.
  ///   - play: plays a fleet and gives its figures in the order of the bounds.
  public init(sizes: ClosedRange<Int>, bounds: [Double], play: (Int) -> [Double]) {
    precondition(bounds.allSatisfy { $0 > 0 }, "a bound is above 0")
    self.bounds = bounds
    guard !bounds.isEmpty else { return }
    var played: [Trial] = []
    func excess(_ size: Double) -> Double {
      let whole = min(sizes.upperBound, max(sizes.lowerBound, Int(size.rounded(.down))))
      if let known = played.first(where: { $0.size == whole }) { return excess(of: known) }
      let figures = play(whole)
      let isWithin = zip(figures, bounds).allSatisfy { $0 <= $1 }
      let trial = Trial(size: whole, figures: figures, isWithin: isWithin)
      played.append(trial)
      return excess(of: trial)
    }
    func excess(of trial: Trial) -> Double {
      zip(trial.figures, bounds).map { $0 / $1 - 1 }.max() ?? 0
    }
    let ends = (Double(sizes.lowerBound), Double(sizes.upperBound))
    let width = max(1, ends.0 / 200)
    let bracket = RootFinding.bracket(low: ends.0, high: ends.1, width: width, of: excess)
    // The method may end exactly on the root: a fleet a little larger shows that it is the largest.
    if let bracket {
      _ = excess(bracket.low)
      _ = excess(bracket.low.rounded(.down) + width)
    }
    trials = played.sorted { $0.size < $1.size }
  }
}
