extension Sample {
  /// The range of the mean by Student's t; nil for fewer than two observations.
  ///
  /// Exact for normal observations; for others right in the limit, so few and skew observations
  /// need a careful reader.
  ///
  /// - Precondition: The confidence lies between 0 and 1.
  public func meanInterval(confidence: Double) -> ConfidenceInterval? {
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    guard let mean, let standardDeviation else { return nil }
    let factor = ScientificLibrary.studentQuantile(
      0.5 + 0.5 * confidence, degreesOfFreedom: Double(count - 1))
    let halfWidth = factor * standardDeviation / Double(count).squareRoot()
    return ConfidenceInterval(low: mean - halfWidth, high: mean + halfWidth, confidence: confidence)
  }

  /// The range of a quantile between two order statistics, whatever the distribution; nil when the
  /// sample is too small for the confidence.
  ///
  /// - Precondition: p and the confidence lie between 0 and 1.
  public func quantileInterval(_ p: Double, confidence: Double) -> ConfidenceInterval? {
    guard let ranks = Self.quantileRanks(p, of: count, confidence: confidence) else { return nil }
    return ConfidenceInterval(
      low: sorted[ranks.low - 1], high: sorted[ranks.high - 1], confidence: confidence)
  }

  /// The ranks, counted from 1, between which the quantile lies with at least this confidence.
  ///
  /// Each side misses the quantile with at most half of what the confidence leaves.
  static func quantileRanks(
    _ p: Double, of count: Int, confidence: Double
  ) -> (low: Int, high: Int)? {
    precondition(p > 0 && p < 1, "a quantile belongs to a probability between 0 and 1")
    precondition(confidence > 0 && confidence < 1, "a confidence lies between 0 and 1")
    let tail = 0.5 * (1 - confidence)
    let cumulative = { successes in
      ScientificLibrary.binomialCumulative(successes, of: count, probability: p)
    }
    // The quantile is below the r-th order statistic when fewer than r observations are below it.
    let low = firstIndex(in: 0..<count) { cumulative($0) > tail }
    let high = firstIndex(in: 0..<count) { cumulative($0) >= 1 - tail } + 1
    return low >= 1 && high <= count ? (low, high) : nil
  }

  /// The first number of a range for which a condition holds that never stops holding.
  private static func firstIndex(in range: Range<Int>, where condition: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
