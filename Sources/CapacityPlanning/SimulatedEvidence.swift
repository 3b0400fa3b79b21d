/// The largest fleet that keeps what a plan asks of a running Supercluster, with the runs behind it.
public struct SimulatedEvidence: Sendable, Equatable {
  /// A figure of a run that has to stay within a bound.
  public struct Bound: Sendable, Equatable {
    /// Its key in the plan, for instance `replication_lag`.
    public let name: String
    /// The bound. [s]
    public let seconds: Double

    /// A bound.
    public init(_ name: String, seconds: Double) {
      self.name = name
      self.seconds = seconds
    }
  }

  /// One fleet that was played.
  public struct Trial: Sendable, Equatable {
    /// VENs of the whole fleet.
    public let vens: Int
    /// The figures in the order of the bounds. [s]
    public let figures: [Double]
    /// Whether all bounds were kept.
    public let isWithin: Bool

    /// A trial.
    public init(vens: Int, figures: [Double], isWithin: Bool) {
      self.vens = vens
      self.figures = figures
      self.isWithin = isWithin
    }
  }

  /// The bounds.
  public let bounds: [Bound]
  /// The fleets played, smallest first.
  public let trials: [Trial]
  /// VENs of the largest fleet that kept all bounds; nil when not even the smallest did.
  public let largest: Int?
  /// Whether the search ended at the largest fleet that was tried rather than at a bound.
  public let isOpenAbove: Bool

  /// What a search found.
  public init(bounds: [Bound], trials: [Trial], largest: Int?, isOpenAbove: Bool) {
    self.bounds = bounds
    self.trials = trials
    self.largest = largest
    self.isOpenAbove = isOpenAbove
  }
}
