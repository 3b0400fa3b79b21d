/// How often something happened in how many trials.
public struct Proportion: Hashable, Sendable {
  /// How often it happened.
  public let successes: Int
  /// In how many trials.
  public let trials: Int

  /// A proportion.
  ///
  /// - Precondition: 0 ≤ successes ≤ trials.
  public init(successes: Int, trials: Int) {
    precondition(successes >= 0 && successes <= trials, "there are more successes than trials")
    self.successes = successes
    self.trials = trials
  }

  /// The share of successes; nil without trials.
  public var share: Double? { trials == 0 ? nil : Double(successes) / Double(trials) }

  /// The range of the probability by Clopper and Pearson (1934); nil without trials.
  ///
  /// It holds the true probability at least as often as it says, for any number of trials; 0 or
  /// all successes still leave a range.
  ///
  /// - Precondition: The confidence lies between 0 and 1.
  public func interval(confidence: Double) -> ConfidenceInterval? {
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    if trials == 0 { return nil }
    let tail = 0.5 * (1 - confidence)
    let (hits, misses) = (Double(successes), Double(trials - successes))
    let low =
      successes == 0 ? 0 : ScientificLibrary.betaQuantile(below: tail, hits, misses + 1)
    let high =
      successes == trials ? 1 : ScientificLibrary.betaQuantile(above: tail, hits + 1, misses)
    return ConfidenceInterval(low: low, high: high, confidence: confidence)
  }
}
